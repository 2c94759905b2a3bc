import {UsageError} from '../formats/problem.js'
import type {Batch} from './batch.js'
import {linesOf} from './lines.js'
import {split} from './work.js'

/** One part of the work of many machines: part `index` (from 1) of `count`. */
export interface Shard {
  index: number
  count: number
}

/** @throws {UsageError} When the text is not `i/n` with 1 ≤ i ≤ n. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(text)
  const index = Number(match?.[1])
  const count = Number(match?.[2])
  if (!match || index < 1 || index > count) throw new UsageError(`--shard ${text}: write it as i/n, from 1/n to n/n`)
  return {index, count}
}

/** Whether the item at `position` (from 0) belongs to the shard. */
export function isMine({index, count}: Shard, position: number): boolean {
  return position % count === index - 1
}

/** Of the records of one stream, those that belong to the shard. */
export async function* deal(batches: AsyncIterable<Batch>, shard: Shard): AsyncGenerator<Batch> {
  let position = 0
  for await (const batch of batches) {
    if (batch.kind === 'lines') {
      const mine: Uint8Array[] = []
      for (const line of linesOf(batch.bytes)) if (isMine(shard, position++)) mine.push(line, Uint8Array.of(0x0a))
      if (mine.length > 0) yield {kind: 'lines', bytes: new Uint8Array(Buffer.concat(mine))}
    } else for (const one of split(batch)) if (isMine(shard, position++)) yield one
  }
}

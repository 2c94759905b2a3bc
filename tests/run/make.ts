import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decode} from '../../src/decode/index.js'
import {configHash} from '../../src/run/config.js'
import {defaults, type Settings} from '../../src/run/settings.js'
import {seeds} from '../cli/zolal.js'

export const pages = readdirSync(seeds)
  .sort()
  .map((name) => decode(readFileSync(join(seeds, name))).text)

/** Lines of JSONL made of the seeds' paragraphs, a different document each. */
export function jsonl(count: number): string {
  let text = ''
  for (let id = 0; id < count; id++) {
    const lines = pages[id % pages.length].split('\n')
    const at = (id * 7) % lines.length
    const body = [...lines.slice(at), ...lines.slice(0, at)].join('\n')
    text += `{"id": ${id}, "n": 12345678901234567890, "text": ${JSON.stringify(body)}, "x": [1.0, 1e400]}\n`
  }
  return text
}

export function settings(more: Partial<Settings> = {}): Settings {
  return {...defaults, options: {only: ['language', 'chrome']}, config: configHash({}), ...more}
}

/** A stream of chunks of at most `size` bytes. */
export async function* chunks(bytes: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.from(bytes)
  for (let at = 0; at < buffer.length; at += size) yield buffer.subarray(at, at + size)
}

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}

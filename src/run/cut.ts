import {asBuffer} from '../formats/utf8.js'
import {recordEnd} from '../formats/wet.js'
import type {Batch} from './batch.js'
import {pause, withPauses} from './pauses.js'

/** How a stream is cut into batches. */
export interface Cut {
  /** Bytes of a batch, about. */
  size: number
  /** Bytes that one record may have; what has more is never held in memory. */
  limit: number
  /** Where the stream starts in the unpacked input, between records (default: 0). */
  from?: number
}

/** Bytes that are shown of a record over the limit. */
const shown = 64 << 10

/** The part of a record over the limit that is kept to show. */
export function beginningOf(bytes: Uint8Array, limit: number): Uint8Array {
  return copy(bytes.subarray(0, Math.min(limit, shown)))
}

/** What is wrong with a record over the limit. */
export function oversized(size: number, limit: number): string {
  return `a record of ${size} bytes, more than ${limit}: split it; only its beginning is kept here`
}

const breaksOff = 'the input breaks off inside this record: fetch it again'

/**
 * Cut a stream of JSONL into batches of whole lines.
 *
 * Input that pauses sends what is there on its way: a host may wait for the answer before it asks again. A stream that
 * fails gives what it gave before the failure is thrown.
 */
export async function* cutLines(
  chunks: AsyncIterable<Uint8Array>,
  {size, limit, from = 0}: Cut
): AsyncGenerator<Batch> {
  const whole = pieces()
  const tail = pieces()
  let at = from
  const lines = (): Batch => {
    const bytes = whole.take()
    at += bytes.length
    return {kind: 'lines', bytes, end: at}
  }
  /** Bytes of the line over the limit that is being passed over, and its beginning. */
  let passed = 0
  let beginning: Uint8Array | undefined
  const tooLong = (): Batch => {
    at += passed + 1
    const message = oversized(passed, limit)
    const batch: Batch = {kind: 'failed', reason: 'oversized', message, bytes: beginning!, end: at}
    beginning = undefined
    passed = 0
    return batch
  }
  try {
    for await (const chunk of withPauses(from > 0 ? chunks : withoutMark(chunks, () => (at += 3)))) {
      if (chunk === pause) {
        if (whole.size > 0) yield lines()
        continue
      }
      let buffer = asBuffer(chunk)
      if (beginning) {
        const end = buffer.indexOf(0x0a)
        passed += end < 0 ? buffer.length : end
        if (end < 0) continue
        yield tooLong()
        buffer = buffer.subarray(end + 1)
      }
      const end = buffer.lastIndexOf(0x0a) + 1
      if (end > 0) {
        whole.add(tail.take())
        whole.add(buffer.subarray(0, end))
      }
      tail.add(buffer.subarray(end))
      if (whole.size >= size || (tail.size > limit && whole.size > 0)) yield lines()
      if (tail.size > limit) {
        passed = tail.size
        beginning = beginningOf(tail.take(), limit)
      }
    }
  } catch (error) {
    if (whole.size > 0) yield lines()
    if (beginning) yield tooLong()
    if (tail.size > 0) yield {kind: 'failed', reason: 'truncated', message: breaksOff, bytes: tail.take()}
    throw error
  }
  if (beginning) yield tooLong()
  whole.add(tail.take())
  if (whole.size > 0) yield lines()
}

/** Cut a WET stream into batches of whole records; pauses and failures as in `cutLines`. */
export async function* cutWet(chunks: AsyncIterable<Uint8Array>, {size, limit, from = 0}: Cut): AsyncGenerator<Batch> {
  const whole = pieces()
  const held = pieces()
  let at = from
  const records = (): Batch => {
    const bytes = whole.take()
    at += bytes.length
    return {kind: 'wet', bytes, end: at}
  }
  /** Bytes that must be held before it is worth looking again. */
  let needed = 1
  /** Bytes of a record over the limit that are still to come. */
  let passing = 0
  try {
    for await (const chunk of withPauses(chunks)) {
      if (chunk === pause) {
        if (whole.size > 0) yield records()
        continue
      }
      const skip = Math.min(passing, chunk.length)
      passing -= skip
      held.add(chunk.subarray(skip))
      if (held.size < needed) continue
      let rest = asBuffer(held.take())
      while (rest.length > 0) {
        const end = recordEnd(rest)
        needed = end ?? rest.length + 1
        if (end !== undefined && end > limit) {
          // the same beginning is shown however the chunks came
          needed = Math.min(shown, limit)
          if (rest.length < needed) break
          if (whole.size > 0) yield records()
          const bytes = beginningOf(rest, limit)
          at += end
          yield {kind: 'failed', reason: 'oversized', message: oversized(end, limit), bytes, end: at}
          passing = Math.max(0, end - rest.length)
        } else if (end === undefined || end > rest.length) break
        else whole.add(rest.subarray(0, end))
        rest = rest.subarray(Math.min(end, rest.length))
        needed = 1
        if (whole.size >= size) yield records()
      }
      held.add(rest)
    }
  } catch (error) {
    if (whole.size > 0) yield records()
    if (held.size > 0) yield {kind: 'failed', reason: 'truncated', message: breaksOff, bytes: held.take()}
    throw error
  }
  whole.add(held.take())
  if (whole.size > 0) yield records()
}

/** Pieces of bytes that become one. */
function pieces() {
  let list: Uint8Array[] = []
  return {
    size: 0,
    add(piece: Uint8Array) {
      if (piece.length === 0) return
      list.push(piece)
      this.size += piece.length
    },
    /** All of it, in memory of its own. */
    take(): Uint8Array {
      const bytes = new Uint8Array(this.size)
      let at = 0
      for (const piece of list) {
        bytes.set(piece, at)
        at += piece.length
      }
      list = []
      this.size = 0
      return bytes
    }
  }
}

function copy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes)
}

/** The stream without a byte order mark at its start; `onMark` is called where there was one. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>, onMark: () => void): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array()
  for await (const chunk of chunks) {
    if (!head) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length < 3) continue
    const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
    if (marked) onMark()
    yield marked ? head.subarray(3) : head
    head = undefined
  }
  if (head && head.length > 0) yield head
}

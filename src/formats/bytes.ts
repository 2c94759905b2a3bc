import {createReadStream, readFileSync, statSync} from 'node:fs'
import {Readable} from 'node:stream'
import type {Compression} from './kind.js'
import {zlib} from './zlib.js'
import {through, unzstd, unzstdWhole} from './zstd.js'

/** Bytes that are read or unpacked at a time. */
const chunkSize = 256 << 10

/**
 * The bytes of a file or of standard input (`-`), unpacked, in chunks. How a file is packed its name says; standard input
 * says it by its first bytes.
 *
 * @param onRead Called with the number of bytes that were read from the file, for progress.
 * @param signal Ends the reading, also where it waits for input.
 * @param from Bytes of the unpacked file that are passed over.
 */
export function readBytes(
  path: string,
  compression: Compression | undefined,
  {onRead, signal, from = 0}: {onRead?: (bytes: number) => void; signal?: AbortSignal; from?: number} = {}
): AsyncIterable<Uint8Array> {
  const raw = path === '-' ? process.stdin : openFile(path, compression ? 0 : from)
  signal?.addEventListener('abort', () => raw.destroy(), {once: true})
  const counted = onRead ? count(raw, onRead) : raw
  if (path === '-') return unpackBySight(counted)
  return from > 0 && compression ? passOver(unpack(counted, compression), from) : unpack(counted, compression)
}

function unpack(chunks: AsyncIterable<Uint8Array>, compression: Compression | undefined): AsyncIterable<Uint8Array> {
  if (compression === 'gz') return through(chunks, zlib().createGunzip({chunkSize}))
  return compression === 'zst' ? unzstd(chunks) : chunks
}

/** Marks that packed bytes start with; no text, no JSON and no WARC does. */
const marks: readonly (readonly [Compression, Buffer])[] = [
  ['gz', Buffer.of(0x1f, 0x8b)],
  ['zst', Buffer.of(0x28, 0xb5, 0x2f, 0xfd)]
]

async function* unpackBySight(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let ended = false
  // a mark may come in pieces; anything else goes on its way at once, for somebody may wait for the answer
  while (!ended && marks.some(([, mark]) => head.length < mark.length && mark.indexOf(head) === 0)) {
    const {done, value} = await iterator.next()
    if (done) ended = true
    else head = Buffer.concat([head, value])
  }
  async function* all() {
    yield head
    if (!ended) yield* {[Symbol.asyncIterator]: () => iterator}
  }
  const mark = marks.find(([, mark]) => mark.equals(head.subarray(0, mark.length)))
  yield* unpack(all(), mark?.[0])
}

async function* passOver(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes
  for await (const chunk of chunks) {
    if (chunk.length > left) yield left > 0 ? chunk.subarray(left) : chunk
    left = Math.max(0, left - chunk.length)
  }
}

/** A file as it is now: what is appended while it is read belongs to another run, and reading comes to an end. */
function openFile(path: string, start: number): Readable {
  const {size} = statSync(path, {throwIfNoEntry: false}) ?? {size: 0}
  if (start > 0 && start >= size) return Readable.from([])
  return createReadStream(path, {highWaterMark: chunkSize, start, ...(size > 0 && {end: size - 1})})
}

/**
 * A whole file, unpacked.
 *
 * @throws {Error} When it has more than `limit` bytes, packed or not.
 */
export function readWhole(path: string, compression: Compression | undefined, limit: number): Uint8Array {
  const {size} = statSync(path)
  if (size > limit) throw tooLarge(limit)
  const bytes = readFileSync(path)
  if (!compression) return bytes
  try {
    if (compression === 'gz') return zlib().gunzipSync(bytes, {maxOutputLength: limit})
    const unpacked = unzstdWhole(bytes, limit)
    if (unpacked.length > limit) throw tooLarge(limit)
    return unpacked
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit)
    throw error
  }
}

function tooLarge(limit: number): Error {
  return new Error(`more than ${limit >> 20} MiB, too large for one document: split it, or give it as JSONL`)
}

async function* count(chunks: AsyncIterable<Uint8Array>, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead(chunk.length)
    yield chunk
  }
}

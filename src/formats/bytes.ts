import {createReadStream, readFileSync, statSync} from 'node:fs'
import {Readable} from 'node:stream'
import * as zlib from 'node:zlib'
import type {Compression} from './kind.js'
import {through, unzstd, unzstdWhole} from './zstd.js'

/** Bytes that are read or unpacked at a time. */
const chunkSize = 256 << 10

/**
 * The bytes of a file or of standard input (`-`), unpacked, in chunks.
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
  if (!compression) return counted
  const unpacked = compression === 'gz' ? through(counted, zlib.createGunzip({chunkSize})) : unzstd(counted)
  return from > 0 ? passOver(unpacked, from) : unpacked
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
    if (compression === 'gz') return zlib.gunzipSync(bytes, {maxOutputLength: limit})
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

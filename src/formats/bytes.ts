import {createReadStream, readFileSync, statSync} from 'node:fs'
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
 */
export function readBytes(
  path: string,
  compression: Compression | undefined,
  {onRead, signal}: {onRead?: (bytes: number) => void; signal?: AbortSignal} = {}
): AsyncIterable<Uint8Array> {
  const raw = path === '-' ? process.stdin : openFile(path)
  signal?.addEventListener('abort', () => raw.destroy(), {once: true})
  const counted = onRead ? count(raw, onRead) : raw
  if (compression === 'gz') return through(counted, zlib.createGunzip({chunkSize}))
  if (compression === 'zst') return unzstd(counted)
  return counted
}

/** A file as it is now: what is appended while it is read belongs to another run, and reading comes to an end. */
function openFile(path: string) {
  const {size} = statSync(path, {throwIfNoEntry: false}) ?? {size: 0}
  return createReadStream(path, {highWaterMark: chunkSize, ...(size > 0 && {end: size - 1})})
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

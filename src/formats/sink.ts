import {createWriteStream, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {version} from '../version.js'
import {makeFolder, temporaryName, writeWhole} from './atomic.js'
import type {Compression} from './kind.js'
import {zstdPacker} from './zstd.js'

/** Where bytes go: a file that appears when it is whole, or standard output. */
export interface Sink {
  /** Resolves when the bytes are handed on: whoever waits for it never holds more than one piece. */
  write(bytes: Uint8Array): Promise<void>
  /** Finish; the file gets its name now. */
  close(): Promise<void>
  /** Give up; nothing is left of the file. */
  abort(): void
}

/** Open a file, or standard output (`-`). A device or a pipe is written as it is, without a temporary file. */
export async function openSink(path: string, compression: Compression | undefined): Promise<Sink> {
  const standard = path === '-'
  const special = !standard && statSync(path, {throwIfNoEntry: false})?.isFile() === false
  const temporary = standard || special ? undefined : temporaryName(path)
  if (temporary) makeFolder(dirname(path))
  const target: Writable = standard ? process.stdout : createWriteStream(temporary ?? path)
  const packer = compression === 'gz' ? createGzip() : compression === 'zst' ? await zstdPacker() : undefined
  const head = packer ?? target
  let failure: Error | undefined
  target.on('error', (error) => {
    failure ??= error
    packer?.destroy(error)
  })
  packer?.on('error', (error) => {
    failure ??= error
  })
  packer?.pipe(target, {end: !standard})
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        if (failure) reject(failure)
        else head.write(bytes, (error) => (error ? reject(failure ?? error) : resolve()))
      }),
    async close() {
      if (failure) throw failure
      if (packer) {
        packer.end()
        await finished(packer)
      } else if (!standard) target.end()
      if (!standard) await finished(target)
      if (temporary) renameSync(temporary, path)
    },
    abort() {
      packer?.destroy()
      if (standard) return
      target.destroy()
      if (temporary) rmSync(temporary, {force: true})
    }
  }
}

/** What stands in the marker beside a finished file. */
export interface Marker {
  version: string
  source: string
  config: string
  records: number
  failed: number
  /** Size of the file it stands beside. */
  bytes: number
  /** False where the input broke off: what could be read is there. */
  complete: boolean
}

const markerOf = (path: string) => `${path}.done`

/** Say that a file is done. */
export function writeMarker(path: string, marker: Readonly<Omit<Marker, 'version' | 'bytes'>>): void {
  const {source, config, records, failed, complete} = marker
  const content = {version, source, config, records, failed, bytes: statSync(path).size, complete}
  writeWhole(markerOf(path), `${JSON.stringify(content)}\n`)
}

/** Tell whether a file is there, whole, and made from this input by this version with this configuration. */
export function isShardDone(path: string, source: string, config: string): boolean {
  const marker = readMarker(path)
  return marker?.complete === true && marker.version === version && marker.config === config && marker.source === source
}

/** @throws {Error} When a file of that name is there that zolal did not write. */
export function refuseStrangeShard(path: string): void {
  if (!statSync(path, {throwIfNoEntry: false})?.isFile() || readMarker(path)) return
  throw new Error(`${path} is there already and zolal did not write it: use --force or another output`)
}

function readMarker(path: string): Marker | undefined {
  const size = statSync(path, {throwIfNoEntry: false})?.size
  if (size === undefined) return undefined
  try {
    const marker = JSON.parse(readFileSync(markerOf(path), 'utf8'))
    return marker?.bytes === size && typeof marker.config === 'string' ? marker : undefined
  } catch {
    return undefined // no marker, or not one of ours
  }
}

import {createWriteStream, renameSync, rmSync, statSync, truncateSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Transform, Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {makeFolder, temporaryName} from './atomic.js'
import type {Compression} from './kind.js'
import {zlib} from './zlib.js'
import {zstdPacker} from './zstd.js'

/** Where bytes go: a file that appears when it is whole, or standard output. */
export interface Sink {
  /** Resolves when the bytes are handed on: whoever waits for it never holds more than one piece. */
  write(bytes: Uint8Array): Promise<void>
  /** Hand on all that was written, so that it can be read so far; resolves to the size of the file. */
  step(): Promise<number>
  /** Finish; the file gets its name now, after `mark` was told its size. */
  close(mark?: (size: number) => void): Promise<void>
  /** Give up; nothing is left of the file, unless the steps are to stay for another run. */
  abort(keep?: boolean): void
}

/**
 * Open a file, or standard output (`-`). A device or a pipe is written as it is, without a temporary file.
 *
 * @param from Size of the temporary file that an earlier run left and that is to be gone on with.
 */
export async function openSink(path: string, compression: Compression | undefined, from = 0): Promise<Sink> {
  const standard = path === '-'
  const special = !standard && statSync(path, {throwIfNoEntry: false})?.isFile() === false
  const temporary = standard || special ? undefined : temporaryName(path)
  if (temporary) makeFolder(dirname(path))
  if (temporary && from > 0) truncateSync(temporary, from)
  const file = () => createWriteStream(temporary ?? path, {flags: from > 0 ? 'a' : 'w'})
  const target: Writable & {bytesWritten?: number} = standard ? process.stdout : file()
  let failure: Error | undefined
  /** Ends the write that is under way: a packer that is destroyed in the middle of one never answers. */
  let giveUp: ((error: Error) => void) | undefined
  const fail = (error: Error) => {
    failure ??= error
    packer?.destroy(error)
    giveUp?.(failure)
  }
  let packer = await pack()
  target.on('error', fail)
  return {
    write: (bytes) => put(packer ?? target, bytes),
    async step() {
      await unpack()
      packer = await pack()
      return from + (target.bytesWritten ?? 0)
    },
    async close(mark) {
      await unpack()
      if (standard) return
      target.end()
      await finished(target)
      if (!temporary) return
      mark?.(statSync(temporary).size)
      renameSync(temporary, path)
    },
    abort(keep = false) {
      packer?.destroy()
      if (standard) return
      target.destroy()
      if (temporary && !keep) rmSync(temporary, {force: true})
    }
  }

  function put(stream: Writable, bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      giveUp = reject
      if (failure) reject(failure)
      else stream.write(bytes, (error) => (error ? reject(failure ?? error) : resolve()))
    })
  }

  /** What packs; each step is one member or some frames of the file. */
  async function pack(): Promise<Transform | undefined> {
    const made = compression === 'gz' ? zlib().createGzip() : compression === 'zst' ? await zstdPacker() : undefined
    made?.on('error', fail)
    made?.pipe(target, {end: false})
    return made
  }

  /** Hand on what is packed. */
  async function unpack(): Promise<void> {
    if (failure) throw failure
    if (packer) {
      packer.end()
      await finished(packer)
    }
    await put(target, new Uint8Array())
  }
}

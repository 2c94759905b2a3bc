import {readFileSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {version} from '../version.js'
import {temporaryName, writeWhole} from './atomic.js'

/** How far a file is that is still being written: what a run that comes after a kill goes on from. */
export interface Part {
  /** Name of the input, its size and the time of its last change. */
  source: string
  size: number
  modified: number
  config: string
  /** Bytes of the unpacked input that are done. */
  read: number
  /** Bytes of the temporary file that are whole. */
  written: number
  records: number
  failed: number
}

/** Beside the temporary file, hidden as it is. */
const nameOf = (path: string) => join(dirname(path), `.${basename(path)}.zolal.part`)

/** Say how far a file is. */
export function writePart(path: string, part: Readonly<Part>): void {
  writeWhole(nameOf(path), `${JSON.stringify({version, ...part})}\n`)
}

/** How far a file is; `undefined` where nothing of it is there, or of another version, input or configuration. */
export function readPart(path: string, expected: Readonly<Pick<Part, 'source' | 'size' | 'modified' | 'config'>>) {
  let part: Part & {version: string}
  try {
    part = JSON.parse(readFileSync(nameOf(path), 'utf8'))
  } catch {
    return undefined // none, or not one of ours
  }
  const same = Object.entries({version, ...expected}).every(([name, value]) => part[name as keyof Part] === value)
  const {size = 0} = statSync(temporaryName(path), {throwIfNoEntry: false}) ?? {}
  return same && part.written > 0 && size >= part.written ? (part as Part) : undefined
}

export function dropPart(path: string): void {
  rmSync(nameOf(path), {force: true})
}

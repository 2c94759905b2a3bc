/**
 * How much of a short line comes back in the prose: a headline, subhead or caption shares its words with the article, the
 * headline of another story does not. Counted in runs of five letters, so spaces and joins do not matter.
 */
import {isProse, type Line} from './lines.js'
import {machine, places} from './machine.js'
import type {Scan} from './scan.js'
import {floats} from './slabs.js'
import {hasRoom, notes} from './units.js'

const run = 5
const base = 0x01000193
/** What the first letter of a run has been multiplied by one letter behind it. */
const oldest = power(base, run)
/** Longer lines are the article's or are judged without this. */
const longest = 260

/** Marks of the runs that stand in the prose; the next document uses the same room and another mark. */
interface Marks {
  room: Uint8Array
  mark: number
  /** How much of the room was used since it was empty. */
  used: number
}

const own: Marks = {room: new Uint8Array(0), mark: 0, used: 0}
/** Those in the machine, which looks at four runs at a time (wasm/echoes.wat), for documents of the usual length. */
const usual = 1 << 20
const shared = machine && {room: new Uint8Array(machine.memory.buffer, places.marks, usual), mark: 0, used: 0}

/** Share of each line's letter runs that stand in the prose, 0–1; −1 for prose and for lines too short to tell. */
export function findEchoes(lines: readonly Line[]): Float32Array {
  const echoes = floats(lines.length)
  if (recall(lines, echoes)) return echoes
  echoes.fill(-1)
  let letters = 0
  for (let index = 0; index < lines.length; index++) {
    const {scan} = lines[index]
    if (isProse(scan)) letters += scan.letters
  }
  if (letters === 0) return remember(lines, echoes)
  let size = 1 << 12
  while (size < letters * 8 && size < 1 << 22) size <<= 1
  const helper = size <= usual && hasRoom(0) ? machine : undefined
  const marks = helper ? shared! : own
  beginMark(marks, size)
  const {room, mark} = marks
  for (let index = 0; index < lines.length; index++) {
    const {scan} = lines[index]
    if (!isProse(scan) || scan.lettersCount < run) continue
    if (helper) helper.note(places.symbols + scan.lettersFrom * 2, scan.lettersCount - run + 1, size - 1, mark)
    else note(scan, room, size - 1, mark)
  }
  for (let index = 0; index < lines.length; index++) {
    const {scan} = lines[index]
    if (isProse(scan) || scan.letters < 8 || scan.letters > longest || scan.lettersCount < run) continue
    const runs = scan.lettersCount - run + 1
    const found = helper
      ? helper.share(places.symbols + scan.lettersFrom * 2, runs, size - 1, mark)
      : share(scan, room, size - 1, mark)
    echoes[index] = found / runs
  }
  return remember(lines, echoes)
}

/** Have room for marks, and the next of them. */
function beginMark(marks: Marks, size: number): void {
  if (marks.room.length < size) {
    marks.room = new Uint8Array(size)
    marks.mark = marks.used = 0
  }
  if (++marks.mark > 0xff) {
    marks.room.fill(0, 0, marks.used)
    marks.mark = 1
    marks.used = 0
  }
  marks.used = Math.max(marks.used, size)
}

/** Whether all lines were asked before; then their shares are what they were. */
function recall(lines: readonly Line[], echoes: Float32Array): boolean {
  for (let index = 0; index < lines.length; index++) {
    const {echo} = lines[index]
    if (echo === undefined) return false
    echoes[index] = echo
  }
  return true
}

function remember(lines: readonly Line[], echoes: Float32Array): Float32Array {
  for (let index = 0; index < lines.length; index++) lines[index].echo = echoes[index]
  return echoes
}

/** Note the letter runs of a line. */
function note({lettersFrom, lettersCount}: Scan, seen: Uint8Array, mask: number, mark: number): void {
  const {symbols} = notes
  let hash = hashBefore(lettersFrom, lettersCount)
  // the letter that leaves the run is taken off with the next: one step less from hash to hash
  let gone = 0
  for (let at = lettersFrom + run - 1; at < lettersFrom + lettersCount; at++) {
    hash = (Math.imul(hash, base) + ((symbols[at] - gone) | 0)) | 0
    gone = Math.imul(symbols[at - run + 1], oldest)
    seen[(hash ^ (hash >>> 15)) & mask] = mark
  }
}

/** How many of a line's letter runs were noted. */
function share({lettersFrom, lettersCount}: Scan, seen: Uint8Array, mask: number, mark: number): number {
  const {symbols} = notes
  let hash = hashBefore(lettersFrom, lettersCount)
  let gone = 0
  let found = 0
  for (let at = lettersFrom + run - 1; at < lettersFrom + lettersCount; at++) {
    hash = (Math.imul(hash, base) + ((symbols[at] - gone) | 0)) | 0
    gone = Math.imul(symbols[at - run + 1], oldest)
    found += +(seen[(hash ^ (hash >>> 15)) & mask] === mark)
  }
  return found
}

/** Hash of the letters of the first run but for its last. */
function hashBefore(from: number, count: number): number {
  const {symbols} = notes
  let hash = 0
  for (let at = from; at < from + Math.min(run - 1, count); at++) hash = (Math.imul(hash, base) + symbols[at]) | 0
  return hash
}

function power(value: number, exponent: number): number {
  let result = 1
  for (let step = 0; step < exponent; step++) result = Math.imul(result, value)
  return result
}

import {unitsOf} from '../../units.js'
import {entries, extend, gap, letterValue, multiplier, opens, power, unitClass, unitEntry} from './letters.js'

export {gap}

/**
 * The letters of a text's lines and what stands between them, in typed arrays that are used again for the next text.
 *
 * Letter `k` is `letters[k]`, stands at `at[k]` of its line and follows gap `gaps[k]`; `hashes[k]` is the hash of all
 * letters before it. A word is a run of letters without space; its parts are the runs without ZWNJ.
 */
export interface Scan {
  size: number
  letters: Uint8Array
  at: Int32Array
  gaps: Uint8Array
  hashes: Int32Array
  /** Number of words; word `w` holds letters `starts[w]` to `starts[w + 1]`. */
  words: number
  starts: Int32Array
  /** First letter after a word's first ZWNJ and after its last; 0 where it has none. */
  firstJoins: Int32Array
  lastJoins: Int32Array
  /** ZWNJs in place in the line that was read last. */
  joined: number
  /** Those of them that are as they should be: alone, where they part two letters. */
  proper: number
  /** Whether the line that was read last holds what may be a broken ZWNJ. */
  suspect: boolean
  /** Counts how often all lines were forgotten. */
  epoch: number
  /** Reads the letters of one more line, for which there is room. */
  read: (text: string) => void
}

/** Letters that are kept before all are forgotten; a scan with room for them need not grow but for a longer line. */
export const most: number = 1 << 18

/** Room for a text of `size` UTF-16 units; it grows with what is read. */
export function makeScan(size: number): Scan {
  const scan: Scan = {
    size: 0,
    letters: new Uint8Array(size + 1),
    at: new Int32Array(size + 1),
    gaps: new Uint8Array(size + 1),
    hashes: new Int32Array(size + 1),
    words: 0,
    starts: new Int32Array(size + 1),
    firstJoins: new Int32Array(size + 1),
    lastJoins: new Int32Array(size + 1),
    joined: 0,
    proper: 0,
    suspect: false,
    epoch: 0,
    read: () => undefined
  }
  scan.read = readerOf(scan)
  return scan
}

/** Read the letters of one line and forget all others. */
export function scanText(text: string, scan: Scan): Scan {
  rewind(scan, 0, 0)
  scan.epoch++
  return addText(text, scan)
}

/** Forget what follows the first letters and words. */
export function rewind(scan: Scan, letters: number, words: number): void {
  // words that are read find no joins of former ones
  scan.firstJoins.fill(0, words, scan.words)
  scan.lastJoins.fill(0, words, scan.words)
  scan.size = letters
  scan.words = words
}

/** Read one more line; where there are too many of them, the others are forgotten. */
export function addText(text: string, scan: Scan): Scan {
  if (scan.size > 0 && scan.size + text.length > most) return scanText(text, scan)
  const needed = scan.size + text.length + 1
  if (scan.letters.length < needed) grow(scan, needed * 2)
  scan.read(text)
  return scan
}

function grow(scan: Scan, size: number): void {
  const {letters, at, gaps, hashes, starts, firstJoins, lastJoins} = scan
  Object.assign(scan, makeScan(size), {size: scan.size, words: scan.words, epoch: scan.epoch, read: scan.read})
  scan.letters.set(letters)
  scan.at.set(at)
  scan.gaps.set(gaps)
  scan.hashes.set(hashes)
  scan.starts.set(starts)
  scan.firstJoins.set(firstJoins)
  scan.lastJoins.set(lastJoins)
}

// constants of this module are folded into the code, imports are read anew each time they are named
const [table, values, opening, powers] = [entries, letterValue, opens, power]
const {joiner, other} = gap
const {classes, gaps: gapShift, watched: watchedShift, letters: letterShift} = unitEntry
const longest = power.length
const zwnj = 0x200c

/** What a hash is multiplied with at each class of units. */
const factors = new Int32Array(128).fill(1).fill(multiplier, 1, unitClass.mark)

/**
 * What reads the letters of lines into a scan.
 *
 * Nearly nothing is asked: all is written for every unit and kept where it is a letter, for nobody can guess where a word ends.
 * A function of its own for a scan: where there is but one, its arrays are constants of the code.
 */
function readerOf(scan: Scan): Scan['read'] {
  return (text) => {
    const {letters, at, gaps, hashes, starts} = scan
    let {size, words} = scan
    let hash = size > 0 ? hashes[size] : 0
    let seen: number = other
    let watched = 0
    scan.joined = scan.proper = 0
    const units = unitsOf(text)
    const {length} = text
    for (let index = 0; index < length; index++) {
      const entry = table[units[index]]
      const kind = entry & classes
      const isLetter = entry >>> letterShift
      if (seen === joiner && isLetter === 1) enterJoin(scan, words - 1, size, units[index - 1])
      letters[size] = kind
      at[size] = index
      gaps[size] = seen
      hashes[size] = hash
      starts[words] = size
      // the second bit of a gap is set where words part
      words = (words + ((seen >>> 1) & isLetter)) | 0
      watched = (watched + ((entry >>> watchedShift) & 1)) | 0
      hash = (Math.imul(hash, factors[kind]) + values[kind]) | 0
      seen = (seen | ((entry >>> gapShift) & other)) & (isLetter - 1)
      size = (size + isLetter) | 0
    }
    hashes[size] = hash
    starts[words] = size
    gaps[size] = other
    scan.size = size
    scan.words = words
    scan.suspect = watched !== scan.proper
  }
}

/** Enter the join before letter `at` of a word; `before` is the unit before that letter. */
function enterJoin(scan: Scan, word: number, at: number, before: number): void {
  const {letters, firstJoins, lastJoins} = scan
  scan.joined++
  if (before === zwnj) scan.proper += opening[letters[at - 1]]
  lastJoins[word] = at
  if (firstJoins[word] === 0) firstJoins[word] = at
}

/** The hash of letters `from` to `to`. */
export function hashPart(scan: Scan, from: number, to: number): number {
  const {hashes} = scan
  const length = to - from
  return length < longest ? (hashes[to] - Math.imul(hashes[from], powers[length])) | 0 : hashLong(scan, from, to)
}

function hashLong({letters}: Scan, from: number, to: number): number {
  let hash = 0
  for (let index = from; index < to; index++) hash = extend(hash, letters[index])
  return hash
}

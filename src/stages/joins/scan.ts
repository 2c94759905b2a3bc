import {unitsOf} from '../../units.js'
import {classOf, extend, letterValue, multiplier, opens, power, unitClass} from './letters.js'

/** What stands between two letters. */
export const gap = {none: 0, joiner: 1, space: 2, thin: 3, other: 4} as const

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
  /** Whether the line that was read last holds what may be a broken ZWNJ. */
  suspect: boolean
  /** Counts how often all lines were forgotten. */
  epoch: number
}

/** Letters that are kept before all are forgotten. */
const most = 1 << 18

/** Room for a text of `size` UTF-16 units; it grows with what is read. */
export function makeScan(size: number): Scan {
  return {
    size: 0,
    letters: new Uint8Array(size + 1),
    at: new Int32Array(size + 1),
    gaps: new Uint8Array(size + 1),
    hashes: new Int32Array(size + 1),
    words: 0,
    starts: new Int32Array(size + 1),
    firstJoins: new Int32Array(size + 1),
    lastJoins: new Int32Array(size + 1),
    suspect: false,
    epoch: 0
  }
}

/** Read the letters of one line and forget all others. */
export function scanText(text: string, scan: Scan): Scan {
  scan.size = scan.words = 0
  scan.epoch++
  return addText(text, scan)
}

/** Read one more line; where there are too many of them, the others are forgotten. */
export function addText(text: string, scan: Scan): Scan {
  if (scan.size > 0 && scan.size + text.length > most) return scanText(text, scan)
  const needed = scan.size + text.length + 1
  if (scan.letters.length < needed) grow(scan, needed * 2)
  readText(text, scan)
  return scan
}

function grow(scan: Scan, size: number): void {
  const {letters, at, gaps, hashes, starts, firstJoins, lastJoins} = scan
  Object.assign(scan, makeScan(size), {size: scan.size, words: scan.words, epoch: scan.epoch})
  scan.letters.set(letters)
  scan.at.set(at)
  scan.gaps.set(gaps)
  scan.hashes.set(hashes)
  scan.starts.set(starts)
  scan.firstJoins.set(firstJoins)
  scan.lastJoins.set(lastJoins)
}

// constants of this module are folded into the code, imports are read anew each time they are named
const {none, joiner} = gap
const {other, mark, mangled} = unitClass
const [classes, values, opening, powers, factor] = [classOf, letterValue, opens, power, multiplier]
const longest = power.length
/** What was seen since the last letter. */
const seenJoiner = 1
const seenSpace = 2
const seenThin = 4
const seenOther = 8

function readText(text: string, scan: Scan): void {
  const {letters, at, gaps, hashes, starts, firstJoins, lastJoins} = scan
  let {size, words} = scan
  let hash = size > 0 ? hashes[size] : 0
  let seen = seenOther
  let suspect = false
  const units = unitsOf(text)
  const {length} = text
  for (let index = 0; index < length; index++) {
    const code = units[index]
    const kind = classes[code]
    if (kind !== other && kind < mark) {
      let between: number = none
      if (seen !== 0) {
        between = gapOf[seen]
        if (between === joiner) {
          lastJoins[words - 1] = size
          if (firstJoins[words - 1] === 0) firstJoins[words - 1] = size
        } else {
          firstJoins[words] = lastJoins[words] = 0
          starts[words++] = size
        }
        seen = 0
      }
      letters[size] = kind
      at[size] = index
      gaps[size] = between
      hashes[size] = hash
      hash = (Math.imul(hash, factor) + values[kind]) | 0
      size++
    } else if (code === 0x20 && (seen & seenJoiner) === 0) {
      seen |= seenSpace
    } else if (code === 0x200c) {
      // one ZWNJ between two letters that it parts is as it should be
      if (seen !== 0 || opening[letters[size - 1]] === 0) suspect = true
      seen |= seenJoiner
    } else {
      if ((seen & seenJoiner) !== 0 || kind === mangled || code === tatweel || code === ampersand) suspect = true
      seen |= bits[kind]
    }
  }
  hashes[size] = hash
  starts[words] = size
  gaps[size] = gap.other
  scan.size = size
  scan.words = words
  scan.suspect = suspect || (seen & seenJoiner) !== 0
}

const tatweel = 0x640
const ampersand = 0x26

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

const bits = new Uint8Array(128)
bits[unitClass.other] = seenOther
bits[unitClass.space] = seenSpace
bits[unitClass.thin] = seenThin
bits[unitClass.mangled] = seenOther

/** The gap that a set of seen units makes: what cannot be joined wins, then spaces. */
const gapOf = new Uint8Array(16)
for (let seen = 0; seen < 16; seen++) {
  if (seen & seenOther) gapOf[seen] = gap.other
  else if (seen & seenSpace) gapOf[seen] = gap.space
  else if (seen & seenThin) gapOf[seen] = gap.thin
  else gapOf[seen] = seen & seenJoiner ? gap.joiner : gap.none
}

import {classOf, extend, letterValue, power, unitClass} from './letters.js'

/** What stands between two letters. */
export const gap = {none: 0, joiner: 1, space: 2, thin: 3, other: 4} as const

/**
 * The letters of one block and what stands between them, in typed arrays that are used again for the next block.
 *
 * Letter `k` is `letters[k]`, stands at `at[k]` and follows gap `gaps[k]`; `hashes[k]` is the hash of all letters
 * before it. A word is a run of letters without space; its parts are the runs without ZWNJ.
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
}

/** Room for a block of `size` UTF-16 units. */
export function makeScan(size: number): Scan {
  return {
    size: 0,
    letters: new Uint8Array(size + 1),
    at: new Int32Array(size + 1),
    gaps: new Uint8Array(size + 1),
    hashes: new Int32Array(size + 2),
    words: 0,
    starts: new Int32Array(size + 2),
    firstJoins: new Int32Array(size + 2),
    lastJoins: new Int32Array(size + 2)
  }
}

/** Read the letters of a text. */
export function scanText(text: string, into: Scan): Scan {
  const scan = into.letters.length > text.length ? into : makeScan(text.length * 2)
  const {letters, at, gaps, hashes, starts, firstJoins, lastJoins} = scan
  let size = 0
  let words = 0
  let hash = 0
  // what was seen since the last letter: 1 ZWNJ, 2 space, 4 thin space, 8 other
  let seen = 8
  for (let index = 0; index < text.length; index++) {
    const kind = classOf[text.charCodeAt(index)]
    if (kind >= unitClass.mark) {
      if (kind !== unitClass.mark) seen |= bits[kind]
      continue
    }
    if (kind === unitClass.other) {
      seen |= 8
      continue
    }
    const between = gapOf[seen]
    if (between > gap.joiner) {
      firstJoins[words] = lastJoins[words] = 0
      starts[words++] = size
    } else if (between === gap.joiner) {
      lastJoins[words - 1] = size
      if (firstJoins[words - 1] === 0) firstJoins[words - 1] = size
    }
    seen = 0
    letters[size] = kind
    at[size] = index
    gaps[size] = between
    hashes[size] = hash
    hash = extend(hash, kind)
    size++
  }
  hashes[size] = hash
  starts[words] = size
  gaps[size] = gap.other
  scan.size = size
  scan.words = words
  return scan
}

/** The hash of letters `from` to `to`. */
export function hashPart(scan: Scan, from: number, to: number): number {
  const {hashes, letters} = scan
  if (to - from < power.length) return (hashes[to] - Math.imul(hashes[from], power[to - from])) | 0
  let hash = 0
  for (let index = from; index < to; index++) hash = (Math.imul(hash, power[1]) + letterValue[letters[index]]) | 0
  return hash
}

const bits = new Uint8Array(128)
bits[unitClass.joiner] = 1
bits[unitClass.space] = 2
bits[unitClass.thin] = 4
bits[unitClass.mangled] = 8

/** The gap that a set of seen units makes: what cannot be joined wins, then spaces. */
const gapOf = new Uint8Array(16)
for (let seen = 0; seen < 16; seen++) {
  if (seen & 8) gapOf[seen] = gap.other
  else if (seen & 2) gapOf[seen] = gap.space
  else if (seen & 4) gapOf[seen] = gap.thin
  else gapOf[seen] = seen & 1 ? gap.joiner : gap.none
}

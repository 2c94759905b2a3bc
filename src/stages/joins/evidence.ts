import {longest} from './features.js'
import {opens} from './letters.js'
import {gap, hashPart as hashOf, type Scan} from './scan.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const hashPart = hashOf
const {joiner, space, thin} = gap
const [opening, most] = [opens, longest]

/** What a document itself shows of the words that the table does not know. */
export interface Evidence {
  /** A bit for the upper bits of each hash that is asked for. */
  asked: Uint32Array
  /** A bit for the length of each word that is asked for: most need not be hashed. */
  lengths: number
  /** Joins of words that it writes with ZWNJs, by the hash of the letters: bit `i` is a join before letter `i`. */
  joined: Map<number, number>
  /** Length of the first of two words that it writes apart, by the hash of both. */
  apart: Map<number, number>
}

/** Evidence of a document that was not read yet. */
export function makeEvidence(): Evidence {
  return {asked: new Uint32Array(256), lengths: 0, joined: new Map(), apart: new Map()}
}

/** Forget the last document. */
export function clearEvidence(evidence: Evidence): void {
  const {asked, joined, apart} = evidence
  asked.fill(0)
  evidence.lengths = 0
  // an empty map would be made anew
  if (joined.size > 0) joined.clear()
  if (apart.size > 0) apart.clear()
}

/** Ask for the word `from`–`to`. */
export function askFor(evidence: Evidence, scan: Scan, from: number, to: number): void {
  const {asked} = evidence
  const hash = hashPart(scan, from, to)
  evidence.lengths |= 1 << (to - from)
  asked[hash >>> 24] |= 1 << (hash >>> 19)
}

function isAsked({asked}: Evidence, hash: number): boolean {
  return ((asked[hash >>> 24] >>> (hash >>> 19)) & 1) === 1
}

/** Take in words `first` to `end`, as far as they were asked for. */
export function gather(evidence: Evidence, scan: Scan, first: number, end: number): void {
  const {starts, gaps, letters, firstJoins, lastJoins} = scan
  const {lengths} = evidence
  for (let number = first; number < end; number++) {
    const at = starts[number]
    const to = starts[number + 1]
    const firstJoin = firstJoins[number]
    const between = gaps[at]
    if ((between === space || between === thin) && opening[letters[at - 1]] === 1) {
      const from = lastJoins[number - 1] || starts[number - 1]
      const right = firstJoin || to
      if (((lengths >>> (right - from)) & 1) === 1 && right - from <= most) {
        const both = hashPart(scan, from, right)
        if (isAsked(evidence, both)) evidence.apart.set(both, at - from)
      }
    }
    if (firstJoin > 0 && to - at <= 31) {
      const hash = hashPart(scan, at, to)
      if (isAsked(evidence, hash)) evidence.joined.set(hash, joinsOf(scan, at, to))
    }
  }
}

function joinsOf({gaps}: Scan, from: number, to: number): number {
  let mask = 0
  for (let at = from + 1; at < to; at++) if (gaps[at] === joiner) mask |= 1 << (at - from)
  return mask
}

/** The joins that the document shows for a word that it writes in one: 0 for none. */
export function joinsFor({joined, apart}: Readonly<Evidence>, scan: Scan, from: number, to: number): number {
  const hash = hashPart(scan, from, to)
  const mask = joined.get(hash)
  if (mask !== undefined) return mask
  const length = apart.get(hash)
  if (length === undefined || length < 2 || to - from - length < 2 || to - from < 6) return 0
  return opening[scan.letters[from + length - 1]] === 1 ? 1 << length : 0
}

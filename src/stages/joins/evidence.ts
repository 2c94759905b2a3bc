import {mix, opens} from './letters.js'
import {gap, hashPart, type Scan} from './scan.js'

/** Slots for pairs of words that stand apart; a later pair may take an earlier one's slot. */
const slots = 1 << 13

/** What a document itself shows: words it writes with ZWNJs, and pairs it writes apart. */
export interface Evidence {
  /** Joins by the hash of the word's letters: bit `i` is a join before letter `i`. */
  joined: Map<number, number>
  /** Hash of both words, and after it the length of the first. */
  apart: Int32Array
}

/** Evidence of a document that was not read yet. */
export function makeEvidence(): Evidence {
  return {joined: new Map(), apart: new Int32Array(2 * slots)}
}

/** Forget the last document. */
export function clearEvidence(evidence: Evidence): void {
  evidence.joined.clear()
  evidence.apart.fill(0)
}

/** Take in the joined words of a block. */
export function learnJoined(evidence: Evidence, scan: Scan, number: number): void {
  const from = scan.starts[number]
  const to = scan.starts[number + 1]
  if (to - from > 31) return
  let mask = 0
  for (let at = from + 1; at < to; at++) if (scan.gaps[at] === gap.joiner) mask |= 1 << (at - from)
  evidence.joined.set(hashPart(scan, from, to), mask)
}

/** Take in two words that stand apart: letters `from`–`at` and `at`–`to`. */
export function learnApart(evidence: Evidence, both: number, length: number): void {
  const slot = (mix(both) & (slots - 1)) * 2
  evidence.apart[slot] = both
  evidence.apart[slot + 1] = length
}

/** The joins that the document shows for a word that it writes in one: 0 for none. */
export function joinsFor(evidence: Readonly<Evidence>, scan: Scan, from: number, to: number): number {
  const hash = hashPart(scan, from, to)
  const mask = evidence.joined.get(hash)
  if (mask !== undefined) return mask
  const slot = (mix(hash) & (slots - 1)) * 2
  const length = evidence.apart[slot + 1]
  if (evidence.apart[slot] !== hash || length < 2 || to - from - length < 2 || to - from < 6) return 0
  return opens[scan.letters[from + length - 1]] === 1 ? 1 << length : 0
}

import {affix, affixOf} from './affixes.js'
import {opens} from './letters.js'
import type {Proposal} from './propose.js'
import {hashPart, type Scan} from './scan.js'

/** Names of letters from which they are an initialism: two of them may be any word. */
const fewest = 3
/** Log odds of the joins of an initialism. */
const sure = 4
/** Letters of the longest name of a letter: دبلیو. */
const longestName = 5

/** «سیانان» is three letters' names: an initialism is joined as a whole. Whether the word is one. */
export function proposeInitials(scan: Scan, from: number, to: number, proposals: Proposal[]): boolean {
  const first = nameEnd(scan, from, to)
  if (first === 0) return false
  let names = 1
  for (let at = first; at < to; names++) {
    at = nameEnd(scan, at, to)
    if (at === 0) return false
  }
  if (names < fewest) return false
  for (let at = first; at < to; at = nameEnd(scan, at, to))
    if (opens[scan.letters[at - 1]] === 1) proposals.push({letter: at, kind: 1, score: sure, source: 'affix'})
  return true
}

/** Where the longest name of a Latin letter ends that begins at a letter of a word; 0 for none. */
function nameEnd(scan: Scan, from: number, to: number): number {
  for (let end = Math.min(to, from + longestName); end - from > 1; end--)
    if (affixOf(hashPart(scan, from, end)) & affix.letter) return end
  return 0
}

/** Where an inflection may have lost its join: told by a few letters, before anything is looked up. */
import {affix, affixOf, lengthsOfEndings, lengthsOfPrefixes} from './affixes.js'
import {action, actionOf} from './entries.js'
import {longest} from './features.js'
import type {Lexicon} from './lexicon.js'
import {type Proposal, propose} from './propose.js'
import {gap, hashPart, type Scan} from './scan.js'
import type {Wishes} from './wishes.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const {joiner, space, thin} = gap
const {leave} = action
const longestWord = longest

/** What `propose` finds of inflections in words `first` to `end`, with what else it finds in the same words. */
export function proposeInflections(
  scan: Scan,
  knowledge: Lexicon,
  wishes: Wishes | undefined,
  first: number,
  end: number
): Proposal[] {
  const {starts, letters, firstJoins, lastJoins} = scan
  const proposals: Proposal[] = []
  let former = 0
  for (let number = first; number < end; number++) {
    const from = starts[number]
    const to = starts[number + 1]
    const prefixes = prefixesAt(letters, from)
    const joined = firstJoins[number] > 0
    const maybe = joined || (prefixes | endingsAt(letters, from, to) | former) !== 0
    if (maybe && (isParted(scan, number) || mayLack(scan, number, knowledge)))
      propose(scan, knowledge, wishes, undefined, number, number + 1, proposals)
    former = joined ? prefixesAt(letters, lastJoins[number]) : prefixes
  }
  return proposals
}

function prefixesAt(letters: Uint8Array, from: number): number {
  return lengthsOfPrefixes(letters[from], letters[from + 1])
}

function endingsAt(letters: Uint8Array, from: number, to: number): number {
  return lengthsOfEndings(letters, to) & ((2 << Math.min(to - from, 15)) - 1)
}

/** Whether the space before a word parts an ending or a prefix from its word. */
function isParted(scan: Scan, number: number): boolean {
  const {starts, gaps, firstJoins, lastJoins} = scan
  const at = starts[number]
  if (gaps[at] !== space && gaps[at] !== thin) return false
  return (
    isPrefix(scan, lastJoins[number - 1] || starts[number - 1], at) ||
    isEnding(scan, at, firstJoins[number] || starts[number + 1])
  )
}

/** Whether a word holds what may be an ending or a prefix, and the table does not say that it is none. */
function mayLack(scan: Scan, number: number, knowledge: Lexicon): boolean {
  const from = scan.starts[number]
  const to = scan.starts[number + 1]
  if (to - from < 4 || to - from > longestWord) return false
  if (!endsInOne(scan, from, to) && !beginsWithOne(scan, number)) return false
  return actionOf(knowledge.word(hashPart(scan, from, to))) !== leave
}

function endsInOne(scan: Scan, from: number, to: number): boolean {
  let lengths = endingsAt(scan.letters, from, to) >>> 2
  for (let at = to - 2; lengths !== 0 && at > from; at--, lengths >>>= 1)
    if ((lengths & 1) !== 0 && affixOf(hashPart(scan, at, to)) & affix.ending) return true
  return false
}

/** Whether a word or a part of it begins with a prefix. */
function beginsWithOne(scan: Scan, number: number): boolean {
  const {starts, gaps, firstJoins, lastJoins} = scan
  const to = starts[number + 1]
  if (beginsAt(scan, starts[number], to)) return true
  if (firstJoins[number] === 0) return false
  for (let at = firstJoins[number]; at <= lastJoins[number]; at++)
    if (gaps[at] === joiner && beginsAt(scan, at, to)) return true
  return false
}

function beginsAt(scan: Scan, from: number, end: number): boolean {
  let lengths = prefixesAt(scan.letters, from) >>> 2
  for (let to = from + 2; lengths !== 0 && to < end; to++, lengths >>>= 1)
    if ((lengths & 1) !== 0 && affixOf(hashPart(scan, from, to)) & affix.prefix) return true
  return false
}

function isEnding(scan: Scan, from: number, to: number): boolean {
  if (((endingsAt(scan.letters, from, to) >> (to - from)) & 1) === 0 || to - from > longestWord) return false
  return (affixOf(hashPart(scan, from, to)) & affix.ending) !== 0
}

function isPrefix(scan: Scan, from: number, to: number): boolean {
  if (((prefixesAt(scan.letters, from) >> (to - from)) & 1) === 0 || to - from > longestWord) return false
  return (affixOf(hashPart(scan, from, to)) & affix.prefix) !== 0
}

import {lengthsOfEndings} from './affixes.js'
import {lookAroundWord, makePlace, type Place} from './context.js'
import {action, actionOf, maskOf, pair, pairAction, word} from './entries.js'
import {type Evidence, joinsFor} from './evidence.js'
import {longest} from './features.js'
import {proposeInitials} from './initials.js'
import {isEnding, isPlural, type Kind, kindOf, standsApart} from './kinds.js'
import {madda, opens} from './letters.js'
import type {Lexicon} from './lexicon.js'
import {found, scoreWord, spaceScore} from './model.js'
import {gap, hashPart as hashOf, type Scan} from './scan.js'
import type {Wishes} from './wishes.js'

/** Where the knowledge for a join came from. */
export type Source = 'lexicon' | 'affix' | 'model' | 'document' | 'user'

/** A place where a join may be missing. */
export interface Proposal {
  /** Letter before which the join would stand. */
  letter: number
  kind: Kind
  /** Log odds. */
  score: number
  source: Source
}

// constants of this module are folded into the code, imports are read anew each time they are named
const hashPart = hashOf
const opening = opens
const {none, joiner, space, thin, other} = gap
const {leave, join, unknown: strange} = action
const {plain, left: begins, right: ends} = word
const longestWord = longest

/** Log odds of a join that the table is sure of, by how often the word has it; less where anyone left it out. */
const sure = [4, 5, 6, 7]
const disputed = 3
/** Log odds below which no document speaks for a join. */
const least = -3
/** What a thin space adds: nobody types one between words. */
const thinBonus = 3
/** Log odds of a join that the document shows. */
const shown = 5
const context: Place = makePlace()

/**
 * Joins that words `first` to `end` may miss, in order, after the proposals that are there.
 *
 * `unknown` hears of words that the table does not know, for the document to tell: first letter, letter after the last.
 */
export function propose(
  scan: Scan,
  knowledge: Lexicon,
  wishes?: Wishes,
  unknown?: number[],
  first = 0,
  end: number = scan.words,
  proposals: Proposal[] = []
): Proposal[] {
  const {starts, gaps, letters, firstJoins, lastJoins} = scan
  let before = first < end && gaps[starts[first]] < other ? lastEntry(scan, first - 1, knowledge) : 0
  for (let number = first; number < end; number++) {
    const from = starts[number]
    const to = starts[number + 1]
    const length = to - from
    const hash = length <= longestWord ? hashPart(scan, from, to) : 0
    const entry = hash ? knowledge.word(hash) : 0
    const firstJoin = firstJoins[number]
    if (gaps[from] === space || gaps[from] === thin) {
      const left = before
      const right = firstJoin > 0 ? knowledge.word(hashPart(scan, from, firstJoin)) : entry
      const start = lastJoins[number - 1] || starts[number - 1]
      const stop = firstJoin || to
      const both = hashPart(scan, start, stop)
      const affixed = (left & begins) | (right & ends)
      const pairs = affixed | knowledge.mayPair(both, from - start)
      const plural = (lengthsOfEndings(letters, stop) >>> (stop - from)) & 1
      const opened = opening[letters[from - 1]]
      // one question for both, which nearly always is answered alike: what is answered by turns cannot be guessed
      if (((-opened & pairs) | ((opened - 1) & plural)) !== 0) {
        if (opened === 1) {
          const known = knowledge.pair(both, from - start)
          if ((known | affixed) !== 0) proposeSpace(scan, start, from, stop, known, knowledge, proposals, wishes)
        } else if ((left & plain) > 1) proposePlural(scan, start, from, stop, proposals)
      }
    }
    before = firstJoin > 0 ? knowledge.word(hashPart(scan, lastJoins[number], to)) : entry
    const todo = actionOf(entry)
    // less than nothing where the word is short, or long, or to be left: one question, too
    if (((length - 4) | (longestWord - length) | ((todo ^ leave) - 1)) < 0 || wishes?.has(hash)) continue
    if (todo === strange && firstJoin === 0) unknown?.push(from, to)
    if (todo === strange && firstJoin === 0 && proposeInitials(scan, from, to, proposals)) continue
    if (todo === join) proposeMask(scan, number, entry, knowledge, proposals)
    else proposeInside(scan, number, todo === strange, knowledge, proposals)
  }
  return proposals
}

/** What the table says of the last part of a word. */
function lastEntry(scan: Scan, number: number, knowledge: Lexicon): number {
  const from = scan.lastJoins[number] || scan.starts[number]
  const to = scan.starts[number + 1]
  return to - from <= longestWord || scan.lastJoins[number] > 0 ? knowledge.word(hashPart(scan, from, to)) : 0
}

/** Whether the document shows joins for words that the table does not know; they take the place of what the model said. */
export function proposeFromDocument(
  scan: Scan,
  unknown: readonly number[],
  evidence: Evidence,
  proposals: readonly Proposal[]
): readonly Proposal[] {
  let result: Proposal[] | undefined
  for (let index = 0; index < unknown.length; index += 2) {
    const from = unknown[index]
    const to = unknown[index + 1]
    const mask = joinsFor(evidence, scan, from, to)
    if (mask === 0) continue
    result = (result ?? proposals).filter(({letter}) => letter <= from || letter >= to)
    for (let at = from + 1; at < to; at++) {
      if (((mask >>> (at - from)) & 1) === 0) continue
      const kind = kindOf(hashPart(scan, from, at), hashPart(scan, at, to), false)
      result.push({letter: at, kind, score: shown, source: 'document'})
    }
  }
  return result ? result.sort((a, b) => a.letter - b.letter) : proposals
}

/** «کشور های» is «کشورهای»: after ا or ر the space is all that was lost. */
function proposePlural(scan: Scan, from: number, at: number, to: number, proposals: Proposal[]): void {
  if (to - from > longestWord || !isPlural(hashPart(scan, at, to))) return
  proposals.push({letter: at, kind: 2, score: disputed, source: 'affix'})
}

/** The space before letter `at`, between the parts `from`–`at` and `at`–`to`; `known` is what the table says of the two. */
function proposeSpace(
  scan: Scan,
  from: number,
  at: number,
  to: number,
  known: number,
  knowledge: Lexicon,
  proposals: Proposal[],
  wishes: Wishes | undefined
): void {
  if (to - from > longestWord || wishes?.has(hashPart(scan, from, to))) return
  let score = judgeSpace(scan, from, at, to, known, knowledge)
  if (scan.gaps[at] === thin) score += thinBonus
  if (score <= least) return
  // «آش» is a soup, no «ـاش»: of the endings only longer ones, «ـآور» and «ـآمیز», begin with a madda
  if (scan.letters[at] === madda && to - at === 2 && isEnding(hashPart(scan, at, to))) return
  const kind = kindOf(hashPart(scan, from, at), hashPart(scan, at, to), true)
  proposals.push({letter: at, kind, score, source: sourceOf(kind, Number.isInteger(score))})
}

/** A word that the table joins. */
function proposeMask(scan: Scan, number: number, entry: number, knowledge: Lexicon, proposals: Proposal[]): void {
  const from = scan.starts[number]
  const to = scan.starts[number + 1]
  const mask = knowledge.mask(maskOf(entry))
  const score = entry & plain ? disputed : sure[(entry & word.joined) >> 2]
  for (let at = from + 1; at < to; at++) {
    if (((mask >>> (at - from)) & 1) === 0 || scan.gaps[at] !== none) continue
    const kind = kindOf(hashPart(scan, from, at), hashPart(scan, at, to), false)
    proposals.push({letter: at, kind, score, source: 'lexicon'})
  }
}

/** The table does not know the word or cannot tell it: each of its parts is looked up, then the model is asked. */
function proposeInside(scan: Scan, number: number, unknown: boolean, knowledge: Lexicon, proposals: Proposal[]): void {
  const {starts, gaps} = scan
  const to = starts[number + 1]
  let start = starts[number]
  let first = proposals.length
  lookAroundWord(scan, number, knowledge, context)
  for (let at = start + 1; at <= to; at++) {
    if (at < to && gaps[at] !== joiner) continue
    const part = start === starts[number] && at === to ? 0 : knowledge.word(hashPart(scan, start, at))
    if (at - start >= 4 && actionOf(part) !== leave) {
      const size = scoreWord(scan, start, at, context, knowledge, least)
      for (let index = 0; index < size; index++) {
        const letter = found.letters[index]
        const kind = kindOf(hashPart(scan, start, letter), hashPart(scan, letter, to), false)
        proposals.push({letter, kind, score: found.scores[index], source: sourceOf(kind, !unknown)})
      }
      dropSplits(scan, start, at, knowledge, proposals, first)
    }
    start = at
    first = proposals.length
  }
}

/** A part that the table leaves alone is not split because something is joined to it. */
function dropSplits(
  scan: Scan,
  from: number,
  to: number,
  knowledge: Lexicon,
  proposals: Proposal[],
  first: number
): void {
  let size = first
  for (let index = first; index < proposals.length; index++) {
    let left = from
    let right = to
    const {letter, score} = proposals[index]
    for (let other = first; other < proposals.length; other++) {
      const rival = proposals[other]
      if (rival.score < 0 || rival.score < score) continue
      if (rival.letter < letter && rival.letter > left) left = rival.letter
      if (rival.letter > letter && rival.letter < right) right = rival.letter
    }
    const split = left > from || right < to
    if (split && actionOf(knowledge.word(hashPart(scan, left, right))) === leave) continue
    proposals[size++] = proposals[index]
  }
  proposals.length = size
}

function judgeSpace(scan: Scan, from: number, at: number, to: number, known: number, knowledge: Lexicon): number {
  const todo = pairAction(known)
  if (todo === leave || standsApart(hashPart(scan, at, to))) return Number.NEGATIVE_INFINITY
  if (todo === join) return known & pair.apart ? disputed : sure[known & pair.joined]
  return spaceScore(scan, from, at, to, knowledge)
}

/** Whose knowledge a decision rests on. */
function sourceOf(kind: Kind, known: boolean): Source {
  if (known) return 'lexicon'
  return kind === 0 || kind === 2 ? 'affix' : 'model'
}

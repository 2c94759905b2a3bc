import {lookAroundWord, makePlace, type Place} from './context.js'
import {action, actionOf, maskOf, pair, pairAction, word} from './entries.js'
import {longest} from './features.js'
import {type Kind, kindOf, standsApart} from './kinds.js'
import {opens} from './letters.js'
import type {Lexicon} from './lexicon.js'
import {scoreWord, spaceScore} from './model.js'
import {gap, hashPart, type Scan} from './scan.js'

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

/** Log odds of a join that the table is sure of, by how often the word has it; less where anyone left it out. */
const sureWord = [4, 5, 6, 7]
const surePair = [4, 5, 6, 7]
const disputed = 3
const least = -3
const context: Place = makePlace()

/** Joins that a block may miss, in order. */
export function propose(scan: Scan, knowledge: Lexicon): Proposal[] {
  const proposals: Proposal[] = []
  const {starts, gaps, letters, firstJoins, lastJoins} = scan
  let lastEntry = 0
  for (let number = 0; number < scan.words; number++) {
    const from = starts[number]
    const to = starts[number + 1]
    const length = to - from
    const entry = length <= longest ? knowledge.word(hashPart(scan, from, to)) : 0
    const split = firstJoins[number] > 0
    const firstEntry = split ? knowledge.word(hashPart(scan, from, firstJoins[number])) : entry
    if ((gaps[from] === gap.space || gaps[from] === gap.thin) && opens[letters[from - 1]] === 1) {
      const start = lastJoins[number - 1] || starts[number - 1]
      const end = firstJoins[number] || to
      if (end - start <= longest) {
        let score = judgeSpace(scan, start, from, end, lastEntry, firstEntry, knowledge)
        // nobody types a thin space between words
        if (gaps[from] === gap.thin) score += 3
        if (score > least) {
          const kind = kindOf(hashPart(scan, start, from), hashPart(scan, from, end), true)
          proposals.push({letter: from, kind, score, source: sourceOf(kind, Number.isInteger(score))})
        }
      }
    }
    lastEntry = split ? knowledge.word(hashPart(scan, lastJoins[number], to)) : entry
    if (length < 4 || length > longest) continue
    const todo = actionOf(entry)
    if (todo === action.leave) continue
    if (todo === action.join) {
      const mask = knowledge.mask(maskOf(entry))
      const score = entry & word.plain ? disputed : sureWord[(entry & word.joined) >> 2]
      for (let at = from + 1; at < to; at++) {
        if ((mask >>> (at - from)) & 1 && gaps[at] === gap.none) {
          const kind = kindOf(hashPart(scan, from, at), hashPart(scan, at, to), false)
          proposals.push({letter: at, kind, score, source: 'lexicon'})
        }
      }
      continue
    }
    proposeInside(scan, number, todo === action.unknown, knowledge, proposals)
  }
  return proposals
}

/** The table does not know the word or cannot tell it: each of its parts is looked up, then the model is asked. */
function proposeInside(scan: Scan, number: number, unknown: boolean, knowledge: Lexicon, proposals: Proposal[]): void {
  const {starts, gaps} = scan
  const to = starts[number + 1]
  let start = starts[number]
  let first = proposals.length
  const found = (letter: number, score: number) => {
    const kind = kindOf(hashPart(scan, start, letter), hashPart(scan, letter, to), false)
    proposals.push({letter, kind, score, source: sourceOf(kind, !unknown)})
  }
  lookAroundWord(scan, number, knowledge, context)
  for (let at = start + 1; at <= to; at++) {
    if (at < to && gaps[at] !== gap.joiner) continue
    const part = start === starts[number] && at === to ? 0 : knowledge.word(hashPart(scan, start, at))
    if (at - start >= 4 && actionOf(part) !== action.leave) {
      scoreWord(scan, start, at, context, knowledge, least, found)
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
    if (split && actionOf(knowledge.word(hashPart(scan, left, right))) === action.leave) continue
    proposals[size++] = proposals[index]
  }
  proposals.length = size
}

function judgeSpace(
  scan: Scan,
  from: number,
  at: number,
  to: number,
  leftEntry: number,
  rightEntry: number,
  knowledge: Lexicon
): number {
  if (standsApart(hashPart(scan, at, to))) return Number.NEGATIVE_INFINITY
  const known = knowledge.pair(hashPart(scan, from, to), at - from)
  const todo = pairAction(known)
  if (todo === action.leave) return Number.NEGATIVE_INFINITY
  if (todo === action.join) return known & pair.apart ? disputed : surePair[known & pair.joined]
  if (known === 0 && (leftEntry & word.left) === 0 && (rightEntry & word.right) === 0) return Number.NEGATIVE_INFINITY
  return spaceScore(scan, at, knowledge)
}

/** Whose knowledge a decision rests on. */
function sourceOf(kind: Kind, known: boolean): Source {
  if (known) return 'lexicon'
  return kind === 0 || kind === 2 ? 'affix' : 'model'
}

import {lookAroundWord, makePlace, type Place} from './context.js'
import {action, actionOf, maskOf, pair, pairAction, word} from './entries.js'
import {type Evidence, joinsFor, learnApart, learnJoined} from './evidence.js'
import {longest} from './features.js'
import {isPlural, type Kind, kindOf, standsApart} from './kinds.js'
import {opens} from './letters.js'
import type {Lexicon} from './lexicon.js'
import {scoreWord, spaceScore} from './model.js'
import {gap, hashPart, type Scan} from './scan.js'
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

/** What `propose` may use beside the lexicon, and what it finds for the document. */
export interface Findings {
  evidence: Evidence
  /** Numbers of the words that the table does not know, for the document to tell. */
  unknown: number[]
  wishes: Wishes | undefined
}

/** Joins that a block may miss, in order. */
export function propose(scan: Scan, knowledge: Lexicon, findings?: Findings): Proposal[] {
  const proposals: Proposal[] = []
  const {starts, gaps, firstJoins, lastJoins} = scan
  const wishes = findings?.wishes
  let before = 0
  for (let number = 0; number < scan.words; number++) {
    const from = starts[number]
    const to = starts[number + 1]
    const length = to - from
    const hash = length <= longest ? hashPart(scan, from, to) : 0
    const entry = hash ? knowledge.word(hash) : 0
    const split = firstJoins[number] > 0
    if (gaps[from] === gap.space || gaps[from] === gap.thin) {
      const first = split ? knowledge.word(hashPart(scan, from, firstJoins[number])) : entry
      proposeSpace(scan, number, before, first, knowledge, proposals, findings)
    }
    before = split ? knowledge.word(hashPart(scan, lastJoins[number], to)) : entry
    if (split && findings) learnJoined(findings.evidence, scan, number)
    if (length < 4 || length > longest) continue
    const todo = actionOf(entry)
    if (todo === action.leave || wishes?.has(hash)) continue
    if (todo === action.join) {
      proposeMask(scan, number, entry, knowledge, proposals)
      continue
    }
    if (todo === action.unknown && !split) findings?.unknown.push(number)
    proposeInside(scan, number, todo === action.unknown, knowledge, proposals)
  }
  return proposals
}

/** Whether the document shows joins for words that the table does not know; they take the place of what the model said. */
export function proposeFromDocument(
  scan: Scan,
  unknown: readonly number[],
  evidence: Evidence,
  proposals: readonly Proposal[]
): Proposal[] {
  let result = [...proposals]
  for (const number of unknown) {
    const from = scan.starts[number]
    const to = scan.starts[number + 1]
    const mask = joinsFor(evidence, scan, from, to)
    if (mask === 0) continue
    result = result.filter(({letter}) => letter <= from || letter >= to)
    for (let at = from + 1; at < to; at++) {
      if (((mask >>> (at - from)) & 1) === 0) continue
      const kind = kindOf(hashPart(scan, from, at), hashPart(scan, at, to), false)
      result.push({letter: at, kind, score: shown, source: 'document'})
    }
  }
  return result.sort((a, b) => a.letter - b.letter)
}

/** The space before word `number`. */
function proposeSpace(
  scan: Scan,
  number: number,
  leftEntry: number,
  rightEntry: number,
  knowledge: Lexicon,
  proposals: Proposal[],
  findings: Findings | undefined
): void {
  const {starts, gaps, letters, firstJoins, lastJoins} = scan
  const at = starts[number]
  const from = lastJoins[number - 1] || starts[number - 1]
  const to = firstJoins[number] || starts[number + 1]
  if (to - from > longest) return
  if (opens[letters[at - 1]] === 0) {
    // «کشور های» is «کشورهای»: there the space is all that was lost
    if ((leftEntry & word.plain) > 1 && isPlural(hashPart(scan, at, to)))
      proposals.push({letter: at, kind: 2, score: disputed, source: 'affix'})
    return
  }
  const both = hashPart(scan, from, to)
  if (findings) learnApart(findings.evidence, both, at - from)
  if (findings?.wishes?.has(both)) return
  let score = judgeSpace(scan, from, at, to, both, leftEntry, rightEntry, knowledge)
  if (gaps[at] === gap.thin) score += thinBonus
  if (score <= least) return
  const kind = kindOf(hashPart(scan, from, at), hashPart(scan, at, to), true)
  proposals.push({letter: at, kind, score, source: sourceOf(kind, Number.isInteger(score))})
}

/** A word that the table joins. */
function proposeMask(scan: Scan, number: number, entry: number, knowledge: Lexicon, proposals: Proposal[]): void {
  const from = scan.starts[number]
  const to = scan.starts[number + 1]
  const mask = knowledge.mask(maskOf(entry))
  const score = entry & word.plain ? disputed : sure[(entry & word.joined) >> 2]
  for (let at = from + 1; at < to; at++) {
    if (((mask >>> (at - from)) & 1) === 0 || scan.gaps[at] !== gap.none) continue
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
  both: number,
  leftEntry: number,
  rightEntry: number,
  knowledge: Lexicon
): number {
  if (standsApart(hashPart(scan, at, to))) return Number.NEGATIVE_INFINITY
  const known = knowledge.pair(both, at - from)
  const todo = pairAction(known)
  if (todo === action.leave) return Number.NEGATIVE_INFINITY
  if (todo === action.join) return known & pair.apart ? disputed : sure[known & pair.joined]
  if (known === 0 && (leftEntry & word.left) === 0 && (rightEntry & word.right) === 0) return Number.NEGATIVE_INFINITY
  return spaceScore(scan, at, knowledge)
}

/** Whose knowledge a decision rests on. */
function sourceOf(kind: Kind, known: boolean): Source {
  if (known) return 'lexicon'
  return kind === 0 || kind === 2 ? 'affix' : 'model'
}

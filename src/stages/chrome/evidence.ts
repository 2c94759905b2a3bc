/** What the rules say of each line among the lines that stand, and what comes of it with the model's opinion. */
import {mapped} from '../../mapped.js'
import {findByContext} from './context.js'
import {countCopies} from './copies.js'
import {findDuplicates} from './duplicates.js'
import {findEchoes} from './echo.js'
import {isInside} from './inside.js'
import {isDouble, isTrailing, judgePhrases, staysByRule} from './labels.js'
import type {Finding, Line} from './lines.js'
import {judgeMemory, type Known} from './memory.js'
import type {Evidence} from './rows.js'
import {findSections} from './sections.js'
import {judgeShape} from './shapes.js'

/** What is asked of the rules, one question after the other: each notes its answers. */
export const questions: readonly ((lines: readonly Line[], evidence: Evidence) => void)[] = [
  judgeOwn,
  (lines, evidence) => {
    evidence.sections = findSections(lines, evidence.phrases)
  },
  (lines, evidence) => {
    evidence.copies = countCopies(lines)
    evidence.duplicates = findDuplicates(lines, evidence.copies)
  },
  (lines, evidence) => {
    evidence.echoes = findEchoes(lines)
  }
]

/** What the rules say of each line, among these lines. */
export function findEvidence(lines: readonly Line[]): Evidence {
  const evidence = noEvidence()
  for (const ask of questions) ask(lines, evidence)
  return evidence
}

/** Nothing was asked yet. */
export function noEvidence(): Evidence {
  return {phrases: [], shapes: [], sections: [], duplicates: [], copies: noCopies, echoes: none}
}

const none = new Float32Array(0)
const noCopies = new Int32Array(0)

/** What each line says of itself, which holds until it is trimmed. */
function judgeOwn(lines: readonly Line[], evidence: Evidence): void {
  const phrases: (Finding | undefined)[] = new Array(lines.length)
  const shapes: (Finding | undefined)[] = new Array(lines.length)
  for (let index = 0; index < lines.length; index++) {
    const {phrase, shape} = ownOf(lines[index])
    phrases[index] = phrase
    shapes[index] = shape
  }
  evidence.phrases = phrases
  evidence.shapes = shapes
}

function ownOf(line: Line): NonNullable<Line['own']> {
  line.own ??= {phrase: judgePhrases(line), shape: judgeShape(line)}
  return line.own
}

/** Of each line the surest finding of the rules; `known` tells how many of the site's documents hold a line. */
export function surest(
  lines: readonly Line[],
  {phrases, shapes, sections, duplicates, echoes}: Evidence,
  known: Known | undefined
): (Finding | undefined)[] {
  const memory = known && judgeMemory(lines, known)
  const context = findByContext(lines, echoes)
  return mapped(lines, (line, index) => {
    if (staysByRule(line)) return undefined
    let best = surer(phrases[index], sections[index])
    best = surer(surer(best, duplicates[index]), shapes[index])
    return surer(surer(best, memory?.[index]), context[index])
  })
}

/** The surer of two findings; of equals the first. */
function surer(one: Finding | undefined, other: Finding | undefined): Finding | undefined {
  return other && (!one || other.score > one.score) ? other : one
}

/** The score of a phrase that may be the article's own, in the midst of it. */
const inArticle = 0.45

/** The findings of the rules and the opinions of the model, as one. */
export function weigh(
  lines: readonly Line[],
  {phrases}: Evidence,
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): (Finding | undefined)[] {
  return mapped(findings, (finding, index) => {
    if (staysByRule(lines[index])) return undefined
    if (finding && finding === phrases[index] && isTrailing(lines[index], finding))
      return withScore(finding, Math.min(finding.score, inArticle))
    const double = finding && finding === phrases[index] && isDouble(lines[index], finding)
    if (double && isInside(lines, findings, opinions, index)) {
      return withScore(finding, Math.min(finding.score, inArticle))
    }
    return weighOne(finding, opinions[index])
  })
}

function weighOne(finding: Finding | undefined, model: number): Finding | undefined {
  if (finding && finding.score >= 0.85) return finding
  if (finding) return withScore(finding, model > 0.5 ? Math.max(model, finding.score) : (model + finding.score) / 2)
  return model > 0.2 ? {role: 'other', rule: 'model', score: model} : undefined
}

/** The finding with another score; written out, for a spread is slow. */
function withScore({role, rule}: Finding, score: number): Finding {
  return {role, rule, score}
}

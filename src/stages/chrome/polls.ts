/** Widgets that no heading announces: polls, and rows of prices. */
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {endsSentence, type Finding, type Line} from './lines.js'

type Findings = (Finding | undefined)[]

/** The role that a phrase or shape tells of each line, if any does. */
type Told = readonly (RemovedRole | undefined)[]

/** Answers of a poll, at most, and the letters of its question and of an answer. */
const poll = {answers: 8, question: 12, longest: 200, answer: 70}

/** A question, its answers, and a line that a phrase tells to be a poll's: «تصويت», «نتایج». */
export function namePolls(lines: readonly Line[], findings: Findings, told: Told): void {
  for (let index = 0; index < lines.length; index++) {
    if (told[index] !== 'widget' || !findings[index]) continue
    let from = index - 1
    while (from >= 0 && index - from <= poll.answers && isAnswer(lines[from], findings[from], told[from])) from--
    if (
      index - from > 2 &&
      from >= 0 &&
      findings[from] &&
      isQuestion(lines[from]) &&
      (told[from] ?? 'widget') === 'widget'
    ) {
      for (let line = from; line <= index; line++) name(findings, line, 'widget')
    }
  }
}

function isAnswer(line: Line, finding: Finding | undefined, told: RemovedRole | undefined): boolean {
  if (!finding || (told && told !== 'widget')) return false
  return line.scan.letters <= poll.answer && !isQuestion(line)
}

function isQuestion({scan, value}: Line): boolean {
  if (scan.letters < poll.question || scan.letters > poll.longest) return false
  return /[?\u061f]\s*$/u.test(value.slice(-4))
}

/** Letters of what a row of prices names, at most; digits of its number, at least; rows near each other. */
const price = {letters: 20, digits: 4, rows: 3, gap: 2}

/** «دلار ۵۸,۲۱۰», `IMOEX 2924,21`: names with a number each, above the article. */
export function nameRows(lines: readonly Line[], findings: Findings, told: Told, end: number): void {
  for (let from = 0; from < end; from++) {
    if (!findings[from] || told[from] || !isRow(lines[from])) continue
    let last = from
    let rows = 1
    for (let next = from + 1; next < end && next - last <= price.gap; next++) {
      if (!findings[next] || told[next] || !isRow(lines[next])) continue
      last = next
      rows++
    }
    if (rows >= price.rows) {
      for (let index = from; index <= last; index++) if (!told[index]) name(findings, index, 'widget')
    }
    from = last
  }
}

function isRow({scan, value}: Line): boolean {
  if (scan.letters < 2 || scan.letters > price.letters || scan.digits < price.digits || scan.words > 6) return false
  if (endsSentence(scan) || scan.marks[is.colon] > 0) return false
  return /\p{Nd}[.,\u066b\u066c]\p{Nd}/u.test(value.slice(0, 60))
}

function name(findings: Findings, index: number, role: RemovedRole): void {
  const finding = findings[index]
  if (finding && finding.role !== role) findings[index] = {...finding, role}
}

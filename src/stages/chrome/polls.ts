/** Widgets that no heading announces: polls, rows of prices, hours of prayer, the weather. */
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {asks, endsSentence, type Finding, type Line} from './lines.js'
import {kindOfName} from './names.js'
import {type Findings, name, type Told} from './naming.js'

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
  return asks(value)
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

/** Letters of a name beside its clock, at most. */
const clock = 18

/** «اذان صبح: ۰۳:۴۱», `Güneş 08:14`, `38°`: hours of prayer and the weather below the article, with their city above. */
export function nameHours(lines: readonly Line[], findings: Findings, told: Told, start: number): void {
  for (let from = start; from < lines.length; from++) {
    let to = from
    while (to < lines.length && findings[to] && isFreeOf(told[to]) && isHour(lines[to])) to++
    if (to - from >= price.rows || (to - from > 0 && isWeather(lines[from]))) {
      let begin = from
      while (
        begin > start &&
        from - begin < 3 &&
        findings[begin - 1] &&
        isAboveHours(lines[begin - 1], told[begin - 1])
      )
        begin--
      for (let index = begin; index < to; index++) name(findings, index, 'widget')
    }
    from = Math.max(from, to)
  }
}

function isFreeOf(told: RemovedRole | undefined): boolean {
  return told === undefined || told === 'widget'
}

function isHour(line: Line): boolean {
  const {scan, value} = line
  if (isWeather(line)) return true
  if (scan.letters < 2 || scan.letters > clock || scan.digits < 3 || scan.digits > 8) return false
  return /^\P{Nd}+\p{Nd}{1,2}:\p{Nd}{2}\P{L}*$/u.test(value.slice(0, 60))
}

/** A few words or none beside a number of degrees. */
function isWeather({scan, value}: Line): boolean {
  return (
    scan.letters <= clock && scan.digits > 0 && scan.digits <= 6 && /\p{Nd}\s?[\u00b0\u2103]/u.test(value.slice(0, 60))
  )
}

/** A city, or what a phrase knows as the heading of a widget. */
function isAboveHours({scan, value}: Line, told: RemovedRole | undefined): boolean {
  return (
    told === 'widget' ||
    (told === undefined && scan.letters <= clock && (kindOfName(value.trim()) === 'place' || scan.digits > 0))
  )
}

function isRow({scan, value}: Line): boolean {
  if (scan.letters < 2 || scan.letters > price.letters || scan.digits < price.digits || scan.words > 6) return false
  if (endsSentence(scan) || scan.marks[is.colon] > 0) return false
  return /\p{Nd}[.,\u066b\u066c]\p{Nd}/u.test(value.slice(0, 60))
}

/** What dates and numbers tell of the lines around them: lists of dated stories, calendars, the day at the head of a page. */
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {endsSentence, type Line} from './lines.js'
import {isDateWord, kindOfName} from './names.js'
import {type Findings, name, rankOf, type Told} from './naming.js'

/** A date every two to four lines, at least so many, with a headline between: stories. */
const stories = {least: 3, near: 2, far: 4, letters: 24}

/** Headline, date, headline, date: a list of other stories, and where it begins its first headline, too. */
export function nameDated(lines: readonly Line[], findings: Findings, told: Told): void {
  for (let index = 0; index < lines.length; index++) {
    if (!findings[index] || told[index] !== 'date') continue
    let last = index
    let dates = 1
    for (let next = index + 1; next < lines.length && next - last <= stories.far; next++) {
      if (!findings[next] || told[next] !== 'date') continue
      if (next - last < stories.near || !holdsHeadline(lines, last, next)) break
      last = next
      dates++
    }
    if (dates < stories.least) continue
    let from = index
    while (from > 0 && index - from < stories.near && findings[from - 1] && isHeadline(lines[from - 1])) from--
    // each hour after its story, or each before
    let end = last
    if (from === index && end + 1 < lines.length && findings[end + 1] && isHeadline(lines[end + 1])) end++
    nameList(findings, told, from, end)
    index = last
  }
}

/** Roles of lists that dates may part. */
const kinds = ['related', 'most-read', 'ad'] as const

/** Roles that such a line may seem to have. */
const loose: ReadonlySet<RemovedRole> = new Set<RemovedRole>([
  ...kinds,
  'date',
  'caption',
  'nav',
  'section',
  'byline',
  'duplicate',
  'other',
  'footer',
  'counter'
])

/** All of a list has the role of most of its lines. */
function nameList(findings: Findings, told: Told, from: number, end: number): void {
  const counts = {related: 0, 'most-read': 0, ad: 0}
  for (let index = from; index <= end; index++) {
    if (told[index] === 'comments') return
    const role = findings[index]?.role
    for (const kind of kinds) if (role === kind) counts[kind]++
  }
  const most = kinds.reduce((best, kind) => (counts[kind] > counts[best] ? kind : best))
  for (let index = from; index <= end; index++) {
    if (findings[index] && loose.has(findings[index]!.role)) name(findings, index, most)
  }
}

function holdsHeadline(lines: readonly Line[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (isHeadline(lines[index])) return true
  return false
}

function isHeadline({scan}: Line): boolean {
  return scan.letters >= stories.letters && scan.letters <= 200 && scan.digits * 3 < scan.symbols
}

/** Rows of a calendar's numbers, or days with a line each, at least, and how far above and below them it begins and ends. */
const calendar = {rows: 3, days: 20, above: 3, below: 2, letters: 20}

/** `April 2025`, `M D M D F S S`, rows of numbers, `« Mrz`: one calendar. */
export function nameCalendar(lines: readonly Line[], findings: Findings): void {
  for (let from = 0; from < lines.length; from++) {
    if (!findings[from] || !(isNumbers(lines[from]) || dayOf(lines[from]) === 1)) continue
    let to = from
    while (to < lines.length && findings[to] && isNumbers(lines[to])) to++
    if (to - from < calendar.rows) {
      for (to = from; isNextDay(lines, findings, to); ) to++
      if (to - from < calendar.days) to = from
    }
    if (to - from >= calendar.rows) {
      let start = from
      while (start > 0 && from - start < calendar.above && isBeside(lines, findings, start - 1)) start--
      let end = to
      while (end < lines.length && end - to < calendar.below && isArrowed(lines[end]) && findings[end]) end++
      for (let index = start; index < end; index++) name(findings, index, 'widget')
    }
    from = to
  }
}

/** Whether the line is the first day of a month or the one after the day on the line above. */
function isNextDay(lines: readonly Line[], findings: Findings, index: number): boolean {
  if (index >= lines.length || !findings[index]) return false
  const day = dayOf(lines[index])
  const before = index > 0 ? dayOf(lines[index - 1]) : 0
  return day === 1 ? before !== 1 : day > 1 && before === day - 1
}

/** The number that a line is, from 1 to 31; 0 where it is none. */
function dayOf(line: Line): number {
  const day = rankOf(line)
  return day <= 31 ? day : 0
}

/** Two to eight numbers of days. */
function isNumbers({scan, value}: Line): boolean {
  if (scan.letters > 0 || scan.digits < 3 || scan.digits > 15 || value.length > 60) return false
  const parts = value.trim().split(/\s+/u)
  return parts.length >= 2 && parts.every((part) => /^\p{Nd}{1,2}$/u.test(part))
}

/** Single letters or short names of days, a month, an arrow. */
function isBeside(lines: readonly Line[], findings: Findings, index: number): boolean {
  const {scan, value} = lines[index]
  // «۲۴ اردیبهشت ۱۴۰۳» is of the story above
  if (!findings[index] || scan.letters > calendar.letters || scan.digits > 4 || endsSentence(scan)) return false
  if (isArrowed(lines[index]) || scan.words >= 5) return true
  return value.split(/[^\p{L}\p{M}]+/u).some((word) => kindOfName(word) === 'date') || scan.letters + scan.digits <= 2
}

function isArrowed({scan, value}: Line): boolean {
  return scan.letters <= 14 && /[<>\u00ab\u00bb\u2039\u203a\u2190\u2192]/u.test(value.slice(0, 24))
}

/** «جمعه ۲۷ اردیبهشت», `Friday, 9 December`, and a clock or `GMT 02:30` beside it: today's date in the head of a page. */
export function nameToday(lines: readonly Line[], findings: Findings, told: Told, end: number): void {
  for (let index = 0; index < end; index++) {
    if (!findings[index] || told[index] || !isDay(lines[index])) continue
    name(findings, index, 'date')
  }
  for (let index = 0; index < end; index++) {
    if (!findings[index] || told[index] || !isClock(lines[index])) continue
    if (findings[index - 1]?.role === 'date' || findings[index + 1]?.role === 'date') name(findings, index, 'date')
  }
}

/** A number beside the name of a day or month, and nothing that is none of a date. */
function isDay({scan, value}: Line): boolean {
  if (scan.digits < 1 || scan.digits > 14 || scan.letters < 3 || scan.letters > 34) return false
  let named = false
  for (const word of value.split(/[^\p{L}\p{M}\u200c]+/u)) {
    if (word.length < 2) continue
    if (kindOfName(word) === 'date') named = true
    else if (!isDateWord(word) && !isNumberWord(word)) return false
  }
  return named
}

/** `th` behind a number. */
function isNumberWord(word: string): boolean {
  return word.length <= 2
}

/** `17:54`, `GMT 17:54`. */
function isClock({scan, value}: Line): boolean {
  if (scan.digits < 3 || scan.digits > 6 || scan.letters > 4) return false
  const colon = value.search(/\p{Nd}:\p{Nd}/u)
  return colon >= 0 && classTable[value.charCodeAt(0)] !== is.open
}

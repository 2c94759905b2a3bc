/** Roles that a line that left has by its own marks and the lines right beside it, in any language. */
import type {RemovedRole} from '../../types.js'
import {isDateline, isNameAndDate, isSigned, nameSection} from './header.js'
import * as is from './letters.js'
import {classTable, latin, scriptTable} from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'
import {isSizes, kindOfName} from './names.js'
import {type Findings, name, type Told} from './naming.js'

/** Name the lines that tell their role by marks and neighbours. */
export function nameNearby(lines: readonly Line[], findings: Findings, told: Told, last: number): void {
  for (let index = 0; index < lines.length; index++) {
    if (!findings[index]) continue
    if (findings[index]!.role === 'date' && isNameAndDate(lines[index])) name(findings, index, 'byline')
    else if (!told[index]) nameAlone(lines, findings, index, last)
    else if (nameFields(lines, findings, index)) continue
    else if (told[index] === 'source-url' && isPicture(lines[index])) name(findings, index, 'media-placeholder')
    else if (told[index] === 'byline' && isContactLine(lines[index]) && last >= 0 && index > last + 8)
      name(findings, index, lines[index].value.trimStart().startsWith('@') ? 'follow' : 'footer')
  }
  namePath(lines, findings, told)
  nameSection(lines, findings, told)
  nameMarks(lines, findings)
}

/** Roles of a page's data that stand in one line, parted by bars: the first of them names it. */
const fields: ReadonlySet<RemovedRole> = new Set(['counter', 'article-id', 'comments', 'date', 'byline'])

/** «۱۴ آذر ۱۴۰۳ | ۰۸:۳۰ | بازدید: ۲۱۴۵» is a date; «گزارش» alone, without a name, is what the text is. Whether it was named. */
function nameFields(lines: readonly Line[], findings: Findings, index: number): boolean {
  const {role, rule} = findings[index]!
  if (!fields.has(role) || !rule.startsWith('phrase:')) return false
  const {hits, symbols, first, digits} = lines[index].scan
  const hit = hits.find(({entry}) => entry.rule === rule)
  if (!hit) return false
  if (hit.start > 4) {
    if (first === is.digit && digits >= 8 && role !== 'date') name(findings, index, 'date')
    return true
  }
  const lone =
    hit.entry.length === symbols && !hits.some(({entry}) => entry.rule === rule && entry.phrase.scope === 'line')
  if (role !== 'byline' || !lone || lines[index].scan.ending === is.colon) return false
  // «گزارش» and a name on the next line
  if (findings[index + 1]?.role === 'byline') return false
  name(findings, index, 'kicker')
  return true
}

function nameAlone(lines: readonly Line[], findings: Findings, index: number, last: number): void {
  const {role} = findings[index]!
  const {scan, value} = lines[index]
  const tail = last >= 0 && index > last
  const begun = roleOfStart(lines[index])
  if (begun) name(findings, index, begun)
  else if (isSigned(lines[index], findings[index]!)) name(findings, index, 'byline')
  else if (!tail && isDateline(lines[index], findings[index]!)) name(findings, index, 'dateline')
  else if (isStamp(lines[index]) && !isInList(findings, index)) name(findings, index, 'date')
  else if (isAddress(lines[index])) name(findings, index, 'source-url')
  else if (isNumbered(lines[index])) name(findings, index, 'article-id')
  else if (tail && role === 'caption' && goesOn(lines, findings, index)) name(findings, index, 'related')
  else if (isFontSize(lines[index])) name(findings, index, 'print-tools')
  else if (scan.symbols === 0 && tail && index - last <= 2 && /^\s*#{2,}\s*$/u.test(value))
    name(findings, index, 'end-marker')
  else if (tail && index - last <= 4 && isCode(lines[index])) name(findings, index, 'article-id')
  else if (isCalendar(lines, findings, index)) name(findings, index, 'widget')
  else if (isGlued(lines[index])) {
    if (!tail) name(findings, index, 'nav')
    else name(findings, index, index - last <= 4 ? 'tags' : 'footer')
  } else if (tail && index - last > 4 && isContactLine(lines[index])) name(findings, index, 'footer')
  else if (role === 'byline' && scan.letters <= 30 && scan.digits === 0) {
    const kind = kindOfName(value.replace(/[\s:|/-]+$/u, '').trim())
    if (kind === 'agency') name(findings, index, 'agency')
    else if (kind === 'place') name(findings, index, 'dateline')
  }
}

/** Roles that the words say with which a line begins, although they are not sure enough that it leaves. */
const begins: ReadonlySet<RemovedRole> = new Set([
  'byline',
  'agency',
  'caption',
  'date',
  'follow',
  'newsletter',
  'share',
  'copyright'
])

function roleOfStart({scan}: Line): RemovedRole | undefined {
  for (const {entry, start} of scan.hits) {
    const {role, scope} = entry.phrase
    if (start === 0 && (scope === 'start' || scope === 'label') && entry.length >= 5 && begins.has(role as RemovedRole))
      return role as RemovedRole
  }
  return undefined
}

/** Letters of a headline below another, at least. */
const nextHeadline = 20

/** The next headline of a list, below the article. */
function goesOn(lines: readonly Line[], findings: Findings, index: number): boolean {
  const {scan} = lines[index]
  return findings[index - 1]?.role === 'related' && scan.letters >= nextHeadline && !endsSentence(scan)
}

/** Another story stands right above or below. */
function isInList(findings: Findings, index: number): boolean {
  return [index - 1, index + 1].some(
    (beside) => findings[beside]?.role === 'related' || findings[beside]?.role === 'most-read'
  )
}

/** «۹۸/۰۷/۱۵ - ۱۰:۲۵»: a day in numbers, with the hour or without, and no word of a story beside it. */
function isStamp({scan, value}: Line): boolean {
  if (scan.digits < 5 || scan.digits > 14 || scan.letters > 4) return false
  return /^\P{L}{0,3}\p{Nd}{1,4}([/.-])\p{Nd}{1,2}\1\p{Nd}{1,4}\P{L}*\p{L}{0,4}\P{L}*$/u.test(value.slice(0, 40))
}

/** `www.example.com/12345`: an address without its scheme. */
function isAddress({scan: {symbols, letters, marks}, value}: Line): boolean {
  if (symbols > 80 || letters < 5 || marks[is.separator] * marks[is.sentenceEnd] === 0) return false
  return /^\s*(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}\/[\w./?=&%-]+\s*$/iu.test(value.slice(0, 120))
}

/** «شماره: ۱۳۹۸۰۷۱۵۰۰۰۲۳۴»: a word, a colon and a long number. */
function isNumbered({scan, value}: Line): boolean {
  if (scan.digits < 6 || scan.digits > 20 || scan.letters > 12 || scan.marks[is.colon] !== 1) return false
  return /^\s*\p{L}[\p{L}\s]*:\s*\p{Nd}+\s*$/u.test(value.slice(0, 60))
}

/** `A+`, `A-`, `Aa`, `A A A`: buttons for the size of letters. */
function isFontSize({scan, value}: Line): boolean {
  return scan.letters <= 3 && scan.letters > 0 && scan.digits === 0 && isSizes(value)
}

/** The address of a picture. */
function isPicture({value}: Line): boolean {
  return /\.(?:jpe?g|png|gif|webp|svg)(?:[?#]\S*)?\s*$/iu.test(value.slice(-120))
}

/** `R35347/P1015135/S3,27`: one word of numbers and strokes, hardly a letter among them. */
function isCode({scan, value}: Line): boolean {
  return scan.digits >= 6 && scan.letters <= 8 && scan.marks[is.separator] > 0 && !/\s/u.test(value.trim())
}

/** A telephone number or an address of the post. */
function isContactLine({scan, value}: Line): boolean {
  if (scan.letters > 60 || isProse(scan)) return false
  if (/[\w.-]+@[\w-]+\.\w|\[email/iu.test(value.slice(0, 200))) return true
  return scan.digits >= 7 && scan.digits <= 26 && /(?:\+|\b00|\()\d[\d\s()/.-]{6,}/u.test(value.slice(0, 120))
}

/** A row of a calendar: numbers in order, or the letters of the days; a lone number belongs to the row beside it. */
function isCalendar(lines: readonly Line[], findings: Findings, index: number): boolean {
  return isRow(lines[index]) && (isRowAt(lines, findings, index - 1) || isRowAt(lines, findings, index + 1))
}

function isRowAt(lines: readonly Line[], findings: Findings, index: number): boolean {
  return index >= 0 && index < lines.length && findings[index] !== undefined && isRow(lines[index])
}

function isRow({scan, value}: Line): boolean {
  if (scan.letters > 7 || scan.digits > 14 || value.length > 60) return false
  const parts = value.trim().split(/\s+/u)
  if (scan.letters > 0) return parts.length === 7 && scan.digits === 0 && parts.every((part) => part.length === 1)
  return parts.length >= 2 && parts.every((part) => /^\d{1,2}$/u.test(part) && Number(part) <= 31)
}

/** Items of a menu that lost the space between them: `NewsSportWeather`. */
function isGlued({value, scan}: Line): boolean {
  if (scan.capitals < 3 || scan.letters < 14 || endsSentence(scan) || scan.urls > 0) return false
  let seams = 0
  const end = Math.min(value.length, 400)
  for (let index = 1; index < end; index++) {
    const unit = value.charCodeAt(index)
    const before = value.charCodeAt(index - 1)
    if (classTable[unit] !== is.letter || classTable[before] !== is.letter || scriptTable[unit] < latin) continue
    if (isCapital(value[index]) && !isCapital(value[index - 1])) seams++
  }
  return seams >= 3 && seams * 40 >= scan.letters
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** Roles that an item of a path may seem to have. */
const pathLike: ReadonlySet<RemovedRole> = new Set([
  'nav',
  'section',
  'other',
  'byline',
  'related',
  'breadcrumb',
  'caption'
])

/** How many lines above the headline a path may take. */
const longestPath = 7

/** `Home`, `>`, `News` right above the headline: the path that leads to it. */
function namePath(lines: readonly Line[], findings: Findings, told: Told): void {
  const title = findings.indexOf(undefined)
  if (title < 1) return
  let from = title
  while (from > 0 && title - from < longestPath && isStep(lines[from - 1], findings[from - 1]!)) from--
  let start = -1
  for (let index = from; index < title; index++) {
    if (told[index] === 'breadcrumb' || isHome(lines[index])) start = index
    else if (start < 0 && isArrow(lines[index]) && index > from) start = index - 1
  }
  if (start < 0) return
  // nobody is in three main sections at once: a menu
  let sections = 0
  for (let index = title - 1; index >= start; index--) {
    if (isArrow(lines[index - 1] ?? lines[index])) continue
    // of a path only the last step is a name of its own
    if (told[index] === 'section' || (sections > 0 && !told[index] && !isArrow(lines[index]))) sections++
  }
  const menu = sections >= mainSections
  for (let index = start; index < title; index++)
    if (told[index] !== 'date' && findings[index]!.rule !== 'place:flash')
      name(findings, index, menu ? 'nav' : 'breadcrumb')
}

/** Names of sections without an arrow between them that no path has. */
const mainSections = 3

function isStep({scan}: Line, {role}: Finding): boolean {
  return pathLike.has(role) && scan.letters <= 40 && scan.digits < 3 && !endsSentence(scan) && scan.urls === 0
}

/** Nothing but the words with which paths begin. */
function isHome({scan}: Line): boolean {
  return scan.hits.some(({entry}) => entry.phrase.role === 'breadcrumb' && entry.length + 2 >= scan.symbols)
}

/** Nothing but an arrow or a stroke. */
function isArrow({scan, value}: Line): boolean {
  return scan.symbols === 0 && /[>\u00bb\u203a/\u2192]/u.test(value.slice(0, 8))
}

/** A line of nothing but marks belongs to what stands above it. */
function nameMarks(lines: readonly Line[], findings: Findings): void {
  for (let index = 1; index < lines.length; index++) {
    const before = findings[index - 1]
    if (findings[index] && before && lines[index].scan.symbols === 0) name(findings, index, before.role)
  }
}

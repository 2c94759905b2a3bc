/** Labels and their values: `کد خبر: 28605`, `Giriş: … Güncelleme: …`, and a label alone above its value. */
import {authorRoles} from '../../languages/credits.js'
import type {Field} from '../../languages/language.js'
import {phraseLists} from '../../languages/lists.js'
import {prepared} from '../../prepared.js'
import {bare, bareEnd, bareStart, trimmed, wordsBetween} from './bare.js'
import {Is, isAny, knownAs, mayOpen} from './known.js'
import {isDigit} from './letters.js'
import {bareIndexIn, isIn, makeSet} from './table.js'

/** A label that stands in a text. */
export interface Label {
  /** As it is written. */
  label: string
  /** What its value says; undefined for a label that is not known or says nothing that has a field. */
  field: Field | undefined
  known: boolean
  start: number
  /** Where the value starts and ends. */
  from: number
  to: number
  value: string
}

/** Words in the longest label. */
const longest = 5

/** First words of the labels: what starts with none of them starts with no label. */
const openings = prepared('openings of labels', () =>
  makeSet([
    ...phraseLists.flatMap((language) =>
      language.phrases.filter((phrase) => phrase.field !== undefined).map((phrase) => phrase.text.split(' ')[0])
    ),
    ...Object.values(authorRoles).flatMap((words) => words.map((word) => word.split(' ')[0]))
  ])
)

/** What an article is called behind a label. */
const articleWords = makeSet([
  'خبر',
  'این خبر',
  'مطلب',
  'این مطلب',
  'مقاله',
  'گزارش',
  'یادداشت',
  'متن',
  'الخبر',
  'المقال',
  'المقالة',
  'التقرير',
  'مضمون',
  'خبر کا'
])

/** Whether a text is a heading and nothing else. */
export function isHeading(text: string): boolean {
  return isAny(Is.heading, text)
}

/** The field of a label that a part of a text is; undefined when it is no known label, null when it has no field. */
export function fieldOf(text: string, from = 0, to = text.length): Field | null | undefined {
  const start = bareStart(text, from, to)
  const end = bareEnd(text, start, to)
  const label = knownAs(text, start, end)
  if (label.is & Is.label) return label.field ?? null
  // a mark may be a part of what writers are called
  const role = start === from && end === to ? label.role : knownAs(text, from, to).role
  return role === undefined ? undefined : 'author'
}

/** Every label with a colon in a text, in order; a text that starts with a short unknown one has that too. */
export function labelsIn(text: string): Label[] {
  const labels: Label[] = []
  if (!text.includes(':')) return labels
  let floor = 0
  for (let colon = nextColon(text, 0); colon >= 0; colon = nextColon(text, colon + 1)) {
    const label = labelBefore(text, floor, colon, labels.length === 0)
    if (label === undefined) continue
    if (labels.length > 0) close(labels[labels.length - 1], text, label.start)
    labels.push(label)
    floor = colon + 1
  }
  if (labels.length > 0) close(labels[labels.length - 1], text, text.length)
  return labels
}

function close(label: Label, text: string, end: number): void {
  for (let index = label.from; index < end; index++) {
    if (text[index] === '|' || text[index] === '•' || text[index] === '\t') {
      // a separator right after the colon is decoration
      if (trimmed(text.slice(label.from, index)) !== '') end = index
    }
  }
  label.to = end
  label.value = trimmed(text.slice(label.from, end))
}

/** The next colon that is no part of a clock or an address. */
function nextColon(text: string, from: number): number {
  for (let index = text.indexOf(':', from); index >= 0; index = text.indexOf(':', index + 1)) {
    if (text.startsWith('//', index + 1)) continue
    let before = index - 1
    let after = index + 1
    while (before >= 0 && text[before] === ' ') before--
    while (after < text.length && text[after] === ' ') after++
    if (before >= 0 && after < text.length && isDigit(text.charCodeAt(before)) && isDigit(text.charCodeAt(after)))
      continue
    return index
  }
  return -1
}

/** The longest known label that ends at a colon, else a short beginning of the text. */
function labelBefore(text: string, floor: number, colon: number, first: boolean): Label | undefined {
  const starts: number[] = []
  let index = colon
  while (index > floor && text[index - 1] === ' ') index--
  const end = index
  while (index > floor && starts.length < longest) {
    const code = text.charCodeAt(index - 1)
    if (isBreak(code)) break
    if (code === 0x20 || code === 0xa0) {
      if (starts[starts.length - 1] !== index) starts.push(index)
    }
    index--
  }
  if (starts.length < longest && index < end) starts.push(index)
  for (let at = starts.length - 1; at >= 0; at--) {
    const found = knownAs(text, starts[at], end)
    if (found.is & (Is.label | Is.role)) {
      const named = found.role === 'photographer' ? 'creditText' : 'author'
      const field = found.is & Is.label ? found.field : named
      const label = text.slice(starts[at], end).trim()
      return {label, field, known: true, start: starts[at], from: colon + 1, to: 0, value: ''}
    }
  }
  const start = starts.at(-1)
  // «… هنر زمان : ۱۴۰۲/۳/۲۵»: one word before a number
  if (!first && starts.length > 1 && /^\s*\p{Nd}/u.test(text.slice(colon + 1, colon + 6)) && end > starts[0])
    return {
      label: text.slice(starts[0], end),
      field: undefined,
      known: false,
      start: starts[0],
      from: colon + 1,
      to: 0,
      value: ''
    }
  if (!first || start === undefined || starts.length > 4 || bare(text.slice(0, start)) !== '') return undefined
  const label = trimmed(text.slice(start, end))
  // «نویسنده خبر»: of the article
  const opening = labelAtStart(label, ['author', 'datePublished', 'dateModified', 'identifier', 'articleSection'])
  if (opening && isIn(articleWords, opening.value))
    return {label, field: opening.field, known: true, start, from: colon + 1, to: 0, value: ''}
  return label === '' || label.length > 30
    ? undefined
    : {label, field: undefined, known: false, start, from: colon + 1, to: 0, value: ''}
}

/** A known label with one of some fields at the start of a text, without a colon: «كتبت أسماء نصار». */
export function labelAtStart(text: string, fields: readonly Field[]): Label | undefined {
  const at = bareStart(text, 0, text.length)
  if (at === text.length) return undefined
  const ends: number[] = []
  for (let index = at; index <= text.length && ends.length < longest; index++) {
    if (index < text.length && text[index] !== ' ' && text[index] !== '\u00a0') continue
    ends.push(index)
    if (ends.length === 1 && bareIndexIn(openings, text, at, index) < 0) return undefined
  }
  for (let last = ends.length - 1; last >= 0; last--) {
    const field = fieldOf(text, at, ends[last])
    if (!field || !fields.includes(field)) continue
    return {
      label: bare(text.slice(at, ends[last])),
      field,
      known: true,
      start: at,
      from: ends[last],
      to: text.length,
      value: trimmed(text.slice(ends[last]))
    }
  }
  return undefined
}

/** What stands beside an article's date: no name and no subject. */
export const stampFields: readonly Field[] = [
  'datePublished',
  'dateModified',
  'identifier',
  'viewCount',
  'commentCount',
  'shortUrl'
]

/** Where a known label with one of some fields and a number behind it begins in a text; undefined when none does. */
export function labelWithin(text: string, fields: readonly Field[]): number | undefined {
  if (text.length > 2000 || !/\p{Nd}/u.test(text)) return undefined
  for (const {index} of text.matchAll(/(?<![^\s،,|/])\p{L}/gu)) {
    const label = labelAtStart(text.slice(index, index + 60), fields)
    if (label && /^\P{L}{0,3}\p{Nd}/u.test(label.value)) return index
  }
  return undefined
}

/** Which of some fields a known label within a short text speaks of; the last one counts. */
export function fieldWithin(text: string, fields: readonly Field[]): Field | undefined {
  const words = wordsBetween(text, ':|()،,/–—-')
  if (words.length > 12) return undefined
  let found: Field | undefined
  for (let from = 0; from < words.length; from++) {
    if (!mayOpen(words[from])) continue
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const {field} = knownAs(to === from + 1 ? words[from] : words.slice(from, to).join(' '))
      if (field === undefined || !fields.includes(field)) continue
      found = field
      from = to - 1
      break
    }
  }
  return found
}

/** Whether the first of two to four words says that the others name a section: «گروه سیاسی». */
export function isDeskOf(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false
  return knownAs(words[0]).field === 'articleSection' && words.every((word) => /^\p{L}/u.test(word))
}

/** Marks that no label reaches across. */
function isBreak(code: number): boolean {
  return (
    code === 0x7c || // |
    code === 0x2022 || // •
    code === 0x3a || // :
    code === 0x2c || // ,
    code === 0x2e || // .
    code === 0x28 || // (
    code === 0x29 || // )
    code === 0x5b ||
    code === 0x5d ||
    code === 0x2f || // /
    code === 0x09 ||
    code === 0x60c || // ،
    code === 0x61b || // ؛
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2013 && code <= 0x2014) ||
    isDigit(code)
  )
}

/** Labels with a colon and their values: `کد خبر: 28605`, `Giriş: … Güncelleme: …`. */
import type {Field} from '../../languages/language.js'
import {bareStart, trimmed} from './bare.js'
import {longest} from './fields.js'
import {Is, knownAs} from './known.js'
import {isDigit, Sort} from './letters.js'
import {type Label, labelAtStart} from './openings.js'
import type {Piece} from './page.js'
import {isIn, makeSet} from './table.js'

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

const none: readonly Label[] = []

/** Every label of a piece: several readers ask for them. */
export function labelsOf(piece: Piece): readonly Label[] {
  return (piece.labels ??= piece.sorts & Sort.colon ? labelsIn(piece.text) : none)
}

/** Every label with a colon in a text, in order; a text that starts with a short unknown one has that too. */
export function labelsIn(text: string): readonly Label[] {
  let labels: Label[] | undefined
  let floor = 0
  for (let colon = nextColon(text, 0); colon >= 0; colon = nextColon(text, colon + 1)) {
    const label = labelBefore(text, floor, colon, labels === undefined)
    if (label === undefined) continue
    if (labels) close(labels[labels.length - 1], text, label.start)
    ;(labels ??= []).push(label)
    floor = colon + 1
  }
  if (!labels) return none
  close(labels[labels.length - 1], text, text.length)
  return labels
}

function close(label: Label, text: string, end: number): void {
  let to = label.from
  for (; to < end; to++) {
    // a separator right after the colon is decoration
    const code = text.charCodeAt(to)
    if ((code === 0x7c || code === 0x2022 || code === 0x09) && trimmed(text.slice(label.from, to)) !== '') break
  }
  label.to = to
  label.value = trimmed(text.slice(label.from, to))
}

/** The next colon that is no part of a clock or an address. */
function nextColon(text: string, from: number): number {
  for (let index = text.indexOf(':', from); index >= 0; index = text.indexOf(':', index + 1)) {
    if (text.startsWith('//', index + 1)) continue
    let before = index - 1
    let after = index + 1
    while (before >= 0 && text.charCodeAt(before) === 0x20) before--
    while (after < text.length && text.charCodeAt(after) === 0x20) after++
    if (before >= 0 && after < text.length && isDigit(text.charCodeAt(before)) && isDigit(text.charCodeAt(after)))
      continue
    return index
  }
  return -1
}

/** Where the words before a colon begin, from the last one back. */
const starts = new Int32Array(longest)

/** The longest known label that ends at a colon, else a short beginning of the text. */
function labelBefore(text: string, floor: number, colon: number, first: boolean): Label | undefined {
  let end = colon
  while (end > floor && text.charCodeAt(end - 1) === 0x20) end--
  const count = findStarts(text, floor, end)
  for (let at = count - 1; at >= 0; at--) {
    const found = knownAs(text, starts[at], end)
    if ((found.is & (Is.label | Is.role)) === 0) continue
    const named = found.role === 'photographer' ? 'creditText' : 'author'
    const field = found.is & Is.label ? found.field : named
    return labelOf(text.slice(starts[at], end).trim(), field, true, starts[at], colon)
  }
  // «… هنر زمان : ۱۴۰۲/۳/۲۵»: one word before a number
  if (!first && count > 1 && end > starts[0] && /^\s*\p{Nd}/u.test(text.slice(colon + 1, colon + 6)))
    return labelOf(text.slice(starts[0], end), undefined, false, starts[0], colon)
  if (!first || count === 0 || count > 4) return undefined
  const start = starts[count - 1]
  if (bareStart(text, 0, start) < start) return undefined
  const label = trimmed(text.slice(start, end))
  // «نویسنده خبر»: of the article
  const opening = labelAtStart(label, ofArticle)
  if (opening && isIn(articleWords, opening.value)) return labelOf(label, opening.field, true, start, colon)
  return label === '' || label.length > 30 ? undefined : labelOf(label, undefined, false, start, colon)
}

/** Find where the last words before a place begin, down to a mark that no label reaches across; how many there are. */
function findStarts(text: string, floor: number, end: number): number {
  let count = 0
  let at = end
  for (; at > floor && count < longest; at--) {
    const code = text.charCodeAt(at - 1)
    if (isBreak(code)) break
    if ((code === 0x20 || code === 0xa0) && (count === 0 || starts[count - 1] !== at)) starts[count++] = at
  }
  if (count < longest && at < end) starts[count++] = at
  return count
}

/** A label whose value is not closed yet. */
function labelOf(label: string, field: Field | undefined, known: boolean, start: number, colon: number): Label {
  return {label, field, known, start, from: colon + 1, to: 0, value: ''}
}

/** Fields of what a label says of its article. */
const ofArticle: readonly Field[] = ['author', 'datePublished', 'dateModified', 'identifier', 'articleSection']

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

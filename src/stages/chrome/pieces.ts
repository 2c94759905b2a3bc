/** The head of a line, cut into what a dateline is made of: names, brackets with names, and the marks behind each. */
import {source} from './gazetteer.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {isArabic, isHyphen, isInside, isLine, isMark, mark, readMarks} from './marks.js'
import {allOf, areNames, readSources, sourceOf, sourcesOf} from './sources.js'

/** A part of a dateline. */
export interface Piece {
  /** What it says (see `source`), 0 for a name that is not known. */
  bits: number
  text: string
  /** In brackets, quotation marks or between slashes. */
  enclosed: boolean
  /** Marks behind it, as bits. */
  marks: number
  /** It is the beginning of a longer stretch, and no mark parts it from what follows. */
  open: boolean
  /** Where what follows begins. */
  next: number
}

/** Units of the longest head, name and bracket, most pieces, words of one without a number, and where a stop alone counts. */
const limits = {head: 130, name: 80, bracket: 70, pieces: 9, words: 6, stop: 30}

/** The pieces that a line begins with, as far as they may be a dateline's. */
export function readPieces(value: string): Piece[] {
  const pieces: Piece[] = []
  if (!mayOpen(value)) return pieces
  let at = skipSpaces(value, 0)
  while (at < limits.head && pieces.length < limits.pieces) {
    const piece = readPiece(value, at, pieces)
    if (!piece) break
    pieces.push(piece)
    if (piece.open || piece.next <= at) break
    at = piece.next
  }
  return pieces
}

/** Whether a mark or number stands in the head of a line; no dateline is without one. */
function mayOpen(value: string): boolean {
  const limit = Math.min(value.length, limits.head)
  for (let index = 0; index < limit; index++) {
    const unit = value.charCodeAt(index)
    const kind = classTable[unit]
    if (((plain >>> kind) & 1) === 1) {
      if (unit === 0x640 && isLine(value, index)) return true
      continue
    }
    // «Berlin. …» within the first words
    if (kind === is.sentenceEnd ? index < limits.stop : kind !== is.quote || index < limits.stop) return true
  }
  return false
}

/** Classes of which a sentence begins, as bits. */
const plain = (1 << is.ignored) | (1 << is.letter) | (1 << is.space) | (1 << is.comma)

const nothing = {bits: 0, left: ''}

function readPiece(value: string, at: number, before: readonly Piece[]): Piece | undefined {
  const kind = classTable[value.charCodeAt(at)]
  if (kind === is.open || kind === is.quote) return readEnclosed(value, at, kind, before)
  const end = nameEnd(value, at)
  const text = value.slice(at, end).trim()
  if (text === '') return undefined
  // a sentence: no name has so many words, and a day beside a city has a number
  if (before.length === 0 && isWordy(text)) return undefined
  if (end < value.length && end - at <= limits.name) {
    const whole = sourceOf(text)
    const start = whole === 0 ? readSources(text) : nothing
    let bits = whole || allOf(start)
    if (bits === 0) {
      // «جدة 12 رجب 1441 هـ الموافق 7 مارس 2020 م واس أقر …»
      if (start.bits !== 0 && isSigned(start.bits, before, text.length > start.left.length + 2))
        return readOpen(value, at, text, start)
      // `/Корр. ТАСС Анна Петрова/`
      const signed =
        (start.bits & source.signature) !== 0 && before.length > 0 && !isArabic(text, 0) && isName(start.left)
      if (signed) bits = start.bits
      else if (!isName(text)) return undefined
    }
    const {marks, next} = readMarks(value, end)
    return {bits, text, enclosed: false, marks, open: false, next}
  }
  const long = value.slice(at, at + limits.name)
  const start = readSources(long)
  return start.bits !== 0 && isSigned(start.bits, before, true) ? readOpen(value, at, long, start) : undefined
}

/** Whether names that only a space parts from the sentence may end a dateline: the agency stands beside its city. */
function isSigned(bits: number, before: readonly Piece[], some: boolean): boolean {
  if (!some || before.length > 3) return false
  const last = before.at(-1)
  const all = before.reduce((sum, piece) => sum | piece.bits, bits)
  if ((all & source.agency) === 0 || (all & source.place) + (all & source.region) === 0) return false
  if ((bits & source.signature) !== 0 && (bits & source.word) === 0)
    return (
      (bits & (source.place | source.date)) !== 0 ||
      (last !== undefined && (last.bits & (source.place | source.date)) !== 0)
    )
  return last !== undefined && (last.bits & source.signature) !== 0 && (last.marks & (mark.slash | mark.dot)) !== 0
}

/** More words than a name has, and no number among them. */
function isWordy(text: string): boolean {
  let words = 1
  for (let index = 0; index < text.length; index++) {
    const kind = classTable[text.charCodeAt(index)]
    if (kind === is.digit) return false
    if (kind === is.space) words++
  }
  return words > limits.words
}

function readOpen(value: string, at: number, text: string, {bits, left}: {bits: number; left: string}): Piece {
  const next = at + text.length - left.length
  return {bits, text: value.slice(at, next).trim(), enclosed: false, marks: 0, open: true, next}
}

/** «(پژواک، ۱۲ وری ۹۷)», «القدس العربي» in quotation marks. */
function readEnclosed(value: string, at: number, kind: number, before: readonly Piece[]): Piece | undefined {
  const closing = kind === is.open ? is.close : is.quote
  let end = at + 1
  while (end < value.length && end - at <= limits.bracket && classTable[value.charCodeAt(end)] !== closing) end++
  if (end >= value.length || classTable[value.charCodeAt(end)] !== closing) return undefined
  const text = value.slice(at + 1, end).trim()
  const {marks, next} = readMarks(value, end + 1)
  // «غزة - «الأيام»: …», but no quotation that a sentence opens with
  const parted = (marks & (mark.colon | mark.dash)) !== 0 && before.length > 0
  const quoted = kind === is.quote && !parted
  let bits = sourcesOf(text)
  if (quoted && bits === 0 && !holdsParts(text)) return undefined
  let unknown = 0
  for (const part of bits !== 0 ? [] : text.split(/[,\u060c\u061b;/|:]|\s[-\u2013\u2014]\s/u)) {
    if (part.trim() === '') continue
    const found = sourcesOf(part.trim()) || (isNumbered(part) ? source.date : 0)
    bits |= found
    if (found !== 0) continue
    if (!isName(part.trim()) && !/^\s*\p{L}{1,5}\s*$/u.test(part)) return undefined
    unknown++
  }
  if (unknown > 2 || (quoted && (bits & source.agency) === 0)) return undefined
  return {bits, text, enclosed: true, marks, open: false, next}
}

/** Whether a mark may part a text in brackets. */
function holdsParts(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (((parting >>> classTable[text.charCodeAt(index)]) & 1) === 1) return true
  }
  return false
}

/** Classes of such marks, as bits. */
const parting = (1 << is.comma) | (1 << is.semicolon) | (1 << is.separator) | (1 << is.colon) | (1 << is.dash)

/** «د وږي لومړۍ نېټه ٩٤»: in brackets a few words with a number are a day. */
function isNumbered(text: string): boolean {
  return /\p{Nd}/u.test(text) && text.trim().split(/\s+/u).length <= 5 && !/[$%\u20ac\u00a3]/u.test(text)
}

/** A name that nobody knows: a few words, with capitals where there are any, and no number among them. */
function isName(text: string): boolean {
  let words = 1
  let letters = 0
  for (let index = 0; index < text.length; index++) {
    const kind = classTable[text.charCodeAt(index)]
    if (kind === is.space) words++
    else if (kind === is.letter) letters++
    else if (kind === is.digit) return false
  }
  return letters >= 2 && letters <= 28 && words <= 4 && areNames(text)
}

/** Where a name ends: at a mark that is not inside a word. */
function nameEnd(value: string, from: number): number {
  let end = from
  while (end < value.length && end - from <= limits.name) {
    const kind = classTable[value.charCodeAt(end)]
    if (kind === is.letter || kind === is.space || kind === is.digit) {
      end++
      continue
    }
    if (kind === is.open || kind === is.close || kind === is.quote) {
      // an apostrophe: `N'Djamena`
      if (kind !== is.quote || !isInside(value, end)) return end
    } else if (kind === is.sentenceEnd) {
      if (!isAbbreviation(value, end, from)) return end
    } else if (isMark(value, end) && !isHyphen(value, end)) return end
    end++
  }
  return end
}

/** A stop inside a word or behind an abbreviation: `INTERFAX.RU`, `N.Y.`, `Calif. (AP)`, `5 mar. (EFE)`, «أ.ف.ب». */
function isAbbreviation(value: string, at: number, from: number): boolean {
  if (value[at] !== '.') return false
  // «العربية. نت»: an address whose stop has a space behind it
  if (isInside(value, at) || domains.has(value.slice(at + 1, at + 5).trim())) return true
  let start = at
  while (start > from && classTable[value.charCodeAt(start - 1)] !== is.space) start--
  const word = value.slice(start, at)
  if (word === '' || word.length > 5) return word.length <= 7 && word.includes('.')
  // `St. Louis`
  if (/^(?:st|ste|sta|ft|mt|tp)$/iu.test(word)) return true
  const next = skipSpaces(value, at + 1)
  const kind = classTable[value.charCodeAt(next)]
  if (kind === is.open || kind === is.comma || kind === is.colon || (kind === is.dash && next > at + 1)) return true
  return (sourcesOf(word) & (source.date | source.region)) !== 0 && kind === is.digit
}

/** Ends of addresses in Arabic letters. */
const domains: ReadonlySet<string> = new Set(['نت', 'نت:', 'كوم', 'کام', 'کوم'])

function skipSpaces(value: string, from: number): number {
  while (from < value.length && classTable[value.charCodeAt(from)] <= is.ignored) from++
  while (
    from < value.length &&
    (classTable[value.charCodeAt(from)] === is.space || classTable[value.charCodeAt(from)] === is.ignored)
  )
    from++
  return from
}

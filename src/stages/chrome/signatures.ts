/**
 * What stands behind the last sentence and signs it: «… شد. (ایسنا)», `… said. – Reuters`, `… gestern. (dpa/kas)`, a reporter's
 * code («… شد. ۳۰۳۴/۶۰۹۷», «… أمس. ع ب م»), hashtags. Only the end of a line is looked at.
 */
import {fold} from '../../fold.js'
import {shown, spoken} from '../../languages/datelines.js'
import {type Cut, letters} from './cuts.js'
import {source} from './gazetteer.js'
import {endsNews, lean} from './leaning.js'
import * as is from './letters.js'
import {arabic, classTable, scriptTable} from './letters.js'
import type {Line} from './lines.js'
import {areNames, sourcesOf} from './sources.js'

/** Units of the longest signature and of the hashtags, units before it, sentence ends that are tried, and units of initials. */
const limits = {signature: 66, tags: 200, before: 24, ends: 5, initials: 16}

const shownWords: ReadonlySet<string> = new Set(shown.map(fold))
const spokenWords: ReadonlySet<string> = new Set(spoken.map(fold))

/** The signature behind the last sentence of a line. */
export function findSignature({value, scan}: Line): Cut | undefined {
  const {marks} = scan
  if (scan.letters < limits.before || marks[is.sentenceEnd] + marks[is.quote] + marks[is.close] === 0) return undefined
  const end = trimEnd(value, value.length)
  // a line that ends as sentences do has nothing behind its last one, but for what stands in brackets or strokes
  if (classTable[value.charCodeAt(end - 1)] === is.sentenceEnd) {
    const before = classTable[value.charCodeAt(end - 2)]
    const bare = before !== is.close && before !== is.separator && before !== is.quote
    if (bare && (marks[is.sign] === 0 || !value.slice(-limits.signature).includes('\u00a9'))) return undefined
  }
  const tags = marks[is.handle] > 0 ? findHashtags(value, end) : undefined
  if (tags) return tags
  let tried = 0
  for (let at = end - 1; at >= limits.before && end - at <= limits.signature && tried < limits.ends; at--) {
    if (((stops >>> classTable[value.charCodeAt(at)]) & 1) === 0 || !endsSentence(value, at)) continue
    tried++
    const role = roleOf(value.slice(at + 1, end), value, at)
    if (role) return {role, rule: 'trim:credit', score: 0.88, start: at + 1, end: value.length}
  }
  return undefined
}

/** Classes of marks that may end a sentence, as bits. */
const stops = (1 << is.sentenceEnd) | (1 << is.quote) | (1 << is.close)

/** A stop, or the quotation mark or bracket behind one, with room behind it. */
function endsSentence(value: string, at: number): boolean {
  const kind = classTable[value.charCodeAt(at)]
  const next = classTable[value.charCodeAt(at + 1)]
  if (kind === is.sentenceEnd) {
    if (next === is.sentenceEnd || next === is.close) return false
    if (next !== is.letter && next !== is.digit)
      return next !== is.quote || classTable[value.charCodeAt(at + 2)] === is.letter
    // «… شد.۳۰۳۴/۶۰۹۷»: where no capital shows it, a sentence may end without a space
    return scriptTable[value.charCodeAt(at - 1)] === arabic && classTable[value.charCodeAt(at - 2)] === is.letter
  }
  if (kind !== is.quote && kind !== is.close) return false
  return next === is.space || next === is.open
}

function roleOf(tail: string, value: string, at: number): Cut['role'] | undefined {
  const text = tail.trim()
  if (text === '') return undefined
  const stop = classTable[value.charCodeAt(at)]
  const ended = stop === is.sentenceEnd || classTable[value.charCodeAt(at - 1)] === is.sentenceEnd
  const first = classTable[text.charCodeAt(0)]
  if (first === is.open || first === is.quote) {
    const inner =
      /^[([{\u00ab"\u201c\u201e]\s*([^()[\]{}\u00ab\u00bb"\u201c\u201d]+?)\s*[)\]}\u00bb"\u201d\u201c]\s*\.?$/u.exec(
        text
      )?.[1]
    if (inner === undefined || (first === is.quote && !ended)) return undefined
    if (isCredit(inner, first === is.open)) return 'agency'
    if (first === is.open && ended && isShown(inner)) return 'media-placeholder'
    if (first === is.open && ended && endsNews(inner)) return 'end-marker'
    return ended && first === is.open && isInitials(inner) ? 'byline' : undefined
  }
  if (!ended && stop !== is.close) return undefined
  if (isCode(text, scriptTable[value.charCodeAt(at - 1)] === arabic)) return 'end-marker'
  if (!ended) return undefined
  const worded = first === is.letter || first === is.digit
  if (worded && /^https?:\/\/[^\s]{4,}$/iu.test(text)) return 'source-url'
  const marked = worded ? undefined : /^(?:[-\u2013\u2014/|*\u00a9]|\(c\))[-\u2013\u2014/|*\u00a9\s]*/u.exec(text)?.[0]
  if (marked === undefined)
    return !'.!?\u061f\u06d4'.includes(text.at(-1)!) && isCredit(text, false) ? 'agency' : undefined
  const inner = text.slice(marked.length).replace(/[\s/|.\-\u2013\u2014]+$/u, '')
  if (/^[\u00a9(]/u.test(marked)) return isHolder(inner) ? 'copyright' : undefined
  // `Co. -Capital Cities/ABC.`: a sentence of its own
  if (/^[-\u2013\u2014]/u.test(marked) && text.endsWith('.')) return undefined
  if (isCredit(inner, true)) return 'agency'
  // `… açıkladı. - ANKARA`
  return /^[-\u2013]/u.test(marked) && /^[\p{Lu}\s]+$/u.test(inner) && (sourcesOf(inner) & source.place) !== 0
    ? 'dateline'
    : undefined
}

/** «ایسنا», `mit dpa`, `With AP inputs`, `Natasha Khan / Bloomberg`: agencies, and who writes for them where marks part it. */
function isCredit(text: string, marked: boolean): boolean {
  let named = false
  let leans = false
  let unknown = 0
  let parts = 0
  for (const part of partsOf(text)) {
    if (part.trim() === '') continue
    if (++parts > 4) return false
    const name = lean(part.trim())
    // «به نقل از مهر», `Theo Zing`: who leans on it says that it is an agency
    if (part.trim().length - name.length > 4) leans = true
    if (name === '') continue
    const bits = sourcesOf(name)
    const sure = (bits & source.signature) !== 0 && ((bits & source.word) === 0 || leans)
    const known = (bits & (source.agency | source.desk)) !== 0 && ((bits & source.place) === 0 || sure)
    if (marked || leans ? known : sure) named = true
    else if (marked ? !isWriter(name) : !/^\p{Ll}{2,4}$/u.test(name)) return false
    else unknown++
  }
  return named && unknown <= 2
}

function partsOf(text: string): readonly string[] {
  for (let index = 0; index < text.length; index++) {
    if (((partings >>> classTable[text.charCodeAt(index)]) & 1) === 1)
      return text.split(/[/,\u060c;|&+]|\s[-\u2013\u2014]\s|-(?=\p{Lu})/u)
  }
  return [text]
}

/** Classes of marks that may part a credit, as bits. */
const partings = (1 << is.comma) | (1 << is.semicolon) | (1 << is.dash) | (1 << is.separator) | (1 << is.sign)

/** `(Video)`, «(فيديو+صور)»: what is shown beside the text. */
function isShown(text: string): boolean {
  const words = fold(text).split(/[\s+&,\u060c/-]+/u)
  return words.length < 4 && words.every((word) => shownWords.has(word) || shownWords.has(word.replace(/^\u0648/u, '')))
}

/** `Natasha Khan`, «سارا رضایی», `kas`: who may stand beside an agency. */
function isWriter(name: string): boolean {
  if (name.split(/\s+/u).length > 4 || /\p{Nd}/u.test(name)) return false
  return areNames(name) || /^\p{L}{2,4}$/u.test(name)
}

/** `2020 AFP`, `dpa-infocom, dpa:200305-99-12345/2`: who holds the rights. */
function isHolder(text: string): boolean {
  const name = text.replace(/^\p{Nd}{4}\s*/u, '')
  const first = /^[\p{L}\d.-]+(?:\s\p{Lu}[\p{L}.]*){0,3}/u.exec(name)?.[0] ?? ''
  return (
    first !== '' &&
    letters(name) <= 40 &&
    [first, first.split(' ')[0]].some((found) => (sourcesOf(found) & source.agency) !== 0)
  )
}

/** `kas`, `A.H.`, `AY/MK`, `E-2`: who wrote it, in brackets of their own. */
function isInitials(text: string): boolean {
  if (text.length > limits.initials) return false
  if (scriptTable[text.charCodeAt(0)] === arabic)
    return /^\p{L}{1,2}(?:\s?[./]\s?\p{L}{1,2}|\s\p{L}(?!\p{L})){1,4}$/u.test(text)
  if (spokenWords.has(fold(text))) return false
  return /^(?:\p{Ll}{2,4}|\p{Lu}{1,4}|\p{Lu}\.\s?\p{Lu}\.?(?:\s?\p{Lu}\.?)?|\p{L}{1,4}\/\p{L}{1,4}|\p{Lu}-\p{Nd})$/u.test(
    text
  )
}

/** A reporter's code: numbers and single letters between slashes or stars, a long number, initials. */
function isCode(text: string, before: boolean): boolean {
  if (!before || text.length > 32) return false
  let digits = 0
  let singles = 0
  let run = 0
  let marks = 0
  for (let index = 0; index <= text.length; index++) {
    const kind = index < text.length ? classTable[text.charCodeAt(index)] : is.space
    if (kind === is.letter) {
      if (++run > 2 || scriptTable[text.charCodeAt(index)] !== arabic) return false
      continue
    }
    if (run > 0) singles++
    run = 0
    if (kind === is.digit) digits++
    else if (kind === is.separator || kind === is.dash) marks++
    else if (kind !== is.space && kind !== is.ignored && kind !== is.sentenceEnd && text[index] !== '+') return false
  }
  if (singles > 0)
    return singles > 1
      ? singles < 8 && digits < 9
      : marks > 0 && (digits > 1 || /^[-\u2013]\p{L}{1,2}[-\u2013]$/u.test(text))
  if (/^\D*(?:1[34]|19|20)\d\d\D+(?:1[34]|19|20)\d\d\D*$/u.test(fold(text))) return false
  return marks > 0
    ? digits >= 4 || (digits >= 2 && classTable[text.charCodeAt(0)] === is.separator)
    : digits >= 5 && digits <= 8 && !/\s/u.test(text)
}

/** «… شد. #پل #شهرداری»: two or more, behind a sentence. */
function findHashtags(value: string, end: number): Cut | undefined {
  let start = end
  let count = 0
  while (start > limits.before && end - start < limits.tags) {
    let word = start
    while (word > 0 && classTable[value.charCodeAt(word - 1)] !== is.space) word--
    if (value[word] !== '#' || start - word < 3 || start - word > 40) break
    count++
    start = trimEnd(value, word)
  }
  if (count < 2 || !/[\p{L}\p{M}\p{N}_]$/u.test(value.slice(0, end))) return undefined
  const kind = classTable[value.charCodeAt(start - 1)]
  if (kind !== is.sentenceEnd && kind !== is.quote && kind !== is.close) return undefined
  return {role: 'tags', rule: 'trim:hashtags', score: 0.88, start, end: value.length}
}

function trimEnd(value: string, end: number): number {
  while (
    end > 0 &&
    (classTable[value.charCodeAt(end - 1)] === is.space || classTable[value.charCodeAt(end - 1)] === is.ignored)
  )
    end--
  return end
}

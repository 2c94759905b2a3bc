/** Furniture that was left in the article, out of doubt: short lines at its two ends that say what furniture says. */
import {findDates} from '../../dates/index.js'
import {isStamp} from '../../dates/stamp.js'
import {fold} from '../../fold.js'
import {printedWords} from '../../languages/credits.js'
import type {Block, RemovedRole} from '../../types.js'
import {isKnownAgency} from './agencies.js'
import {bare, bareStart, countWords, isOneOf, wordsOf} from './bare.js'
import {signatureOf} from './bylines.js'
import {labelsIn, labelsOf} from './labels.js'
import {holds, Sort} from './letters.js'
import {isFrame, isPersonLike, isPlace, isSection, namesIn} from './names.js'
import {labelAtStart} from './openings.js'
import {makePiece, type Page, type Piece} from './page.js'
import {countParts} from './spans.js'

const printed: readonly string[] = printedWords.map(fold)

/** Blocks looked at above the headline, below it, and at the end of the article. */
const reach = 8
/** Characters in the longest line that is looked at. */
const longest = 120
/** Characters of a line of prose: those of a poem are shorter. */
const prose = 60

/** Add the furniture that stands in the article to the pieces, in the order of the lines. */
export function addStanding(page: Page): void {
  const {blocks, pieces, anchor, last} = page
  const found: Piece[] = []
  const lowest = page.standing.lastIndexOf(true)
  for (let index = Math.max(0, anchor - reach); index >= 0 && index <= lowest; index++) {
    if (index === anchor + reach) index = Math.max(index, last - reach)
    if (index === last + reach) index = Math.max(index, lowest)
    const block = blocks[index]
    const raw = block.children[0].value
    if (!page.standing[index] || index === anchor || raw.length > longest || block.data.trims) continue
    // a sentence without a label says nothing that furniture says, but it may be signed
    const isSentence = isClosed(raw) && !raw.includes(':')
    if (isSentence && index !== page.end && index !== lowest) continue
    const piece = makePiece(raw, block.data.line, 'other', index, 'whole', 'copied')
    const role =
      roleOf(piece, index < page.first + 2 && index < anchor + 6, page.language, index === page.title + 1) ??
      (index === lowest ? listRole(raw) : undefined) ??
      (index === page.end || index === lowest ? signedRole(raw) : undefined) ??
      (index === page.title + 1 && isDated(blocks[index + 1]) && isWriter(raw) ? 'byline' : undefined)
    if (role === 'byline' && !hasByline(page, index, raw)) continue
    if (!role || role === 'section') continue
    piece.role = role
    found.push(piece)
  }
  if (found.length === 0) return
  ;(pieces as Piece[]).push(...found)
  ;(pieces as Piece[]).sort((a, b) => a.index - b.index)
}

/**
 * Whether a line that is one word for a writer and words after it can be a byline: right below the headline with the text
 * below it, or at an end. «كتبت اسمها على الماء» among other lines is one of them.
 */
function hasByline({blocks, standing, title, first, end}: Page, index: number, text: string): boolean {
  const label = labelAtStart(text, ['author'])
  // where names have capitals, they tell
  if (
    !label ||
    /^\p{Lu}/u.test(label.value) ||
    countWords(label.label) > 1 ||
    labelsIn(text).length > 0 ||
    /^\P{L}*[(*]/u.test(text)
  )
    return true
  if (index >= Math.max(end, standing.lastIndexOf(true)) - 1) {
    const before = blocks[index - 1]?.children[0].value ?? ''
    return before.length >= prose || /[.۔؟!?»"”)]\s*$/u.test(before)
  }
  return (title >= 0 && index > title && index <= title + 4) || index === first - 1
}

/** «--(بترا)»: an agency in brackets, the last line of the article. */
function signedRole(text: string): RemovedRole | undefined {
  return /^[^\p{L}\p{Nd}]*\([^()]{2,40}\)[^\p{L}\p{Nd}]*$/u.test(text) && isKnownAgency(text) ? 'agency' : undefined
}

/** Two or three words alone between the headline and its date. */
function isWriter(text: string): boolean {
  if (countWords(text) > 3 || /\p{P}|\p{Nd}/u.test(text) || !isPersonLike(text)) return false
  return !isSection(text) && !isKnownAgency(text) && wordsOf(text).every((word) => word.length > 1)
}

function isDated(block: Block | undefined): boolean {
  return block?.data.verdict?.role === 'date'
}

/** Three or more tags with commas, the last line of all. */
function listRole(text: string): RemovedRole | undefined {
  if (countParts(text, '،,', 1, 5) < 3) return undefined
  return /[.!?؟۔…:»"”)]\s*$/u.test(text) ? undefined : 'tags'
}

const fieldRoles: Readonly<Record<string, RemovedRole>> = {
  datePublished: 'date',
  dateModified: 'date',
  identifier: 'article-id',
  author: 'byline',
  sourceOrganization: 'agency',
  isBasedOn: 'source-url',
  shortUrl: 'source-url',
  url: 'source-url',
  keywords: 'tags',
  articleSection: 'section'
}

/** The role of a line that can only be furniture. */
export function roleOf(
  piece: Piece,
  head: boolean,
  language: string | undefined,
  below = false
): RemovedRole | undefined {
  const {text, digits, sorts, from} = piece
  const first = labelsOf(piece)[0]
  if (first?.known && first.field && first.value !== '' && bareStart(text, 0, first.start) === first.start) {
    if (suits(first.field, first.value)) return fieldRoles[first.field]
    return undefined
  }
  if (isClosed(text)) return undefined
  const stamp = digits >= 2 ? labelAtStart(text, ['datePublished', 'dateModified']) : undefined
  if (digits >= 2 && from === 'removed' && isPrinted(text) && findDates(text, {language}).length > 0) return 'date'
  if (stamp && findDates(stamp.value, {language}).length > 0 && text.length < 60) return 'date'
  // what left says more of itself with less
  const date = head && digits >= 2 ? dateRole(text, language, from === 'removed' ? 0.35 : 0.5) : undefined
  if (date) return date
  if (head && isKnownAgency(text) && countWords(bare(text)) > 1 && !isSection(text)) return 'agency'
  const correspondent = text[0] === '*' ? /^\*\s*(.+) (?:من|از) (.+)$/u.exec(text) : null
  if (correspondent && isPersonLike(correspondent[1]) && isPlace(correspondent[2])) return 'byline'
  if (sorts & Sort.divider && signatureOf(text)) return 'byline'
  const label = labelAtStart(text, ['author'])
  // «(إعداد أ للنشرة العربية - تحرير ب)»
  if (label && /^\(.*\)$/u.test(text) && isPersonLike(namesIn(label.value.split(/ [-–—] /u)[0])[0] ?? ''))
    return 'byline'
  if (
    label &&
    countWords(label.label) > 1 &&
    namesIn(label.value.split(/[;؛]/u)[0]).every((name) => isPersonLike(name))
  )
    return 'byline'
  if (label && namesIn(label.value).every((name) => isPersonLike(name)) && countWords(label.value) <= 6) {
    // «گزارش دانش‌آموزان»: a label that is a word, and words that are no name, stay unread
    return countWords(label.label) > 1 || countWords(label.value) <= 3 ? 'byline' : undefined
  }
  if (!head || !/[-–—()/:]/u.test(text)) return undefined
  const parts = text
    .split(/\s[-–—]\s?|\s?[-–—]\s|(?<=[\u0600-\u06ff])-|[()/:]/u)
    .map(bare)
    .filter((part) => part !== '')
  if (parts.length !== 2) return undefined
  if (!parts.some(isPlace)) {
    // «name – paper» right below the headline
    return below && parts.every((part) => isPersonLike(part) && countWords(part) <= 3) ? 'byline' : undefined
  }
  if (parts.some(isKnownAgency)) return 'dateline'
  return parts.some((part) => isPersonLike(part)) && countWords(text) <= 7 ? 'byline' : undefined
}

/** Whether a line ends with a stop, within quotes or brackets or not. */
function isClosed(text: string): boolean {
  const last = text.length - 1
  const code = text.charCodeAt(last)
  return isOneOf(stops, code) || (last > 0 && isOneOf('"»”)', code) && isOneOf(stops, text.charCodeAt(last - 1)))
}

const stops = '.!?؟۔…'

/** Whether a value is of the kind that its label announces: prose after a colon is not. */
function suits(field: string, value: string): boolean {
  if (field === 'datePublished' || field === 'dateModified') return holds(value, Sort.digit)
  if (field === 'identifier') return /^[\p{L}\p{Nd}/._-]*\p{Nd}[\p{L}\p{Nd}/._-]*$/u.test(value)
  if (field === 'author') return namesIn(value).every((name) => isPersonLike(name))
  if (field === 'sourceOrganization') return isKnownAgency(value) || /^https?:/u.test(value) || countWords(value) <= 2
  if (field === 'articleSection') return countWords(value) <= 4 && !/[.!?؟۔]$/u.test(value)
  if (field === 'keywords') return /[،,#]/u.test(value) && !/[.؟!]$/u.test(value)
  return /^https?:/u.test(value)
}

/** «This article appeared in … on …»: a short line that says where it was printed. */
function isPrinted(text: string): boolean {
  const folded = fold(text)
  return printed.some((phrase) => folded.includes(phrase))
}

/** A line that is a date and little else. */
function dateRole(text: string, language: string | undefined, share: number): RemovedRole | undefined {
  const dates = findDates(text, {language}).filter((date) => date.precision !== 'year' && date.precision !== 'month')
  if (dates.length === 0) return undefined
  // «اقتصادی | ۱۴:۳۰ - ۱۴۰۳/۷/۲۵ | نسخه چاپی»
  const cells = text.split(/[|•\t]/u)
  if (cells.length > 1 && cells.every((cell) => isStamp(cell) || isSection(cell) || isFrame(cell))) return 'date'
  const covered = dates.reduce((sum, date) => sum + date.end - date.start, 0)
  const place = text.slice(0, dates[0].start)
  if (isPlace(place) && !isStamp(place) && text.length - dates[0].end < 4) return 'dateline'
  return covered >= text.length * share && text.length - covered <= 30 ? 'date' : undefined
}

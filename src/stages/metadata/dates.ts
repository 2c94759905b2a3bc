/** Dates of publication and of the last change: from labels, date lines and datelines, never from the body. */
import {type FoundDate, findDates, parseDate} from '../../dates/index.js'
import {isStamp} from '../../dates/stamp.js'
import type {Field} from '../../languages/language.js'
import type {Metadata, NewsDate, Options, RemovedRole} from '../../types.js'
import {bareStart} from './bare.js'
import {clockOfChange, withClock, withNextClock} from './clocks.js'
import {fieldWithin} from './fields.js'
import type {Labelled} from './labelled.js'
import {labelsIn} from './labels.js'
import {mayStandBetween, Sort} from './letters.js'
import {labelAtStart} from './openings.js'
import {isNear, offsetOf, type Page, type Piece} from './page.js'
import {evidenceOf, put} from './record.js'
import {isIn, makeSet} from './table.js'

/** Options that reading dates takes. */
export type DateOptions = Pick<Options, 'reference' | 'language'>

/** A date that may be the document's. */
interface Candidate {
  date: NewsDate
  field: 'datePublished' | 'dateModified'
  piece: Piece
  score: number
  rule: string
}

const fields: readonly Field[] = ['datePublished', 'dateModified']

/** Scores of a date without a label, by role of its line. */
const roles: Readonly<Partial<Record<RemovedRole, number>>> = {
  date: 0.9,
  dateline: 0.85,
  byline: 0.8,
  agency: 0.75,
  'article-id': 0.7,
  section: 0.6,
  kicker: 0.5,
  'print-tools': 0.5,
  counter: 0.5,
  'end-marker': 0.4,
  other: 0.4
}

/** Blocks above the headline in which a date without a label can still be the article's; farther up it is the page's clock. */
const above = 8
/** The same below the last line of the article. */
const below = 6
/** What opens the line of the page's own clock. */
const today = makeSet(['امروز', 'اليوم', 'آج', 'نن', 'ئەمڕۆ', 'today', 'bugün', 'heute', 'сегодня'])
/** Older than any newspaper: a year of another calendar that was taken for one of ours. */
const oldest = '1600'
/** Of a line with a date and no label, letters that may stand beside the date. */
const around = 60

/** Read the dates. */
export function readDates(
  page: Page,
  labelled: readonly Labelled[],
  metadata: Metadata,
  options: Readonly<DateOptions>
): void {
  const settings = {language: page.language, reference: options.reference}
  let byPiece: ReadonlyMap<Piece, readonly Labelled[]> | undefined
  let published: Candidate | undefined
  let modified: Candidate | undefined
  let siteLines = 0
  for (const piece of page.pieces) {
    // what stands below the site's own lines is of the site
    if (piece.index > page.end && isSite(piece) && ++siteLines > 1) break
    if ((piece.digits < 2 && !options.reference) || piece.text.length > 400 || roles[piece.role] === undefined) continue
    byPiece ??= inPieces(labelled)
    for (const candidate of datesOf(page, piece, byPiece.get(piece) ?? [], settings)) {
      if (candidate.field === 'dateModified') {
        if (!modified || candidate.score > modified.score) modified = candidate
      } else if (!published || candidate.score > published.score || isFiner(candidate, published)) published = candidate
    }
  }
  // changed before it was published: one of the two is of something else
  if (
    published &&
    modified &&
    published.score > modified.score - 0.2 &&
    modified.date.iso < published.date.iso.slice(0, modified.date.iso.length)
  )
    modified = undefined
  for (const candidate of [published, modified]) {
    if (!candidate) continue
    const {date, field, piece, rule, score} = candidate
    put(metadata, field, date.iso + (date.offset ?? ''), evidenceOf(piece, rule, Math.round(score * 100) / 100))
  }
  if (metadata.datePublished === undefined && metadata.url !== undefined) {
    const date = dateInUrl(metadata.url)
    if (date) {
      const evidence = metadata.evidence!.url[0]
      put(metadata, 'datePublished', date.iso, {...evidence, rule: 'url', confidence: 0.6})
    }
  }
}

/** Labels by their pieces. */
function inPieces(labelled: readonly Labelled[]): Map<Piece, Labelled[]> {
  const byPiece = new Map<Piece, Labelled[]>()
  for (const label of labelled) {
    const same = byPiece.get(label.piece)
    if (same) same.push(label)
    else byPiece.set(label.piece, [label])
  }
  return byPiece
}

/** A line of the site, not of the article. */
function isSite({role, place}: Piece): boolean {
  return place === 'whole' && (role === 'footer' || role === 'copyright' || role === 'nav')
}

/** The same day, told to the minute, near by. */
function isFiner(next: Candidate, best: Candidate): boolean {
  return (
    next.date.iso.length > best.date.iso.length &&
    next.date.iso.startsWith(best.date.iso) &&
    next.score > best.score - 0.3
  )
}

/** The dates of one piece, with what the words around them say. */
function datesOf(
  page: Page,
  piece: Piece,
  labelled: readonly Labelled[],
  settings: Readonly<DateOptions>
): Candidate[] {
  const text = unglued(piece.text)
  const found = findDates(text, settings).filter(
    (date) => date.precision !== 'year' && date.iso > oldest && !isCut(text, date)
  )
  if (found.length === 0) return []
  const labels = text === piece.text ? labelled : labelsIn(text)
  const candidates: Candidate[] = []
  for (const [at, date] of found.entries()) {
    const label = labels.findLast((one) => one.from <= date.start && date.start < one.from + one.value.length + 4)
    if (label?.known && label.field !== undefined && !fields.includes(label.field)) {
      // the number of a code or counter that looks like a date
      const first = label.value.search(/\s/u)
      const end = label.from + 2 + (first < 0 ? label.value.length : first)
      const number = label.field === 'identifier' || label.field === 'viewCount' || label.field === 'commentCount'
      if (number && date.start < end) continue
    }
    const since = at === 0 ? 0 : found[at - 1].end
    const named = label && fields.includes(label.field!) ? label.field : undefined
    const field =
      named ??
      fieldWithin(text, fields, Math.max(since, date.start - 80), date.start) ??
      (at === 0 ? labelAtStart(text, fields)?.field : undefined)
    const complete = withNextClock(page, piece, withClock(text, date, found, settings), settings)
    const rest = text.slice(date.end)
    // «28 آب 2013، آخر تحديث 14:00»: the clock of the change behind its day
    const later =
      found.length === 1 &&
      field === undefined &&
      date.precision === 'day' &&
      /^\P{Nd}*\p{Nd}{1,2}:\p{Nd}{2}/u.test(rest) &&
      fieldWithin(rest.split(/\p{Nd}/u)[0] ?? '', ['dateModified']) !== undefined
    const kind = later || field === 'dateModified' ? 'dateModified' : 'datePublished'
    const score =
      field !== undefined || later ? (isNear(page, piece, 12, 10) ? 0.97 : 0) : unlabelled(page, piece, text, found)
    if (score <= 0) continue
    const rule = field !== undefined || later ? `label:${kind}` : `role:${piece.role}`
    candidates.push({date: complete, field: kind, piece, score: date.relative ? score - 0.2 : score, rule})
  }
  const change = clockOfChange(text, found[found.length - 1])
  if (change && candidates.length === 1 && candidates[0].field === 'datePublished')
    candidates.push({
      date: change,
      field: 'dateModified',
      piece,
      score: candidates[0].score,
      rule: 'label:dateModified'
    })
  return candidates
}

/** «28 آب/اغسطس 2013», `30.01.202430. Januar 2024`: what an export glued, apart. */
function unglued(text: string): string {
  // a pattern is dear to try: most texts need none
  const days = mayStandBetween(text, Sort.figure, '.')
    ? text.replace(/([\d٠-٩۰-۹]{1,2}\.[\d٠-٩۰-۹]{1,2}\.[\d٠-٩۰-۹]{4})(?=[\d٠-٩۰-۹])/gu, '$1 ')
    : text
  return mayStandBetween(days, Sort.letter, '/') ? days.replace(/(\p{Nd} \p{L}+)\/(?=\p{L}+ \p{Nd})/gu, '$1 / ') : days
}

/** A month and year whose day could not be read. */
function isCut(text: string, date: FoundDate): boolean {
  return (
    date.precision === 'month' &&
    /[\d٠-٩۰-۹][^\d٠-٩۰-۹]{0,8}$/u.test(text.slice(Math.max(0, date.start - 12), date.start))
  )
}

/** How much a date without a label counts where its line stands. */
function unlabelled(page: Page, piece: Piece, text: string, found: readonly FoundDate[]): number {
  const base = roles[piece.role] ?? 0
  const offset = offsetOf(page, piece)
  if (!isNear(page, piece, above, below)) return 0
  // a signature or a stamp among the paragraphs
  if (piece.index > page.first + 1 && piece.index < page.last && piece.index > page.anchor + 6) return 0
  const dates = found.reduce((sum, date) => sum + date.end - date.start, 0)
  if (piece.role !== 'date' && piece.role !== 'dateline' && text.length - dates > around) return 0
  // the day on which the page was fetched
  if (piece.index < page.anchor && saysToday(text) && isStamp(text)) return 0
  // a date alone above the headline may be that of the page
  const doubt = piece.index < page.anchor && isStamp(text) ? 0.25 : 0
  const distance = piece.index > page.last ? 0.3 : Math.min(0.2, Math.abs(offset) / 50)
  return base - doubt - distance
}

/** Whether a line opens with «today». */
function saysToday(text: string): boolean {
  const at = bareStart(text, 0, text.length)
  const end = text.slice(at).search(/[\s:،,]/u)
  return end > 0 && isIn(today, text, at, at + end)
}

/** The day in a document's address: `/2024/06/20/`, `/2024-06-20-`, `/20240620/`, `/1403/03/31/`. */
function dateInUrl(url: string): NewsDate | undefined {
  if (!URL.canParse(url)) return undefined
  const path = new URL(url).pathname
  const match =
    /(?<!\d)((?:19|20|13|14)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path)
  return match
    ? parseDate(`${match[1]}/${match[2]}/${match[3]}`, {language: match[1] < '1900' ? 'fa' : 'en'})
    : undefined
}

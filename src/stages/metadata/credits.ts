/** Datelines, bylines and agency lines: who wrote, where, and for whom. */
import {findDates} from '../../dates/index.js'
import {plainAgencies} from '../../languages/credits.js'
import type {Field} from '../../languages/language.js'
import type {Metadata, RemovedRole} from '../../types.js'
import {agencyWithin, isAgency, isKnownAgency} from './agencies.js'
import {bare, countWords, wordsOf} from './bare.js'
import {readByline, readOffices, readReporters} from './bylines.js'
import {fieldWithin, isHeadingOrLabel} from './fields.js'
import {isDesk} from './known.js'
import type {Labelled} from './labelled.js'
import {labelsOf} from './labels.js'
import {readLender} from './lenders.js'
import {holds, Sort} from './letters.js'
import {isPersonLike, isPlace, isSection, namesIn} from './names.js'
import {stampFields} from './openings.js'
import {isNear, makePiece, type Page, type Piece} from './page.js'
import {evidenceOf, push, pushAuthor} from './record.js'
import {isIn, makeSet} from './table.js'
import {isInitials, isName, notePlace, tokensOf} from './tokens.js'
import {addressesIn} from './urls.js'

const credits: ReadonlySet<RemovedRole> = new Set<RemovedRole>(['dateline', 'byline', 'agency'])
const trims: ReadonlySet<RemovedRole> = new Set<RemovedRole>([
  'dateline',
  'byline',
  'agency',
  'date',
  'kicker',
  'section',
  'other'
])

/** What a part of a date line says that names no one. */
const nameless: readonly Field[] = [...stampFields, 'articleSection', 'keywords']

const agenciesAtLarge = makeSet(plainAgencies)

/** Read the credits. Labels with agencies have been found; other labels have been read. */
export function readCredits(page: Page, labelled: readonly Labelled[], metadata: Metadata): void {
  for (const {field, value, label, piece} of labelled) {
    if (field !== 'sourceOrganization' || addressesIn(value).length > 0 || !isNear(page, piece)) continue
    const names = tokensOf(value)
    // «A. Person/dpa; Montage: B»: of several, those that are agencies
    const some = names.length > 2 || names.some(({text}) => isAgency(text))
    // «الشارقة - سعيد النعيمي»: who writes from where
    if (!some && names.length === 2 && isPlace(names[0].text) && isWriter(names[1].text)) {
      notePlace(metadata, names[0].text, piece)
      pushAuthor(metadata, {name: bare(names[1].text)}, evidenceOf(piece, `label:${label}`, 0.8))
      continue
    }
    for (const {text} of names) {
      if (isName(text, 6) && !isPlace(text) && !isIn(agenciesAtLarge, text) && (!some || isAgency(text)))
        push(metadata, 'sourceOrganization', bare(text), evidenceOf(piece, `label:${label}`, 0.97))
    }
  }
  if (page.anchor < 0) return
  for (const piece of page.pieces) {
    if (!isNear(page, piece)) continue
    const part = piece.place !== 'whole'
    if (piece.text.length > 200 || !(part ? trims : credits).has(piece.role)) {
      if (piece.role === 'date') readPrinted(piece, metadata)
      continue
    }
    const label = part ? undefined : labelsOf(piece).find((one) => one.known && one.value !== '')
    const text = label === undefined ? piece.text : piece.text.slice(0, label.start)
    if (label) readReporters(piece, metadata)
    if (label?.field === 'author' || label?.field === 'creditText') continue
    if (!holds(text, Sort.letter) || (!part && isHeadingOrLabel(text))) continue
    const credit = label ? {...piece, text} : piece
    if (part && page.blocks[piece.index].data.verdict?.role === 'title') continue
    if (piece.role === 'agency' && !part) readAgency(credit, metadata)
    else if (piece.role === 'byline') readByline(page, credit, metadata)
    else readDateline(credit, metadata, page.language)
  }
  readOpening(page, metadata)
  readLender(page, metadata)
  if (metadata.author === undefined) readOffices(page, metadata)
}

/** Characters at the start of the text in which a credit can stand, and words in one part of it. */
const opening = 90
const partWords = 6

/** A credit that was left at the start of the text: «سرویس سیاسی پایگاه نور - رضا کاظمی؛ …». */
function readOpening(page: Page, metadata: Metadata): void {
  const block = page.blocks[page.first]
  if (!block || block.data.trims || !page.standing[page.first]) return
  const value = block.children[0].value.slice(0, opening)
  if (!/[(/\-–—؛]/u.test(value)) return
  const line = block.data.line
  const bracket = /^([^()/]{2,40})[(/]([^()/]{2,40})[)/]/u.exec(value)
  if (bracket && isPlace(withoutDay(bracket[1], page.language)) && isName(bracket[2], 4)) {
    // «لندن 21 اگسٹ (نور نیوز) …»
    readDateline(makePiece(bracket[0], line, 'dateline', page.first, 'head', 'copied'), metadata, page.language)
    return
  }
  const parts = value.split(/\s?[-–—؛]\s?/u)
  if (parts.length < 2 || countWords(parts[0]) > partWords) return
  const within = agencyWithin(parts[0])
  const credited =
    (within !== undefined && bare(parts[0]).endsWith(within.name)) ||
    (isPlace(parts[0]) && isAgency(parts[1]) && parts.length > 2)
  if (!credited) return
  // the last part is cut, or the text itself
  let end = parts[0].length
  for (const part of parts.slice(1, -1)) {
    if (countWords(part) > 4 || !(isAgency(part) || isPersonLike(part))) break
    end = value.indexOf(part, end) + part.length
  }
  const raw = value.slice(0, end)
  readDateline(makePiece(raw, line, 'dateline', page.first, 'head', 'copied'), metadata, page.language)
}

/** A person, and no agency. */
function isWriter(text: string): boolean {
  return isPersonLike(text) && !isAgency(text) && agencyWithin(text) === undefined
}

function readAgency(piece: Piece, metadata: Metadata): void {
  const evidence = evidenceOf(piece, 'role:agency', 0.85)
  const tokens = tokensOf(piece.text)
  if (tokens.length === 2 && isPlace(tokens[0].text) && isWriter(tokens[1].text)) {
    notePlace(metadata, tokens[0].text, piece)
    pushAuthor(metadata, {name: bare(tokens[1].text)}, evidence)
    return
  }
  for (const {text} of tokens) {
    const name = bare(text.replace(/^\s*(?:theo|via|source|quelle|kaynak|от)\s+/iu, ''))
    if (isPlace(name)) {
      notePlace(metadata, name, piece)
      continue
    }
    const within = isAgency(name) ? undefined : agencyWithin(name)
    if (within) push(metadata, 'sourceOrganization', within.name, evidence)
    else if (isName(name, 5) && !isInitials(name, metadata.sourceOrganization))
      push(metadata, 'sourceOrganization', name, evidence)
  }
}

/** A name before a date, or a sentence of a date line that names the paper: «… in the Dawn newspaper on 14 November 2018». */
function readPrinted(piece: Piece, metadata: Metadata): void {
  // «Deniz Yalın | 05.04.2025»
  const end = piece.text.search(/[|\t•]/u)
  const first = end > 0 ? piece.text.slice(0, end) : ''
  if (first !== '' && isPersonLike(first) && fieldWithin(first, nameless) === undefined && !isSection(first)) {
    pushAuthor(metadata, {name: bare(first)}, evidenceOf(piece, 'role:date', 0.75))
  }
  if (piece.text.length > 200 || countWords(piece.text) < 6) return
  const within = agencyWithin(piece.text)
  // one word may be a month or any other word
  if (within && countWords(within.name) > 1)
    push(metadata, 'sourceOrganization', within.name, evidenceOf(piece, 'role:date', 0.7))
}

/** Place, agency and person of a dateline; what it cannot tell it leaves. */
function readDateline(piece: Piece, metadata: Metadata, language: string | undefined): void {
  const sure = piece.role === 'dateline' || piece.role === 'byline'
  const evidence = evidenceOf(piece, 'dateline', sure ? 0.9 : 0.7)
  const tokens = tokensOf(undated(piece.text, language))
    .map(({text, bracketed}) => ({text: bare(withoutDay(text, language)).replace(/\s(?:في|در)$/u, ''), bracketed}))
    .filter(({text}) => text !== '' && (!/\p{Nd}{2}/u.test(text) || agencyWithin(text)))
  if (piece.place === 'tail') {
    // in brackets at the end of the text, or known
    for (const {text, bracketed} of tokens) {
      const name = bare(text.replace(/^\s*(?:theo|via|source|منبع|المصدر)\s+/iu, ''))
      const short = countWords(piece.text) <= 5
      if ((isAgency(name) && (bracketed || short)) || (bracketed && sure && isName(name, 4))) {
        push(metadata, 'sourceOrganization', name, evidence)
      }
    }
    return
  }
  let place = metadata.dateline !== undefined
  let agency = false
  for (const [at, {text, bracketed}] of tokens.entries()) {
    if (isPlace(text)) {
      notePlace(metadata, text, piece)
      place = true
    } else if (isDesk(text) && countWords(text) <= 3 && !agencyWithin(text)?.before) {
      pushAuthor(metadata, {name: bare(text)}, evidence)
    } else if (agency && !bracketed && !isKnownAgency(text) && countWords(text) <= 4 && piece.text.includes('؛')) {
      // «عصرایران؛ مجله تصویری –»: what follows the agency is its section
      push(metadata, 'articleSection', bare(text), evidenceOf(piece, 'dateline:service', 0.7))
    } else if (isAgency(text)) {
      push(metadata, 'sourceOrganization', bare(text), evidence)
      agency = true
    } else {
      const within = agencyWithin(text)
      if (within && within.before !== '' && bare(text).endsWith(within.name)) {
        push(metadata, 'sourceOrganization', within.name, evidence)
        readService(within.before, metadata, piece)
      } else if (within && sure && isName(text, 3)) push(metadata, 'sourceOrganization', bare(text), evidence)
      else if (bracketed) {
        // beside an agency, brackets hold a day
        if (sure && !agency && isName(text, 4)) push(metadata, 'sourceOrganization', bare(text), evidence)
      } else if (sure && at === 0 && piece.place === 'head' && tokens.length <= 2 && isName(text, 3)) {
        notePlace(metadata, text, piece)
        place = true
      } else if (sure && (place || at > 0)) {
        for (const name of namesIn(text))
          if (isPersonLike(name)) pushAuthor(metadata, {name}, evidenceOf(piece, 'dateline', 0.8))
      } else if (sure && tokens.length === 1 && isName(text, 3)) notePlace(metadata, text, piece)
    }
  }
}

/** A credit without its date, and without the day of the week before it. */
function undated(text: string, language: string | undefined): string {
  if (!holds(text, Sort.digit)) return text
  let result = text
  for (const {start, end} of findDates(text, {language})) {
    const before = Math.max(text.lastIndexOf('(', start), text.lastIndexOf(' - ', start))
    const from = before >= 0 && weekdayBefore(text.slice(before + 1, start)) ? before + 1 : start
    result = `${result.slice(0, from)}${'|'.repeat(end - from)}${result.slice(end)}`
  }
  return result.replace(/\p{Nd}{1,2}(?::\p{Nd}{2}){1,2}/gu, '|')
}

/** A part of a credit without the day in it, which may lack its year: `March 3`. */
function withoutDay(text: string, language: string | undefined): string {
  if (!holds(text, Sort.digit) || text.length > 40) return text
  const [date] = findDates(text, {language, reference: '2000-01-01'})
  return date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text
}

/** Whether a text is one or two words and a comma, or nothing: what stands before a date is its day. */
function weekdayBefore(text: string): boolean {
  return countWords(bare(text)) <= 2 && /[،,]\s*$/u.test(text) && !isAgency(text) && !isPlace(text)
}

/** «سرویس سیاسی» before the name of an agency is a section. */
function readService(text: string, metadata: Metadata, piece: Piece): void {
  const words = wordsOf(text)
  if (words.length < 2 || words.length > 4 || fieldWithin(words[0], ['articleSection']) === undefined) return
  push(metadata, 'articleSection', words.slice(1).join(' '), evidenceOf(piece, 'dateline:service', 0.8))
}

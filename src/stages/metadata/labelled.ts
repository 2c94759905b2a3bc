/** Every label and value of the furniture: on one line, or the value on the line below. */
import {isStamp} from '../../dates/stamp.js'
import {fold} from '../../fold.js'
import type {Field} from '../../languages/language.js'
import type {Metadata, RemovedRole} from '../../types.js'
import {bare, countWords, trimmed, wordsOf} from './bare.js'
import {fieldOf, isHeadingOrLabel} from './fields.js'
import {isDesk} from './known.js'
import {labelsOf} from './labels.js'
import {holds, Sort} from './letters.js'
import {isPersonLike, isTool, namesIn, roleOf} from './names.js'
import {labelAtStart, labelWithin, stampFields} from './openings.js'
import {isNear, offsetOf, type Page, type Piece} from './page.js'
import {evidenceOf, push, pushAuthor, putLabel} from './record.js'
import {addressesIn} from './urls.js'

/** A label and its value. */
export interface Labelled {
  label: string
  field: Field | undefined
  known: boolean
  value: string
  /** Where the value stands in its piece's text. */
  from: number
  /** The piece that holds the value. */
  piece: Piece
}

/** Lines whose colons make labels; a headline, a comment or a menu has colons of its own. */
const readable: ReadonlySet<RemovedRole> = new Set<RemovedRole>([
  'date',
  'dateline',
  'byline',
  'agency',
  'article-id',
  'section',
  'breadcrumb',
  'source-url',
  'tags',
  'counter',
  'kicker',
  'end-marker',
  'print-tools',
  'share',
  'other'
])

/** Roles in which a label that is not known is one all the same. */
const formal: ReadonlySet<RemovedRole> = new Set<RemovedRole>([
  'date',
  'byline',
  'agency',
  'article-id',
  'section',
  'source-url',
  'tags',
  'counter'
])

/** Find all labels with their values. */
export function findLabelled(page: Page): Labelled[] {
  const found: Labelled[] = []
  for (let at = 0; at < page.pieces.length; at++) {
    const piece = page.pieces[at]
    if (piece.text.length >= 40 && (piece.sorts & Sort.colon) === 0) continue
    if (!readable.has(piece.role) || piece.text.length > 1500) continue
    const alone = piece.text.length < 40 && !piece.text.startsWith('#') ? fieldOf(piece.text) : undefined
    if (alone !== undefined) {
      const below = page.pieces[at + 1]
      if (alone && below && suits(alone, piece, below, page)) {
        found.push({
          label: bare(piece.text),
          field: alone,
          known: true,
          value: trimmed(below.text),
          from: 0,
          piece: below
        })
      }
      continue
    }
    for (const {label, field, known, value, from} of labelsOf(piece)) {
      if (value === '' || (!known && !formal.has(piece.role))) continue
      found.push({label, field, known, value, from, piece})
    }
  }
  return found
}

/** Whether the line below a lone label can be its value: the next line, short, of a fitting role, no label and no headline. */
function suits(field: Field, label: Piece, below: Piece, page: Page): boolean {
  if (below.index !== label.index + 1 || below.place !== 'whole' || below.text.length > 100) return false
  if (!readable.has(below.role) || isHeadingOrLabel(below.text)) return false
  if (field === 'keywords') return false
  if (field === 'author') return label.role === 'byline' && namesIn(below.text).every((name) => isPersonLike(name))
  if (field === 'datePublished' || field === 'dateModified') return holds(below.text, Sort.digit)
  if (field === 'commentCount' || field === 'viewCount') return !holds(below.text, Sort.letter)
  if (field === 'identifier') return isIdentifier(below.text)
  const headline = page.anchor < 0 ? '' : fold(page.blocks[page.anchor].children[0].value.slice(0, 300))
  return countWords(below.text) <= 6 && fold(below.text) !== headline && !/[.!?؟۔]$/u.test(below.text)
}

/** Put what the labels say into the fields that are not read elsewhere, the rest into `labels`. */
export function readLabelled(page: Page, labelled: readonly Labelled[], metadata: Metadata): void {
  for (const {label, field, value, piece} of labelled) {
    // a label of the menu or of another article
    if (field !== undefined && !isNear(page, piece)) continue
    const evidence = evidenceOf(piece, `label:${label}`, 0.97)
    if (field === 'identifier') {
      const code = wordsOf(value)[0] ?? ''
      if (isIdentifier(code)) push(metadata, 'identifier', bare(code), evidence)
    } else if (field === 'author' && /[?؟]/u.test(value)) {
      // «خبرنگار: چرا …؟» of an interview
    } else if (field === 'author' || (field === 'creditText' && piece.role === 'byline')) {
      for (const name of namesIn(value.split(/[\t|–—/]| - /u)[0])) {
        if (isPersonLike(name, 1) || isDesk(name)) pushAuthor(metadata, withRole(name, label), evidence)
      }
    } else if (field === 'articleSection') {
      if (value.length <= 60)
        for (const name of value.slice(0, labelWithin(value, stampFields)).split(/\s*[/»›>]\s+|\t/u))
          if (!isTool(name)) push(metadata, 'articleSection', trimmed(name), evidence)
    } else if (field === undefined && value.length <= 300 && !isStamp(piece.text) && addressesIn(value).length === 0) {
      putLabel(metadata, label, value, evidence)
    }
  }
  for (const piece of page.pieces) {
    if (piece.role !== 'article-id' || piece.place !== 'whole' || piece.text.includes(':')) continue
    // «کد خبر 5678901»
    const opening = isNear(page, piece) ? labelAtStart(piece.text, ['identifier']) : undefined
    const code = wordsOf(opening?.value ?? '')[0] ?? ''
    if (opening && isIdentifier(code)) {
      push(metadata, 'identifier', bare(code), evidenceOf(piece, `label:${opening.label}`, 0.95))
      continue
    }
    const offset = offsetOf(page, piece)
    // a code without a label below the article is an editor's
    if (offset < 0 && offset >= -6 && isIdentifier(piece.text)) {
      push(metadata, 'identifier', bare(piece.text), evidenceOf(piece, 'role:article-id', 0.8))
    }
  }
}

function withRole(name: string, label: string): {name: string; role?: string} {
  const role = roleOf(label)
  return role === undefined || role === 'author' ? {name} : {name, role}
}

/** A code: letters and digits without spaces, one digit at least. */
function isIdentifier(text: string): boolean {
  return text.length <= 40 && holds(text, Sort.digit) && /^[\p{L}\p{Nd}][\p{L}\p{Nd}/._-]*$/u.test(bare(text))
}

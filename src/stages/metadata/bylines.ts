/** Bylines: who wrote, with or without a label. */
import type {Metadata} from '../../types.js'
import {agencyWithin, isAgency, isKnownAgency} from './agencies.js'
import {bare, wordsOf} from './bare.js'
import {isDesk} from './known.js'
import {isBeforeLender} from './lenders.js'
import {holds, Sort} from './letters.js'
import {isPersonLike, isPlace, namesIn, roleOf} from './names.js'
import {labelAtStart} from './openings.js'
import {beside, isNear, type Page, type Piece} from './page.js'
import {evidenceOf, push, pushAuthor} from './record.js'
import {isInitials, isName, notePlace, tokensOf} from './tokens.js'

/** «Reporting by A; additional reporting by B and C; Editing by D», and labels without colons. */
export function readReporters(piece: Piece, metadata: Metadata): boolean {
  let found = readSignature(piece, metadata)
  for (const clause of piece.text.replace(/\s@\w+/u, '').split(/[;؛|\t]| [-–—] /u)) {
    const label = labelAtStart(clause, ['author'])
    if (!label || label.value === '' || /[?؟]/u.test(label.value) || label.value.startsWith(':')) continue
    const role = roleOf(label.label)
    for (const part of namesIn(label.value.split(/[\t|–—/]| - /u)[0])) {
      const name = placeless(part, metadata, piece)
      // «By A, Associated Press»
      if (isKnownAgency(name))
        push(metadata, 'sourceOrganization', name, evidenceOf(piece, `byline:${label.label}`, 0.85))
      if (!isPersonLike(name)) continue
      found = true
      pushAuthor(
        metadata,
        {name, ...(role && role !== 'author' && {role})},
        evidenceOf(piece, `byline:${label.label}`, 0.9)
      )
    }
  }
  return found
}

/** «Nguyễn Văn Hùng (Theo Reuters)»: a name, and in brackets where it is taken from. */
export function signatureOf(text: string): {name: string; agency: string} | undefined {
  if (!text.includes('(')) return undefined
  const match = /^([^()]{4,40}?)\s*\(([^()]{2,40})\)[\s.]*$/u.exec(text)
  if (!match) return undefined
  const words = wordsOf(match[2])
  const lent = words.length > 1 && isBeforeLender(words[0])
  const agency = lent ? words.slice(1).join(' ') : match[2]
  // «Ảnh: CNN Nguyễn Văn Hùng»: who took the picture stands before
  const name = wordsOf(match[1].slice(match[1].lastIndexOf(':') + 1))
  while (name.length > 2 && isKnownAgency(name[0])) name.shift()
  const cased = name.every((word) => /^\p{Lu}/u.test(word))
  if (!isAgency(agency) || !(lent || cased) || !isPersonLike(name.join(' '))) return undefined
  return {name: bare(name.join(' ')), agency: bare(agency)}
}

function readSignature(piece: Piece, metadata: Metadata): boolean {
  const signature = signatureOf(piece.text)
  if (!signature) return false
  const evidence = evidenceOf(piece, 'byline:signature', 0.85)
  pushAuthor(metadata, {name: signature.name}, evidence)
  push(metadata, 'sourceOrganization', signature.agency, evidence)
  return true
}

/** «أحمد الرشيد من الرياض»: the name before a place, which is noted. */
function placeless(text: string, metadata: Metadata, piece: Piece): string {
  const from = /^(.+?) (?:من|از|in|à|aus) (.+)$/u.exec(text)
  if (!from) return text
  if (!isPlace(from[2])) {
    // where names have capitals, a name, a small word and a name that we do not know are a writer and a city
    const cased = /^\p{Lu}\S* \p{Lu}/u.test(from[1]) && /^\p{Lu}\S*$/u.test(from[2])
    return cased ? from[1] : text
  }
  notePlace(metadata, from[2], piece)
  return from[1]
}

/** A byline: persons, agencies and places between dashes and bars. */
export function readByline(page: Page, piece: Piece, metadata: Metadata): void {
  if (readReporters(piece, metadata)) return
  const tokens = tokensOf(piece.text)
  let person = false
  for (const {text} of tokens) {
    const evidence = evidenceOf(piece, 'role:byline', 0.85)
    if (isPlace(text)) notePlace(metadata, text, piece)
    else if (isAgency(text)) {
      const full = isName(text, 5) && !holds(text, Sort.digit) && !isInitials(bare(text), metadata.sourceOrganization)
      if (full && piece.index > page.title) push(metadata, 'sourceOrganization', bare(text), evidence)
    } else if (!person && !isDesk(text) && (tokens.some((token) => isPlace(token.text)) || signs(page, piece, text))) {
      for (const part of namesIn(text)) {
        const name = placeless(part, metadata, piece)
        if (!isPersonLike(name)) continue
        person = true
        pushAuthor(metadata, {name}, evidence)
      }
    }
  }
}

/**
 * Whether a bare name signs here: right below the headline, beside a date, or below the text with a mark before it.
 */
function signs(page: Page, piece: Piece, name: string): boolean {
  const words = wordsOf(bare(name))
  const cased = /[\p{Lu}\p{Ll}]/u.test(name)
  // «van», «bin», «et» are small in names
  if (cased && words.filter((word) => !/^\p{Lu}/u.test(word)).some((word) => word.length > 3)) return false
  const {title, first, end} = page
  const dated =
    piece.digits === 3 ||
    beside(page, piece.index).some(({role, digits}) => role === 'date' || (role === 'byline' && digits === 3))
  const marked = /^\s*[-*–—•]/u.test(piece.raw)
  if (piece.index <= first + 1) {
    return title < 0 ? dated || marked : piece.index > title && (dated || marked || piece.index === title + 1)
  }
  return piece.index > end && piece.index <= end + 3 && (marked || (cased && dated && words.length <= 3))
}

/** An office is the author where no person is. */
export function readOffices(page: Page, metadata: Metadata): void {
  for (const piece of page.pieces) {
    if (piece.role !== 'byline' || piece.text.length > 100 || !isNear(page, piece)) continue
    for (const {text} of tokensOf(piece.text)) {
      if (isDesk(text) && !agencyWithin(text))
        pushAuthor(metadata, {name: bare(text)}, evidenceOf(piece, 'byline:office', 0.7))
    }
  }
}

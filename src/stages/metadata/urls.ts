/** Addresses: the document's own, its short one, its sources'. */
import type {Metadata} from '../../types.js'
import {fieldOf} from './fields.js'
import {labelsIn} from './labels.js'
import {Sort} from './letters.js'
import {isNear, type Page, type Piece} from './page.js'
import {evidenceOf, push, put} from './record.js'

/** An address and where it stands. */
interface Address {
  url: string
  start: number
}

/** Roles whose addresses speak of the document; those of share buttons, players and other articles do not. */
const readable: ReadonlySet<string> = new Set([
  'source-url',
  'agency',
  'dateline',
  'byline',
  'article-id',
  'date',
  'other',
  'end-marker',
  'caption'
])

/** Read the addresses; `own` is the document's URL, where the caller knows it. */
export function readUrls(page: Page, metadata: Metadata, own: string | null | undefined): void {
  if (own) put(metadata, 'url', own, {line: 0, rule: 'option:url', raw: own, from: 'copied', confidence: 1})
  let before: Piece | undefined
  for (const piece of page.pieces) {
    const previous = before
    before = piece
    if ((piece.sorts & Sort.colon) === 0 || !readable.has(piece.role)) continue
    for (const {url, start} of addressesIn(piece.text)) {
      const label = labelsIn(piece.text.slice(0, start)).at(-1)
      const alone = previous && previous.index === piece.index - 1 && start < 3 ? fieldOf(previous.text) : undefined
      const field = label?.field ?? alone ?? undefined
      if (field === 'sourceOrganization' || field === 'isBasedOn') {
        push(metadata, 'isBasedOn', url, evidenceOf(piece, 'label:source', 0.97))
      } else if (field === 'url' || field === 'shortUrl' || (piece.role === 'source-url' && isOwn(page, piece, url))) {
        const short = isShort(url)
        put(metadata, short ? 'shortUrl' : 'url', url, evidenceOf(piece, `role:${piece.role}`, 0.9))
      }
    }
  }
}

/** A bare address is the document's above the text, and below it where it is short; among or below the text it is a reference. */
function isOwn(page: Page, piece: Piece, url: string): boolean {
  if (/\.(?:jpe?g|png|gif|webp|svg|mp[34]|pdf)$/iu.test(url)) return false
  return isNear(page, piece) && (piece.index <= page.first + 1 || isShort(url))
}

/** Every `http` address in a text. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = []
  for (let start = text.indexOf('http'); start >= 0; start = text.indexOf('http', start + 4)) {
    const colon = text[start + 4] === 's' ? start + 5 : start + 4
    if (!text.startsWith('://', colon) || text[colon + 3] === '/' || endsUrl(text.charCodeAt(colon + 3))) continue
    let end = start
    while (end < text.length && !endsUrl(text.charCodeAt(end))) end++
    while (end > start && '.,;:!?،؛)]}'.includes(text[end - 1])) end--
    const url = text.slice(start, end)
    if (URL.canParse(url)) found.push({url, start})
    start = end - 1
  }
  return found
}

/** White space, quotes and angle brackets. */
function endsUrl(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0xa0 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2000 && code <= 0x200f)
  )
}

/** `https://tn.ai/2015910`: a short host and one short step. */
function isShort(url: string): boolean {
  const {hostname, pathname, search} = new URL(url)
  const steps = pathname.split('/').filter((step) => step !== '')
  return search === '' && hostname.length <= 14 && steps.length <= 2 && pathname.length <= 16 && url.length <= 40
}

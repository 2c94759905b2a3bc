/** Articles that the page points to: headlines, and sentences of them that stood under the headlines. */
import type {Metadata, RelatedLink, Role} from '../../types.js'
import {bareStart, endsRightIn, trimmed} from './bare.js'
import {isHeading, isHeadingOrLabel} from './fields.js'
import {labelsIn} from './labels.js'
import {Sort} from './letters.js'
import {canBeHeadline} from './mastheads.js'
import {isListHead} from './names.js'
import type {Page, Piece} from './page.js'
import {evidenceOf, pushRelated} from './record.js'

/** A line of so many characters that ends with a full stop belongs to the headline above it: headlines have none. */
const prose = 40

/** Read the related headlines. */
export function readRelated(page: Page, metadata: Metadata): void {
  let open: {piece: Piece; link: RelatedLink} | undefined
  let before = -2
  for (const piece of page.pieces) {
    if (piece.role !== 'related' || piece.guess || isButton(page, piece)) continue
    const goesOn = piece.index === before + 1
    before = piece.index
    const text = headlineOf(piece)
    if (text === '' || !canBeHeadline(text, piece.sorts) || isListHead(text)) continue
    if (open && goesOn && text.length > prose && endsRightIn(text, '.۔', '»”"\')]')) {
      open.link.text = open.link.text === undefined ? text : `${open.link.text}\n${text}`
      continue
    }
    open = {piece, link: {headline: text}}
    pushRelated(metadata, open.link, evidenceOf(piece, 'role:related', 0.8))
  }
}

/** Roles of phrases that are a button or heading of a list, and no headline. */
const buttons: ReadonlySet<Role> = new Set<Role>(['related', 'nav', 'ad', 'print-tools', 'follow', 'share', 'footer'])

/** «للاطلاع على النسخة الورقية اضغط هنا», «Về trang chủ»: what a phrase knows as a whole. */
function isButton(page: Page, piece: Piece): boolean {
  const {verdict, hits} = page.blocks[piece.index].data
  if (piece.place !== 'whole' || !hits || !verdict?.rule.startsWith('phrase:')) return false
  if (piece.sorts & Sort.colon && piece.text.includes(':')) return false
  const {rule} = verdict
  for (const {phrase, language} of hits) {
    const {scope, role, text} = phrase
    // most are of another phrase, which their length tells
    if (rule.length !== 'phrase:'.length + language.length + 1 + text.length) continue
    if ((scope === 'line' || scope === 'end') && buttons.has(role) && rule === `phrase:${language}:${text}`) return true
  }
  return false
}

/** A line without bullet, clock and «also read:»; empty where it is only a heading. */
function headlineOf({text, sorts}: Piece): string {
  if (text.length < 60 && isHeadingOrLabel(text)) return ''
  if ((sorts & Sort.colon) === 0) return trimmed(text)
  let rest = text
  const start = text.length > 60 ? text.slice(0, 60) : text
  const colon = start.indexOf(':')
  if (colon < 0) return trimmed(text)
  const label = labelsIn(start)[0]
  if (label?.known && label.value !== '' && bareStart(text, 0, label.start) === label.start)
    rest = text.slice(label.from)
  else if (colon > 0 && colon < 40 && isHeading(text.slice(0, colon))) rest = text.slice(colon + 1)
  return trimmed(rest.replace(/^[\d۰-۹٠-٩]{1,2}:[\d۰-۹٠-٩]{2}\s/u, ''))
}

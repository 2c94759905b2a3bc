/** Keywords: tag lists with delimiters, one tag a line, and dumps without any. */
import type {Metadata} from '../../types.js'
import {type Article, articleOf} from './article.js'
import {bare, bareStart, cutAt, endsIn, trimmed, unquoted} from './bare.js'
import {isCounter} from './counters.js'
import {longest, splitDump} from './dumps.js'
import {fieldOf, isHeading} from './fields.js'
import {labelsOf} from './labels.js'
import {holds, Sort} from './letters.js'
import {isFrame, isHome} from './names.js'
import {labelAtStart, labelWithin, stampFields} from './openings.js'
import {beside, isNear, type Page, type Piece} from './page.js'
import {evidenceOf, push, putLabel} from './record.js'
import {countParts, findWords, makeSpans} from './spans.js'
import {isFurniture} from './tagruns.js'

/** Dumps that are split. */
const mostDumps = 10

/** The words of a line of tags. */
const words = makeSpans()

/** Read the tag lines. */
export function readKeywords(page: Page, metadata: Metadata): void {
  let body: Article | undefined
  // a run of tags ends at the first line that can be none: what follows are headlines
  let ended = -2
  let delimited = -2
  let run = -2
  let dumps = 0
  for (const piece of page.pieces) {
    if (piece.role !== 'tags' || (piece.digits > 0 && isCounter(piece.text))) continue
    if (piece.index === ended + 1 && fieldOf(piece.text) !== 'keywords') {
      ended = piece.index
      continue
    }
    const lead = labelsOf(piece)[0] ?? labelAtStart(piece.text, ['keywords'])
    const labelled = lead?.known && lead.field === 'keywords' && bareStart(piece.text, 0, lead.start) === lead.start
    const all = labelled ? piece.text.slice(lead.from) : piece.text
    // «… شهرری  کد خبر 123»: the next label ends the list
    const value = withoutTools(piece.digits > 0 ? all.slice(0, labelWithin(all, stampFields)) : all)
    const tag = value.trim().startsWith('#')
    if (!/[\p{L}\p{N}]/u.test(value) || (!tag && isHead(value, page, piece))) continue
    const name = labelled ? lead.label : undefined
    if (!labelled && !tag && piece.place === 'whole' && !isTagLine(value)) {
      ended = piece.index
      continue
    }
    if (!labelled && !tag && piece.place === 'whole' && isFurniture(page, piece)) {
      ended = piece.index
      continue
    }
    // a line among those of the site is none of the article's
    const loose = !labelled && !tag && piece.place === 'whole'
    if (loose && run !== piece.index - 1 && !isNear(page, piece, 6, 15)) continue
    run = piece.index
    const parts = partsOf(value)
    // what stands below a whole list is no part of it
    if (delimited === piece.index - 1 && parts.length < 2 && !labelled && piece.place === 'whole') {
      ended = piece.index
      continue
    }
    if (parts.length > 1) {
      delimited = piece.index
      if (name !== undefined) keepRaw(name, value, piece, metadata)
      for (const part of parts) pushKeyword(part, piece, metadata, 0.9)
      continue
    }
    const text = bare(value)
    const count = findWords(words, text)
    const listed = name === undefined && piece.place === 'whole'
    if (listed && (count <= 4 || (count <= 12 && inList(page, piece)))) {
      pushKeyword(value, piece, metadata, 0.85)
      continue
    }
    if (name !== undefined || count > longest) keepRaw(name ?? 'tags', value, piece, metadata)
    const found =
      count <= 2 ? [value] : dumps++ < mostDumps ? splitDump(words, text, (body ??= articleOf(page))) : undefined
    if (found) for (const part of found) pushKeyword(part, piece, metadata, 0.7)
    else if (count <= longest) pushKeyword(value, piece, metadata, 0.6)
  }
}

/** A list up to the first cell that is a tool of the page or a label. */
function withoutTools(text: string): string {
  if (!text.includes('\t')) return text
  const cells = text.split('\t')
  const end = cells.findIndex((cell, at) => at > 0 && (isFrame(cell) || (fieldOf(cell) ?? 'keywords') !== 'keywords'))
  return end < 0 ? text : cells.slice(0, end).join('\t')
}

/** Whether a line without a label can be tags: no sentence, no question, no headline among commas. */
function isTagLine(value: string): boolean {
  if (/[.!?؟۔]["»”)]?\s*$|[?؟!]\s/u.test(value)) return false
  return countParts(value, '،,؛;|•·▪\t#', 0, longest) > 0
}

/** A line above a list of tags. */
function isHead(value: string, page: Page, piece: Piece): boolean {
  if (fieldOf(value) === 'keywords' || endsIn(value, ':：')) return true
  return isHeading(value) && !beside(page, piece.index).some(({role, index}) => role === 'tags' && index < piece.index)
}

/** One tag of several, each on its own line. */
function inList(page: Page, piece: Piece): boolean {
  return beside(page, piece.index).some((other) => other.role === 'tags' && !isHead(other.text, page, other))
}

function keepRaw(label: string, value: string, piece: Piece, metadata: Metadata): void {
  putLabel(metadata, label, value.replace(/\s{2,}|[^\S ]/gu, ' ').trim(), evidenceOf(piece, `label:${label}`, 0.95))
}

function pushKeyword(text: string, piece: Piece, metadata: Metadata, confidence: number): void {
  // «فيروس كورونا (423)»: how many articles have the tag
  const counted = endsIn(text, ')]') ? text.replace(/\s*[([]\p{Nd}+[)\]]\s*$/u, '') : text
  const tag = trimmed(counted)
  const keyword = unquoted(tag.startsWith('#') ? tag.slice(1) : tag)
  if (keyword.length > 80 || (isHome(keyword) && !text.startsWith('#')) || !holds(keyword, Sort.letter)) return
  push(metadata, 'keywords', keyword, evidenceOf(piece, 'role:tags', confidence))
}

/** What divides a list, the surest first. */
const cuts: readonly ((text: string) => readonly string[])[] = [
  (text) => cutAt(text, '،,؛;|•·▪'),
  (text) => cutAt(text, '\t'),
  (text) => text.split(/ [-–—/] /u)
]

/** The keywords of a delimited list: hashes, else commas and bars, else wide gaps, else spaced dashes. */
function partsOf(text: string): readonly string[] {
  if (text.includes('#')) {
    const tags = text
      .split('#')
      .map((part) => trimmed(part.replaceAll('_', ' ')))
      .filter((part) => part !== '')
      .map((part) => `#${part}`)
    if (tags.length > 1 || (tags.length === 1 && text.trim().startsWith('#'))) return tags
  }
  for (const cut of cuts) {
    const parts = cut(text)
    const found = parts.length > 1 ? parts.map(trimmed).filter((part) => part !== '') : parts
    if (found.length > 1) return found
  }
  return []
}

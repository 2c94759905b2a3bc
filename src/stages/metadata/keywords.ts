/** Keywords: tag lists with delimiters, one tag a line, and dumps without any. */
import {fold} from '../../fold.js'
import type {Metadata} from '../../types.js'
import {type Article, articleOf, follows, placesOf} from './article.js'
import {bare, countWords, cutAt, trimmed, unquoted, wordsOf} from './bare.js'
import {isCounter} from './counters.js'
import {fieldOf, isHeading, labelAtStart, labelsIn, labelWithin, stampFields} from './labels.js'
import {holds, Sort} from './letters.js'
import {isFrame, isHome} from './names.js'
import {beside, isNear, type Page, type Piece} from './page.js'
import {evidenceOf, push, putLabel} from './record.js'
import {isFurniture} from './tagruns.js'

/** Words in the longest keyword that is looked for in a dump. */
const longest = 8
/** Dumps that are split. */
const mostDumps = 10
/** Share of a dump's words that must be recognised for it to be split. */
const enough = 0.5

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
    const label =
      labelsIn(piece.text)[0] ?? (piece.place === 'whole' ? undefined : labelAtStart(piece.text, ['keywords']))
    const lead = label ?? labelAtStart(piece.text, ['keywords'])
    const labelled = lead?.known && lead.field === 'keywords' && bare(piece.text.slice(0, lead.start)) === ''
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
    const words = wordsOf(bare(value))
    const listed = name === undefined && piece.place === 'whole'
    if (listed && (words.length <= 4 || (words.length <= 12 && inList(page, piece)))) {
      pushKeyword(value, piece, metadata, 0.85)
      continue
    }
    if (name !== undefined || words.length > longest) keepRaw(name ?? 'tags', value, piece, metadata)
    const found =
      words.length <= 2 ? [value] : dumps++ < mostDumps ? splitDump(words, (body ??= articleOf(page))) : undefined
    if (found) for (const part of found) pushKeyword(part, piece, metadata, 0.7)
    else if (words.length <= longest) pushKeyword(value, piece, metadata, 0.6)
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
  return cutAt(value, '،,؛;|•·▪\t#').every((part) => countWords(part) <= longest)
}

/** A line above a list of tags. */
function isHead(value: string, page: Page, piece: Piece): boolean {
  const heads = !beside(page, piece.index).some((other) => other.role === 'tags' && other.index < piece.index)
  return (heads && isHeading(value)) || fieldOf(value) === 'keywords' || /[:：]\s*$/u.test(value)
}

/** One tag of several, each on its own line. */
function inList(page: Page, piece: Piece): boolean {
  return beside(page, piece.index).some((other) => other.role === 'tags' && !isHead(other.text, page, other))
}

function keepRaw(label: string, value: string, piece: Piece, metadata: Metadata): void {
  putLabel(metadata, label, value.replace(/[\s\t]+/gu, ' ').trim(), evidenceOf(piece, `label:${label}`, 0.95))
}

function pushKeyword(text: string, piece: Piece, metadata: Metadata, confidence: number): void {
  // «فيروس كورونا (423)»: how many articles have the tag
  const counted = /[)\]]\s*$/u.test(text) ? text.replace(/\s*[([]\p{Nd}+[)\]]\s*$/u, '') : text
  const tag = trimmed(counted)
  const keyword = unquoted(tag.startsWith('#') ? tag.slice(1) : tag)
  if (keyword.length > 80 || (isHome(keyword) && !text.startsWith('#')) || !holds(keyword, Sort.letter)) return
  push(metadata, 'keywords', keyword, evidenceOf(piece, 'role:tags', confidence))
}

/** The keywords of a delimited list: hashes, else commas and bars, else wide gaps, else spaced dashes. */
function partsOf(text: string): string[] {
  if (text.includes('#')) {
    const tags = text
      .split('#')
      .map((part) => trimmed(part.replaceAll('_', ' ')))
      .filter((part) => part !== '')
      .map((part) => `#${part}`)
    if (tags.length > 1 || (tags.length === 1 && text.trim().startsWith('#'))) return tags
  }
  for (const parts of [cutAt(text, '،,؛;|•·▪'), cutAt(text, '\t'), text.split(/ [-–—/] /u)]) {
    const found = parts.length > 1 ? parts.map((part) => trimmed(part)).filter((part) => part !== '') : parts
    if (found.length > 1) return found
  }
  return []
}

/**
 * Split a dump without delimiters: by phrases that stand in the article, else by phrases that recur in the dump; what
 * stands between them is a keyword too. Undefined when too little of it is recognised.
 */
function splitDump(words: readonly string[], article: Article): string[] | undefined {
  const count = Math.min(words.length, 400)
  const dump = dumpOf(words.slice(0, count), article)
  // best[i]: the best score of the first i words; a phrase counts the square of its words, so that long ones win
  const best = new Array<number>(count + 1).fill(0)
  const step = new Array<number>(count + 1).fill(0)
  for (let from = 0; from < count; from++) {
    if (best[from] > best[from + 1]) {
      best[from + 1] = best[from]
      step[from + 1] = 0
    }
    let places = dump.places[dump.ids[from]]
    let end = dump.words[from].length + 1
    for (let length = 1; length <= longest && from + length <= count; length++) {
      if (length > 1) {
        const more = dump.words[from + length - 1]
        if (places.length > 0) places = places.filter((place) => follows(article, place + end, more))
        end += more.length + 1
      }
      // what neither stands nor recurs does neither with more words
      const score = places.length > 0 ? length * length : recurring(dump, from, length)
      if (score === 0) break
      if (best[from] + score > best[from + length]) {
        best[from + length] = best[from] + score
        step[from + length] = length
      }
    }
  }
  const parts: string[] = []
  let known = 0
  let loose: string[] = []
  const flush = (): void => {
    if (loose.length > 0 && loose.length <= 4) parts.push(loose.reverse().join(' '))
    loose = []
  }
  for (let to = count; to > 0; ) {
    if (step[to] === 0) {
      loose.push(words[--to])
      continue
    }
    flush()
    parts.push(words.slice(to - step[to], to).join(' '))
    known += step[to]
    to -= step[to]
  }
  flush()
  return known >= count * enough ? parts.reverse() : undefined
}

/** The words of a dump, folded, by number: the same word has the same. */
interface Dump {
  words: readonly string[]
  ids: readonly number[]
  /** How often each stands in the dump, and where in the article. */
  times: readonly number[]
  places: readonly (readonly number[])[]
}

function dumpOf(words: readonly string[], article: Article): Dump {
  const folded = words.map((word) => fold(word))
  const ids: number[] = []
  const times: number[] = []
  const places: (readonly number[])[] = []
  const byWord = new Map<string, number>()
  for (const word of folded) {
    let id = byWord.get(word)
    if (id === undefined) {
      byWord.set(word, (id = times.length))
      times.push(0)
      places.push(placesOf(article, word))
    }
    times[id]++
    ids.push(id)
  }
  return {words: folded, ids, times, places}
}

/** What a word or pair that recurs in the dump counts; a pair is one only if its words stand nowhere apart. */
function recurring({ids, times, places}: Dump, from: number, length: number): number {
  const first = ids[from]
  if (times[first] < 2 || length > 2) return 0
  if (length === 1) return 1
  const second = ids[from + 1]
  if (first === second || times[second] !== times[first]) return 0
  if (places[first].length > 0 || places[second].length > 0) return 0
  let together = 0
  for (let at = 0; at + 1 < ids.length; at++) if (ids[at] === first && ids[at + 1] === second) together++
  return together === times[first] ? 3 : 0
}

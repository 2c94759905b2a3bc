/** The publisher: the name that follow lines, the logo and the copyright line hold. */

import {fold} from '../../fold.js'
import {channelWords, networkWords, rightsWords} from '../../languages/credits.js'
import {isSpace} from '../../spacing.js'
import type {Metadata} from '../../types.js'
import {isAgency, isKnownAgency} from './agencies.js'
import {bare, unquoted, wordsOf} from './bare.js'
import {Sort, sortAt} from './letters.js'
import {isHome} from './names.js'
import type {Page, Piece} from './page.js'
import {evidenceOf, push, put} from './record.js'
import {bareIndexIn, isIn, makeSet, tight} from './table.js'

const networks = makeSet(networkWords)
const channels = makeSet([...networkWords, ...channelWords].flatMap((words) => wordsOf(words)))
const rights: readonly string[] = rightsWords.map(fold)

const channelRoles: ReadonlySet<string> = new Set(['follow', 'share', 'other', 'nav', 'footer', 'widget', 'section'])

/** Names that are looked for in the article. */
const mostLooked = 20

/** Read the publisher, and the agency that a copyright line names where no other credit is given. */
export function readPublisher(page: Page, metadata: Metadata): void {
  let folded: string | undefined
  const names = new Map<string, {name: string; pieces: Piece[]; rule: string}>()
  const note = (name: string, piece: Piece, rule: string): void => {
    const key = tight(name)
    if (key === '') return
    const entry = names.get(key)
    if (entry) entry.pieces.push(piece)
    else names.set(key, {name, pieces: [piece], rule})
  }
  for (const piece of page.pieces) {
    if (piece.text.length > 300) continue
    if (piece.place === 'tail' && page.blocks[piece.index].data.verdict?.role === 'title') {
      // «headline - site»
      const name = nameOf(piece.text)
      if (name !== undefined) note(name, piece, 'title')
    }
    if (piece.place !== 'whole') continue
    const headline = piece.role === 'duplicate' ? (folded ??= fold(metadata.headline ?? '')) : ''
    if (headline !== '' && fold(piece.text).startsWith(headline)) {
      // the title of the window: «headline - section - site»
      const name = nameOf(piece.text.split(/ [-–—:»]+ |[|»]|- /u).at(-1) ?? '')
      if (name !== undefined && !headline.includes(fold(name))) note(name, piece, 'title')
      continue
    }
    if (piece.role === 'copyright' || piece.text.includes('©')) {
      // without a year or a claim the sign is a photographer's
      const claimed = piece.role === 'copyright' || /\p{Nd}{4}/u.test(piece.text)
      const name = claimed && piece.role !== 'caption' ? holderOf(piece.text) : undefined
      if (name !== undefined) note(name, piece, 'copyright')
    } else if (piece.text.length <= 80 && channelRoles.has(piece.role)) {
      const name = channelOf(piece.text)
      if (name !== undefined) note(name, piece, 'follow')
    }
  }
  let looked = 0
  let best: {name: string; pieces: Piece[]; rule: string; score: number} | undefined
  for (const entry of names.values()) {
    let score = entry.pieces.length + (entry.rule === 'follow' ? 0 : 1)
    if (score < (best?.score ?? 1)) continue
    if (looked++ < mostLooked && stands(page, entry.name)) score++
    // one follow line names no one: its words must come again
    if (score > (best?.score ?? 1)) best = {...entry, score}
  }
  if (!best) return
  const evidence = evidenceOf(best.pieces[0], best.rule, Math.min(0.95, 0.6 + best.score / 10))
  put(metadata, 'publisher', best.name, evidence)
  if (metadata.sourceOrganization !== undefined || page.anchor < 0 || !isAgency(best.name)) return
  // an agency's own page: the agency that its first lines credit, else the publisher where it calls itself one
  if (metadata.citation) push(metadata, 'sourceOrganization', metadata.citation[0], metadata.evidence!.citation[0])
  else if (isAgency(best.name) && !isKnownAgency(best.name)) push(metadata, 'sourceOrganization', best.name, evidence)
}

/** The name in «"X" در روبیکا», «کانال تلگرامی X», «نماد X», "Follow X on Telegram". */
function channelOf(text: string): string | undefined {
  let first = 0
  while (first < text.length && !isSpace(text.charCodeAt(first))) first++
  const final = text.trimEnd().lastIndexOf(' ') + 1
  if (bareIndexIn(channels, text, 0, first) < 0 && bareIndexIn(channels, text, final) < 0) return undefined
  const words = wordsAndQuotes(text)
  let from = 0
  let to = words.length
  while (from < to && (words[from] === '"' || isIn(channels, words[from]))) from++
  while (to > from && (words[to - 1] === '"' || isIn(channels, words[to - 1]))) to--
  const removed = [...words.slice(0, from), ...words.slice(to)].filter((word) => word !== '"')
  const name = words.slice(from, to)
  if (removed.length === 0 || name.length === 0 || name.length > 4 || name.includes('"')) return undefined
  const sign = removed.some((word) => isIn(networks, word) || isIn(signs, word))
  const value = name.join(' ')
  return sign && value.length > 1 && !/\p{Nd}{3}/u.test(value) && !isHome(value) ? value : undefined
}

/** The words of a text between its marks; a quote among the marks stands for itself. */
function wordsAndQuotes(text: string): string[] {
  const words: string[] = []
  let from = -1
  let quoted = false
  const close = (to: number): void => {
    if (from >= 0) words.push(text.slice(from, to))
    from = -1
  }
  for (let at = 0; at < text.length; at++) {
    const sort = sortAt(text, at)
    const isPoint = (sort & Sort.point) !== 0
    if (isPoint || isSpace(text.charCodeAt(at))) close(at)
    else if (from < 0) from = at
    const isQuote = isPoint && '"«»“”'.includes(text[at])
    if (isQuote && !quoted) words.push('"')
    quoted = isPoint && (quoted || isQuote)
    if (sort & Sort.pair) at++
  }
  close(text.length)
  return words
}

/** Words for a logo: what stands beside them is a name, though no network is named. */
const signs = makeSet(['نماد', 'لوگو', 'لوگوی', 'آرم', 'شعار', 'logo'])

/** The holder in a copyright line. */
function holderOf(text: string): string | undefined {
  const belongs =
    /متعلق به (.+?) (?:می\s?باشد|می\u200cباشد|است|محفوظ)/u.exec(text) ??
    /(?:ذکر منبع|ذكر المصدر) (.+?) (?:مجاز|بلامانع|آزاد|جائز)/u.exec(text)
  if (belongs) return nameOf(belongs[1])
  const content = /\bcontent by (.+?) is\b/iu.exec(text)
  if (content) return nameOf(content[1])
  const sign = text.search(/©|\(c\)|copyright/iu)
  if (sign < 0) return undefined
  const rest = text
    .slice(sign)
    .replace(/©|\([cC]\)|copyright/giu, ' ')
    .replace(/(?:\p{Nd}{4}\s*[-–]\s*)?\p{Nd}{4}/gu, ' ')
  const folded = fold(rest)
  let end = folded.length
  for (const phrase of rights) {
    const at = folded.indexOf(phrase)
    if (at >= 0 && at < end) end = at
  }
  // a fold keeps or shortens: find the same words in the text as it is written
  const count = wordsOf(folded.slice(0, end)).length
  const words = wordsOf(rest).filter((word) => fold(word) !== '')
  return nameOf(
    words
      .slice(0, count)
      .join(' ')
      .split(/\.\s|[|,،;:•]|\s[-–—]\s/u)
      .find((part) => /\p{L}/u.test(part)) ?? ''
  )
}

function nameOf(text: string): string | undefined {
  const name = unquoted(bare(text))
  const words = wordsOf(name)
  if (words.length === 0 || words.length > 6 || /[/:]/u.test(name) || !/\p{L}{2}/u.test(name)) return undefined
  return rights.some((phrase) => phrase.startsWith(fold(name))) ? undefined : name
}

/** Whether a name stands in the article. */
function stands(page: Page, name: string): boolean {
  return name.length > 3 && page.blocks.some(({children}, at) => page.standing[at] && children[0].value.includes(name))
}

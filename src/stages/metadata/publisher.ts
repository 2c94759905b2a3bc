/** The publisher: the name that follow lines, the logo and the copyright line hold. */

import {fold} from '../../fold.js'
import {channelWords, networkWords, rightsWords} from '../../languages/credits.js'
import {isSpace} from '../../spacing.js'
import type {Metadata} from '../../types.js'
import {isAgency, isKnownAgency} from './agencies.js'
import {bare, isOneOf, unquoted, wordsOf} from './bare.js'
import {holds, Sort, sortAt, sortOf} from './letters.js'
import {isHome} from './names.js'
import type {Page, Piece} from './page.js'
import {evidenceOf, push, put} from './record.js'
import {add, makeSpans, wordsAt} from './spans.js'
import {bareIndexIn, isIn, makeSet, type Table, tight} from './table.js'

const networks = makeSet(networkWords)
const channels = makeSet([...networkWords, ...channelWords].flatMap((words) => wordsOf(words)))
const rights: readonly string[] = rightsWords.map(fold)

const channelRoles: ReadonlySet<string> = new Set(['follow', 'share', 'other', 'nav', 'footer', 'widget', 'section'])

/** Names that are looked for in the article. */
const mostLooked = 20

/** A name that may be the publisher's, and the pieces that hold it. */
interface Named {
  name: string
  pieces: Piece[]
  rule: string
}

/** Read the publisher, and the agency that a copyright line names where no other credit is given. */
export function readPublisher(page: Page, metadata: Metadata): void {
  let names: Names | undefined
  let headline: string | undefined
  for (const piece of page.pieces) {
    const {role, text, place, index, sorts} = piece
    if (text.length > 300) continue
    if (place === 'tail' && page.blocks[index].data.verdict?.role === 'title') {
      // «headline - site»
      names = note(names, nameOf(text), piece, 'title')
    }
    if (place !== 'whole') continue
    if (role === 'duplicate') {
      headline ??= fold(metadata.headline ?? '')
      if (headline !== '' && fold(text).startsWith(headline)) {
        // the title of the window: «headline - section - site»
        const name = nameOf(text.split(/ [-–—:»]+ |[|»]|- /u).at(-1) ?? '')
        if (name !== undefined && !headline.includes(fold(name))) names = note(names, name, piece, 'title')
        continue
      }
    }
    if (role === 'copyright' || (sorts & Sort.divider && text.includes('©'))) {
      // without a year or a claim the sign is a photographer's
      const claimed = role === 'copyright' || /\p{Nd}{4}/u.test(text)
      if (claimed && role !== 'caption') names = note(names, holderOf(text), piece, 'copyright')
    } else if (text.length <= 80 && channelRoles.has(role)) names = note(names, channelOf(text), piece, 'follow')
  }
  if (names) putLikeliest(page, new Set(names.values()), metadata)
}

/** Names by how they are written first, and without case and spaces. */
type Names = Map<string, Named>

function note(names: Names | undefined, name: string | undefined, piece: Piece, rule: string): Names | undefined {
  if (name === undefined) return names
  const same = names?.get(name)
  if (same) {
    same.pieces.push(piece)
    return names
  }
  const key = tight(name)
  if (key === '') return names
  const known = names?.get(key)
  known?.pieces.push(piece)
  const named = known ?? {name, pieces: [piece], rule}
  return (names ?? new Map<string, Named>()).set(key, named).set(name, named)
}

/** Put the name that is said most often, and by more than one line. */
function putLikeliest(page: Page, names: Iterable<Named>, metadata: Metadata): void {
  let looked = 0
  let best: Named | undefined
  // one follow line names no one: its words must come again
  let most = 1
  for (const named of names) {
    let score = named.pieces.length + (named.rule === 'follow' ? 0 : 1)
    if (score < most) continue
    if (looked++ < mostLooked && stands(page, named.name)) score++
    if (score <= most) continue
    most = score
    best = named
  }
  if (!best) return
  const evidence = evidenceOf(best.pieces[0], best.rule, Math.min(0.95, 0.6 + most / 10))
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
  let final = text.length
  while (final > 0 && sortOf(text.charCodeAt(final - 1)) & Sort.white) final--
  while (final > 0 && text.charCodeAt(final - 1) !== 0x20) final--
  if (bareIndexIn(channels, text, 0, first) < 0 && bareIndexIn(channels, text, final) < 0) return undefined
  findNames(text)
  let from = 0
  let to = words.count
  while (from < to && (isQuote(from) || isWord(channels, text, from))) from++
  while (to > from && (isQuote(to - 1) || isWord(channels, text, to - 1))) to--
  if (from === to || to - from > 4) return undefined
  for (let at = from; at < to; at++) if (isQuote(at)) return undefined
  if (!hasSign(text, 0, from) && !hasSign(text, to, words.count)) return undefined
  const value = wordsAt(words, text, from, to)
  if (value.length < 2 || (holds(value, Sort.digit) && /\p{Nd}{3}/u.test(value)) || isHome(value)) return undefined
  return value
}

/** The words of a line between its marks; a quote among the marks stands for itself, as a word of no letters. */
const words = makeSpans()

/** Whether one of some words is that of a network or a logo: what stands beside it is a name. */
function hasSign(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(networks, text, at) || isWord(signs, text, at)) return true
  return false
}

function isQuote(at: number): boolean {
  return words.starts[at] === words.ends[at]
}

function isWord(table: Table<unknown>, text: string, at: number): boolean {
  return isIn(table, text, words.starts[at], words.ends[at])
}

/** Find the words between the marks of a text, and its quotes. */
function findNames(text: string): void {
  words.count = 0
  let from = -1
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sort = sortAt(text, at)
    const isPoint = (sort & Sort.point) !== 0
    if (!isPoint && !isSpace(text.charCodeAt(at))) {
      if (from < 0) from = at
    } else if (from >= 0) {
      add(words, from, at)
      from = -1
    }
    const isMark = isPoint && isOneOf('"«»“”', text.charCodeAt(at))
    if (isMark && !quoted) add(words, at, at)
    quoted = isPoint && (quoted || isMark)
    if (sort & Sort.pair) at++
  }
  if (from >= 0) add(words, from, text.length)
}

/** Words for a logo: they sign a name, though no network is named. */
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
      .find((part) => holds(part, Sort.letter)) ?? ''
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

/** What a short piece of text names: an agency, a place, a person, a section, the home page. */
import {isStamp} from '../../dates/stamp.js'
import {fold, foldTable} from '../../fold.js'
import {
  authorRoles,
  deskWords,
  homeWords,
  mediaWords,
  networkWords,
  newsWords,
  occupationWords,
  organizationWords,
  sentenceWords
} from '../../languages/credits.js'
import {languages} from '../../languages/index.js'
import {places as placeNames} from '../../languages/places.js'
import {isSpace} from '../../spacing.js'
import type {Role} from '../../types.js'
import {indexIn, isIn, makeSet, makeTable, type Table, valueIn} from './table.js'

const toolRoles: ReadonlySet<Role> = new Set<Role>(['print-tools', 'share', 'follow', 'login', 'newsletter', 'cookie'])
const frameRoles: ReadonlySet<Role> = new Set<Role>(['footer', 'copyright', ...toolRoles])

const places = makeSet(Object.values(placeNames).flat())
const homes = makeSet(homeWords)
const roles = makeTable(
  Object.entries(authorRoles).flatMap(([role, words]) => words.map((word): [string, string] => [word, role]))
)
const desks: readonly string[] = deskWords.map(fold)
const agencies = makeSet(
  languages.flatMap((language) => language.agencies ?? []).filter((name) => !isDesk(name) && roleOf(name) === undefined)
)
/** Names of sections. */
const sections = makeSet(
  languages
    .flatMap(({phrases}) => phrases.filter(({role, scope}) => role === 'section' && scope === 'line'))
    .map(({text}) => text)
)
/** What tools of the page are called: printing, sharing, following. */
const tools = makeSet(
  languages
    .flatMap(({phrases}) => phrases.filter(({role, scope}) => toolRoles.has(role) && scope === 'line'))
    .map(({text}) => text)
)
/** Lines of a site's frame: «نقشه سایت» is no site. */
const furniture = makeSet(
  languages
    .flatMap(({phrases}) => phrases.filter(({role, scope}) => frameRoles.has(role) && scope === 'line'))
    .map(({text}) => text)
)
/** Headings of lists of articles. */
const lists = makeSet(
  languages
    .flatMap(({phrases}) =>
      phrases.filter(
        ({role, scope, heading}) => scope === 'line' && (heading || role === 'related' || role === 'most-read')
      )
    )
    .map(({text}) => text)
)
const networks = makeSet(networkWords)
const news = makeSet(newsWords)
const occupations = makeSet(occupationWords)
const media = makeSet(mediaWords)
const prose = makeSet(sentenceWords)
const heads: readonly string[] = organizationWords.map(fold).sort((a, b) => b.length - a.length)
/** First and last words of the words for an agency. */
const headWords = makeSet(heads.map((head) => head.split(' ')[0]))
const tailWords = makeSet(heads.map((head) => head.split(' ').at(-1)!))

/** Marks, spaces and pictures. */
const mark = /[\s\p{P}\p{S}\p{C}]/u
/** What closes a sentence or a phrase, and stays at its end. */
const closing = /[.!?؟۔…)\]}»”’"%]/u

/** What is known of each UTF-16 unit: 1 a letter or digit, 2 a mark, 3 a closing mark; 0 not asked yet. */
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const known = kinds[code]
  if (known > 0) return known
  const char = String.fromCharCode(code)
  const kind = mark.test(char) ? (closing.test(char) ? 3 : 2) : 1
  kinds[code] = kind
  return kind
}

/** Whether a UTF-16 unit is a mark or a space. */
export function isMark(code: number): boolean {
  return kindOf(code) > 1
}

/** A name without the marks around it. */
export function bare(text: string): string {
  const from = bareStart(text, 0, text.length)
  return text.slice(from, bareEnd(text, from, text.length))
}

/** Where a part of a text begins without the marks before it. */
export function bareStart(text: string, from: number, to: number): number {
  while (from < to && kindOf(text.charCodeAt(from)) > 1) from++
  return from
}

/** Where a part of a text ends without the marks after it. */
export function bareEnd(text: string, from: number, to: number): number {
  while (to > from && kindOf(text.charCodeAt(to - 1)) > 1) to--
  return to
}

/** Index of the phrase of a table that a part of a text is, without the marks around it; -1 when it is none. */
export function bareIndexIn(table: Table<unknown>, text: string, from = 0, to = text.length): number {
  const start = bareStart(text, from, to)
  return indexIn(table, text, start, bareEnd(text, start, to))
}

/** A phrase without the bullets, separators and opening marks before it and the separators after it. */
export function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && kindOf(text.charCodeAt(from)) > 1 && !'"«“‘(['.includes(text[from])) from++
  while (to > from && kindOf(text.charCodeAt(to - 1)) === 2) to--
  return text.slice(from, to)
}

/** A phrase that one pair of quotes or brackets encloses, without them. */
export function unquoted(text: string): string {
  const inner = text.slice(1, -1)
  const pair = text.length > 2 ? text[0] + text[text.length - 1] : ''
  return ['""', '«»', '“”', '‘’', '()', '[]'].includes(pair) && !inner.includes(pair[0]) ? inner.trim() : text
}

/** Words of a text. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let from = 0; from < text.length; ) {
    while (from < text.length && isSpace(text.charCodeAt(from))) from++
    let to = from
    while (to < text.length && !isSpace(text.charCodeAt(to))) to++
    if (to > from) words.push(text.slice(from, to))
    from = to
  }
  return words
}

/** Whether a text is the name of a known place. */
export function isPlace(text: string): boolean {
  return bareIndexIn(places, text) >= 0
}

/** Whether a text is a step of a breadcrumb that says no section. */
export function isHome(text: string): boolean {
  return bareIndexIn(homes, text) >= 0
}

/** Whether a text is a line of the site's frame. */
export function isFrame(text: string): boolean {
  return bareIndexIn(furniture, text) >= 0 || isTool(text)
}

/** Whether a text heads a list of articles. */
export function isListHead(text: string): boolean {
  return bareIndexIn(lists, text) >= 0
}

/** Whether a text is the name of a tool of the page, or of networks to share it in. */
export function isTool(text: string): boolean {
  if (bareIndexIn(tools, text) >= 0) return true
  const words = wordsOf(bare(text))
  return words.length > 0 && words.every((word) => bareIndexIn(networks, word) >= 0)
}

/** Whether a text is one of the main sections: more than «news». */
export function isMainSection(text: string): boolean {
  return bareIndexIn(news, text) < 0 && isSection(text)
}

/** Whether a text is the usual name of a section, with or without a word for news. */
export function isSection(text: string): boolean {
  if (bareIndexIn(media, text) >= 0) return false
  if (bareIndexIn(sections, text) >= 0) return true
  const words = wordsOf(bare(text))
  const rest = words.filter((word) => bareIndexIn(news, word) < 0)
  return rest.length > 0 && rest.length < words.length && bareIndexIn(sections, rest.join(' ')) >= 0
}

/** Whether a text is the name of an agency or paper, known or so called. */
export function isAgency(text: string): boolean {
  return isKnownAgency(text) || (mayHaveHead(text) && headOf(fold(bare(text))) > 0 && bareIndexIn(furniture, text) < 0)
}

/** Whether a known agency's name, bare, is exactly this. */
export function isKnownAgency(text: string): boolean {
  return bareIndexIn(agencies, text) >= 0
}

/** Whether the first or last word of a text may be a word for an agency; what vanishes in the fold may be anything. */
function mayHaveHead(text: string): boolean {
  const from = bareStart(text, 0, text.length)
  const to = bareEnd(text, from, text.length)
  let first = from
  while (first < to && foldTable[text.charCodeAt(first)] !== 0x20) first++
  if (first === to) return false
  let last = to
  while (last > from && foldTable[text.charCodeAt(last - 1)] !== 0x20) last--
  return (
    isIn(headWords, text, from, first) || isIn(tailWords, text, last, to) || hides(text, from) || hides(text, to - 1)
  )
}

function hides(text: string, at: number): boolean {
  return foldTable[text.charCodeAt(at)] === 0xffff
}

/** How much of a folded name is the word for an agency before or after it; 0 when there is none, or nothing beside it. */
function headOf(folded: string): number {
  const space = folded.indexOf(' ')
  if (space < 0) return 0
  if (isIn(headWords, folded, 0, space) || isIn(tailWords, folded, folded.lastIndexOf(' ') + 1)) {
    for (const head of heads) {
      const longer = folded.length > head.length
      if (longer && (folded.startsWith(`${head} `) || folded.endsWith(` ${head}`))) return head.length
    }
  }
  return 0
}

/** The name of an agency within a longer text («سرویس سیاسی خبرگزاری ایرنا»), from the word for an agency on. */
export function agencyWithin(text: string): {name: string; before: string} | undefined {
  const words = wordsOf(text)
  const folded = words.map((word) => fold(bare(word)))
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && isIn(headWords, folded[from])) {
      const rest = folded.slice(from).join(' ')
      if (heads.some((head) => rest.startsWith(`${head} `))) {
        return words.length - from <= 4 ? within(words, from, words.length) : undefined
      }
    }
    let key = ''
    let found = 0
    for (let to = from; to < words.length && to < from + 4; to++) {
      key += folded[to]
      if (isIn(agencies, key)) found = to + 1
    }
    if (found > 0) return within(words, from, found)
  }
  return undefined
}

function within(words: readonly string[], from: number, to: number): {name: string; before: string} {
  return {name: bare(words.slice(from, to).join(' ')), before: words.slice(0, from).join(' ')}
}

/** Whether an office, not a person, is named. */
export function isDesk(text: string): boolean {
  const folded = fold(text)
  return desks.some((desk) => folded === desk || folded.startsWith(`${desk} `) || folded.endsWith(` ${desk}`))
}

/** What the word before a name makes of the one it names. */
export function roleOf(label: string, from = 0, to = label.length): string | undefined {
  return valueIn(roles, label, from, to)
}

/** Whether a text can be the name of a person: two to five words, or one, of letters; no digit, no address, no sentence. */
export function isPersonLike(text: string, least = 2): boolean {
  const name = bare(text)
  if (name.length > 50 || /[\p{Nd}@#/\\<>=_؟?!…:|]|https?:|www\.|\.\p{L}{2,4}$/u.test(name)) return false
  const words = wordsOf(name)
  if (words.length < least || words.length > 5) return false
  if (/^(?:و|and|et|ve|und|y|и|và)$/u.test(words[0])) return false
  if (words.length > 1 && words.some((word) => isIn(prose, word))) return false
  if (words.some((word) => isIn(occupations, word) || (word[0] === 'و' && isIn(occupations, word, 1)))) return false
  return !isPlace(name) && !isKnownAgency(name) && !isHome(name) && !isStamp(name) && !isFrame(name)
}

/** A name without what an export glued to it or an agency that helped: «Ana BellidoRedactora», «Ana Bellido mit AP». */
function unglued(name: string): string {
  const glued = /\p{Ll}{4}(?=\p{Lu}\p{Ll}{3})/u.exec(name)
  const alone = glued ? name.slice(0, glued.index + glued[0].length) : name
  return alone.replace(/\s(?:with|mit|avec|con|للنشرة)\s.*$/u, '')
}

/** The names that one text lists: «الف و ب», "A, B and C". */
export function namesIn(text: string): string[] {
  return text
    .split(/\s+(?:و|and|et|ve|und|y|и|và|اور|او)\s+|\s*[،,;؛&+]\s*/u)
    .map((name) => bare(unglued(name)))
    .filter((name) => name !== '')
}

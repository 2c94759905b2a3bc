/** What a short piece of text names: an agency, a place, a person, a section, the home page. */
import {fold, foldTable} from '../../fold.js'
import {authorRoles, deskWords, homeWords, organizationWords} from '../../languages/credits.js'
import {languages} from '../../languages/index.js'
import {places as placeNames} from '../../languages/places.js'

/** Folded, without spaces: «به‌روزرسانی», «به روزرسانی» and «بروزرسانی»'s spellings with and without a space are one. */
export function tight(text: string): string {
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const unit = foldTable[text.charCodeAt(index)]
    if (unit !== 0xffff && unit !== 0x20) result += String.fromCharCode(unit)
  }
  return result
}

const places: ReadonlySet<string> = new Set(Object.values(placeNames).flat().map(tight))
const homes: ReadonlySet<string> = new Set(homeWords.map(tight))
const agencies: ReadonlySet<string> = new Set(languages.flatMap((language) => language.agencies ?? []).map(tight))
const desks: readonly string[] = deskWords.map(fold)
const heads: readonly string[] = organizationWords.map(fold).sort((a, b) => b.length - a.length)
/** First and last words of the words for an agency. */
const headWords: ReadonlySet<string> = new Set(heads.map((head) => head.split(' ')[0]))
const tailWords: ReadonlySet<string> = new Set(heads.map((head) => head.split(' ').at(-1)!))
const roles: ReadonlyMap<string, string> = new Map(
  Object.entries(authorRoles).flatMap(([role, words]) => words.map((word): [string, string] => [tight(word), role]))
)

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
  let from = 0
  let to = text.length
  while (from < to && kindOf(text.charCodeAt(from)) > 1) from++
  while (to > from && kindOf(text.charCodeAt(to - 1)) > 1) to--
  return text.slice(from, to)
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
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** Whether a text is the name of a known place. */
export function isPlace(text: string): boolean {
  return places.has(tight(bare(text)))
}

/** Whether a text is a step of a breadcrumb that says no section. */
export function isHome(text: string): boolean {
  return homes.has(tight(bare(text)))
}

/** Whether a text is the name of an agency or paper, known or so called. */
export function isAgency(text: string): boolean {
  const name = bare(text)
  return agencies.has(tight(name)) || headOf(fold(name)) > 0
}

/** Whether a known agency's name, bare, is exactly this. */
export function isKnownAgency(text: string): boolean {
  return agencies.has(tight(bare(text)))
}

/** How much of a folded name is the word for an agency before or after it; 0 when there is none, or nothing beside it. */
function headOf(folded: string): number {
  const space = folded.indexOf(' ')
  if (space < 0) return 0
  if (headWords.has(folded.slice(0, space)) || tailWords.has(folded.slice(folded.lastIndexOf(' ') + 1))) {
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
    if (from > 0 && headWords.has(folded[from])) {
      const rest = folded.slice(from).join(' ')
      if (heads.some((head) => rest.startsWith(`${head} `))) {
        return words.length - from <= 4 ? within(words, from, words.length) : undefined
      }
    }
    let key = ''
    let found = 0
    for (let to = from; to < words.length && to < from + 4; to++) {
      key += folded[to]
      if (agencies.has(key)) found = to + 1
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
export function roleOf(label: string): string | undefined {
  return roles.get(tight(label))
}

/** Whether a text can be the name of a person: two to five words, or one, of letters; no digit, no address, no sentence. */
export function isPersonLike(text: string, least = 2): boolean {
  const name = bare(text)
  if (name.length > 50 || /[\d@#/\\<>=_؟?!…]|https?:|www\.|\.\p{L}{2,4}$/u.test(name)) return false
  const words = wordsOf(name)
  if (words.length < least || words.length > 5) return false
  if (/^(?:و|and|et|ve|und|y|и|và)$/u.test(words[0])) return false
  return !isPlace(name) && !isKnownAgency(name) && !isHome(name)
}

/** The names that one text lists: «الف و ب», "A, B and C". */
export function namesIn(text: string): string[] {
  return text
    .split(/\s+(?:و|and|et|ve|und|y|и|và|اور|او)\s+|\s*[،,;؛&+]\s*/u)
    .map((name) => bare(name))
    .filter((name) => name !== '')
}

/** What a short piece of text names: an agency, a place, a person, a section, the home page. */
import {fold} from '../../fold.js'
import {authorRoles, deskWords, homeWords, organizationWords} from '../../languages/credits.js'
import {languages} from '../../languages/index.js'
import {places as placeNames} from '../../languages/places.js'

/** Folded, without spaces: «به‌روزرسانی», «به روزرسانی» and «بروزرسانی»'s spellings with and without a space are one. */
export function tight(text: string): string {
  return fold(text).replaceAll(' ', '')
}

const places: ReadonlySet<string> = new Set(Object.values(placeNames).flat().map(tight))
const homes: ReadonlySet<string> = new Set(homeWords.map(tight))
const agencies: ReadonlySet<string> = new Set(languages.flatMap((language) => language.agencies ?? []).map(tight))
const desks: readonly string[] = deskWords.map(fold)
const heads: readonly string[] = organizationWords.map(fold).sort((a, b) => b.length - a.length)
const roles: ReadonlyMap<string, string> = new Map(
  Object.entries(authorRoles).flatMap(([role, words]) => words.map((word): [string, string] => [tight(word), role]))
)

/** Marks, spaces and pictures. */
const mark = /[\s\p{P}\p{S}\p{C}]/u
/** What closes a sentence or a phrase, and stays at its end. */
const closing = /[.!?؟۔…)\]}»”’"%]/u

/** A name without the marks around it. */
export function bare(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && mark.test(text[from])) from++
  while (to > from && mark.test(text[to - 1])) to--
  return text.slice(from, to)
}

/** A phrase without the bullets, separators and opening marks before it and the separators after it. */
export function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && mark.test(text[from]) && !'"«“‘(['.includes(text[from])) from++
  while (to > from && mark.test(text[to - 1]) && !closing.test(text[to - 1])) to--
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
  for (const head of heads) {
    if (folded.length > head.length && (folded.startsWith(`${head} `) || folded.endsWith(` ${head}`)))
      return head.length
  }
  return 0
}

/** The name of an agency within a longer text («سرویس سیاسی خبرگزاری ایرنا»), from the word for an agency on. */
export function agencyWithin(text: string): {name: string; before: string} | undefined {
  const words = wordsOf(text)
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from).join(' ')
    if (from > 0 && headOf(fold(bare(rest))) > 0 && heads.some((head) => fold(rest).startsWith(`${head} `))) {
      return words.length - from <= 4 ? {name: bare(rest), before: words.slice(0, from).join(' ')} : undefined
    }
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const name = words.slice(from, to).join(' ')
      if (isKnownAgency(name)) return {name: bare(name), before: words.slice(0, from).join(' ')}
    }
  }
  return undefined
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

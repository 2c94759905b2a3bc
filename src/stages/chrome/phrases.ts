/**
 * All phrases of all languages as keys of folded letters and digits, looked for from the start of each word. Spaces and
 * marks do not count, so «کد مطلب», «کدمطلب» and «کد‌ مطلب» are one; what stands at the two ends does.
 */
import {fold} from '../../fold.js'
import type {Language, Phrase} from '../../languages/language.js'
import {prepared} from '../../prepared.js'
import {buildKeys, type Keys} from './keys.js'
import {symbolOf} from './units.js'

/** Phrases of one language. */
type PhraseList = Pick<Language, 'code' | 'phrases'>

/** A phrase of one language, as the automaton finds it. */
export interface Entry {
  phrase: Phrase
  /** BCP 47. */
  language: string
  /** `phrase:fa:انتهای پیام`. */
  rule: string
  /** Letters and digits in the phrase. */
  length: number
  /** The phrase with its punctuation, folded, where that has to be there too. */
  exact: string | undefined
  /** A rule of the user's own. */
  own?: true
}

/** A phrase that stands in a line: offsets are into the line. */
export interface Hit {
  entry: Entry
  start: number
  end: number
}

/** Some phrases, and their keys. */
export interface Automaton extends Keys {
  /** Of all languages' phrases each is made when it is first found: see `entryOf`. */
  entries: (Entry | undefined)[]
  /** Of every entry, its scope (index into `scopes`), and `exactly` where its marks have to be there too. */
  kinds: Uint8Array
  /** Makes the entry of an index. */
  make?(index: number): Entry
}

/** Where a phrase has to stand in its line, as numbered in `Automaton.kinds`. */
export const scopes: readonly Phrase['scope'][] = ['line', 'start', 'end', 'label', 'inline']

/** In `Automaton.kinds`: the phrase has marks. */
export const exactly = 0x80

/** The automaton of all phrases of all languages. */
export function automatonOf(lists: readonly PhraseList[]): Automaton {
  const keys = prepared('phrases', () => {
    const {entries: _, ...keys} = buildAutomaton(entriesOf(lists))
    return {...keys, counts: lists.map(({phrases}) => phrases.length)}
  })
  const make = (index: number) => {
    let list = 0
    while (index >= keys.counts[list]) index -= keys.counts[list++]
    const {code, phrases} = lists[list]
    return makeEntry(phrases[index], code, ruleOf(phrases[index], code))
  }
  const size = keys.counts.reduce((sum, count) => sum + count, 0)
  return {...keys, entries: new Array(size), make}
}

/** An entry of an automaton, by its index. */
export function entryOf(automaton: Automaton, index: number): Entry {
  return (automaton.entries[index] ??= automaton.make!(index))
}

/** Build the automaton of some phrases. */
export function buildAutomaton(entries: Entry[]): Automaton {
  const kinds = Uint8Array.from(
    entries,
    ({phrase, exact}) => scopes.indexOf(phrase.scope) | (exact === undefined ? 0 : exactly)
  )
  return {entries, kinds, ...buildKeys(entries.map(({phrase}) => symbolsOf(phrase.text)))}
}

/** Entries of all phrases of some languages. */
export function entriesOf(lists: readonly PhraseList[]): Entry[] {
  return lists.flatMap(({code, phrases}) => phrases.map((phrase) => makeEntry(phrase, code, ruleOf(phrase, code))))
}

function ruleOf({text}: Phrase, code: string): string {
  return `phrase:${code}:${text}`
}

/** One phrase, ready for the automaton. */
export function makeEntry(phrase: Phrase, language: string, rule: string): Entry {
  const folded = fold(phrase.text).replaceAll(' ', '')
  const {length} = symbolsOf(phrase.text)
  return {phrase, language, rule, length, exact: folded.length > length ? folded : undefined}
}

/** Folded letters and digits of a text. */
function symbolsOf(text: string): string {
  let symbols = ''
  for (let index = 0; index < text.length; index++) {
    const symbol = symbolOf(text.charCodeAt(index))
    if (symbol >= 0) symbols += String.fromCharCode(symbol)
  }
  return symbols
}

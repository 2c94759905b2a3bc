/**
 * All phrases of all languages in one dense Aho–Corasick automaton over folded letters and digits (Aho and Corasick,
 * 1975). Spaces and marks do not count, so «کد مطلب», «کدمطلب» and «کد‌ مطلب» are one; what stands at the two ends does.
 */
import {fold, foldTable} from '../../fold.js'
import type {Language, Phrase} from '../../languages/language.js'
import {classTable, digit, letter} from './letters.js'

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

/** Transitions, as small as they fit. */
type Table = Uint16Array | Int32Array

/** A built automaton: one row of `next` per state, one column per symbol; column 0 is any symbol outside the phrases. */
export interface Automaton {
  entries: readonly Entry[]
  /** Column of every UTF-16 unit. */
  columns: Uint8Array
  width: number
  next: Table
  /** First output of a state (index into `chain`), or 0. */
  output: Int32Array
  /** Pairs of entry index and next pair. */
  chain: Int32Array
  longest: number
}

/** Build the automaton of some phrases. */
export function buildAutomaton(entries: readonly Entry[]): Automaton {
  const columns = new Uint8Array(0x10000)
  const columnOf = new Map<number, number>()
  const keys = entries.map((entry) => symbolsOf(entry.phrase.text))
  for (const key of keys) {
    for (const symbol of key) if (!columnOf.has(symbol) && columnOf.size < 255) columnOf.set(symbol, columnOf.size + 1)
  }
  for (let unit = 0; unit < 0x10000; unit++) columns[unit] = columnOf.get(foldTable[unit]) ?? 0
  const width = columnOf.size + 1
  const order = keys
    .map((key, index) => ({index, columns: key.map((symbol) => columnOf.get(symbol) ?? 0)}))
    .filter((key) => key.columns.length > 0 && !key.columns.includes(0))
    .sort((a, b) => compareKeys(a.columns, b.columns) || a.index - b.index)
  const states = countStates(order.map((key) => key.columns))
  const next = states > 0xffff ? new Int32Array(states * width) : new Uint16Array(states * width)
  const output = new Int32Array(states)
  const chain: number[] = [0, 0]
  const longest = growTrie(order, next, output, chain, width)
  linkStates(next, output, chain, width, states)
  return {entries, columns, width, next, output, chain: Int32Array.from(chain), longest}
}

/** A phrase as columns of the table. */
interface Key {
  index: number
  columns: readonly number[]
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return a[index] - b[index]
  return a.length - b.length
}

/** States of the trie of sorted keys: one for each prefix, and the root. */
function countStates(keys: readonly (readonly number[])[]): number {
  let count = 1
  let before: readonly number[] = []
  for (const key of keys) {
    let shared = 0
    while (shared < key.length && key[shared] === before[shared]) shared++
    count += key.length - shared
    before = key
  }
  return count
}

/** Lay the trie of sorted keys out level by level: the states that every line visits stand together in memory. */
function growTrie(order: readonly Key[], next: Table, output: Int32Array, chain: number[], width: number): number {
  const at = new Int32Array(order.length)
  let states = 1
  let live = order.map((_, rank) => rank)
  let depth = 0
  for (; live.length > 0; depth++) {
    for (const rank of live) {
      const cell = at[rank] * width + order[rank].columns[depth]
      if (next[cell] === 0) next[cell] = states++
      at[rank] = next[cell]
      if (order[rank].columns.length > depth + 1) continue
      chain.push(order[rank].index, output[at[rank]])
      output[at[rank]] = chain.length / 2 - 1
    }
    live = live.filter((rank) => order[rank].columns.length > depth + 1)
  }
  return Math.max(1, depth)
}

/** Fill in the transitions on a mismatch, breadth first, and hang the outputs of suffixes behind a state's own. */
function linkStates(next: Table, output: Int32Array, chain: number[], width: number, states: number): void {
  const fail = new Int32Array(states)
  for (let state = 0; state < states; state++) {
    const back = fail[state]
    if (state > 0 && output[back] > 0) {
      let last = output[state]
      if (last === 0) output[state] = output[back]
      else {
        while (chain[last * 2 + 1] > 0) last = chain[last * 2 + 1]
        chain[last * 2 + 1] = output[back]
      }
    }
    // states are numbered level by level: a child is always later than its parent
    for (let column = 0; column < width; column++) {
      const cell = state * width + column
      const over = state === 0 ? 0 : next[back * width + column]
      if (next[cell] > 0) fail[next[cell]] = over
      else next[cell] = over
    }
  }
}

/** Entries of all phrases of some languages. */
export function entriesOf(languages: readonly Language[]): Entry[] {
  return languages.flatMap((language) =>
    language.phrases.map((phrase) => makeEntry(phrase, language.code, `phrase:${language.code}:${phrase.text}`))
  )
}

/** One phrase, ready for the automaton. */
export function makeEntry(phrase: Phrase, language: string, rule: string): Entry {
  const folded = fold(phrase.text).replaceAll(' ', '')
  const length = symbolsOf(phrase.text).length
  return {phrase, language, rule, length, exact: folded.length > length ? folded : undefined}
}

/** Folded letters and digits of a text. */
function symbolsOf(text: string): number[] {
  const symbols: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (classTable[unit] === letter || classTable[unit] === digit) symbols.push(foldTable[unit])
  }
  return symbols
}

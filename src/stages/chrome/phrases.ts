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
}

/** A phrase that stands in a line: offsets are into the line. */
export interface Hit {
  entry: Entry
  start: number
  end: number
}

/** A built automaton: one row of `next` per state, one column per symbol; column 0 is any symbol outside the phrases. */
export interface Automaton {
  entries: readonly Entry[]
  /** Column of every UTF-16 unit. */
  columns: Uint8Array
  width: number
  next: Int32Array
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
    for (const symbol of key) if (!columnOf.has(symbol) && columnOf.size < 254) columnOf.set(symbol, columnOf.size + 1)
  }
  for (let unit = 0; unit < 0x10000; unit++) columns[unit] = columnOf.get(foldTable[unit]) ?? 0
  const width = columnOf.size + 1
  const size = 1 + keys.reduce((sum, key) => sum + key.length, 0)
  const next = new Int32Array(size * width)
  const output = new Int32Array(size)
  const chain: number[] = [0, 0]
  let states = 1
  let longest = 1
  keys.forEach((key, index) => {
    if (key.length === 0 || key.some((symbol) => !columnOf.has(symbol))) return
    longest = Math.max(longest, key.length)
    let state = 0
    for (const symbol of key) {
      const cell = state * width + columnOf.get(symbol)!
      state = next[cell] ||= states++
    }
    chain.push(index, output[state])
    output[state] = chain.length / 2 - 1
  })
  linkStates(next, output, chain, width, states)
  return {
    entries,
    columns,
    width,
    next: next.slice(0, states * width),
    output: output.slice(0, states),
    chain: Int32Array.from(chain),
    longest
  }
}

/** Fill in the transitions on a mismatch, breadth first, and hang the outputs of suffixes behind a state's own. */
function linkStates(next: Int32Array, output: Int32Array, chain: number[], width: number, states: number): void {
  const fail = new Int32Array(states)
  const queue = new Int32Array(states)
  let tail = 0
  for (let column = 0; column < width; column++) if (next[column]) queue[tail++] = next[column]
  for (let head = 0; head < tail; head++) {
    const state = queue[head]
    const back = fail[state]
    if (output[back]) {
      if (!output[state]) output[state] = output[back]
      else {
        let last = output[state]
        while (chain[last * 2 + 1]) last = chain[last * 2 + 1]
        chain[last * 2 + 1] = output[back]
      }
    }
    for (let column = 0; column < width; column++) {
      const cell = state * width + column
      const child = next[cell]
      if (child) {
        fail[child] = next[back * width + column]
        queue[tail++] = child
      } else next[cell] = next[back * width + column]
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

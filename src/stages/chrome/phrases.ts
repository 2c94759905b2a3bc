/**
 * All phrases of all languages in one trie over folded letters and digits, walked from the start of each word. Spaces and
 * marks do not count, so «کد مطلب», «کدمطلب» and «کد‌ مطلب» are one; what stands at the two ends does.
 */
import {fold, foldTable} from '../../fold.js'
import type {Language, Phrase} from '../../languages/language.js'
import {prepared} from '../../prepared.js'
import {classTable, digit, letter} from './letters.js'

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

/** States, as small as they fit. */
type Table = Uint16Array | Int32Array

/**
 * A built trie: one column per symbol; column 0 is any symbol outside the phrases.
 *
 * States are numbered level by level, so the children of a state stand together, by column. Most words of running text
 * begin no phrase: `heads` and `briefs`, small enough for the fastest cache, tell so before the trie is walked.
 */
export interface Automaton {
  /** Of all languages' phrases each is made when it is first found: see `entryOf`. */
  entries: (Entry | undefined)[]
  /** Of every entry, its scope (index into `scopes`), and `exactly` where its marks have to be there too. */
  kinds: Uint8Array
  /** Makes the entry of an index. */
  make?(index: number): Entry
  /** Column of every UTF-16 unit. */
  columns: Uint8Array
  width: number
  /** The state after one symbol, by its column, or 0. */
  singles: Table
  /** The state after two symbols, by their columns, or 0. */
  pairs: Table
  /** Whether a phrase of one to three symbols may begin with two columns. */
  briefs: Uint8Array
  /** A bit for each hash of four columns (see `headOf`) with which a longer phrase begins. */
  heads: Int32Array
  /** First child of a state; its last is right before the first of the next state. */
  first: Table
  /** The column that leads to a state from its parent. */
  via: Uint8Array
  /** First output of a state (index into `chain`), or 0. */
  output: Table
  /** Pairs of entry index and next pair. */
  chain: Int32Array
}

/** Where a phrase has to stand in its line, as numbered in `Automaton.kinds`. */
export const scopes: readonly Phrase['scope'][] = ['line', 'start', 'end', 'label', 'inline']

/** In `Automaton.kinds`: the phrase has marks. */
export const exactly = 0x80

/** The automaton of all phrases of all languages. */
export function automatonOf(lists: readonly PhraseList[]): Automaton {
  const trie = prepared('phrases', () => {
    const {entries: _, ...trie} = buildAutomaton(entriesOf(lists))
    return {...trie, counts: lists.map(({phrases}) => phrases.length)}
  })
  const make = (index: number) => {
    let list = 0
    while (index >= trie.counts[list]) index -= trie.counts[list++]
    const {code, phrases} = lists[list]
    return makeEntry(phrases[index], code, ruleOf(phrases[index], code))
  }
  const size = trie.counts.reduce((sum, count) => sum + count, 0)
  return {...trie, entries: new Array(size), make}
}

/** An entry of an automaton, by its index. */
export function entryOf(automaton: Automaton, index: number): Entry {
  return (automaton.entries[index] ??= automaton.make!(index))
}

/** Build the trie of some phrases. */
export function buildAutomaton(entries: Entry[]): Automaton {
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
  const output = makeTable(Math.max(states, entries.length + 1), states)
  const chain: number[] = [0, 0]
  const trie = {parent: new Int32Array(states), via: new Uint8Array(states)}
  growTrie(order, trie, output, chain)
  const {via} = trie
  const first = childrenOf(trie.parent)
  const singles = makeTable(states, width)
  const pairs = makeTable(states, width * width)
  for (let state = first[0]; state < first[1]; state++) {
    singles[via[state]] = state
    for (let child = first[state]; child < first[state + 1]; child++) pairs[via[state] * width + via[child]] = child
  }
  const briefs = new Uint8Array(width * width)
  const heads = new Int32Array(headBits >>> 5)
  for (const {columns: key} of order) {
    if (key.length === 1) briefs.fill(1, key[0] * width, (key[0] + 1) * width)
    else if (key.length < 4) briefs[key[0] * width + key[1]] = 1
    else {
      const head = headOf(key[0], key[1], key[2], key[3])
      heads[head >>> 5] |= 1 << head
    }
  }
  const kinds = Uint8Array.from(
    entries,
    ({phrase, exact}) => scopes.indexOf(phrase.scope) | (exact === undefined ? 0 : exactly)
  )
  return {
    entries,
    kinds,
    columns,
    width,
    singles,
    pairs,
    briefs,
    heads,
    first,
    via,
    output,
    chain: Int32Array.from(chain)
  }
}

const headBits = 1 << 16

/** Place in `heads` of four columns. */
export function headOf(a: number, b: number, c: number, d: number): number {
  return Math.imul((a << 24) | (b << 16) | (c << 8) | d, 0x9e3779b1) >>> 16
}

/** The child of a state by a symbol's column, or 0. */
export function childOf({first, via}: Pick<Automaton, 'first' | 'via'>, state: number, column: number): number {
  const end = first[state + 1]
  for (let child = first[state]; child < end; child++) {
    if (via[child] >= column) return via[child] === column ? child : 0
  }
  return 0
}

function makeTable(states: number, size: number): Table {
  return states > 0xffff ? new Int32Array(size) : new Uint16Array(size)
}

/** First child of every state, given the parents, which are in order; and one more, for the end of the last. */
function childrenOf(parent: Int32Array): Table {
  const first = makeTable(parent.length, parent.length + 1)
  let child = 1
  for (let state = 0; state < parent.length; state++) {
    first[state] = child
    while (child < parent.length && parent[child] === state) child++
  }
  first[parent.length] = child
  return first
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

/** The trie: where each state hangs, and by which column. */
interface Trie {
  parent: Int32Array
  via: Uint8Array
}

/** Lay the trie of sorted keys out level by level. */
function growTrie(order: readonly Key[], {parent, via}: Trie, output: Table, chain: number[]): void {
  const at = new Int32Array(order.length)
  let last = 0
  let live = order.map((_, rank) => rank)
  for (let depth = 0; live.length > 0; depth++) {
    const longer: number[] = []
    const first = last + 1
    for (const rank of live) {
      const {columns, index} = order[rank]
      // the keys are sorted: those of one prefix stand together
      if (last < first || parent[last] !== at[rank] || via[last] !== columns[depth]) {
        last++
        parent[last] = at[rank]
        via[last] = columns[depth]
      }
      at[rank] = last
      if (columns.length > depth + 1) longer.push(rank)
      else {
        chain.push(index, output[last])
        output[last] = chain.length / 2 - 1
      }
    }
    live = longer
  }
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

/** A trie over folded letters and digits, as flat tables. */
import {foldTable} from '../../fold.js'

/** States, as small as they fit. */
type Table = Uint16Array | Int32Array

/**
 * A trie of keys: one column per symbol; column 0 is any symbol outside the keys.
 *
 * States are numbered level by level, so the children of a state stand together, by column. Most words of running text
 * begin no key: `heads`, `shorts` and `briefs`, small enough for the fast caches, tell so before the trie is walked.
 */
export interface Trie {
  /** Column of every UTF-16 unit. */
  columns: Uint8Array
  width: number
  /** The state after one symbol, by its column, or 0. */
  singles: Table
  /** The state after two symbols, by their columns, or 0. */
  pairs: Table
  /** Whether a key of one to three symbols may begin with two columns. */
  briefs: Uint8Array
  /** A bit for each hash of four columns (see `shortOf`) with which a key of four or five symbols begins. */
  shorts: Int32Array
  /** A bit for each hash of six columns (see `headOf`) with which a longer key begins. */
  heads: Int32Array
  /** First child of a state; its last is right before the first of the next state. */
  first: Table
  /** The column that leads to a state from its parent. */
  via: Uint8Array
  /** First output of a state (index into `chain`), or 0. */
  output: Table
  /** Pairs of a key's index and the next pair. */
  chain: Int32Array
}

/** Build the trie of keys of symbols; the columns are those of all units that fold to a symbol. */
export function buildTrie(keys: readonly (readonly number[])[]): Trie {
  const columns = new Uint8Array(0x10000)
  const columnOf = new Map<number, number>()
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
  const output = makeTable(Math.max(states, keys.length + 1), states)
  const chain: number[] = [0, 0]
  const parent = new Int32Array(states)
  const via = new Uint8Array(states)
  grow(order, {parent, via, output, chain})
  const first = childrenOf(parent)
  const singles = makeTable(states, width)
  const pairs = makeTable(states, width * width)
  for (let state = first[0]; state < first[1]; state++) {
    singles[via[state]] = state
    for (let child = first[state]; child < first[state + 1]; child++) pairs[via[state] * width + via[child]] = child
  }
  const briefs = new Uint8Array(width * width)
  const shorts = new Int32Array(headBits >>> 5)
  const heads = new Int32Array(headBits >>> 4)
  for (const {columns: key} of order) {
    const short = shortOf(key[0], key[1], key[2], key[3])
    const head = headOf(short, key[4], key[5])
    if (key.length === 1) briefs.fill(1, key[0] * width, (key[0] + 1) * width)
    else if (key.length <= brief) briefs[key[0] * width + key[1]] = 1
    else if (key.length <= shortest) shorts[short >>> 21] |= 1 << (short >>> 16)
    else heads[head >>> 5] |= 1 << head
  }
  return {
    columns,
    width,
    singles,
    pairs,
    briefs,
    shorts,
    heads,
    first,
    via,
    output,
    chain: Int32Array.from(chain)
  }
}

/** Places in `shorts`; `heads` has twice as many. */
const headBits = 1 << 16

/** Symbols of the longest key that `briefs` knows, and of the longest that `shorts` does. */
export const brief = 3
export const shortest = 5

/** Hash of four columns; its upper half is their place in `shorts`. */
export function shortOf(a: number, b: number, c: number, d: number): number {
  return Math.imul((a << 24) | (b << 16) | (c << 8) | d, 0x9e3779b1)
}

/** Place in `heads` of six columns, the first four by their hash. */
export function headOf(short: number, e: number, f: number): number {
  return Math.imul(short ^ (e << 8) ^ f, 0x9e3779b1) >>> 15
}

/** The child of a state by a symbol's column, or 0. */
export function childOf({first, via}: Pick<Trie, 'first' | 'via'>, state: number, column: number): number {
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

/** A key as columns. */
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

/** A trie that grows: where each state hangs and by which column, and what ends there. */
interface Growth {
  parent: Int32Array
  via: Uint8Array
  output: Table
  chain: number[]
}

/** Lay the trie of sorted keys out level by level. */
function grow(order: readonly Key[], {parent, via, output, chain}: Growth): void {
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

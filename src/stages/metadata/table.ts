/** Folded phrases without spaces, found in a text itself: nothing is cut out of it, no string is made. */
import {foldTable} from '../../fold.js'

/** Phrases and what is known of each. */
export interface Table<T> {
  keys: readonly string[]
  values: readonly T[]
  /** Open-addressed: index of a key and one, 0 where there is none. */
  slots: Int32Array
  hashes: Int32Array
  mask: number
  /** Units in the longest key: what is longer is no key. */
  longest: number
}

const seed = 0x811c9dc5 | 0

/** Folded, without spaces: «به‌روزرسانی», «به روزرسانی» and «بروزرسانی»'s spellings with and without a space are one. */
export function tight(text: string): string {
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const unit = foldTable[text.charCodeAt(index)]
    if (unit !== 0xffff && unit !== 0x20) result += String.fromCharCode(unit)
  }
  return result
}

/** Make a table of phrases; of one that comes twice the last counts. */
export function makeTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): Table<T> {
  const map = new Map<string, T>()
  for (const [phrase, value] of entries) map.set(tight(phrase), value)
  map.delete('')
  let size = 16
  while (size < map.size * 4) size *= 2
  const table = {
    keys: [...map.keys()],
    values: [...map.values()],
    slots: new Int32Array(size),
    hashes: new Int32Array(size),
    mask: size - 1,
    longest: 0
  }
  for (const [index, key] of table.keys.entries()) {
    const hash = hashOf(key, 0, key.length, Number.POSITIVE_INFINITY)
    let slot = hash & table.mask
    while (table.slots[slot] !== 0) slot = (slot + 1) & table.mask
    table.slots[slot] = index + 1
    table.hashes[slot] = hash
    table.longest = Math.max(table.longest, key.length)
  }
  return table
}

/** Make a table of phrases of which nothing more is known. */
export function makeSet(phrases: Iterable<string>): Table<true> {
  return makeTable(Array.from(phrases, (phrase): [string, true] => [phrase, true]))
}

/** Index of the phrase that a part of a text is, folded; -1 when it is none. */
export function indexIn(table: Table<unknown>, text: string, from = 0, to = text.length): number {
  const hash = hashOf(text, from, to, table.longest)
  if (hash === 0) return -1
  for (let slot = hash & table.mask; table.slots[slot] !== 0; slot = (slot + 1) & table.mask) {
    if (table.hashes[slot] === hash && isKey(table.keys[table.slots[slot] - 1], text, from, to))
      return table.slots[slot] - 1
  }
  return -1
}

/** Whether a part of a text is a phrase of the table. */
export function isIn(table: Table<unknown>, text: string, from = 0, to = text.length): boolean {
  return indexIn(table, text, from, to) >= 0
}

/** What is known of the phrase that a part of a text is; undefined when it is none. */
export function valueIn<T>(table: Table<T>, text: string, from = 0, to = text.length): T | undefined {
  const index = indexIn(table, text, from, to)
  return index < 0 ? undefined : table.values[index]
}

/** Where the first word of a part of a text that is in the table begins; -1 when none is. Words stand between spaces. */
export function wordIn(table: Table<unknown>, text: string, from: number, to: number): number {
  let hash = seed
  let start = from
  for (let at = from; at <= to; at++) {
    const unit = at < to ? foldTable[text.charCodeAt(at)] : 0x20
    if (unit !== 0x20) {
      if (unit !== 0xffff) hash = Math.imul(hash ^ unit, 0x01000193)
      continue
    }
    if (table.slots[hash & table.mask] !== 0 && isIn(table, text, start, at)) return start
    hash = seed
    start = at + 1
  }
  return -1
}

/** FNV-1a over folded units; 0 for nothing and for what is longer than `longest`. */
function hashOf(text: string, from: number, to: number, longest: number): number {
  let hash = seed
  let length = 0
  for (let at = from; at < to; at++) {
    const unit = foldTable[text.charCodeAt(at)]
    if (unit === 0xffff || unit === 0x20) continue
    if (++length > longest) return 0
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return length === 0 ? 0 : hash || 1
}

function isKey(key: string, text: string, from: number, to: number): boolean {
  let place = 0
  for (let at = from; at < to; at++) {
    const unit = foldTable[text.charCodeAt(at)]
    if (unit === 0xffff || unit === 0x20) continue
    if (key.charCodeAt(place++) !== unit) return false
  }
  return place === key.length
}

/** Folded phrases without spaces, found in a text itself: nothing is cut out of it, no string is made. */
import {foldTable} from '../../fold.js'
import {bareEnd, bareStart} from './bare.js'

/** Phrases and what is known of each. */
export interface Table<T> {
  keys: readonly string[]
  values: readonly T[]
  /** Open-addressed, two cells for each hash: it, and the index of its key and one, 0 where there is none. */
  slots: Int32Array
  mask: number
  /** By its hash, whether some key starts so: its first units up to `sure`, and every so many more; one bit each. */
  starts: Int32Array
  startMask: number
  /** Units in the longest key, and in the shortest: what is longer is no key, nor is what is shorter. */
  longest: number
  shortest: number
}

// constants of this module are folded into the code, imports are read anew each time they are named
const folds = foldTable
const seed = 0x811c9dc5 | 0
/** Units after which it is asked whether any key starts so, again and again. */
const sure = 4
/** Bits for the starts of the keys of a small table: enough that few are set by others. */
const fewestBits = 1 << 12

/** Folded, without spaces: «به‌روزرسانی», «به روزرسانی» and «بروزرسانی»'s spellings with and without a space are one. */
export function tight(text: string): string {
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const unit = folds[text.charCodeAt(index)]
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
  const startBits = Math.max(size, fewestBits)
  const table: Table<T> = {
    keys: [...map.keys()],
    values: [...map.values()],
    slots: new Int32Array(size * 2),
    mask: size - 1,
    starts: new Int32Array(startBits >> 5),
    startMask: startBits - 1,
    longest: 0,
    shortest: sure
  }
  for (const [index, key] of table.keys.entries()) {
    let start = seed
    for (let at = 0; at < key.length; at++) {
      start = step(start, key.charCodeAt(at))
      if (at < sure || (at + 1) % sure === 0) table.starts[(start & table.startMask) >> 5] |= 1 << (start & 31)
    }
    table.longest = Math.max(table.longest, key.length)
    table.shortest = Math.min(table.shortest, key.length)
    const hash = hashOf(table, key, 0, key.length)
    let slot = hash & table.mask
    while (table.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & table.mask
    table.slots[slot * 2] = hash
    table.slots[slot * 2 + 1] = index + 1
  }
  return table
}

/** Make a table of phrases of which nothing more is known. */
export function makeSet(phrases: Iterable<string>): Table<true> {
  return makeTable(Array.from(phrases, (phrase): [string, true] => [phrase, true]))
}

/** Index of the phrase that a part of a text is, folded; -1 when it is none. */
export function indexIn(table: Table<unknown>, text: string, from = 0, to = text.length): number {
  const hash = hashOf(table, text, from, to)
  if (hash === 0) return -1
  const {slots, mask, keys} = table
  for (let slot = hash & mask; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
    const index = slots[slot * 2 + 1] - 1
    if (slots[slot * 2] === hash && isKey(keys[index], text, from, to)) return index
  }
  return -1
}

/** Index of the phrase that a part of a text is, without the marks around it; -1 when it is none. */
export function bareIndexIn(table: Table<unknown>, text: string, from = 0, to = text.length): number {
  const start = bareStart(text, from, to)
  return indexIn(table, text, start, bareEnd(text, start, to))
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
  for (let at = from; at < to; at++) {
    const start = at
    let hash = seed
    for (let length = 0; at < to && length < sure; at++) {
      const unit = folds[text.charCodeAt(at)]
      if (unit === 0x20) break
      if (unit === 0xffff) continue
      hash = step(hash, unit)
      length++
      if (!starts(table, hash)) hash = 0
      if (hash === 0) break
    }
    while (at < to && folds[text.charCodeAt(at)] !== 0x20) at++
    if (hash !== 0 && isIn(table, text, start, at)) return start
  }
  return -1
}

/** FNV-1a over UTF-16 units. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The hash of the folded units of a part of a text; 0 for nothing and for what no key starts like. */
function hashOf(table: Table<unknown>, text: string, from: number, to: number): number {
  let hash = seed
  let length = 0
  for (let at = from; at < to; at++) {
    const unit = folds[text.charCodeAt(at)]
    if (unit === 0xffff || unit === 0x20) continue
    hash = step(hash, unit)
    length++
    if (length % sure === 0 && (length > table.longest || !starts(table, hash))) return 0
  }
  return length === 0 ? 0 : hash || 1
}

/** Whether some key may start with a part of a text, or be the start of it. */
export function mayStart(table: Table<unknown>, text: string, from = 0, to = text.length): boolean {
  return startsAt(table, text, from, to, sure)
}

/** Where the first word of a part of a text begins that a key may begin with; -1 where none does. Words stand between spaces. */
export function openingIn(table: Table<unknown>, text: string, from: number, to: number): number {
  let hash = seed
  let length = 0
  let start = from
  for (let at = from; at < to; at++) {
    const unit = folds[text.charCodeAt(at)]
    if (unit === 0x20) {
      if (length > 0 && length < table.shortest && starts(table, hash)) return start
      hash = seed
      length = 0
      start = at + 1
    } else if (length < table.shortest && unit !== 0xffff) {
      hash = step(hash, unit)
      if (++length === table.shortest && starts(table, hash)) return start
    }
  }
  return -1
}

/** Whether a part of a text may begin with a key. */
export function mayBegin(table: Table<unknown>, text: string, from: number, to: number): boolean {
  return startsAt(table, text, from, to, table.shortest)
}

function startsAt(table: Table<unknown>, text: string, from: number, to: number, enough: number): boolean {
  let hash = seed
  let length = 0
  for (let at = from; at < to && length < enough; at++) {
    const unit = folds[text.charCodeAt(at)]
    if (unit === 0xffff || unit === 0x20) continue
    hash = step(hash, unit)
    length++
  }
  return length === 0 || starts(table, hash)
}

/** Whether some key may start with units of a hash. */
function starts({starts, startMask}: Table<unknown>, hash: number): boolean {
  return (starts[(hash & startMask) >> 5] & (1 << (hash & 31))) !== 0
}

/** Whether the first word of a part of a text is in one table or its last word in another; what vanishes in the fold belongs to no word. */
export function hasEdge(
  firsts: Table<unknown>,
  lasts: Table<unknown>,
  text: string,
  from = 0,
  to = text.length
): boolean {
  while (from < to && isNothing(text, from)) from++
  while (to > from && isNothing(text, to - 1)) to--
  let first = from
  while (first < to && folds[text.charCodeAt(first)] !== 0x20) first++
  if (isIn(firsts, text, from, first)) return true
  let last = to
  while (last > from && folds[text.charCodeAt(last - 1)] !== 0x20) last--
  return isIn(lasts, text, last, to)
}

function isNothing(text: string, at: number): boolean {
  const unit = folds[text.charCodeAt(at)]
  return unit === 0xffff || unit === 0x20
}

function isKey(key: string, text: string, from: number, to: number): boolean {
  let place = 0
  for (let at = from; at < to; at++) {
    const unit = folds[text.charCodeAt(at)]
    if (unit === 0xffff || unit === 0x20) continue
    if (key.charCodeAt(place++) !== unit) return false
  }
  return place === key.length
}

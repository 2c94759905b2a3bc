/**
 * Keys of folded letters and digits in a hash table. The hash of any stretch of a line comes from the hashes of what stands
 * before its two ends, so a look at a key of any length takes the same few steps.
 */
import {heldAt, integersAt, machine, places} from './machine.js'
import {hashOf, notes, powerOf} from './units.js'

/** Keys, found by their hashes. All tables are flat. */
export interface Keys {
  /** A bit for the hash of each key of up to three symbols. */
  briefs: Int32Array
  /** A bit for the hash of the first four symbols of keys of four or five. */
  shorts: Int32Array
  /** A bit for the hash of the first six symbols of longer keys, and how long the longest of some of them is. */
  heads: Int32Array
  reach: Int32Array
  /** A bit for the hash of each key. */
  all: Int32Array
  /** At the place of a key's hash or behind: the key's number and one, or 0. */
  slots: Uint16Array | Int32Array
  hashes: Int32Array
  /** Where a key's symbols start; those of the next start where they end. */
  starts: Int32Array
  symbols: Uint16Array
  /** Of each key the last of those that share it, and of each of these the one before, or −1. */
  last: Int32Array
  previous: Int32Array
}

// symbols of the longest key that `briefs` knows, and of the longest that `shorts` does
const brief = 3
const short = 5
const briefBits = 12
const shortBits = 15
const headBits = 17
const reachBits = 12
const power6 = powerOf(6)

/** Build the table of keys, which are folded; an empty one is never found. */
export function buildKeys(texts: readonly string[]): Keys {
  const numbers = new Map<string, number>()
  const last: number[] = []
  const previous = new Int32Array(texts.length).fill(-1)
  for (const [index, text] of texts.entries()) {
    const number = numbers.get(text)
    if (number === undefined) {
      if (text !== '') numbers.set(text, last.push(index) - 1)
    } else {
      previous[index] = last[number]
      last[number] = index
    }
  }
  const all = [...numbers.keys()]
  const table: Keys = {
    briefs: new Int32Array(1 << (briefBits - 5)),
    shorts: new Int32Array(1 << (shortBits - 5)),
    heads: new Int32Array(1 << (headBits - 5)),
    reach: new Int32Array(1 << reachBits).fill(short),
    all: new Int32Array(1 << (headBits - 5)),
    slots: new (all.length < 0xffff ? Uint16Array : Int32Array)(sizeFor(all.length)),
    hashes: Int32Array.from(all, hashOf),
    starts: new Int32Array(all.length + 1),
    symbols: Uint16Array.from(all.flatMap((text) => Array.from({length: text.length}, (_, at) => text.charCodeAt(at)))),
    last: Int32Array.from(last),
    previous
  }
  for (const [number, key] of all.entries()) put(table, number, key)
  return table
}

/** Slots for some keys: most are free, so most looks for what is no key end at the first. */
function sizeFor(count: number): number {
  let size = 16
  while (size < count * 4) size *= 2
  return size
}

function put({briefs, shorts, heads, reach, all, slots, hashes, starts}: Keys, number: number, key: string): void {
  starts[number + 1] = starts[number] + key.length
  let slot = placeOf(hashes[number], slots.length)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = number + 1
  mark(all, upper(hashes[number], headBits))
  if (key.length <= brief) mark(briefs, upper(hashes[number], briefBits))
  else if (key.length <= short) mark(shorts, upper(hashOf(key.slice(0, 4)), shortBits))
  else {
    const head = hashOf(key.slice(0, 6))
    mark(heads, upper(head, headBits))
    const place = upper(head, reachBits)
    reach[place] = Math.max(reach[place], Math.min(key.length, 255))
  }
}

function mark(bits: Int32Array, place: number): void {
  bits[place >>> 5] |= 1 << place
}

/** As many upper bits of a hash that was mixed. */
function upper(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
}

function placeOf(hash: number, size: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & (size - 1)
}

const {hashes: before} = notes

/** Pairs of words between which a key may stand: the word with which it begins in the upper half, and the one behind it. */
export const found = {pairs: integersAt(places.pairs, 1 << 13)}
const {pairs: usual} = found

const inMachine = machine?.find
/** The keys whose bits the machine has: the first that were looked for. */
let held: Keys | undefined

function hold(keys: Keys): Keys {
  heldAt(places.briefs, keys.briefs)
  heldAt(places.shorts, keys.shorts)
  heldAt(places.heads, keys.heads)
  heldAt(places.reach, keys.reach)
  heldAt(places.all, keys.all)
  return keys
}

/**
 * Find where keys may stand between the words from `first` to `end`, into `found.pairs`; `starts` are their places in the
 * stretch that was walked. How many pairs there are, in order; most hold a key.
 */
export function findPairs(keys: Keys, starts: Uint16Array, first: number, end: number): number {
  if (inMachine && (held ??= hold(keys)) === keys) {
    found.pairs = usual
    const many = inMachine(first, end)
    if (many >= 0) return many
  }
  return findHere(keys, starts, first, end)
}

function findHere(keys: Keys, starts: Uint16Array, first: number, end: number): number {
  const {heads, reach, all} = keys
  let many = 0
  for (let word = first; word < end; word++) {
    const from = starts[word]
    const head = before[from + 6] - Math.imul(before[from], power6)
    const mayBegin = isMarked(heads, upper(head, headBits)) || mayBeShort(keys, from, starts[word + 1] - from)
    if (!mayBegin) continue
    const furthest = from + reach[upper(head, reachBits)]
    for (let next = word + 1; next <= end && starts[next] <= furthest; next++) {
      if (!isMarked(all, upper(hashFrom(from, starts[next] - from), headBits))) continue
      if (many === found.pairs.length) {
        const {pairs} = found
        found.pairs = new Int32Array(many * 2)
        found.pairs.set(pairs)
      }
      found.pairs[many++] = (word << 16) | next
    }
  }
  return many
}

/** Whether a key of up to five symbols may begin with a word of some length. */
function mayBeShort({briefs, shorts}: Keys, from: number, length: number): boolean {
  if (length <= short && isMarked(shorts, upper(hashFrom(from, 4), shortBits))) return true
  for (let size = length; size <= brief; size++) {
    if (isMarked(briefs, upper(hashFrom(from, size), briefBits))) return true
  }
  return false
}

function isMarked(bits: Int32Array, place: number): boolean {
  return ((bits[place >>> 5] >>> place) & 1) === 1
}

/** The hash of `length` symbols from a place of the stretch on. */
function hashFrom(from: number, length: number): number {
  return (before[from + length] - Math.imul(before[from], powerOf(length))) | 0
}

/** The number of the key that `length` symbols from a place of the stretch on are, or −1. */
export function keyAt(keys: Keys, from: number, length: number): number {
  const {slots, hashes, starts} = keys
  const hash = hashFrom(from, length)
  for (let slot = placeOf(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const key = slots[slot] - 1
    if (hashes[key] === hash && starts[key + 1] - starts[key] === length && isAt(keys, key, from)) return key
  }
  return -1
}

function isAt({symbols: held, starts}: Keys, key: number, from: number): boolean {
  const {symbols, start} = notes
  const shift = start + from - starts[key]
  for (let at = starts[key]; at < starts[key + 1]; at++) if (held[at] !== symbols[shift + at]) return false
  return true
}

/**
 * Keys of folded letters and digits in a hash table. The hash of any stretch of a line comes from the hashes of what stands
 * before its two ends, so a look at a key of any length takes the same few steps.
 */
import {heldAt, machine, places} from './machine.js'
import {hashOf, notes, powerOf} from './units.js'

/** Keys, found by their hashes. All tables are flat. */
export interface Keys {
  /** A bit for the hash of each key of up to three symbols. */
  briefs: Int32Array
  /** A bit for the hash of the first four symbols of keys of four or five. */
  shorts: Int32Array
  /** A bit for the hash of the first six symbols of longer keys, and how long the longest of them is. */
  heads: Int32Array
  reach: Uint8Array
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
const power1 = powerOf(1)
const power2 = powerOf(2)
const power3 = powerOf(3)
const power4 = powerOf(4)
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
    reach: new Uint8Array(1 << headBits),
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

function put({briefs, shorts, heads, reach, slots, hashes, starts}: Keys, number: number, key: string): void {
  starts[number + 1] = starts[number] + key.length
  let slot = placeOf(hashes[number], slots.length)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = number + 1
  if (key.length <= brief) mark(briefs, upper(hashes[number], briefBits))
  else if (key.length <= short) mark(shorts, upper(hashOf(key.slice(0, 4)), shortBits))
  else {
    const head = upper(hashOf(key.slice(0, 6)), headBits)
    mark(heads, head)
    reach[head] = Math.max(reach[head], Math.min(key.length, 255))
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

const inMachine = machine?.starts
/** The keys whose bits the machine has: the first that were looked for. */
let held: Keys | undefined

function hold(keys: Keys): Keys {
  heldAt(places.briefs, keys.briefs)
  heldAt(places.shorts, keys.shorts)
  heldAt(places.heads, keys.heads)
  return keys
}

/**
 * Of the words from `first` to `end` those with which a key may begin, into `may`; `starts` are their places in the stretch
 * that was walked. How many they are. Most words begin no key, and which do cannot be foreseen: so nothing branches.
 */
export function findStarts(keys: Keys, starts: Uint16Array, first: number, end: number, may: Uint16Array): number {
  if (inMachine && (held ??= hold(keys)) === keys) return inMachine(first, end)
  const {briefs, shorts, heads} = keys
  let many = 0
  for (let word = first; word < end; word++) {
    const from = starts[word]
    const length = starts[word + 1] - from
    const hash = before[from]
    const one = upper(before[from + 1] - Math.imul(hash, power1), briefBits)
    const two = upper(before[from + 2] - Math.imul(hash, power2), briefBits)
    const three = upper(before[from + 3] - Math.imul(hash, power3), briefBits)
    const four = upper(before[from + 4] - Math.imul(hash, power4), shortBits)
    const six = upper(before[from + 6] - Math.imul(hash, power6), headBits)
    may[many] = word
    many +=
      ((heads[six >>> 5] >>> six) |
        ((shorts[four >>> 5] >>> four) & +(length <= short)) |
        ((briefs[one >>> 5] >>> one) & +(length === 1)) |
        ((briefs[two >>> 5] >>> two) & +(length <= 2)) |
        ((briefs[three >>> 5] >>> three) & +(length <= brief))) &
      1
  }
  return many
}

/** Symbols of the longest key that may begin at a place of the stretch. */
export function reachOf({reach}: Keys, from: number): number {
  return Math.max(short, reach[upper(before[from + 6] - Math.imul(before[from], power6), headBits)])
}

/** The number of the key that `length` symbols from a place of the stretch on are, or −1. */
export function keyAt(keys: Keys, from: number, length: number): number {
  const {slots, hashes, starts} = keys
  const hash = (before[from + length] - Math.imul(before[from], powerOf(length))) | 0
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

import {joins} from '../../../models/joins.js'
import {prepared} from '../../prepared.js'
import type {Lookup} from './entries.js'
import {innerSize, spaceSize} from './features.js'
import {gateRows, gateSize} from './gate.js'
import {mix as mixOf} from './letters.js'
import {type Memory, makeMemory} from './memory.js'

/** Keys in buckets by their upper 16 bits; each has a value. */
interface Table {
  /** A bit for each key without its lower `shift` bits: it tells most of what is not there. */
  hints: Uint32Array
  shift: number
  offsets: Uint32Array
  lows: Uint16Array
  values: Uint16Array
}

/** What training left: entries of known words and pairs, and the model's weights for all others. */
export interface Trained extends Scales {
  masks: Uint32Array
  words: Table
  pairs: Table
  inner: Int8Array
  spaces: Int8Array
}

/** Answers for known words and pairs, the weights, and what the model said lately. */
export interface Lexicon extends Lookup, Scales, Pick<Trained, 'inner' | 'spaces'> {
  /** 0 where two words that stand together are surely not known, 1 where they may be. */
  mayPair(hash: number, length: number): number
  innerMemory: Memory
  spaceMemory: Memory
}

interface Scales {
  innerScale: number
  spaceScale: number
  /** Weights of the document gate, by kind of proposal. */
  gate: Float64Array
}

// constants of this module are folded into the code, imports are read anew each time they are named
const mix = mixOf

let loaded: Lexicon | undefined

/** The lexicon and the weights, decoded when they are first needed. */
export function lexicon(): Lexicon {
  loaded ??= answers(prepared('joins', () => unpack(joins)))
  return loaded
}

/** Decode what `training/joins/pack.js` wrote. */
export function decode(base64: string): Lexicon {
  return answers(unpack(base64))
}

/** The tables of what `training/joins/pack.js` wrote. */
export function unpack(base64: string): Trained {
  const from: Source = {bytes: bytesOf(base64), at: 0}
  const masks = Uint32Array.from({length: byte(from)}, () => long(from))
  const words = readTable(from, 2)
  const pairs = readTable(from, 1)
  const innerScale = byte(from)
  const inner = readWeights(takeBytes(from), innerSize)
  const spaceScale = byte(from)
  const spaces = readWeights(takeBytes(from), spaceSize)
  const gate = Float64Array.from({length: gateRows * gateSize}, () => ((short(from) << 16) >> 16) / 1024)
  return {masks, words, pairs, inner, innerScale, spaces, spaceScale, gate}
}

/** Slots for words that were looked up lately: a text has most of its words again and again. */
const recentWords = 1 << 14

function answers({masks, words, pairs, ...model}: Trained): Lexicon {
  const recent = new Int32Array(2 * recentWords)
  return {
    part: (hash) => lookUp(words, mix(hash)),
    word(hash) {
      const slot = ((hash ^ (hash >>> 15)) & (recentWords - 1)) * 2
      if (recent[slot] === hash) return recent[slot + 1]
      recent[slot] = hash
      return (recent[slot + 1] = find(words, mix(hash)))
    },
    mask: (number) => masks[number],
    pair: (hash, length) => lookUp(pairs, mix(Math.imul(hash, 31) + length)),
    mayPair: (hash, length) => hintOf(pairs, mix(Math.imul(hash, 31) + length)),
    innerMemory: makeMemory(),
    spaceMemory: makeMemory(),
    ...model
  }
}

/** Bytes that are read from the front. */
interface Source {
  readonly bytes: Uint8Array
  at: number
}

/** Node decodes base64 thirty times as fast as what every platform has. */
function bytesOf(base64: string): Uint8Array {
  if ('Buffer' in globalThis) {
    const {buffer, byteOffset, byteLength} = Buffer.from(base64, 'base64')
    return new Uint8Array(buffer, byteOffset, byteLength)
  }
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}

function byte(from: Source): number {
  return from.bytes[from.at++]
}

function short(from: Source): number {
  return byte(from) | (byte(from) << 8)
}

function long(from: Source): number {
  return (short(from) | (short(from) << 16)) >>> 0
}

/** The number of keys, the sizes of the buckets, four bits each, the keys and then the values, of `width` bytes each. */
function readTable(from: Source, width: 1 | 2): Table {
  const size = long(from)
  const {bytes} = from
  const offsets = new Uint32Array(0x10001)
  for (let bucket = 0; bucket < 0x10000; bucket += 2) {
    const sizes = bytes[from.at++]
    offsets[bucket + 1] = offsets[bucket] + (sizes & 15)
    offsets[bucket + 2] = offsets[bucket + 1] + (sizes >>> 4)
  }
  const lows = readNumbers(from, size, 2)
  const values = readNumbers(from, size, width)
  // few keys, few bits: what is small stays at hand
  const shift = size < 1 << 16 ? 14 : 12
  const hints = new Uint32Array(1 << (27 - shift))
  for (let bucket = 0; bucket < 0x10000; bucket++) {
    for (let index = offsets[bucket]; index < offsets[bucket + 1]; index++)
      setBit(hints, ((bucket << 16) | lows[index]) >>> shift)
  }
  return {hints, shift, offsets, lows, values}
}

function setBit(bits: Uint32Array, index: number): void {
  bits[index >>> 5] |= 1 << index
}

function readNumbers(from: Source, size: number, width: 1 | 2): Uint16Array {
  const {bytes, at} = from
  const numbers = new Uint16Array(size)
  if (width === 1) numbers.set(bytes.subarray(at, at + size))
  else
    for (let index = 0; index < size; index++) numbers[index] = bytes[at + 2 * index] | (bytes[at + 2 * index + 1] << 8)
  from.at += size * width
  return numbers
}

function takeBytes(from: Source): Uint8Array {
  const size = long(from)
  from.at += size
  return from.bytes.subarray(from.at - size, from.at)
}

/** Most weights are zero: the others come with the number of zeros before them, 255 for that many and more to come. */
function readWeights(bytes: Uint8Array, size: number): Int8Array {
  const weights = new Int8Array(size)
  for (let at = 0, slot = 0; at < bytes.length; slot++) {
    for (; bytes[at] === 255; at++) slot += 255
    slot += bytes[at++]
    weights[slot] = bytes[at++]
  }
  return weights
}

function lookUp(table: Table, key: number): number {
  return hintOf(table, key) === 0 ? 0 : find(table, key)
}

function hintOf({hints, shift}: Table, key: number): number {
  return (hints[key >>> (shift + 5)] >>> (key >>> shift)) & 1
}

function find({offsets, lows, values}: Table, key: number): number {
  const low = key & 0xffff
  const bucket = key >>> 16
  const end = offsets[bucket + 1]
  for (let index = offsets[bucket]; index < end; index++) if (lows[index] === low) return values[index]
  return 0
}

import {joins} from '../../../models/joins.js'
import {prepared} from '../../prepared.js'
import type {Lookup} from './entries.js'
import {innerSize, spaceSize} from './features.js'
import {gateRows, gateSize} from './gate.js'
import {mix} from './letters.js'

/** Keys in buckets by their upper 16 bits; each has a value. */
interface Table {
  offsets: Uint32Array
  lows: Uint16Array
  values: Uint16Array
}

/** What training left: entries of known words and pairs, and the model's weights for all others. */
export interface Trained extends Weights {
  masks: Uint32Array
  words: Table
  pairs: Table
}

/** Answers for known words and pairs, and the weights. */
export type Lexicon = Lookup & Weights

interface Weights {
  inner: Int8Array
  innerScale: number
  spaces: Int8Array
  spaceScale: number
  /** Weights of the document gate, by kind of proposal. */
  gate: Float64Array
}

let loaded: Lexicon | undefined

/** The lexicon and the weights, decoded when they are first needed. */
export function lexicon(): Lexicon {
  loaded ??= prepared ? answers(prepared.joins) : decode(joins)
  return loaded
}

/** Decode what `training/joins/pack.js` wrote. */
export function decode(base64: string): Lexicon {
  return answers(unpack(base64))
}

/** The tables of what `training/joins/pack.js` wrote. */
export function unpack(base64: string): Trained {
  const binary = atob(base64)
  let at = 0
  const byte = () => binary.charCodeAt(at++)
  const short = () => byte() | (byte() << 8)
  const long = () => (short() | (short() << 16)) >>> 0
  const masks = Uint32Array.from({length: byte()}, long)
  const words = readTable(long(), byte, short, short)
  const pairs = readTable(long(), byte, short, byte)
  const innerScale = byte()
  const inner = readWeights(innerSize, byte)
  const spaceScale = byte()
  const spaces = readWeights(spaceSize, byte)
  const gate = Float64Array.from({length: gateRows * gateSize}, () => ((short() << 16) >> 16) / 1024)
  return {masks, words, pairs, inner, innerScale, spaces, spaceScale, gate}
}

function answers({masks, words, pairs, ...weights}: Trained): Lexicon {
  return {
    word: (hash) => find(words, mix(hash)),
    mask: (number) => masks[number],
    pair: (hash, length) => find(pairs, mix(Math.imul(hash, 31) + length)),
    ...weights
  }
}

function readTable(size: number, byte: () => number, short: () => number, value: () => number): Table {
  const offsets = new Uint32Array(0x10001)
  for (let bucket = 0; bucket < 0x10000; bucket += 2) {
    const sizes = byte()
    offsets[bucket + 1] = offsets[bucket] + (sizes & 15)
    offsets[bucket + 2] = offsets[bucket + 1] + (sizes >>> 4)
  }
  const lows = Uint16Array.from({length: size}, short)
  const values = Uint16Array.from({length: size}, value)
  return {offsets, lows, values}
}

/** Most weights are zero: a bit for each says whether its byte follows. */
function readWeights(size: number, byte: () => number): Int8Array {
  const present = Uint8Array.from({length: size >>> 3}, byte)
  const weights = new Int8Array(size)
  for (let index = 0; index < size; index++) if ((present[index >>> 3] >>> (index & 7)) & 1) weights[index] = byte()
  return weights
}

function find({offsets, lows, values}: Table, key: number): number {
  const low = key & 0xffff
  const bucket = key >>> 16
  const end = offsets[bucket + 1]
  for (let index = offsets[bucket]; index < end; index++) if (lows[index] === low) return values[index]
  return 0
}

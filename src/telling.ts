/** What each unit and each word of a text tells of its language, as tables for one pass over it (see `evidence.ts`). */
import {foldTable} from './fold.js'
import {languages} from './languages/index.js'
import {prepared} from './prepared.js'

/** Scripts that are told apart, and the language that each stands for where nothing else is known. */
export const scripts = [
  {name: 'Arab', language: 'und', ranges: [0x600, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8ff, 0xfb50, 0xfdff, 0xfe70, 0xfefc]},
  {name: 'Latn', language: 'und', ranges: [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f, 0x1e00, 0x1eff]},
  {name: 'Cyrl', language: 'und', ranges: [0x400, 0x52f]},
  {name: 'Hang', language: 'ko', ranges: [0x1100, 0x11ff, 0xac00, 0xd7af]},
  {name: 'Kana', language: 'ja', ranges: [0x3041, 0x30ff]},
  {name: 'Hani', language: 'zh', ranges: [0x3400, 0x4dbf, 0x4e00, 0x9fff]},
  {name: 'Grek', language: 'el', ranges: [0x370, 0x3ff]},
  {name: 'Hebr', language: 'he', ranges: [0x590, 0x5ff]},
  {name: 'Deva', language: 'hi', ranges: [0x900, 0x97f]},
  {name: 'Beng', language: 'bn', ranges: [0x980, 0x9ff]},
  {name: 'Taml', language: 'ta', ranges: [0xb80, 0xbff]},
  {name: 'Thai', language: 'th', ranges: [0xe00, 0xe7f]},
  {name: 'Armn', language: 'hy', ranges: [0x530, 0x58f]},
  {name: 'Geor', language: 'ka', ranges: [0x10a0, 0x10ff]}
] as const

/**
 * Bits of what is told of a unit, so that a letter goes into the evidence without a question.
 *
 * Bits 0–4 are what the hash of a word is multiplied by: 31 at a letter, 1 at what a fold drops, 0 between words. Bits 10–14 are
 * an index into `owners` of the languages that a letter tells, or 0; from bit 16 on stands the folded letter.
 */
export const unitBits = {
  /** It stands between words. */
  between: 1 << 5,
  /** From here on a bit for each of the first three scripts, in which languages are written. */
  scripts: 6,
  /** It has no other bit: a letter of another script, a mark, or a colon, where an address may be. Bits 0–4 are its script, from 1. */
  halt: 1 << 9,
  told: 10,
  /** A fold drops it. */
  dropped: 1 << 15
} as const
const {between, halt, dropped} = unitBits

/** Indexes into `owners` of letters: as many as five bits hold. */
export const letterOwners = 32

interface Tables {
  /** Of each UTF-16 unit, in `unitBits`. */
  units: Uint32Array
  /** Pairs of a folded word's hash and an index into `owners`, each at the first free place from its hash on. */
  words: Int32Array
  /** A bit at the low bits of each of these hashes: what has none is no word here. */
  filter: Int32Array
  /** Languages that something tells, those of letters first. */
  owners: number[][]
  /** Of each of `owners` what one of them has of what is told. */
  shares: Int32Array
}

const vanished = 0xffff

/** Divisible by every number of languages that may share a word. */
export const whole = 27720

/** The tables of the languages there are. */
export const telling: Tables = prepared('evidence of languages', makeTables)

function makeTables(): Tables {
  const script = new Uint8Array(0x10000)
  for (const [index, {ranges}] of scripts.entries()) {
    for (let range = 0; range < ranges.length; range += 2) script.fill(index + 1, ranges[range], ranges[range + 1] + 1)
  }
  // punctuation and digits inside the letters' ranges
  for (const code of [0x60c, 0x61b, 0x61f, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4, 0xd7, 0xf7, 0x37e, 0x387])
    script[code] = 0
  script.fill(0, 0x660, 0x66a)
  script.fill(0, 0x6f0, 0x6fa)
  const owners: number[][] = [[]]
  const letters = new Uint16Array(0x10000)
  for (const [index, language] of languages.entries()) {
    for (const letter of language.letters ?? '') {
      const code = letter.charCodeAt(0)
      letters[code] = own(owners, letters[code], index)
    }
  }
  if (owners.length > letterOwners) throw new RangeError(`Expected fewer groups of letters, got ${owners.length}`)
  const words = new Map<number, number>()
  for (const [index, language] of languages.entries()) {
    for (const word of language.words) {
      let hash = 0
      for (let at = 0; at < word.length; at++) {
        const unit = foldTable[word.charCodeAt(at)]
        if (unit !== vanished) hash = (Math.imul(hash, 31) + unit) | 0
      }
      words.set(hash, own(owners, words.get(hash) ?? 0, index))
    }
  }
  const units = new Uint32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) units[unit] = entryOf(unit, script[unit], letters[unit])
  const shares = Int32Array.from(owners, (own) => (own.length > 0 ? whole / own.length : 0))
  return {units, words: slotsOf(words), filter: bitsOf(words.keys()), owners, shares}
}

function entryOf(unit: number, script: number, told: number): number {
  const folded = foldTable[unit]
  if (folded === vanished) return script > 0 ? halt | dropped | script : dropped | 1
  if (script === 0) return unit === 0x3a ? halt : between
  const bits = script <= 3 ? (1 << (unitBits.scripts - 1 + script)) | 31 : halt | script
  return (folded << 16) | (told << unitBits.told) | bits
}

/** A map of numbers other than 0 as one array: a look-up in it makes no garbage and misses the cache once. */
function slotsOf(words: ReadonlyMap<number, number>): Int32Array {
  let size = 1
  while (size < words.size * 4) size <<= 1
  const slots = new Int32Array(size * 2)
  for (const [hash, told] of words) {
    let slot = hash & (size - 1)
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot * 2] = hash
    slots[slot * 2 + 1] = told
  }
  return slots
}

function bitsOf(hashes: Iterable<number>): Int32Array {
  const bits = new Int32Array(1 << 11)
  for (const hash of hashes) bits[(hash >>> 5) & (bits.length - 1)] |= 1 << (hash & 31)
  return bits
}

/** The index of the owners at `at` and `language` together. */
function own(owners: number[][], at: number, language: number): number {
  if (owners[at].includes(language)) return at
  const wanted = [...owners[at], language]
  const known = owners.findIndex((list) => list.length === wanted.length && list.every((x, i) => x === wanted[i]))
  return known >= 0 ? known : owners.push(wanted) - 1
}

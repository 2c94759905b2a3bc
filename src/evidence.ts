/** What a text shows of its language: function words, and the letters that only some languages use. */
import {foldTable} from './fold.js'
import {languages} from './languages/index.js'
import {prepared} from './prepared.js'
import {unitsOf} from './units.js'

/**
 * Evidence for each language, in the order of `languages`, then letters counted by script, in the order of `scripts`; of
 * several blocks, one after the other. Whole numbers: of some blocks it is the same in any order.
 */
export type Evidence = Int32Array | Float64Array

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

const languageCount = languages.length
/** Numbers of evidence for one block. */
export const width: number = languageCount + scripts.length
/** Where the count of script 1 of `Tables.units` stands, but one. */
const scriptsFrom = languageCount - 1

/** How many UTF-16 units of a block are looked at: enough for any line's language, little for a megabyte's. */
const sample = 128

/** A distinctive letter says less than a function word: it stands in names and quotations too. */
const [letterWeight, wordWeight] = [2, 5]
/** Divisible by every number of languages that may share a word. */
const whole = 27720
/** Evidence of a word that only one language has. */
export const ofWord: number = wordWeight * whole

interface Tables {
  /**
   * Of each UTF-16 unit: in bits 0–3 the script of a letter, from 1, or 0 for what is no letter, or `special`; in bits 4–15
   * an index into `owners` of the languages that the letter tells, or 0 where it tells none; from bit 16 on the folded unit.
   */
  units: Uint32Array
  /** Pairs of a folded word's hash and an index into `owners`, each at the first free place from its hash on. */
  words: Int32Array
  owners: number[][]
  /** Of each of `owners` what one of them has of what is told. */
  shares: Int32Array
}

const dropped = 0xffff
/** Instead of its script: a unit that a fold drops, with the script in bits 4–15, or a colon, where an address may be. */
const special = 15

const {units, words, owners, shares}: Tables = prepared('evidence of languages', makeTables)

/** Add the evidence of a text to `evidence`, from `from` on. */
export function gather(text: string, evidence: Evidence, from: number): void {
  const read = unitsOf(text)
  const {length} = text
  let hash = 0
  let left = sample
  let wordCount = 0
  let letterCount = 0
  // letters of one script that were not counted yet
  let script = 0
  let run = 0
  for (let index = 0; index < length && left > 0; ) {
    const end = Math.min(length, index + left)
    left -= end - index
    // nothing is called in here and little is asked: where words end and what letters tell cannot be foreseen
    for (; index < end; index++) {
      const known = units[read[index]]
      const own = known & 15
      // all bits in a word, none between words
      const inside = (0 - own) >> 31
      if (((own ^ script) & inside) !== 0) break
      run -= inside
      hashes[wordCount] = hash
      wordCount += ((hash | (0 - hash)) >>> 31) & ~inside
      hash = (Math.imul(hash, 31) + (known >>> 16)) & inside
      const told = (known >>> 4) & 0xfff
      letters[letterCount] = told
      letterCount += (0 - told) >>> 31
    }
    if (index === end) continue
    left += end - index
    const known = units[read[index]]
    const own = (known & 15) === special ? (known >>> 4) & 0xfff : known & 15
    if (own > 0 && own !== script) {
      evidence[from + scriptsFrom + script] += run
      script = own
      run = 0
    }
    if ((known & 15) !== special) continue
    if (known >>> 16 === dropped) {
      // joiners above all: they may come and go without changing the sample
      if (own > 0) run++
    } else {
      left--
      // an address is in no language
      if (text.startsWith('://', index)) while (index < length && read[index] !== 0x20) index++
      else if (hash !== 0) hashes[wordCount++] = hash
      hash = 0
    }
    index++
  }
  evidence[from + scriptsFrom + script] += run
  if (hash !== 0) hashes[wordCount++] = hash
  // a document that takes too long is stopped anywhere
  if (isDirty) amounts.fill(0)
  isDirty = true
  let count = 0
  for (let index = 0; index < letterCount; index++) {
    const amount = amounts[letters[index]]
    amounts[letters[index]] = amount + letterWeight
    toldBy[count] = letters[index]
    count += (amount - 1) >>> 31
  }
  for (let index = 0; index < wordCount; index++) {
    const told = lookUp(words, hashes[index])
    const amount = amounts[told]
    amounts[told] = amount + wordWeight
    toldBy[count] = told
    count += (amount - 1) >>> 31
  }
  for (let index = 0; index < count; index++) {
    const told = toldBy[index]
    const own = owners[told]
    const amount = amounts[told] * shares[told]
    for (let each = 0; each < own.length; each++) evidence[from + own[each]] += amount
    amounts[told] = 0
  }
  isDirty = false
}

/** Hashes of the words that were read, and what letters told, by index into `owners`; used again for the next text. */
const hashes = new Int32Array(sample + 1)
const letters = new Int32Array(sample + 1)
/** What was told, by index into `owners`, and by which of them, each once. */
const amounts = new Int32Array(1 << 12)
const toldBy = new Uint16Array(2 * sample + 2)
let isDirty = false

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
  const words = new Map<number, number>()
  for (const [index, language] of languages.entries()) {
    for (const letter of language.letters ?? '') {
      const code = letter.charCodeAt(0)
      letters[code] = own(owners, letters[code], index)
    }
    for (const word of language.words) {
      let hash = 0
      for (let at = 0; at < word.length; at++) {
        const unit = foldTable[word.charCodeAt(at)]
        if (unit !== 0xffff) hash = (Math.imul(hash, 31) + unit) | 0
      }
      words.set(hash, own(owners, words.get(hash) ?? 0, index))
    }
  }
  const units = new Uint32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const own =
      foldTable[unit] === dropped || unit === 0x3a
        ? special | (script[unit] << 4)
        : script[unit] | ((script[unit] > 0 ? letters[unit] : 0) << 4)
    units[unit] = own | (foldTable[unit] << 16)
  }
  const shares = Int32Array.from(owners, (own) => (own.length > 0 ? whole / own.length : 0))
  return {units, words: slotsOf(words), owners, shares}
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

function lookUp(slots: Int32Array, hash: number): number {
  const mask = (slots.length >> 1) - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = slots[slot * 2]
    // a free place tells nothing: 0
    if (key === hash || key === 0) return slots[slot * 2 + 1]
  }
}

/** The index of the owners at `at` and `language` together. */
function own(owners: number[][], at: number, language: number): number {
  if (owners[at].includes(language)) return at
  const wanted = [...owners[at], language]
  const known = owners.findIndex((list) => list.length === wanted.length && list.every((x, i) => x === wanted[i]))
  return known >= 0 ? known : owners.push(wanted) - 1
}

/** What each UTF-16 unit is to a join, and the rolling hash of folded letters. */
import {foldTable} from '../../fold.js'
import {prepared} from '../../prepared.js'

/** Units that are no letters have these classes; a letter has its number, 1–120. */
export const unitClass = {
  other: 0,
  /** Vowel signs, hamza and direction marks: they stand on a letter or between letters and change no join. */
  mark: 121,
  joiner: 122,
  space: 123,
  /** Zero-width and stray units that stand where a ZWNJ stood. */
  mangled: 124,
  /** Thin spaces, which word processors write for a ZWNJ. */
  thin: 125,
  /** It changes no join, but may have stood for one. */
  tatweel: 126,
  /** What parts words, and may begin an entity. */
  ampersand: 127
} as const

/**
 * What stands between two letters, as it goes into a scan: what wins over another holds its bits, so that a gap is all that
 * its units are.
 */
export const gap = {none: 0, joiner: 1, thin: 3, space: 7, other: 15} as const

/** Bits of a unit's entry: its class, the gap that it makes, whether it may be a broken ZWNJ, and whether it is a letter. */
export const unitEntry = {classes: 127, gaps: 8, watched: 14, letters: 15} as const

const alphabet = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'
/** Letters that never join to the next one: a ZWNJ after them shows nothing. */
const closed = 'ادذرزژوڈډڌڎړڑڕ'
const vocabulary = 128

/** Number of آ where it is told from ا. */
export const madda: number = alphabet.length + 1
/** Number of ا. */
export const alef: number = alphabet.indexOf('ا') + 1
/** Number of ه. */
export const heh: number = alphabet.indexOf('ه') + 1
/** Number of و. */
export const waw: number = alphabet.indexOf('و') + 1
/** Number of ی. */
export const yeh: number = alphabet.indexOf('ی') + 1
/** Entry of every UTF-16 unit. */
export const entries: Uint16Array = prepared('joining', makeEntries)
/** 1 for the letters after which a ZWNJ shows. */
export const opens: Uint8Array = makeOpens()
/** Number that each letter adds to a hash; 0 for what is none. */
export const letterValue: Int32Array = new Int32Array(vocabulary)
/** Powers of the hash's multiplier, for hashes of parts. */
export const power: Int32Array = new Int32Array(vocabulary)

/** The hash's multiplier. */
export const multiplier = 0x01000193
power[0] = 1
for (let index = 1; index < vocabulary; index++) power[index] = Math.imul(power[index - 1], multiplier)
for (let letter = 1; letter < unitClass.mark; letter++) letterValue[letter] = mix(letter * 0x9e3779b1)
// looked up, آ is ا: half of all writers leave the madda out
letterValue[madda] = letterValue[alef]

/** Class of a UTF-16 unit. */
export function classOf(code: number): number {
  return entries[code] & unitEntry.classes
}

/** The hash of a text with one more letter. */
export function extend(hash: number, letter: number): number {
  return (Math.imul(hash, multiplier) + letterValue[letter]) | 0
}

/** Spread a hash over 32 bits. */
export function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 16)
}

/** The letters of a word, as numbers. */
export function lettersOf(word: string): number[] {
  const letters: number[] = []
  for (let index = 0; index < word.length; index++) {
    const letter = classOf(word.charCodeAt(index))
    if (letter > 0 && letter < unitClass.mark) letters.push(letter)
  }
  return letters
}

/** The hash of a word's letters. */
export function hashWord(word: string): number {
  let hash = 0
  for (const letter of lettersOf(word)) hash = extend(hash, letter)
  return hash
}

function makeEntries(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(entryOf(unitClass.other))
  const set = (code: number, kind: number) => {
    table[code] = entryOf(kind)
  }
  const foreign: number[] = []
  for (let code = 0x610; code < 0x700; code++) {
    const folded = foldTable[code]
    if (folded === 0xffff) set(code, unitClass.mark)
    else if (/\p{L}/u.test(String.fromCharCode(code))) {
      const letter = alphabet.indexOf(String.fromCharCode(folded))
      if (letter < 0 && !foreign.includes(folded)) foreign.push(folded)
      set(code, letter < 0 ? madda + 1 + (foreign.indexOf(folded) % 80) : letter + 1)
    }
  }
  set(0x622, madda)
  for (const code of [0x200e, 0x200f]) set(code, unitClass.mark)
  for (const code of [0x09, 0x20, 0xa0, 0x3000]) set(code, unitClass.space)
  for (let code = 0x2000; code <= 0x200a; code++) set(code, unitClass.thin)
  for (const code of [0x202f, 0x205f]) set(code, unitClass.thin)
  for (const code of [0xac, 0xad, 0x200b, 0x200d, 0x2060, 0xfeff]) set(code, unitClass.mangled)
  set(0x200c, unitClass.joiner)
  set(0x640, unitClass.tatweel)
  set(0x26, unitClass.ampersand)
  return table
}

function entryOf(kind: number): number {
  const isLetter = kind > 0 && kind < unitClass.mark ? 1 : 0
  const {joiner, mangled, tatweel, ampersand} = unitClass
  const isWatched = kind === joiner || kind === mangled || kind === tatweel || kind === ampersand ? 1 : 0
  const {classes, gaps, watched, letters} = unitEntry
  return (kind & classes) | (gapOf(kind) << gaps) | (isWatched << watched) | (isLetter << letters)
}

/** The gap that a unit makes by itself: letters and marks make none, nor does a tatweel. */
function gapOf(kind: number): number {
  if (kind === unitClass.joiner) return gap.joiner
  if (kind === unitClass.thin) return gap.thin
  if (kind === unitClass.space) return gap.space
  return kind === unitClass.other || kind === unitClass.mangled || kind === unitClass.ampersand ? gap.other : gap.none
}

function makeOpens(): Uint8Array {
  const table = new Uint8Array(vocabulary)
  table.fill(1, 1, unitClass.mark)
  table[madda] = 0
  for (const letter of closed) table[classOf(letter.charCodeAt(0))] = 0
  return table
}

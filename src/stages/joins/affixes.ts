/** What the affixes of languages/joins.ts are to a join, in one look-up by hash. */
import {apart, clitics, copulas, degrees, letterNames, plurals, verbPrefixes} from '../../languages/joins.js'
import {alef, hashWord, lettersOf, madda} from './letters.js'

/** Bits of an affix. */
export const affix = {
  /** ها with or without more. */
  plural: 1,
  /** تر with or without more. */
  degree: 2,
  /** می. */
  prefix: 4,
  /** Any ending that is set off from its word. */
  ending: 8,
  /** Never drawn to the word before it. */
  apart: 16,
  /** Name of a letter. */
  letter: 32
} as const

const slots = 512
/** What spreads hashes over the upper bits, of which the slots take as many as they need. */
const spread = 0x9e3779b1
const slotShift = 32 - Math.log2(slots)
const hashes = new Int32Array(slots)
const bits = new Uint8Array(slots)

/** Numbers of letters, a bit for each, of the endings that end in two letters and of the prefixes that begin with two. */
const endingLengths = new Uint16Array(1 << 14)
/** The same of endings whose third letter from the end stands before one; those of two letters have none. */
const longerLengths = new Uint16Array(1 << 14).fill(1 << 2)
const prefixLengths = new Uint16Array(1 << 14)

for (const [words, bit] of [
  [plurals, affix.plural | affix.ending],
  [degrees, affix.degree | affix.ending],
  [verbPrefixes, affix.prefix],
  [[...clitics, ...copulas], affix.ending],
  [apart, affix.apart],
  [letterNames, affix.letter]
] as const) {
  for (const word of words) {
    const hash = hashWord(word)
    const slot = slotOf(hash)
    hashes[slot] = hash
    bits[slot] |= bit
    const letters = lettersOf(word)
    if (bit & affix.ending) note(endingLengths, letters.slice(-2), letters.length)
    if (bit & affix.ending && letters.length > 2) note(longerLengths, letters.slice(-3, -1), letters.length)
    if (bit & affix.prefix) note(prefixLengths, letters.slice(0, 2), letters.length)
  }
}

function note(lengths: Uint16Array, letters: readonly number[], length: number): void {
  // looked up, آ is ا
  const spellings = letters.map((letter) => (letter === alef ? [alef, madda] : [letter]))
  for (const first of spellings[0]) for (const second of spellings[1]) lengths[pairOf(first, second)] |= 1 << length
}

function pairOf(first: number, second: number): number {
  return (first << 7) | second
}

/** Slot of a hash, or the free one where it would stand. */
function slotOf(hash: number): number {
  let slot = Math.imul(hash, spread) >>> slotShift
  while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
  return slot
}

/** Bits of a word part, by its hash; 0 where it is no affix. */
export function affixOf(hash: number): number {
  return bits[slotOf(hash)]
}

/**
 * How many letters an ending may have that ends at a place: bit `n` for `n`, told by its last three letters. Endings and
 * prefixes have two at least.
 */
export function lengthsOfEndings(letters: Uint8Array, to: number): number {
  const second = letters[Math.max(to - 2, 0)]
  return (
    endingLengths[pairOf(second, letters[Math.max(to - 1, 0)])] &
    longerLengths[pairOf(letters[Math.max(to - 3, 0)], second)]
  )
}

/** How many letters a prefix may have that begins with two letters. */
export function lengthsOfPrefixes(first: number, second: number): number {
  return prefixLengths[pairOf(first, second)]
}

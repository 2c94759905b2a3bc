/** What the affixes of languages/joins.ts are to a join, in one look-up by hash. */
import {apart, clitics, copulas, degrees, letterNames, plurals, verbPrefixes} from '../../languages/joins.js'
import {hashWord, mix} from './letters.js'

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
const hashes = new Int32Array(slots)
const bits = new Uint8Array(slots)

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
  }
}

/** Slot of a hash, or the free one where it would stand. */
function slotOf(hash: number): number {
  let slot = mix(hash) & (slots - 1)
  while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
  return slot
}

/** Bits of a word part, by its hash; 0 where it is no affix. */
export function affixOf(hash: number): number {
  return bits[slotOf(hash)]
}

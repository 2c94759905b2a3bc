/**
 * What the lexicon says of a word or of a pair of words, packed into one number each; 0 is "not known".
 *
 * A word's entry: bits 0–1 how often it stands alone, 2–3 how often it stands with a join inside, 4 it starts
 * joined words, 5 it ends them, 6 it is a verb after می, 7 it takes ای and ام after its ه, 8–13 the number of the set
 * of joins it usually has, 14–15 what to do with it.
 */

/** Bits of a word's entry. */
export const word = {plain: 3, joined: 12, left: 16, right: 32, verb: 64, silent: 128, properties: 255} as const

/** What to do with a known word: leave it, join it as its mask says, or ask the model. */
export const action = {unknown: 0, leave: 1, join: 2, ask: 3} as const

/** What to do with a word. */
export function actionOf(entry: number): number {
  return entry >>> 14
}

/** Number of the mask of a word's joins; 0 for none. */
export function maskOf(entry: number): number {
  return (entry >>> 8) & 63
}

/**
 * A pair's entry: bits 0–1 how often the two are joined, 2–3 how often they stand apart, 4 a dictionary joins them,
 * 5–6 what to do.
 */
export const pair = {joined: 3, apart: 12, listed: 16, properties: 31} as const

/** What to do with a pair that stands apart. */
export function pairAction(entry: number): number {
  return entry >>> 5
}

/** Answers for hashes of words and of pairs. */
export interface Lookup {
  word(hash: number): number
  /** The same for a part of a word, of which most are no words. */
  part(hash: number): number
  /** The joins of a mask number: bit `i` is a join before letter `i`. */
  mask(number: number): number
  /** Two words that stand together, by the hash of both and the length of the first. */
  pair(hash: number, length: number): number
}

/** A user's own list of joins. */
import type {Change} from '../../edits.js'
import {joinBefore} from './changes.js'
import {extend, lettersOf, opens} from './letters.js'
import {gap, hashPart, type Scan} from './scan.js'

/** Joins by the hash of the word's letters: bit `i` is a join before letter `i`; none for words to be left whole. */
export type Wishes = ReadonlyMap<number, number>

/**
 * Read a list: «پیونگ‌یانگ» is joined wherever it stands fused or spaced, «آنها» is never parted.
 *
 * Lines that hold no word, and words of more than 31 letters, say nothing.
 */
export function readWishes(words: readonly string[]): Wishes {
  const wishes = new Map<number, number>()
  for (const word of words) {
    let hash = 0
    let length = 0
    let mask = 0
    for (const part of word.trim().split('\u200c')) {
      const letters = lettersOf(part)
      if (length > 0 && letters.length > 0) mask |= 1 << length
      for (const letter of letters) hash = extend(hash, letter)
      length += letters.length
    }
    if (length > 1 && length <= 31) wishes.set(hash, mask)
  }
  return wishes
}

/** The words of a list file: one a line; what follows # is a remark. */
export function parseJoins(text: string): string[] {
  const words: string[] = []
  for (const line of text.split('\n')) {
    const word = line
      .split('#', 1)[0]
      .replace(/^\ufeff/, '')
      .trim()
    if (word) words.push(word)
  }
  return words
}

/** Most words that one wish may stand apart in. */
const longestRun = 5

/** The wished joins that words `first` to `end` of a text lack, as changes. */
export function grantWishes(text: string, scan: Scan, first: number, end: number, wishes: Wishes): Change[] {
  const changes: Change[] = []
  for (let number = first; number < end; number++) {
    for (let words = Math.min(longestRun, end - number); words > 0; words--) {
      const joins = wishedJoins(scan, number, words, wishes)
      if (!joins) continue
      for (const at of joins) changes.push(joinBefore(text, scan, at, 'wished', 'user', 1))
      number += words - 1
      break
    }
  }
  return changes
}

/** Letters before which `words` words from word `number` on lack a wished join; `undefined` where nothing is wished. */
function wishedJoins(scan: Scan, number: number, words: number, wishes: Wishes): number[] | undefined {
  const {starts, gaps, letters} = scan
  const from = starts[number]
  const to = starts[number + words]
  const mask = to - from > 31 ? undefined : wishes.get(hashPart(scan, from, to))
  if (mask === undefined) return
  const joins: number[] = []
  for (let at = from + 1; at < to; at++) {
    const wished = ((mask >>> (at - from)) & 1) === 1
    if (gaps[at] === gap.other || (gaps[at] > gap.joiner && !wished)) return
    if (wished && (gaps[at] > gap.joiner || (gaps[at] === gap.none && opens[letters[at - 1]] === 1))) joins.push(at)
  }
  return joins
}

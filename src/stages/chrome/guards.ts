/**
 * Guards before tables of names. Of the texts that are looked up hardly one is in a table, and to fold and cut each of them
 * costs ten times as much as to hash its letters and digits: what no name hashes to is none.
 */
import * as is from './letters.js'
import {classTable} from './letters.js'
import {symbolOf} from './units.js'

/** One bit for each hash that a table's names may have. */
export type Guard = Uint8Array

const bits = 17
const base = 31

/** The guard of some names. */
export function guardOf(names: Iterable<string>): Guard {
  const guard = new Uint8Array(1 << (bits - 3))
  for (const name of names) {
    const place = placeOf(hashOf(name, 0, name.length))
    guard[place >>> 3] |= 1 << (place & 7)
  }
  return guard
}

/** Whether a name of the table may have a hash; what it says no to, none has. */
export function lets(guard: Guard, hash: number): boolean {
  const place = placeOf(hash)
  return ((guard[place >>> 3] >>> (place & 7)) & 1) === 1
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & ((1 << bits) - 1)
}

/** Hash of the folded letters and digits of a stretch; spaces and marks between them do not count. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let index = from; index < to; index++) {
    const symbol = symbolOf(text.charCodeAt(index))
    if (symbol >= 0) hash = (Math.imul(hash, base) + symbol) | 0
  }
  return hash
}

/** What a look at a text of a few words tells: the hashes of all of it and of its outer words, and how many words it has. */
export const glance = {whole: 0, first: 0, second: 0, last: 0, words: 0}

/** Look at a text; `second` is the hash of its first two words together. */
export function look(text: string): void {
  let whole = 0
  let last = 0
  let words = 0
  let within = false
  let first = 0
  let second = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const symbol = symbolOf(unit)
    const kind = symbol < 0 ? classTable[unit] : is.letter
    if (kind === is.ignored) continue
    if (kind === is.space) {
      within = false
      continue
    }
    if (!within) {
      within = true
      if (words === 1) first = whole
      else if (words === 2) second = whole
      last = 0
      words++
    }
    if (symbol < 0) continue
    whole = (Math.imul(whole, base) + symbol) | 0
    last = (Math.imul(last, base) + symbol) | 0
  }
  glance.whole = whole
  glance.first = words > 1 ? first : whole
  glance.second = words > 2 ? second : whole
  glance.last = last
  glance.words = words
}

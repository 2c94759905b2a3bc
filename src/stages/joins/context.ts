/** What stands around a word or a space; training and the stage look the same way. */
import type {Lookup} from './entries.js'
import type {Context} from './features.js'
import {gap, hashPart as hashOf, type Scan} from './scan.js'

/** The two word parts around a space, and the parts beyond them. */
export interface Place extends Context {
  from: number
  to: number
}

// constants of this module are folded into the code, imports are read anew each time they are named
const hashPart = hashOf
const {none, space, other} = gap

/** A context to fill. */
export function makePlace(): Place {
  return {from: 0, to: 0, before: 0, beforeEntry: 0, after: 0, afterEntry: 0}
}

/** The words before and after word `number`; punctuation hides them. */
export function lookAroundWord(scan: Scan, number: number, lookup: Lookup, into: Place): Place {
  const {starts, gaps} = scan
  const from = (into.from = starts[number])
  const to = (into.to = starts[number + 1])
  into.before = number > 0 && gaps[from] === space ? hashPart(scan, starts[number - 1], from) : 0
  into.after = number + 1 < scan.words && gaps[to] === space ? hashPart(scan, to, starts[number + 2]) : 0
  return describe(lookup, into)
}

/** The parts around the space before letter `at`. */
export function lookAroundSpace(scan: Scan, at: number, lookup: Lookup, into: Place): Place {
  const {gaps, size} = scan
  let from = at - 1
  while (gaps[from] === none) from--
  let to = at + 1
  while (to < size && gaps[to] === none) to++
  into.from = from
  into.to = to
  into.before = into.after = 0
  if (from > 0 && gaps[from] < other) {
    let start = from - 1
    while (gaps[start] === none) start--
    into.before = hashPart(scan, start, from)
  }
  if (to < size && gaps[to] < other) {
    let end = to + 1
    while (end < size && gaps[end] === none) end++
    into.after = hashPart(scan, to, end)
  }
  return describe(lookup, into)
}

function describe(lookup: Lookup, place: Place): Place {
  place.beforeEntry = place.before ? lookup.word(place.before) : 0
  place.afterEntry = place.after ? lookup.word(place.after) : 0
  return place
}

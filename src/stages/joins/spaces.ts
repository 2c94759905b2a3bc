/** What the model sees of a space between two words or parts of words. */
import {type Lookup, maskOf, pair, word} from './entries.js'
import {type Context, type Features, firsts, seconds, spaceSize, take} from './features.js'
import {edgesOf} from './inner.js'
import {heh} from './letters.js'
import {hashPart as hashOf, type Scan} from './scan.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const hashPart = hashOf
const {plain, joined, properties} = word
const pairProperties = pair.properties
const [letterHeh, a, b, weights] = [heh, firsts, seconds, 32 - Math.log2(spaceSize)]

/** Features of a space between the word part `from`–`at` and the word part `at`–`to`. */
export function spaceFeatures(
  scan: Scan,
  from: number,
  at: number,
  to: number,
  context: Readonly<Context>,
  lookup: Lookup,
  into: Features
): void {
  into.size = 0
  ownSpaceFeatures(scan, from, at, to, lookup, into)
  contextSpaceFeatures(scan, from, at, to, context, into)
}

/** Features of the words around. */
export function contextSpaceFeatures(
  scan: Scan,
  from: number,
  at: number,
  to: number,
  context: Readonly<Context>,
  into: Features
): void {
  const {before, after} = context
  a[18] = a[19] = a[22] = hashPart(scan, from, at)
  a[16] = a[17] = a[20] = a[21] = b[31] = hashPart(scan, at, to)
  b[16] = b[18] = before
  b[17] = b[19] = after
  b[20] = b[22] = context.afterEntry & properties
  b[21] = context.beforeEntry & properties
  a[31] = after === 0 ? 1 : 0
  take(into, 16, 23, weights)
  take(into, 31, 32, weights)
}

/** Features of the two parts themselves and of their edges. */
export function ownSpaceFeatures(
  scan: Scan,
  from: number,
  at: number,
  to: number,
  lookup: Lookup,
  into: Features
): void {
  const {letters} = scan
  const leftLength = at - from
  const rightLength = to - at
  const left = hashPart(scan, from, at)
  const right = hashPart(scan, at, to)
  const fused = hashPart(scan, from, to)
  const leftEntry = lookup.word(left) & properties
  const rightEntry = lookup.word(right) & properties
  const fusedEntry = lookup.part(fused)
  const together = lookup.pair(fused, leftLength) & pairProperties
  const left1 = letters[at - 1]
  const left2 = leftLength > 1 ? hashPart(scan, at - 2, at) : left
  const left3 = leftLength > 2 ? hashPart(scan, at - 3, at) : left2
  const rightEnd = rightLength > 1 ? hashPart(scan, to - 2, to) : right
  const mask = maskOf(fusedEntry)
  const vote = mask === 0 ? 0 : (lookup.mask(mask) >>> leftLength) & 1 ? 1 : 2
  const stands = fusedEntry & (plain | joined)
  a[1] = a[3] = a[4] = a[13] = a[14] = a[24] = b[26] = left
  a[2] = a[5] = a[10] = a[11] = a[12] = a[23] = b[3] = b[25] = right
  a[6] = b[5] = leftEntry
  b[4] = b[6] = rightEntry
  a[7] = a[8] = a[25] = a[26] = together
  b[8] = stands * 4 + vote
  a[9] = stands
  b[9] = vote
  b[10] = left1
  b[11] = a[15] = left2
  b[12] = a[30] = left3
  b[13] = rightLength > 1 ? hashPart(scan, at, at + 2) : right
  b[14] = b[15] = b[30] = rightEnd
  b[23] = b[24] = edgesOf(scan, from, to)
  a[27] = Math.min(leftLength, 6)
  b[27] = Math.min(rightLength, 6)
  b[1] = b[2] = b[7] = a[32] = b[32] = 0
  take(into, 1, 16, weights)
  take(into, 23, 28, weights)
  if (left1 === letterHeh && leftLength > 2) {
    a[28] = a[29] = right
    b[28] = lookup.part(hashPart(scan, from, at - 1)) & properties
    b[29] = leftEntry
    take(into, 28, 30, weights)
  }
  take(into, 30, 31, weights)
  take(into, 32, 33, weights)
}

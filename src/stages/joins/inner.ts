/** What the model sees of a gap inside a word. */
import {type Lookup, maskOf, pair, word} from './entries.js'
import {type Context, type Features, firsts, innerSize, seconds, take} from './features.js'
import {heh, madda, opens, waw, yeh} from './letters.js'
import {gap, hashPart as hashOf, type Scan} from './scan.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const hashPart = hashOf
const {plain, joined, properties} = word
const pairProperties = pair.properties
const {joiner} = gap
const [letterHeh, letterWaw, letterYeh, letterMadda] = [heh, waw, yeh, madda]
const [opening, a, b, weights] = [opens, firsts, seconds, 32 - Math.log2(innerSize)]
const standing = plain | joined

/** Whether a join before letter `at` of the word `from`–`to` is worth a question. */
export function isCandidate(scan: Scan, from: number, to: number, at: number): boolean {
  const {letters} = scan
  if (at - from < 2 || opening[letters[at - 1]] === 0) return false
  // of single letters only ی stands apart, after ه
  return to - at >= 2 || (letters[at] === letterYeh && letters[at - 1] === letterHeh)
}

/** 1 where the letters from `from` follow a ZWNJ, 2 where those up to `to` precede one, 3 for both. */
export function edgesOf({gaps}: Scan, from: number, to: number): number {
  return (gaps[from] === joiner ? 1 : 0) + (gaps[to] === joiner ? 2 : 0)
}

/** Features of the gap before letter `at` of the word (or part of a word) `from`–`to`. */
export function innerFeatures(
  scan: Scan,
  from: number,
  to: number,
  at: number,
  context: Readonly<Context>,
  lookup: Lookup,
  into: Features
): void {
  into.size = 0
  ownFeatures(scan, from, to, at, lookup, into)
  contextFeatures(scan, from, to, at, context, into)
}

/** Features of the words around. */
export function contextFeatures(
  scan: Scan,
  from: number,
  to: number,
  at: number,
  context: Readonly<Context>,
  into: Features
): void {
  const whole = hashPart(scan, from, to)
  const ending = to - at < 7 ? hashPart(scan, at, to) : hashPart(scan, from, at)
  a[38] = a[39] = a[40] = a[41] = ending
  b[38] = b[42] = context.before
  b[39] = b[43] = context.after
  b[40] = context.afterEntry & properties
  b[41] = context.beforeEntry & properties
  a[42] = a[43] = whole
  take(into, 38, 44, weights)
}

/** Features of the word itself and of the edges of the part. */
export function ownFeatures(scan: Scan, from: number, to: number, at: number, lookup: Lookup, into: Features): void {
  const {letters} = scan
  const leftLength = at - from
  const rightLength = to - at
  const left = hashPart(scan, from, at)
  const right = hashPart(scan, at, to)
  const whole = hashPart(scan, from, to)
  const leftEntry = lookup.part(left) & properties
  const rightEntry = lookup.part(right) & properties
  const wholeEntry = lookup.part(whole)
  const left1 = letters[at - 1] === letterMadda ? 1 : letters[at - 1]
  const right1 = letters[at]
  const left2 = hashPart(scan, at - 2, at)
  const right2 = rightLength > 1 ? hashPart(scan, at, at + 2) : right1
  const left3 = leftLength > 2 ? hashPart(scan, at - 3, at) : left2 + 7
  const right3 = rightLength > 2 ? hashPart(scan, at, at + 3) : right2 + 7
  const mask = maskOf(wholeEntry)
  const vote = mask === 0 ? 0 : (lookup.mask(mask) >>> leftLength) & 1 ? 1 : 2
  const stands = wholeEntry & standing
  const lengths = Math.min(leftLength, 6) * 8 + Math.min(rightLength, 7)
  a[1] = a[3] = a[10] = left1
  a[2] = a[4] = a[11] = left2
  a[5] = a[9] = a[12] = left3
  a[6] = right3
  a[7] = leftLength > 3 ? hashPart(scan, at - 4, at) : left3 + 7
  a[8] = rightLength > 3 ? hashPart(scan, at, at + 4) : right3 + 7
  a[13] = a[15] = left
  a[14] = a[16] = a[17] = right
  a[18] = edgesOf(scan, from, to)
  a[19] = a[21] = a[25] = leftEntry
  a[20] = a[26] = rightEntry
  a[22] = stands
  a[23] = stands * 4 + vote
  a[24] = lengths
  a[27] = (leftEntry & standing ? 1 : 0) + (rightEntry & standing ? 2 : 0)
  b[1] = b[2] = b[9] = right1
  b[3] = b[4] = b[12] = b[15] = right2
  b[10] = b[11] = right3
  b[16] = left2
  b[17] = left1
  b[18] = rightLength < 6 ? right : 0
  b[21] = rightEntry
  b[22] = b[24] = b[45] = vote
  b[23] = leftEntry * 256 + rightEntry
  b[25] = rightLength < 7 ? right : -1
  b[26] = leftLength < 7 ? left : -1
  b[27] = lengths
  b[5] = b[6] = b[7] = b[8] = b[13] = b[14] = b[19] = b[20] = a[44] = b[44] = 0
  a[45] = lookup.pair(whole, leftLength) & pairProperties
  a[51] = whole
  b[51] = leftLength
  take(into, 1, 28, weights)
  take(into, 44, 46, weights)
  take(into, 51, 52, weights)
  if (right1 === letterMadda) {
    a[28] = left2
    b[28] = 1
    take(into, 28, 29, weights)
  }
  if ((rightEntry & standing) === 0) unknownRight(scan, from, to, at, leftEntry, lookup, into)
  if ((leftEntry & standing) === 0) unknownLeft(scan, from, at, rightLength < 7 ? right : rightEntry, lookup, into)
  const ending = rightLength < 7 ? right : 0
  // ه belongs to the word before it or to ها
  if (right1 === letterHeh && rightLength > 2) {
    const taken = lookup.part(hashPart(scan, from, at + 1)) & properties
    a[34] = leftEntry * 256 + taken
    b[34] = ending
    a[35] = taken
    b[35] = left2
    take(into, 34, 36, weights)
  } else if (left1 === letterHeh && leftLength > 2) {
    const bare = lookup.part(hashPart(scan, from, at - 1)) & properties
    a[36] = bare * 256 + leftEntry
    a[37] = leftEntry
    b[36] = b[37] = ending
    take(into, 36, 38, weights)
  }
}

/** Features of an unknown right part: the stem that it may be inflected from, the words that it may be made of. */
function unknownRight(
  scan: Scan,
  from: number,
  to: number,
  at: number,
  leftEntry: number,
  lookup: Lookup,
  into: Features
): void {
  const leftLength = at - from
  let stem = 0
  for (let cut = 1; cut < 6 && to - at - cut >= 2; cut++) {
    stem = lookup.part(hashPart(scan, at, to - cut)) & properties
    if ((stem & standing) === 0) continue
    a[29] = a[30] = hashPart(scan, to - cut, to)
    b[29] = b[46] = b[47] = stem
    b[30] = a[46] = b[48] = leftEntry
    a[47] = leftLength < 6 ? hashPart(scan, from, at) : hashPart(scan, at - 2, at)
    a[48] = lookup.pair(hashPart(scan, from, to - cut), leftLength) & pairProperties
    a[49] = hashPart(scan, at, to - cut)
    take(into, 29, 31, weights)
    take(into, 46, 50, weights)
    break
  }
  a[31] = stem
  b[31] = leftEntry
  a[50] = decomposes(scan, at, to, lookup)
  b[50] = leftLength < 6 ? hashPart(scan, from, at) : leftEntry
  take(into, 31, 32, weights)
  take(into, 50, 51, weights)
}

/** Features of an unknown left part: the last word in it. */
function unknownLeft(scan: Scan, from: number, at: number, ending: number, lookup: Lookup, into: Features): void {
  let known = -1
  let length = 0
  for (let start = from + 1; at - start >= 3; start++) {
    known = lookup.part(hashPart(scan, start, at)) & properties
    if (known & standing) {
      length = at - start
      break
    }
  }
  a[32] = length
  b[32] = known
  a[33] = length ? known : -1
  b[33] = ending
  take(into, 32, 34, weights)
}

/** Whether two known words, or two known words around و, make up a part: 0, 1 or 2. */
function decomposes(scan: Scan, from: number, to: number, lookup: Lookup): number {
  for (let at = from + 2; at <= to - 2; at++) {
    if ((lookup.part(hashPart(scan, from, at)) & plain) < 2) continue
    if ((lookup.part(hashPart(scan, at, to)) & plain) > 1) return 1
    if (scan.letters[at] === letterWaw && to - at > 2 && (lookup.part(hashPart(scan, at + 1, to)) & plain) > 1) return 2
  }
  return 0
}

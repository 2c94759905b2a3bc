/** What the model sees of a gap: numbers into its table of weights. The training program calls the same functions. */
import {type Lookup, maskOf, pair, word} from './entries.js'
import {heh, madda, mix, opens, waw, yeh} from './letters.js'
import {gap, hashPart, type Scan} from './scan.js'

/** Weights of gaps inside words. */
export const innerSize: number = 1 << 20
/** Weights of gaps that are spaces. */
export const spaceSize: number = 1 << 19

/** Longest word that is looked at. */
export const longest = 40

/** Features of one gap: the first `size` of `list`. */
export interface Features {
  size: number
  list: Int32Array
}

/** Room for the features of one gap. */
export function makeFeatures(): Features {
  return {size: 0, list: new Int32Array(128)}
}

/** Whether a join before letter `at` of the word `from`–`to` is worth a question. */
export function isCandidate(scan: Scan, from: number, to: number, at: number): boolean {
  const {letters} = scan
  if (at - from < 2 || opens[letters[at - 1]] === 0) return false
  // of single letters only ی stands apart, after ه
  return to - at >= 2 || (letters[at] === yeh && letters[at - 1] === heh)
}

let sink: Features
let limit = 0

/** What sets a text's house style off from the first of the training texts goes into features that no reader has. */
export function addHouse(features: Features, house: number, size: number): void {
  if (house === 0) return
  const own = features.size
  for (let index = 0; index < own; index++)
    features.list[features.size++] = mix(features.list[index] + house) & (size - 1)
}

function add(template: number, a: number, b: number): void {
  sink.list[sink.size++] =
    (mix(Math.imul(a, 0x85ebca6b) ^ Math.imul(b + template, 0xc2b2ae35) ^ template) >>> 5) & limit
}

/** Neighbours of a word: hashes and entries of the words before and after, 0 at punctuation. */
export interface Context {
  before: number
  beforeEntry: number
  after: number
  afterEntry: number
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
  sink = into
  sink.size = 0
  limit = innerSize - 1
  const {letters} = scan
  const leftLength = at - from
  const rightLength = to - at
  const left = hashPart(scan, from, at)
  const right = hashPart(scan, at, to)
  const whole = hashPart(scan, from, to)
  const leftEntry = lookup.word(left) & word.properties
  const rightEntry = lookup.word(right) & word.properties
  const wholeEntry = lookup.word(whole)
  const left1 = letters[at - 1] === madda ? 1 : letters[at - 1]
  const right1 = letters[at]
  const left2 = hashPart(scan, at - 2, at)
  const right2 = rightLength > 1 ? hashPart(scan, at, at + 2) : right1
  const left3 = leftLength > 2 ? hashPart(scan, at - 3, at) : left2 + 7
  const right3 = rightLength > 2 ? hashPart(scan, at, at + 3) : right2 + 7
  const left4 = leftLength > 3 ? hashPart(scan, at - 4, at) : left3 + 7
  const right4 = rightLength > 3 ? hashPart(scan, at, at + 4) : right3 + 7
  add(1, left1, right1)
  add(2, left2, right1)
  add(3, left1, right2)
  add(4, left2, right2)
  add(5, left3, 0)
  add(6, right3, 0)
  add(7, left4, 0)
  add(8, right4, 0)
  add(9, left3, right1)
  add(10, left1, right3)
  add(11, left2, right3)
  add(12, left3, right2)
  add(13, left, 0)
  add(14, right, 0)
  add(15, left, right2)
  add(16, right, left2)
  add(17, right, left1)
  const edges = (scan.gaps[from] === gap.joiner ? 1 : 0) + (scan.gaps[to] === gap.joiner ? 2 : 0)
  add(18, edges, rightLength < 6 ? right : 0)
  const mask = maskOf(wholeEntry)
  const vote = mask === 0 ? 0 : (lookup.mask(mask) >>> (at - from)) & 1 ? 1 : 2
  const standing = wholeEntry & (word.plain | word.joined)
  add(19, leftEntry, 0)
  add(20, rightEntry, 0)
  add(21, leftEntry, rightEntry)
  add(22, standing, vote)
  add(23, standing * 4 + vote, leftEntry * 256 + rightEntry)
  const lengths = Math.min(leftLength, 6) * 8 + Math.min(rightLength, 7)
  add(24, lengths, vote)
  add(25, leftEntry, rightLength < 7 ? right : -1)
  add(26, rightEntry, leftLength < 7 ? left : -1)
  add(27, (leftEntry & 15 ? 1 : 0) + (rightEntry & 15 ? 2 : 0), lengths)
  if (right1 === madda) add(28, left2, 1)
  add(45, lookup.pair(whole, leftLength) & pair.properties, vote)
  // the stem of an inflected right part
  if ((rightEntry & 15) === 0) {
    let stem = 0
    for (let cut = 1; cut < 6 && rightLength - cut >= 2; cut++) {
      stem = lookup.word(hashPart(scan, at, to - cut)) & word.properties
      if ((stem & 15) === 0) continue
      const ending = hashPart(scan, to - cut, to)
      const known = lookup.pair(hashPart(scan, from, to - cut), leftLength) & pair.properties
      add(29, ending, stem)
      add(30, ending, leftEntry)
      add(46, leftEntry, stem)
      add(47, leftLength < 6 ? left : left2, stem)
      add(48, known, leftEntry)
      add(49, hashPart(scan, at, to - cut), 0)
      break
    }
    add(31, stem, leftEntry)
    add(50, decomposes(scan, at, to, lookup), leftLength < 6 ? left : leftEntry)
  }
  // the last word of an unknown left part
  if ((leftEntry & 15) === 0) {
    let known = -1
    let length = 0
    for (let start = from + 1; at - start >= 3; start++) {
      known = lookup.word(hashPart(scan, start, at)) & word.properties
      if (known & 15) {
        length = at - start
        break
      }
    }
    add(32, length, known)
    add(33, length ? known : -1, rightLength < 7 ? right : rightEntry)
  }
  // ه belongs to the word before it or to ها
  if (right1 === heh && rightLength > 2) {
    const taken = lookup.word(hashPart(scan, from, at + 1)) & word.properties
    add(34, leftEntry * 256 + taken, rightLength < 7 ? right : 0)
    add(35, taken, left2)
  } else if (left1 === heh && leftLength > 2) {
    const bare = lookup.word(hashPart(scan, from, at - 1)) & word.properties
    add(36, bare * 256 + leftEntry, rightLength < 7 ? right : 0)
    add(37, leftEntry, rightLength < 7 ? right : 0)
  }
  const {before, after} = context
  const ending = rightLength < 7 ? right : left
  add(38, ending, before)
  add(39, ending, after)
  add(40, ending, context.afterEntry & word.properties)
  add(41, ending, context.beforeEntry & word.properties)
  add(42, whole, before)
  add(43, whole, after)
  add(51, whole, leftLength)
  add(44, 0, 0)
}

/** Whether two known words, or two known words around و, make up a part: 0, 1 or 2. */
function decomposes(scan: Scan, from: number, to: number, lookup: Lookup): number {
  for (let at = from + 2; at <= to - 2; at++) {
    if ((lookup.word(hashPart(scan, from, at)) & word.plain) < 2) continue
    if ((lookup.word(hashPart(scan, at, to)) & word.plain) > 1) return 1
    if (scan.letters[at] === waw && to - at > 2 && (lookup.word(hashPart(scan, at + 1, to)) & word.plain) > 1) return 2
  }
  return 0
}

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
  sink = into
  sink.size = 0
  limit = spaceSize - 1
  const {letters, gaps} = scan
  const leftLength = at - from
  const rightLength = to - at
  const left = hashPart(scan, from, at)
  const right = hashPart(scan, at, to)
  const fused = hashPart(scan, from, to)
  const leftEntry = lookup.word(left) & word.properties
  const rightEntry = lookup.word(right) & word.properties
  const fusedEntry = lookup.word(fused)
  const together = lookup.pair(fused, leftLength) & pair.properties
  const left1 = letters[at - 1]
  const left2 = leftLength > 1 ? hashPart(scan, at - 2, at) : left
  const left3 = leftLength > 2 ? hashPart(scan, at - 3, at) : left2
  const right2 = rightLength > 1 ? hashPart(scan, at, at + 2) : right
  const rightEnd = rightLength > 1 ? hashPart(scan, to - 2, to) : right
  const mask = maskOf(fusedEntry)
  const vote = mask === 0 ? 0 : (lookup.mask(mask) >>> leftLength) & 1 ? 1 : 2
  const standing = fusedEntry & (word.plain | word.joined)
  const edges = (gaps[from] === gap.joiner ? 1 : 0) + (gaps[to] === gap.joiner ? 2 : 0)
  const {before, after} = context
  add(1, left, 0)
  add(2, right, 0)
  add(3, left, right)
  add(4, left, rightEntry)
  add(5, right, leftEntry)
  add(6, leftEntry, rightEntry)
  add(7, together, 0)
  add(8, together, standing * 4 + vote)
  add(9, standing, vote)
  add(10, right, left1)
  add(11, right, left2)
  add(12, right, left3)
  add(13, left, right2)
  add(14, left, rightEnd)
  add(15, left2, rightEnd)
  add(16, right, before)
  add(17, right, after)
  add(18, left, before)
  add(19, left, after)
  add(20, right, context.afterEntry & word.properties)
  add(21, right, context.beforeEntry & word.properties)
  add(22, left, context.afterEntry & word.properties)
  add(23, right, edges)
  add(24, left, edges)
  add(25, together, right)
  add(26, together, left)
  add(27, Math.min(leftLength, 6), Math.min(rightLength, 6))
  if (left1 === heh && leftLength > 2) {
    const bare = lookup.word(hashPart(scan, from, at - 1)) & word.properties
    add(28, right, bare)
    add(29, right, leftEntry)
  }
  add(30, left3, rightEnd)
  add(31, after === 0 ? 1 : 0, right)
  add(32, 0, 0)
}

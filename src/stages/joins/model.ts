import {lookAroundSpace, makePlace, type Place} from './context.js'
import {type Features, longest, makeFeatures} from './features.js'
import {contextFeatures, edgesOf, isCandidate, ownFeatures} from './inner.js'
import {heh} from './letters.js'
import type {Lexicon} from './lexicon.js'
import {placeOf, remembers} from './memory.js'
import type {Scan} from './scan.js'
import {contextSpaceFeatures, ownSpaceFeatures} from './spaces.js'

const features: Features = makeFeatures()
const around: Place = makePlace()
const letterHeh = heh

/** Log odds of what stands by itself below which its neighbours are not asked. */
const hopeless = -5

/** The sum of the weights of the features at hand. */
function sum(weights: Int8Array): number {
  const {list, size} = features
  let total = 0
  for (let index = 0; index < size; index++) total += weights[list[index]]
  features.size = 0
  return total
}

/** Log odds that the space before letter `at`, between the parts `from`–`at` and `at`–`to`, stands where a join should. */
export function spaceScore(scan: Scan, from: number, at: number, to: number, knowledge: Lexicon): number {
  const {spaces, spaceMemory, spaceScale} = knowledge
  const place = placeOf(scan, from, to)
  let own = 0
  if (place >= 0 && remembers(spaceMemory, place, scan, from, to, (at - from) * 4 + edgesOf(scan, from, to)))
    own = spaceMemory.sums[place]
  else {
    ownSpaceFeatures(scan, from, at, to, knowledge, features)
    own = sum(spaces)
    if (place >= 0) spaceMemory.sums[place] = own
  }
  if (own < hopeless * spaceScale) return Number.NEGATIVE_INFINITY
  lookAroundSpace(scan, at, knowledge, around)
  contextSpaceFeatures(scan, from, at, to, around, features)
  return (own + sum(spaces)) / spaceScale
}

/** Gaps that `scoreWord` found in a word: before which letters, and their log odds. */
export const found = {letters: new Int32Array(longest), scores: new Float64Array(longest)}

/**
 * Ask for every gap of a word or part of `longest` letters at most: how many of those at or over `least` there are, in `found`.
 *
 * Of two joins that stand one letter apart (حرفه‌ای, حرف‌های) one is wrong: the better one is heard of, with the
 * chances of both when either would do.
 */
export function scoreWord(
  scan: Scan,
  from: number,
  to: number,
  context: Readonly<Place>,
  knowledge: Lexicon,
  least: number
): number {
  const {inner, innerMemory, innerScale} = knowledge
  const {sums} = innerMemory
  const place = placeOf(scan, from, to)
  const known = place >= 0 && remembers(innerMemory, place, scan, from, to, edgesOf(scan, from, to))
  const {letters, scores} = found
  let size = 0
  let previous = -1
  let previousScore = 0
  for (let at = from + 2; at < to; at++) {
    if (!isCandidate(scan, from, to, at)) continue
    let own = 0
    if (known) own = sums[place + at - from]
    else {
      ownFeatures(scan, from, to, at, knowledge, features)
      own = sum(inner)
      if (place >= 0) sums[place + at - from] = own
    }
    let score = Number.NEGATIVE_INFINITY
    if (own >= hopeless * innerScale) {
      contextFeatures(scan, from, to, at, context, features)
      score = (own + sum(inner)) / innerScale
    }
    if (previous === at - 1 && scan.letters[previous] === letterHeh) {
      const both = oneOf(previousScore, score)
      if (score > previousScore) {
        score = both
        previousScore = -Infinity
      } else {
        previousScore = both
        score = -Infinity
      }
    }
    if (previous >= 0 && previousScore >= least) {
      letters[size] = previous
      scores[size++] = previousScore
    }
    previous = at
    previousScore = score
  }
  if (previous >= 0 && previousScore >= least) {
    letters[size] = previous
    scores[size++] = previousScore
  }
  return size
}

/** Log odds that one of two gaps that exclude each other is a join. */
function oneOf(first: number, second: number): number {
  const odds = Math.exp(first) + Math.exp(second)
  return Math.log(odds)
}

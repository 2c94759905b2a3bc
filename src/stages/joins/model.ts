import {lookAroundSpace, makePlace, type Place} from './context.js'
import {type Features, innerFeatures, isCandidate, makeFeatures, spaceFeatures} from './features.js'
import {heh} from './letters.js'
import type {Lexicon} from './lexicon.js'
import type {Scan} from './scan.js'

const features: Features = makeFeatures()
const place: Place = makePlace()

function sum(weights: Int8Array, scale: number): number {
  const {list, size} = features
  let total = 0
  for (let index = 0; index < size; index++) total += weights[list[index]]
  return total / scale
}

/** Log odds of a join before letter `at` of the word or part `from`–`to`. */
export function innerScore(
  scan: Scan,
  from: number,
  to: number,
  at: number,
  context: Readonly<Place>,
  knowledge: Lexicon
): number {
  innerFeatures(scan, from, to, at, context, knowledge, features)
  return sum(knowledge.inner, knowledge.innerScale)
}

/** Log odds that the space before letter `at` stands where a join should. */
export function spaceScore(scan: Scan, at: number, knowledge: Lexicon): number {
  lookAroundSpace(scan, at, knowledge, place)
  spaceFeatures(scan, place.from, at, place.to, place, knowledge, features)
  return sum(knowledge.spaces, knowledge.spaceScale)
}

/**
 * Ask for every gap of a word or part; `found(at, score)` hears of those at or over `least`.
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
  least: number,
  found: (at: number, score: number) => void
): void {
  let previous = -1
  let previousScore = 0
  for (let at = from + 2; at < to; at++) {
    if (!isCandidate(scan, from, to, at)) continue
    let score = innerScore(scan, from, to, at, context, knowledge)
    if (previous === at - 1 && scan.letters[previous] === heh) {
      const both = oneOf(previousScore, score)
      if (score > previousScore) {
        score = both
        previousScore = -Infinity
      } else {
        previousScore = both
        score = -Infinity
      }
    }
    if (previous >= 0 && previousScore >= least) found(previous, previousScore)
    previous = at
    previousScore = score
  }
  if (previous >= 0 && previousScore >= least) found(previous, previousScore)
}

/** Log odds that one of two gaps that exclude each other is a join. */
function oneOf(first: number, second: number): number {
  const odds = Math.exp(first) + Math.exp(second)
  return Math.log(odds)
}

import {number, readNumber} from './numbers.js'
import {Kind, numberWords} from './senses.js'
import {dual, isMinor, isUnit, shiftAt, skip, unit} from './shifts.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'

/** Step over "about" and the like. */
export function skipAbout(tokens: Tokens, at: number): number {
  let next = at
  while (next < tokens.count && next < at + 3 && (tokens.gap[next] & Gap.stop) === 0) {
    if (is(tokens, next, Kind.number) || isUnit(tokens, next)) break
    if (tokens.type[next] === Token.other) {
      // one unknown word may stand there: environ, přibližně
      if (!isOneWord(tokens, next) || next > at) break
    } else if (!isMinor(tokens, next) && !is(tokens, next, Kind.clock)) break
    next++
  }
  return next
}

function isOneWord(tokens: Tokens, at: number): boolean {
  return (
    tokens.type[at] === Token.other &&
    tokens.digits[at] === 0 &&
    !/\s/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
  )
}

/** Step over a comma, an "and" or a filler between two terms of a span. */
export function skipJoint(tokens: Tokens, at: number): number {
  let next = at
  while (
    next < tokens.count &&
    next < at + 2 &&
    (tokens.gap[next] & Gap.stop) === 0 &&
    (is(tokens, next, Kind.and) || is(tokens, next, Kind.filler))
  ) {
    if (isUnit(tokens, next) || is(tokens, next, Kind.number)) break
    next++
  }
  return next
}

/** True if a number and its unit stand at `at`. */
export function isAmount(tokens: Tokens, at: number): boolean {
  return readAmount(tokens, at, false) !== undefined
}

/** A number and its unit: 3 days, a week, half an hour, 2.5 hours, يومين; with `alone` the unit may stand for one. */
export function readAmount(
  tokens: Tokens,
  at: number,
  alone: boolean
): {count: number; unit: number; to: number} | undefined {
  if (at >= tokens.count) return undefined
  const own = sense(tokens, at, Kind.unit)
  if (own >= dual) return {count: 2, unit: own, to: at + 1}
  let value: number
  let next: number
  const word = sense(tokens, at, Kind.number)
  if (word === numberWords.half || word === numberWords.quarter) {
    value = word === numberWords.half ? 0.5 : 0.25
    next = at + 1
    while (next < tokens.count && (is(tokens, next, Kind.filler) || sense(tokens, next, Kind.number) === 1)) next++
  } else if (own >= 0 && alone && !(word >= 0 && isUnit(tokens, at + 1))) {
    // يوم واحد
    return {
      count: 1,
      unit: own,
      to:
        sense(tokens, at + 1, Kind.number) === 1 &&
        tokens.gap[at + 1] === Gap.space &&
        own >= unit.hour &&
        !is(tokens, at + 1, Kind.and) &&
        tokens.lexicon.code === 'ar'
          ? at + 2
          : at + 1
    }
  } else if (readNumber(tokens, at)) {
    // «the 15th day» is no span of days
    if (tokens.type[at] === Token.number && number.ordinal) return undefined
    value = number.value
    next = number.next
    const fraction = next < tokens.count && tokens.type[next] === Token.number && tokens.type[at] === Token.number
    if (fraction && tokens.gap[next] === Gap.dot && tokens.digits[next] <= 2) {
      value += tokens.value[next] / 10 ** tokens.digits[next]
      next++
    } else if (
      fraction &&
      tokens.gap[next] === Gap.slash &&
      value < 4 &&
      tokens.value[next] <= 4 &&
      tokens.value[next] > 1
    ) {
      value /= tokens.value[next]
      next++
    }
    const article = sense(tokens, next, Kind.number)
    if (article === numberWords.half) {
      value = value === 1 ? 0.5 : value + 0.5
      next++
    } else if (value === 1 && article >= 0 && article < 10) {
      value = article
      next++
    }
  } else return undefined
  const filled = skip(tokens, next)
  if (filled > next && sense(tokens, filled, Kind.unit) < unit.day) next = filled
  if (
    (shiftAt(tokens, next) !== 9 && !is(tokens, next, Kind.this)) ||
    (isOneWord(tokens, next) && isUnit(tokens, next + 1) && is(tokens, at - 1, Kind.future))
  )
    next++
  const which = sense(tokens, next, Kind.unit)
  if (which < 0 || tokens.gap[next] & Gap.stop) return undefined
  return which >= dual ? {count: value * 2, unit: which, to: next + 1} : {count: value, unit: which, to: next + 1}
}

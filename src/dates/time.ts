import {Kind} from './senses.js'
import {Gap, hasSense, is, Token, type Tokens} from './tokens.js'

/** A clock time in a text. */
export interface Clock {
  hour: number
  minute: number
  second: number
  precision: 'hour' | 'minute' | 'second'
  /** Minutes from UTC, where a zone is named; a place's index plus `placeBase`. */
  zone?: number
  /** Half of the day was said. */
  half: boolean
  /** The time was in words. */
  spoken?: boolean
  /** Tokens `from` up to `to`. */
  from: number
  to: number
}

/** Noon among the parts of a day. */
export const noonPart = 2

/** Midnight among the parts of a day. */
export const midnightPart = 6

/** True if the word is this unit. */
export function isUnit(tokens: Tokens, index: number, unit: number): boolean {
  return index < tokens.count && hasSense(tokens, index, Kind.unit, unit)
}

/** True for a gap that is a colon, with or without spaces. */
export function isColon(gap: number): boolean {
  return (gap & Gap.colon) !== 0 && (gap & ~(Gap.colon | Gap.space)) === 0
}

/** True for two digits tied to the number before them by a full stop. */
export function isDotted(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.type[at] !== Token.number || tokens.digits[at] !== 2) return false
  return tokens.gap[at] === Gap.dot && tokens.start[at] === tokens.end[at - 1] + 1
}

/** True if the number at `index` is the day of a date rather than minutes. */
export function followedByDate(tokens: Tokens, index: number): boolean {
  const next = index + 1
  if (is(tokens, next, Kind.gregorian) || is(tokens, next, Kind.persian) || is(tokens, next, Kind.islamic)) return true
  return next < tokens.count && tokens.type[next] === Token.number && (tokens.gap[next] & (Gap.slash | Gap.dash)) !== 0
}

/** A time that exists; a clock that a right-to-left editor turned round («59 : 18» for 18:59) is turned back. */
export function valid(clock: Clock): Clock | undefined {
  if (clock.hour > 24 && clock.precision !== 'hour') {
    if (clock.precision === 'minute' && clock.minute < 24 && clock.hour < 60) {
      const {hour} = clock
      clock.hour = clock.minute
      clock.minute = hour
    } else if (clock.precision === 'second' && clock.second < 24 && clock.hour < 60) {
      const {hour} = clock
      clock.hour = clock.second
      clock.second = hour
    }
  }
  if (clock.hour > 24 || clock.minute > 59 || clock.second > 60 || clock.hour < 0) return undefined
  if (clock.hour === 24 && (clock.minute > 0 || clock.second > 0)) return undefined
  return clock
}

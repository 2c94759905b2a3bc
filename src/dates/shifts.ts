import type {Reading} from './reading.js'
import {Kind} from './senses.js'
import type {Clock} from './time.js'
import {Gap, hasSense, is, sense, type Tokens} from './tokens.js'

/** A date counted from the reference, and what of the day it said. */
export interface Relative {
  reading: Reading
  /** The moment itself, where the text counts hours, minutes or seconds. */
  clock?: Clock
  /** Half or part of the day that the words named, as `readHalf` takes it: `tonight`. */
  part: number
}

/** Values of unit senses. */
export const unit = {second: 0, minute: 1, hour: 2, day: 3, week: 4, month: 5, year: 6, decade: 7} as const

/** A unit word of two: يومين. */
export const dual = 16

/** A relative date that is a day. */
export function onDay(from: number, to: number, days: number, part = -1): Relative {
  return {reading: {from, to, calendar: 'gregorian', precision: 'day', days, others: [], weekday: -1}, part}
}

/** Token after the fillers and articles at `at`. */
export function skip(tokens: Tokens, at: number): number {
  let next = at
  while (next < tokens.count && next < at + 4 && (tokens.gap[next] & Gap.stop) === 0 && isMinor(tokens, next)) next++
  return next
}

/** True for fillers and articles that mean nothing else here. */
export function isMinor(tokens: Tokens, at: number): boolean {
  if (is(tokens, at, Kind.weekday) || is(tokens, at, Kind.days) || is(tokens, at, Kind.number)) return false
  if (isUnit(tokens, at)) return false
  return is(tokens, at, Kind.filler) || is(tokens, at, Kind.article) || is(tokens, at, Kind.and)
}

/** True if the word is a unit. */
export function isUnit(tokens: Tokens, at: number): boolean {
  return is(tokens, at, Kind.unit)
}

/** As `skip`, and over the word for day before a weekday's name: يوم الجمعة. */
export function skipDay(tokens: Tokens, at: number): number {
  const next = skip(tokens, at)
  return hasSense(tokens, next, Kind.unit, unit.day) && is(tokens, next + 1, Kind.weekday) ? next + 1 : next
}

/** Which week, month or year beside the reference's: −1, 0, 1; 2 and −2 for the nearest of a weekday; 9 for none. */
export function shiftAt(tokens: Tokens, at: number): number {
  if (at < 0 || at >= tokens.count) return 9
  if (is(tokens, at, Kind.next)) return sense(tokens, at, Kind.next) === 1 ? 2 : 1
  if (is(tokens, at, Kind.last)) return sense(tokens, at, Kind.last) === 1 ? -2 : -1
  if (is(tokens, at, Kind.this)) return 0
  return 9
}

/** The last `readShifted`. */
export const shifted = {shift: 0, to: 0}

/** Read "next week", "la semaine prochaine", الشهر القادم at `at`. */
export function readShifted(tokens: Tokens, at: number, which: number): boolean {
  if (at >= tokens.count || tokens.gap[at] & Gap.stop) return false
  let shift = shiftAt(tokens, at)
  if (shift !== 9) {
    const next = skip(tokens, at + 1)
    if (!hasSense(tokens, next, Kind.unit, which)) return false
    shifted.to = next + 1
  } else {
    if (!hasSense(tokens, at, Kind.unit, which)) return false
    const next = skip(tokens, at + 1)
    shift = shiftAt(tokens, next)
    if (shift === 9) return false
    shifted.to = next + 1
  }
  shifted.shift = Math.sign(shift)
  return true
}

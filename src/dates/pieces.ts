import type {Calendar} from '../types.js'
import {number, readNumber} from './numbers.js'
import {calendars, Kind} from './senses.js'
import {Gap, hasSense, is, sense, Token, type Tokens} from './tokens.js'

/** The pieces of a date found side by side: numbers, and names of months. */
export interface Piece {
  month: boolean
  calendar: Calendar
  value: number
  digits: number
  ordinal: boolean
  /** A word, not digits. */
  spelled: boolean
  from: number
  to: number
  /** What stands before the piece. */
  gap: number
}

/** Pieces of the last `collect`; the first `count` are set. */
export const pieces: Piece[] = Array.from({length: 5}, () => ({
  month: false,
  calendar: 'gregorian',
  value: 0,
  digits: 0,
  ordinal: false,
  spelled: false,
  from: 0,
  to: 0,
  gap: 0
}))

/** How many pieces the last `collect` found. */
export let count = 0

/** Tokens from the first piece of a date to its last. */
const longestDate = 24

/** Units that may stand in a date, by the values of unit senses. */
export const yearUnit = 6

const monthUnit = 5

/** Day among the units. */
export const dayUnit = 3

const hourUnit = 2

/** Collect the pieces that stand side by side from `index`. */
export function collect(tokens: Tokens, index: number): void {
  count = 0
  let at = index
  const last = index + longestDate
  while (count < 5 && at < tokens.count && at < last) {
    const before = at
    if (count > 0) at = skipBetween(tokens, at)
    if (at >= tokens.count) break
    const gap = count > 0 ? gapsOf(tokens, before, at) : 0
    if (count > 0 && gap & (Gap.colon | Gap.plus)) break
    const piece = pieces[count]
    if (tokens.type[at] === Token.number) {
      if (gap & Gap.stop || tokens.digits[at] > 4 || tokens.digits[at] === 3) break
      if (isClock(tokens, at)) break
      readNumber(tokens, at)
      setNumber(piece, number.ordinal, false)
      piece.from = at
      piece.gap = gap
      piece.to = at = number.next
      if (isEnding(tokens, at) && piece.digits <= 2) {
        piece.ordinal = true
        piece.to = ++at
      }
      if (tokens.lexicon.marksAfter && hasSense(tokens, at, Kind.unit, monthUnit) && piece.value <= 12) {
        piece.month = true
        piece.calendar = 'gregorian'
        piece.to = ++at
      }
    } else if (readMonth(tokens, at, piece)) {
      if (gap & Gap.stop && !(count > 0 && pieces[count - 1].month)) break
      piece.gap = gap
      piece.from = at
      piece.to = ++at
      const before = count > 0 ? pieces[count - 1] : undefined
      // two names of one month: 24 نيسان / أبريل
      if (before?.month && before.value === piece.value) {
        before.to = piece.to
        continue
      }
    } else if (readNumber(tokens, at)) {
      if (gap & Gap.stop) break
      setNumber(piece, true, true)
      piece.from = at
      piece.gap = gap
      piece.to = at = number.next
    } else break
    count++
  }
}

function setNumber(piece: Piece, ordinal: boolean, spelled: boolean): void {
  piece.month = false
  piece.value = number.value
  piece.digits = number.digits
  piece.ordinal = ordinal
  piece.spelled = spelled
}

/** True if a short word that no table knows is tied to the number before it: 14-oji, 14vet. */
function isEnding(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.type[at] !== Token.other || tokens.digits[at] !== 0) return false
  return (tokens.gap[at] & ~(Gap.dash | Gap.apostrophe)) === 0 && tokens.end[at] - tokens.start[at] <= 6
}

function readMonth(tokens: Tokens, at: number, piece: Piece): boolean {
  if (tokens.type[at] !== Token.word) return false
  const senses = tokens.lexicon.senses[tokens.value[at]]
  for (let index = 0; index < senses.length; index++) {
    const kind = senses[index] >> 16
    if (kind <= Kind.islamic) {
      piece.month = true
      piece.calendar = calendars[kind]
      piece.value = senses[index] & 0xffff
      piece.digits = 0
      piece.ordinal = false
      return true
    }
  }
  return false
}

/** Step over what may stand between two pieces; back to `at` where no piece follows. */
function skipBetween(tokens: Tokens, at: number): number {
  let next = at
  for (let steps = 0; steps < 4 && next < tokens.count; steps++, next++) {
    if (tokens.gap[next] & Gap.stop) return at
    if (isShort(tokens, next)) continue
    if (tokens.type[next] !== Token.word) break
    if (is(tokens, next, Kind.gregorian) || is(tokens, next, Kind.persian) || is(tokens, next, Kind.islamic)) break
    const year = hasSense(tokens, next, Kind.unit, yearUnit)
    if (year || hasSense(tokens, next, Kind.unit, dayUnit) || hasSense(tokens, next, Kind.unit, monthUnit)) {
      // «1年2个月» counts years; a year that is named has four digits, before the word or behind it
      const named = pieces[count - 1].digits === 4 || tokens.digits[next + 1] === 4 || is(tokens, next + 1, Kind.number)
      if (year && !named) return at
    } else if (is(tokens, next, Kind.filler)) {
      // the T of an ISO time ends the date
      if (sense(tokens, next, Kind.filler) === 1) return at
    } else if (!is(tokens, next, Kind.article) && !(is(tokens, next, Kind.weekday) && !pieces[count - 1].spelled)) break
  }
  return next
}

/** True if an unknown word of a letter or two stands before a month's name: 14 d'abril. */
function isShort(tokens: Tokens, at: number): boolean {
  if (tokens.type[at] !== Token.other || tokens.digits[at] !== 0 || tokens.end[at] - tokens.start[at] > 3) return false
  const next = at + 1
  return is(tokens, next, Kind.gregorian) || is(tokens, next, Kind.persian) || is(tokens, next, Kind.islamic)
}

function gapsOf(tokens: Tokens, from: number, to: number): number {
  let gap = 0
  for (let at = from; at <= to; at++) gap |= tokens.gap[at]
  return gap
}

/** True if the number at `at` is the hour or minute of a clock time. */
function isClock(tokens: Tokens, at: number): boolean {
  const {type, gap, digits} = tokens
  if (tokens.digits[at] > 2) return false
  const next = at + 1
  if (next < tokens.count && type[next] === Token.number && gap[next] & Gap.colon && digits[next] === 2) return true
  if (gap[at] & Gap.colon && at > 0 && type[at - 1] === Token.number) return true
  if (isDottedClock(tokens, at)) return true
  if (gap[next] & ~Gap.space || sense(tokens, next, Kind.filler) === 1) return false
  if (is(tokens, next, Kind.ordinal)) return false
  // ساعت stands before the hour: what it follows is a year
  if (
    is(tokens, next, Kind.clock) &&
    tokens.text.charCodeAt(tokens.start[next]) >= 0x600 &&
    startsTime(tokens, next + 1)
  )
    return false
  if (hasSense(tokens, next, Kind.unit, hourUnit)) return tokens.value[at] <= 24
  if (is(tokens, next, Kind.half) && (gap[next] & ~Gap.space) === 0 && tokens.end[next] - tokens.start[next] > 1)
    return true
  return hasSense(tokens, next, Kind.clock, 1)
}

function startsTime(tokens: Tokens, at: number): boolean {
  return at < tokens.count && (tokens.type[at] === Token.number || is(tokens, at, Kind.clock))
}

/** True for the hour of 18.37 Uhr. */
function isDottedClock(tokens: Tokens, at: number): boolean {
  const minute = at + 1
  if (
    minute >= tokens.count ||
    tokens.type[minute] !== Token.number ||
    tokens.digits[minute] !== 2 ||
    tokens.gap[minute] !== Gap.dot
  )
    return false
  return hasSense(tokens, minute + 1, Kind.clock, 1) && (tokens.gap[minute + 1] & ~Gap.space) === 0
}

/** True for a number that can be the day of a month. */
export const isDay = (piece: Piece): boolean =>
  !piece.month && piece.value >= 1 && piece.value <= 31 && piece.digits <= 2

/** True for a number of four digits, or words, that can be a year. */
export const isYear = (piece: Piece): boolean =>
  !piece.month && piece.digits === 4 && piece.value >= (piece.spelled ? 1100 : 1000) && piece.value < 3000

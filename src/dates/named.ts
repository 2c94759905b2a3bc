import {dayNumber, fullYear, toCivil} from './calendar.js'
import {count, isDay, isYear, type Piece, pieces} from './pieces.js'
import {none, type Reading} from './reading.js'
import {Gap, Token, type Tokens} from './tokens.js'

/** Dates with a month's name at piece `at`. */
export function readNamed(tokens: Tokens, at: number): Reading | undefined {
  const reading = nameReading(tokens, at)
  // a Gregorian month in a year of the Persian calendar is a misread word
  if (reading && reading.calendar === 'gregorian' && tokens.lexicon.calendar === 'persian' && !reading.yearless) {
    const {year} = toCivil(reading.days)
    if (year > 1300 && year < 1450) return undefined
  }
  return reading
}

function nameReading(tokens: Tokens, at: number): Reading | undefined {
  const month = pieces[at]
  const before = at > 0 ? pieces[at - 1] : undefined
  const first = at + 1 < count ? pieces[at + 1] : undefined
  const second = at + 2 < count ? pieces[at + 2] : undefined
  const third = at + 3 < count ? pieces[at + 3] : undefined
  if (first?.month)
    return before && isDay(before) && at === 1 ? make(month, undefined, before, before, month) : undefined
  if (at === 2) {
    const outer = pieces[0]
    if (before && isYear(outer) && isDay(before) && !(first && isYear(first)))
      return make(month, outer, before, outer, month)
    if (before && isYear(before) && isDay(outer)) return make(month, before, outer, outer, month)
    return undefined
  }
  if (before) {
    if (isYear(before)) {
      if (first && isDay(first)) {
        if (second && isYear(second) && !(first.gap & Gap.dash)) return make(month, second, first, month, second)
        return make(month, before, first, before, first)
      }
      if (first && isYear(first)) return undefined
      return make(month, before, undefined, before, month)
    }
    if (!isDay(before)) return undefined
    if (first && isYear(first)) return make(month, first, before, before, first)
    if (first && isShortYear(tokens, first, second)) return make(month, first, before, before, first)
    return make(month, undefined, before, before, month)
  }
  if (!first) return undefined
  if (isYear(first)) {
    if (second && isDay(second) && second.gap & (Gap.dash | Gap.slash) && !third?.month)
      return make(month, first, second, month, second)
    return make(month, first, undefined, month, first)
  }
  if (!isDay(first)) return undefined
  if (second && isYear(second)) return make(month, second, first, month, second)
  if (second && isShortYear(tokens, second, third)) return make(month, second, first, month, second)
  return make(month, undefined, first, month, first)
}

/** Two digits behind a day and a month are a year only where nothing else claims them. */
function isShortYear(tokens: Tokens, piece: Piece, next: Piece | undefined): boolean {
  if (piece.month || piece.digits !== 2 || piece.spelled || piece.ordinal || next?.month) return false
  if (piece.gap & Gap.apostrophe) return true
  if (piece.to >= tokens.count) return true
  return tokens.type[piece.to] !== Token.other || (tokens.gap[piece.to] & ~Gap.space) !== 0
}

function make(
  month: Piece,
  year: Piece | undefined,
  day: Piece | undefined,
  first: Piece,
  last: Piece
): Reading | undefined {
  const {calendar} = month
  const from = first.from
  const to = Math.max(last.to, month.to)
  if (!year) {
    if (!day) return undefined
    return {
      from,
      to,
      calendar,
      precision: 'day',
      days: 0,
      others: none,
      yearless: {month: month.value, day: day.value},
      weekday: -1
    }
  }
  const full = year.digits <= 2 ? fullYear(calendar, year.value) : year.value
  if (calendar === 'persian' && (full < 1100 || full > 1700)) return undefined
  if (calendar === 'islamic' && (full < 1100 || full > 1700)) return undefined
  const days = dayNumber(calendar, full, month.value, day ? day.value : 1)
  // a day that does not exist: its month and year are no date either
  if (days === undefined) return {from, to, calendar, precision: 'none', days: 0, others: none, weekday: -1}
  return {from, to, calendar, precision: day ? 'day' : 'month', days, others: none, weekday: -1}
}

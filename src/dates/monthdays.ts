import {daysInMonth, fromCivil, toCivil} from './calendar.js'
import {number, readNumber} from './numbers.js'
import {addMonths, onOrAfter, type Reference} from './reference.js'
import {Kind} from './senses.js'
import {isUnit, onDay, type Relative, readShifted, shifted, skip, skipDay, unit} from './shifts.js'
import {Gap, hasSense, is, sense, Token, type Tokens} from './tokens.js'
import {dayOfMonth} from './weekdays.js'

/** The first Friday of next month, last Sunday of March 2014, le dernier jour d'octobre 2015, third Tuesday. */
export function readNth(tokens: Tokens, index: number, reference: Reference | undefined): Relative | undefined {
  let nth: number
  let at: number
  if (is(tokens, index, Kind.last)) {
    nth = -1
    at = index + 1
  } else if (is(tokens, index, Kind.number) && readNumber(tokens, index) && number.value >= 1 && number.value <= 31) {
    nth = number.value
    at = number.next
  } else if (tokens.type[index] === Token.number && readNumber(tokens, index) && number.ordinal && number.value <= 31) {
    nth = number.value
    at = number.next
  } else return undefined
  at = skipDay(tokens, at)
  const weekday = sense(tokens, at, Kind.weekday)
  const day = weekday < 0 && hasSense(tokens, at, Kind.unit, unit.day)
  if (weekday < 0 && !day) return undefined
  let to = at + 1
  const next = skip(tokens, to)
  let year = reference?.year ?? 0
  let month = reference?.month ?? 1
  const named =
    next < tokens.count && (tokens.gap[next] & (Gap.stop | Gap.comma)) === 0 ? sense(tokens, next, Kind.gregorian) : -1
  if (named > 0) {
    month = named
    to = next + 1
    let after = skip(tokens, to)
    if (hasSense(tokens, after, Kind.unit, unit.year)) after++
    if (
      after < tokens.count &&
      tokens.type[after] === Token.number &&
      tokens.digits[after] === 4 &&
      (tokens.gap[after] & Gap.stop) === 0
    ) {
      year = tokens.value[after]
      to = after + 1
    }
  } else if (readShifted(tokens, next, unit.month)) {
    const moved = toCivil(addMonths(fromCivil(year, month, 1), shifted.shift))
    year = moved.year
    month = moved.month
    to = shifted.to
  } else if (hasSense(tokens, next, Kind.unit, unit.month) && next > to) {
    to = next + 1
  } else if (nth < 0 || day || nth > 5 || isUnit(tokens, next)) return undefined
  if (year === 0) return undefined
  const first = fromCivil(year, month, 1)
  const length = daysInMonth(year, month)
  let days: number
  if (day) days = nth < 0 ? first + length - 1 : first + nth - 1
  else if (nth < 0) days = onOrAfter(first + length - 7, weekday)
  else days = onOrAfter(first, weekday) + 7 * (nth - 1)
  return days < first + length ? onDay(index, to, days) : undefined
}

/** Days of a month beside the reference: the 20th of next month, le 16, day 20 of the month before it in Turkish. */
export function readMonthDay(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  const thisMonth = fromCivil(reference.year, reference.month, 1)
  if (readShifted(tokens, index, unit.month)) {
    const {shift, to} = shifted
    const start = addMonths(thisMonth, shift)
    const at = skip(tokens, to)
    if (
      at < tokens.count &&
      (tokens.gap[at] & Gap.stop) === 0 &&
      readNumber(tokens, at) &&
      number.value >= 1 &&
      number.value <= 31 &&
      number.digits <= 2
    ) {
      const {value, next} = number
      const weekday = sense(tokens, next, Kind.weekday)
      if (weekday >= 0 && value <= 5) return onDay(index, next + 1, onOrAfter(start, weekday) + 7 * (value - 1))
      if (!isUnit(tokens, next) || hasSense(tokens, next, Kind.unit, unit.day))
        return onDay(index, next, start + value - 1)
    }
    return {
      reading: {from: index, to, calendar: 'gregorian', precision: 'month', days: start, others: [], weekday: -1},
      part: -1
    }
  }
  const article = is(tokens, index, Kind.article) && !is(tokens, index, Kind.number)
  const at = article ? index + 1 : index
  if (at >= tokens.count || (article && tokens.gap[at] & ~Gap.space)) return undefined
  if (!readNumber(tokens, at) || number.value < 1 || number.value > 31 || number.digits > 2) return undefined
  const {value, next, ordinal} = number
  let after = skip(tokens, next)
  if (hasSense(tokens, after, Kind.unit, unit.day)) after = skip(tokens, after + 1)
  if (after > next && readShifted(tokens, after, unit.month))
    return onDay(index, shifted.to, addMonths(thisMonth, shifted.shift) + value - 1)
  if (readShifted(tokens, next, unit.month))
    return onDay(index, shifted.to, addMonths(thisMonth, shifted.shift) + value - 1)
  // «the 1st», «le 16»: a day of this month or, when it is over, of the next
  if (!article || (tokens.lexicon.code === 'en' && !ordinal) || !dayOfMonth(tokens, at)) return undefined
  if (next < tokens.count && tokens.type[next] === Token.other && tokens.gap[next] === Gap.space) return undefined
  return onDay(index, next, value >= reference.day ? thisMonth + value - 1 : addMonths(thisMonth, 1) + value - 1)
}

import {daysInMonth, fromCivil, weekdayOf} from './calendar.js'
import {number, readNumber} from './numbers.js'
import {mondayOf, onOrAfter, type Reference} from './reference.js'
import {Kind} from './senses.js'
import {isUnit, onDay, type Relative, readShifted, shiftAt, shifted, skip, skipDay, unit} from './shifts.js'
import {Gap, hasSense, is, sense, Token, type Tokens} from './tokens.js'

/** Weekdays: Friday, next Friday, vendredi prochain, Friday of last week, Friday the 22nd, 3 Fridays ago. */
export function readWeekday(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  const monday = mondayOf(reference.days)
  if (readShifted(tokens, index, unit.week)) {
    const {shift, to} = shifted
    const at = skipDay(tokens, to)
    const weekday = at < tokens.count && (tokens.gap[at] & Gap.stop) === 0 ? sense(tokens, at, Kind.weekday) : -1
    return weekday < 0 ? undefined : onDay(index, at + 1, monday + 7 * shift + weekday)
  }
  let at = index
  let shift = shiftAt(tokens, at)
  if (shift !== 9) at = skip(tokens, at + 1)
  const weekday = sense(tokens, at, Kind.weekday)
  if (weekday < 0) return readWeekdayCount(tokens, index, reference)
  let to = at + 1
  const next = skip(tokens, to)
  if (shift === 9 && readShifted(tokens, next, unit.week))
    return onDay(index, shifted.to, monday + 7 * shifted.shift + weekday)
  if (shift === 9 && next < tokens.count && (tokens.gap[next] & (Gap.stop | Gap.comma)) === 0) {
    shift = shiftAt(tokens, next)
    if (shift === -1) {
      // الاثنين الأخير من شهر ثلاثة
      const month = sense(tokens, skip(tokens, next + 1), Kind.gregorian)
      if (month > 0) {
        const last = fromCivil(reference.year, month, daysInMonth(reference.year, month))
        return onDay(index, skip(tokens, next + 1) + 1, onOrAfter(last - 6, weekday))
      }
    }
    if (shift !== 9) to = next + 1
    else if (is(tokens, next, Kind.after) && is(tokens, next + 1, Kind.next)) {
      return onDay(index, next + 2, onOrAfter(reference.days + 1, weekday) + 7)
    } else if (!is(tokens, next - 1, Kind.clock) && dayOfMonth(tokens, next)) {
      dayOfMonth(tokens, next)
      const days = matchDay(reference, weekday, number.value)
      if (days !== undefined) return onDay(index, number.next, days)
    }
  }
  if (shift === 1) return onDay(index, to, monday + 7 + weekday)
  if (shift === -1) return onDay(index, to, monday - 7 + weekday)
  if (shift === -2) return onDay(index, to, onOrAfter(reference.days - 7, weekday))
  // two letters are a weekday only beside a day or a clock, or alone
  if (shift === 9 && tokens.end[at] - tokens.start[at] <= 2 && tokens.count > 1 && tokens.type[to] !== Token.number)
    return undefined
  const relative = onDay(index, to, onOrAfter(reference.days + 1, weekday))
  // a weekday alone may as well be the one that was
  if (shift === 9)
    relative.reading.others = [onOrAfter(reference.days - 6, weekday)].filter((days) => days !== relative.reading.days)
  return relative
}

function readWeekdayCount(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  if (!readNumber(tokens, index) || number.value > 20) return undefined
  const {value, next} = number
  const weekday = sense(tokens, next, Kind.weekday)
  if (weekday < 0 || value < 1) return undefined
  if (is(tokens, next + 1, Kind.past))
    return onDay(index, next + 2, onOrAfter(reference.days - 7, weekday) - 7 * (value - 1))
  if (is(tokens, next + 1, Kind.future))
    return onDay(index, next + 2, onOrAfter(reference.days + 1, weekday) + 7 * (value - 1))
  return undefined
}

/** True if a bare day of a month stands at `at`; `number` holds it. */
export function dayOfMonth(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || !readNumber(tokens, at)) return false
  if (number.value < 1 || number.value > 31 || number.digits > 2) return false
  const {next, value} = number
  if (next >= tokens.count) return true
  const gap = tokens.gap[next]
  if (gap & (Gap.colon | Gap.slash | Gap.dash) && tokens.type[next] === Token.number) return false
  if (gap & Gap.dot && tokens.type[next] === Token.number) return false
  if (is(tokens, next, Kind.weekday) && value <= 5) return false
  if (isUnit(tokens, next) || is(tokens, next, Kind.half)) return false
  if (hasSense(tokens, next, Kind.clock, 1)) return false
  const after = skip(tokens, next)
  return !is(tokens, after, Kind.gregorian) && !is(tokens, after, Kind.persian) && !is(tokens, after, Kind.islamic)
}

/** The day of this month, or of the nearest to come, on which a weekday falls. */
function matchDay(reference: Reference, weekday: number, day: number): number | undefined {
  for (let shift = 0; shift < 12; shift++) {
    const index = reference.year * 12 + reference.month - 1 + shift
    const year = Math.floor(index / 12)
    const month = (index % 12) + 1
    if (day > daysInMonth(year, month)) continue
    const days = fromCivil(year, month, day)
    if (weekdayOf(days) === weekday) return days
  }
  return undefined
}

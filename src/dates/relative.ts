import {readAmount} from './amounts.js'
import {fromCivil} from './calendar.js'
import {readFeast} from './feasts.js'
import {readMonthDay, readNth} from './monthdays.js'
import {number, readNumber} from './numbers.js'
import {addMonths, type Reference} from './reference.js'
import {daysBase, Kind} from './senses.js'
import {dual, isUnit, onDay, type Relative, readShifted, shiftAt, shifted, skip, unit} from './shifts.js'
import {count, readSpan} from './spans.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'
import {readWeekday} from './weekdays.js'

/** Read a date that the text counts from the reference, at `index`. */
export function readRelative(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  if (tokens.type[index] === Token.other) return undefined
  return (
    readFeast(tokens, index, reference) ??
    readSpan(tokens, index, reference) ??
    readNth(tokens, index, reference) ??
    readNamedDay(tokens, index, reference) ??
    readWeekday(tokens, index, reference) ??
    readMonthDay(tokens, index, reference) ??
    readUnit(tokens, index, reference)
  )
}

/** Yesterday, today, tomorrow night. */
function readNamedDay(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  if (is(tokens, index, Kind.now)) {
    const span = tokens.gap[index + 1] & Gap.dash ? readAmount(tokens, index + 1, false) : undefined
    if (span && span.unit < unit.day) {
      const amounts = [0, 0, 0, 0, 0, 0, 0, 0]
      amounts[span.unit] = span.count
      return count(index, span.to, amounts, -1, span.unit, reference, false)
    }
    const moment = reference.seconds
    const relative = onDay(index, index + 1, reference.days)
    relative.clock = {
      hour: Math.floor(moment / 3600),
      minute: Math.floor(moment / 60) % 60,
      second: moment % 60,
      precision: 'second',
      half: true,
      from: index,
      to: index + 1
    }
    return relative
  }
  const offset = sense(tokens, index, Kind.days)
  if (offset < 0) return undefined
  const days = reference.days + offset - daysBase
  const shift = shiftAt(tokens, index + 1)
  if (offset === daysBase && shift !== 9 && shift !== 0 && (tokens.gap[index + 1] & ~Gap.space) === 0) {
    // اليوم الماضي, el día siguiente
    return onDay(index, index + 2, days + Math.sign(shift))
  }
  if (isUnit(tokens, index) && readNumber(tokens, index + 1) && is(tokens, skip(tokens, number.next), Kind.gregorian)) {
    // اليوم الثالث من أكتوبر
    return undefined
  }
  // yarından itibaren iki gün, dünden önceki iki gün: a span from that day
  const next = skipMarkers(tokens, index + 1)
  const amount = next > index + 1 ? readAmount(tokens, next, false) : undefined
  if (amount && amount.unit >= unit.day && amount.unit < dual) {
    const amounts = [0, 0, 0, 0, 0, 0, 0, 0]
    amounts[amount.unit] = amount.count
    const behind = is(tokens, index + 1, Kind.past) || is(tokens, index + 1, Kind.last)
    return count(index, amount.to, amounts, behind ? -1 : 1, amount.unit, {...reference, days}, true)
  }
  const part = sense(tokens, index, Kind.part)
  const half = sense(tokens, index, Kind.half)
  return onDay(index, index + 1, days, part >= 0 ? part + 2 : half)
}

function skipMarkers(tokens: Tokens, at: number): number {
  let next = at
  while (next < tokens.count && next < at + 2 && (tokens.gap[next] & ~Gap.space) === 0) {
    if (!is(tokens, next, Kind.filler) && !is(tokens, next, Kind.past) && !is(tokens, next, Kind.future)) break
    if (isUnit(tokens, next) || is(tokens, next, Kind.number)) break
    next++
  }
  return tokens.lexicon.code === 'tr' ? next : at
}

/** Next month, last year, the decade before. */
function readUnit(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  if (readShifted(tokens, index, unit.year)) {
    const days = fromCivil(reference.year + shifted.shift, 1, 1)
    return {
      reading: {from: index, to: shifted.to, calendar: 'gregorian', precision: 'year', days, others: [], weekday: -1},
      part: -1
    }
  }
  if (readShifted(tokens, index, unit.decade))
    return onDay(index, shifted.to, addMonths(reference.days, 120 * shifted.shift))
  if (readShifted(tokens, index, unit.day) && shifted.shift !== 0)
    return onDay(index, shifted.to, reference.days + shifted.shift)
  return undefined
}

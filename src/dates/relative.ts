import type {Reading} from './absolute.js'
import {daysInMonth, fromCivil, toCivil, weekdayOf} from './calendar.js'
import {type Clock, hasSense} from './clock.js'
import {number, readNumber} from './numbers.js'
import {addMonths, mondayOf, onOrAfter, type Reference} from './reference.js'
import {daysBase, easterSense, Kind, numberWords} from './senses.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'

/** A date counted from the reference, and what of the day it said. */
export interface Relative {
  reading: Reading
  /** The moment itself, where the text counts hours, minutes or seconds. */
  clock?: Clock
  /** Half or part of the day that the words named, as `readHalf` takes it: `tonight`. */
  part: number
}

/** Values of unit senses. */
const unit = {second: 0, minute: 1, hour: 2, day: 3, week: 4, month: 5, year: 6, decade: 7} as const
/** A unit word of two: يومين. */
const dual = 16
/** No unit was met. */
const none = 8
const dayLength = 86_400
/** Seconds of second, minute and hour. */
const seconds = [1, 60, 3600]

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

function onDay(from: number, to: number, days: number, part = -1): Relative {
  return {reading: {from, to, calendar: 'gregorian', precision: 'day', days, others: [], weekday: -1}, part}
}

/** Token after the fillers and articles at `at`. */
function skip(tokens: Tokens, at: number): number {
  let next = at
  while (next < tokens.count && next < at + 4 && (tokens.gap[next] & Gap.stop) === 0 && isMinor(tokens, next)) next++
  return next
}

function isMinor(tokens: Tokens, at: number): boolean {
  if (is(tokens, at, Kind.weekday) || is(tokens, at, Kind.days) || is(tokens, at, Kind.number)) return false
  if (isUnit(tokens, at)) return false
  return is(tokens, at, Kind.filler) || is(tokens, at, Kind.article) || is(tokens, at, Kind.and)
}

function isUnit(tokens: Tokens, at: number): boolean {
  return is(tokens, at, Kind.unit)
}

/** As `skip`, and over the word for day before a weekday's name: يوم الجمعة. */
function skipDay(tokens: Tokens, at: number): number {
  const next = skip(tokens, at)
  return hasSense(tokens, next, Kind.unit, unit.day) && is(tokens, next + 1, Kind.weekday) ? next + 1 : next
}

/** Days with a name: Christmas, Easter 2018. */
function readFeast(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  const feast = sense(tokens, index, Kind.feast)
  if (feast < 0) return undefined
  const at = skip(tokens, index + 1)
  if (at < tokens.count && tokens.type[at] === Token.number && tokens.digits[at] === 4) {
    return onDay(index, at + 1, feastDay(feast, tokens.value[at]))
  }
  return onDay(index, index + 1, nextFeast(feast, reference))
}

function nextFeast(feast: number, reference: Reference): number {
  const days = feastDay(feast, reference.year)
  return days < reference.days ? feastDay(feast, reference.year + 1) : days
}

function feastDay(feast: number, year: number): number {
  return feast === easterSense ? easter(year) : fromCivil(year, Math.floor(feast / 100), feast % 100)
}

/** Easter Sunday of the western churches (Meeus, after the anonymous Gregorian computus). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return fromCivil(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Spans: three days ago, через неделю, il y a 1 an, 2 mois, two days before yesterday. */
function readSpan(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  let at = index
  let sign = 0
  const shift = shiftAt(tokens, at)
  if (shift !== 9 && shift !== 0) {
    // «the last 3 months», «upcoming two days»
    if (!readNumber(tokens, skip(tokens, at + 1)) || number.value < 2) return undefined
    sign = Math.sign(shift)
  } else if (is(tokens, at, Kind.past)) sign = -1
  else if (is(tokens, at, Kind.future)) sign = 1
  const prefixed = sign !== 0
  if (prefixed) {
    at = skipAbout(tokens, at + 1)
    // «be back in 5 minutes»
    if (is(tokens, index + 1, Kind.future) && !isUnit(tokens, index + 1)) return undefined
  } else if (isUnit(tokens, at)) {
    const own = sense(tokens, at, Kind.unit)
    // mwezi 2 uliopita
    if (
      own < dual &&
      tokens.type[at + 1] === Token.number &&
      is(tokens, at + 2, Kind.past) &&
      tokens.gap[at + 1] === Gap.space
    ) {
      const behind = [0, 0, 0, 0, 0, 0, 0, 0]
      behind[own] = tokens.value[at + 1]
      return count(index, at + 3, behind, -1, own, reference, false)
    }
    if (own < dual && !is(tokens, at + 1, Kind.past) && !is(tokens, at, Kind.number)) return undefined
  } else if (tokens.type[at] !== Token.number && !is(tokens, at, Kind.number)) return undefined
  const amounts = [0, 0, 0, 0, 0, 0, 0, 0]
  let finest: number = none
  let end = at
  for (let terms = 0; terms < 8; terms++) {
    let next = terms > 0 ? skipJoint(tokens, at) : at
    // «prije 3 god, prije 4 mj»: the marker may be said again
    if (
      terms > 0 &&
      next < tokens.count &&
      (is(tokens, next, Kind.past) || is(tokens, next, Kind.future)) &&
      !isUnit(tokens, next)
    ) {
      const again = skipAbout(tokens, next + 1)
      if (isAmount(tokens, again)) next = again
    }
    const amount = readAmount(tokens, next, terms === 0 && (prefixed || is(tokens, next + 1, Kind.past)))
    if (!amount) break
    const which = amount.unit % dual
    amounts[which] += amount.count
    finest = Math.min(finest, which)
    at = end = amount.to
  }
  if (finest === none) return undefined
  let base = reference.days
  let fixed = false
  let to = end
  // the marker behind the span, and the day from which it counts
  for (let steps = 0; steps < 3 && to < tokens.count && (tokens.gap[to] & Gap.stop) === 0; steps++) {
    if (!prefixed && steps === 0 && finest === unit.minute && isHourWord(tokens, to)) return undefined
    const past = is(tokens, to, Kind.past)
    const future = is(tokens, to, Kind.future)
    const back = past || is(tokens, to, Kind.before)
    const marker = back || future || (is(tokens, to, Kind.after) && !is(tokens, to, Kind.and))
    const next = marker ? skip(tokens, to + 1) : skip(tokens, to)
    const day = fixedDay(tokens, next, reference)
    if (day !== undefined && (marker || next > to)) {
      if (sign === 0 || marker) sign = back && !(future && !past) ? -1 : 1
      base = day
      fixed = true
      to = next + 1
      break
    }
    if (!(past || future) || (sign !== 0 && steps > 0)) break
    if (sign === 0) sign = past && future ? 1 : past ? -1 : 1
    else if (sign < 0 && future && !past && is(tokens, index, Kind.past) && tokens.lexicon.code === 'en') sign = 1
    to++
  }
  if (sign === 0) {
    // a span alone is an age: «2 hours»
    if (index !== 0 || end !== tokens.count) return undefined
    // «15 часов» is a clock time where the unit is also said of it
    if (finest === unit.hour && is(tokens, end - 1, Kind.clock) && amounts[unit.hour] > 12) return undefined
    sign = -1
    to = end
  }
  return count(index, Math.max(to, end), amounts, sign, finest, {...reference, days: base}, fixed)
}

/** A day from which a span may count: yesterday, today, a feast. */
function fixedDay(tokens: Tokens, at: number, reference: Reference): number | undefined {
  const offset = sense(tokens, at, Kind.days)
  if (offset >= 0) return reference.days + offset - daysBase
  const feast = sense(tokens, at, Kind.feast)
  return feast < 0 ? undefined : nextFeast(feast, reference)
}

/** True where minutes are said of an hour: 20 minutes past 3. */
function isHourWord(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, Kind.after) && !is(tokens, at, Kind.before)) return false
  const next = at + 1
  if (next >= tokens.count || isAmount(tokens, next)) return false
  return (
    tokens.type[next] === Token.number ||
    is(tokens, next, Kind.number) ||
    is(tokens, next, Kind.part) ||
    is(tokens, next, Kind.clock)
  )
}

function count(
  from: number,
  to: number,
  amounts: readonly number[],
  sign: number,
  finest: number,
  reference: Reference,
  fixed: boolean
): Relative {
  let days = addMonths(
    reference.days,
    sign * Math.round((amounts[unit.decade] * 10 + amounts[unit.year]) * 12 + amounts[unit.month])
  )
  days += sign * Math.round(amounts[unit.week] * 7 + amounts[unit.day])
  if (finest > unit.hour || fixed) return onDay(from, to, days)
  let moment = reference.seconds
  for (const which of [unit.second, unit.minute, unit.hour])
    moment += sign * Math.round(amounts[which] * seconds[which])
  days += Math.floor(moment / dayLength)
  moment = ((moment % dayLength) + dayLength) % dayLength
  const relative = onDay(from, to, days)
  relative.clock = {
    hour: Math.floor(moment / 3600),
    minute: Math.floor(moment / 60) % 60,
    second: moment % 60,
    precision: finest === unit.second ? 'second' : 'minute',
    half: true,
    from,
    to
  }
  return relative
}

/** Step over "about" and the like. */
function skipAbout(tokens: Tokens, at: number): number {
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
function skipJoint(tokens: Tokens, at: number): number {
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

function isAmount(tokens: Tokens, at: number): boolean {
  return readAmount(tokens, at, false) !== undefined
}

/** A number and its unit: 3 days, a week, half an hour, 2.5 hours, يومين; with `alone` the unit may stand for one. */
function readAmount(tokens: Tokens, at: number, alone: boolean): {count: number; unit: number; to: number} | undefined {
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

/** Which week, month or year beside the reference's: −1, 0, 1; 2 and −2 for the nearest of a weekday; 9 for none. */
function shiftAt(tokens: Tokens, at: number): number {
  if (at < 0 || at >= tokens.count) return 9
  if (is(tokens, at, Kind.next)) return sense(tokens, at, Kind.next) === 1 ? 2 : 1
  if (is(tokens, at, Kind.last)) return sense(tokens, at, Kind.last) === 1 ? -2 : -1
  if (is(tokens, at, Kind.this)) return 0
  return 9
}

/** The last `readShifted`. */
const shifted = {shift: 0, to: 0}

/** Read "next week", "la semaine prochaine", الشهر القادم at `at`. */
function readShifted(tokens: Tokens, at: number, which: number): boolean {
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

/** Weekdays: Friday, next Friday, vendredi prochain, Friday of last week, Friday the 22nd, 3 Fridays ago. */
function readWeekday(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
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
function dayOfMonth(tokens: Tokens, at: number): boolean {
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
function readMonthDay(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
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

import type {Calendar} from '../types.js'
import {dayNumber, fullYear, toCivil, weekdayOf} from './calendar.js'
import {hasSense} from './clock.js'
import {number, readNumber} from './numbers.js'
import {calendars, Kind} from './senses.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'

/** A date that names its day, month or year, without the time beside it. */
export interface Reading {
  /** Tokens `from` up to `to`. */
  from: number
  to: number
  calendar: Calendar
  /** `none`: the words of a date that does not exist. */
  precision: 'none' | 'year' | 'month' | 'day'
  /** Day number of the day, or of the first day of the month or year. */
  days: number
  /** Day numbers of other readings that stand. */
  others: readonly number[]
  /** Day numbers of every reading of an all-numeric date, for the weekday to choose from. */
  choices?: readonly number[]
  /** A day and month without a year, to be placed by a reference. */
  yearless?: {month: number; day: number}
  /** Token behind a year that stands after the clock. */
  behind?: number
  /** Weekday that stands beside the date, 0 for Monday. */
  weekday: number
}

/** The pieces of a date found side by side: numbers, and names of months. */
interface Piece {
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

const pieces: Piece[] = Array.from({length: 5}, () => ({
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
let count = 0

/** Tokens from the first piece of a date to its last. */
const longestDate = 24

const yearUnit = 6
const monthUnit = 5
const dayUnit = 3
const hourUnit = 2

/** Read a date whose first piece is the token at `index`. */
export function readDate(tokens: Tokens, index: number): Reading | undefined {
  const compact = readCompact(tokens, index)
  if (compact) return compact
  collect(tokens, index)
  if (count < 2) return undefined
  let reading: Reading | undefined
  let named = -1
  for (let at = 0; at < count && at < 3; at++) {
    if (pieces[at].month) {
      named = at
      break
    }
  }
  if (named >= 0) reading = readNamed(tokens, named)
  else reading = readNumeric(tokens)
  if (!reading) return undefined
  if (reading.from !== index) return undefined
  if (reading.precision === 'none') return reading
  absorb(tokens, reading)
  return reading
}

/** Collect the pieces that stand side by side from `index`. */
function collect(tokens: Tokens, index: number): void {
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

const isDay = (piece: Piece): boolean => !piece.month && piece.value >= 1 && piece.value <= 31 && piece.digits <= 2
const isYear = (piece: Piece): boolean =>
  !piece.month && piece.digits === 4 && piece.value >= (piece.spelled ? 1100 : 1000) && piece.value < 3000

/** Dates with a month's name at piece `at`. */
function readNamed(tokens: Tokens, at: number): Reading | undefined {
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

/** All-numeric dates: three numbers, or a month and a year. */
function readNumeric(tokens: Tokens): Reading | undefined {
  const [a, b, c] = pieces
  if (a.spelled || b.spelled || a.ordinal) return undefined
  if (count >= 3 && !c.month && !c.spelled && separates(b.gap, c.gap)) {
    const reading = readTriple(tokens, a, b, c)
    if (reading) return reading
  }
  if (
    (b.gap & ~Gap.space) !== Gap.slash &&
    (b.gap & ~Gap.space) !== Gap.dot &&
    b.gap !== Gap.dash &&
    !wholeText(tokens, a, b)
  )
    return undefined
  if (count >= 3 && c.gap === b.gap && b.gap !== Gap.space) return undefined
  if (b.from !== a.to) return undefined
  // 1.1075 is a number, 02.2013 a month
  if ((b.gap & ~Gap.space) === Gap.dot && (a.digits === 1 || b.digits === 1)) return undefined
  if (isYear(b) && a.value >= 1 && a.value <= 12 && a.digits <= 2) return monthAndYear(tokens, b, a, a, b)
  if (isYear(a) && b.value >= 1 && b.value <= 12 && b.digits <= 2) return monthAndYear(tokens, a, b, a, b)
  return dayAndMonth(tokens, a, b)
}

/** 2/15, am 15.2.: a day and a month for a reference to place. */
function dayAndMonth(tokens: Tokens, a: Piece, b: Piece): Reading | undefined {
  if (a.digits > 2 || b.digits > 2 || a.digits === 0 || b.digits === 0) return undefined
  const {order} = tokens.lexicon
  const separator = b.gap & ~Gap.space
  const next = b.to
  if (next < tokens.count) {
    if (is(tokens, next, Kind.unit) && !is(tokens, next, Kind.filler)) return undefined
    if (tokens.type[next] === Token.other && (tokens.gap[next] & ~Gap.space) === 0) return undefined
    if (tokens.type[next] === Token.number && tokens.gap[next] & (Gap.slash | Gap.dash | Gap.colon)) return undefined
  }
  let [day, month] = order === 'dmy' ? [a, b] : [b, a]
  if (separator === Gap.slash) {
    if (month.value > 12) [day, month] = [month, day]
  } else {
    if (separator !== Gap.dot || order !== 'dmy' || b.gap & Gap.space) return undefined
    const announced = a.from > 0 && is(tokens, a.from - 1, Kind.article)
    const whole = a.from === 0 && next === tokens.count
    if (!(tokens.gap[next] & Gap.dot) && !announced && !whole) return undefined
    if (a.from > 0 && !announced && is(tokens, a.from - 1, Kind.clock)) return undefined
  }
  if (month.value > 12 || month.value < 1 || !isDay(day)) return undefined
  const yearless = {month: month.value, day: day.value}
  return {from: a.from, to: next, calendar: 'gregorian', precision: 'day', days: 0, others: none, yearless, weekday: -1}
}

function wholeText(tokens: Tokens, first: Piece, last: Piece): boolean {
  return first.from === 0 && last.to === tokens.count && tokens.gap[0] === 0 && last.gap === Gap.space
}

function monthAndYear(tokens: Tokens, year: Piece, month: Piece, first: Piece, last: Piece): Reading | undefined {
  const calendar = calendarOf(tokens, year.value, last.to)
  if (calendar === 'gregorian' && (year.value < 1900 || year.value > 2100)) return undefined
  const days = dayNumber(calendar, year.value, month.value, 1)
  if (days === undefined) return undefined
  return {from: first.from, to: last.to, calendar, precision: 'month', days, others: none, weekday: -1}
}

/** One kind of separator all through: 1/2/2020, 1. 2. 2020, 2020-1-2, or spaces about a year of four digits. */
function separates(first: number, second: number): boolean {
  const a = first & ~Gap.space
  const b = second & ~Gap.space
  if (a === 0 && b === 0) return true
  if (a === b) return a === Gap.slash || a === Gap.dot || a === Gap.dash
  // 08/12, 2015 and 26. 10.21
  return (a === Gap.slash && (b === Gap.comma || b === 0)) || (a === Gap.dot && b === (Gap.dot | Gap.comma))
}

function readTriple(tokens: Tokens, a: Piece, b: Piece, c: Piece): Reading | undefined {
  const plain = ((b.gap | c.gap) & ~Gap.space) === 0
  const four = (a.digits === 4 ? 1 : 0) + (b.digits === 4 ? 1 : 0) + (c.digits === 4 ? 1 : 0)
  if (four > 1) return undefined
  if (plain) {
    const led = a.from === 1 && (is(tokens, 0, Kind.article) || is(tokens, 0, Kind.filler))
    const whole = (a.from === 0 || led) && c.to === tokens.count
    const fits = four === 1 && (isYear(a) || isYear(b) || isYear(c))
    if (!fits && !(whole && four === 0 && c.digits === 2)) return undefined
    if (fits && !whole && !isYear(a) && !isYear(c)) return undefined
  }
  if (four === 0 && c.digits !== 2 && a.digits !== 2) return undefined
  const {order, code} = tokens.lexicon
  const dotted = (b.gap & ~Gap.space) === Gap.dot
  const american = order === 'mdy' && !dotted
  let orders: readonly (readonly [number, number, number])[]
  if (a.digits === 4) orders = yearFirst
  else if (b.digits === 4) orders = yearAmid
  else if (c.digits === 4) orders = american ? yearLastAmerican : yearLast
  else orders = order === 'ymd' ? shortYearFirst : american ? shortAmerican : shortDayFirst
  let best: Reading | undefined
  let choices: number[] | undefined
  for (const [y, m, d] of orders) {
    const year = pieces[y]
    const month = pieces[m]
    const day = pieces[d]
    if ((year.digits !== 4 && year.digits !== 2) || month.value > 12 || !isDay(day)) continue
    const calendar = year.digits === 4 ? calendarOf(tokens, year.value, c.to) : shortCalendar(tokens, c.to)
    const full = year.digits === 4 ? year.value : fullYear(calendar, year.value)
    const days = dayNumber(calendar, full, month.value, day.value)
    if (days === undefined) continue
    if (best) {
      choices ??= [best.days]
      if (!choices.includes(days)) choices.push(days)
    } else best = {from: a.from, to: c.to, calendar, precision: 'day', days, others: none, weekday: -1}
  }
  if (!best && four === 0 && tokens.lexicon.calendar === 'islamic' && c.digits === 2) {
    // 30-02-33 can only be Hijri
    const days = dayNumber('islamic', fullYear('islamic', c.value), b.value, a.value)
    if (days !== undefined)
      return {from: a.from, to: c.to, calendar: 'islamic', precision: 'day', days, others: none, weekday: -1}
  }
  if (!best || !choices || choices.length < 2) return best
  best.choices = choices
  // Y-M-D and dotted D.M.Y are read one way only; elsewhere the other order stands too
  if (a.digits !== 4 && !dotted && !(code === 'fa' && best.calendar === 'persian')) best.others = choices.slice(1)
  return best
}

const none: readonly number[] = []

// orders in which three numbers are read: places of year, month and day
const yearFirst = [
  [0, 1, 2],
  [0, 2, 1]
] as const
const yearAmid = [
  [1, 2, 0],
  [1, 0, 2]
] as const
const yearLast = [
  [2, 1, 0],
  [2, 0, 1]
] as const
const yearLastAmerican = [
  [2, 0, 1],
  [2, 1, 0]
] as const
const shortYearFirst = [
  [0, 1, 2],
  [2, 1, 0],
  [2, 0, 1]
] as const
const shortDayFirst = [
  [2, 1, 0],
  [2, 0, 1],
  [0, 1, 2]
] as const
const shortAmerican = [
  [2, 0, 1],
  [2, 1, 0],
  [0, 1, 2]
] as const

/** Calendar of a year in digits: what the text says, else what the language counts in. */
function calendarOf(tokens: Tokens, year: number, to: number): Calendar {
  const era = eraAt(tokens, to)
  if (era) return era
  if (year >= 1200 && year < 1600) {
    const {calendar} = tokens.lexicon
    if (calendar === 'persian') return 'persian'
    // without a mark, a Hijri year that has not come yet is none
    if (calendar === 'islamic' && year >= 1300 && year < 1453) return 'islamic'
  }
  return 'gregorian'
}

function shortCalendar(tokens: Tokens, to: number): Calendar {
  const era = eraAt(tokens, to)
  if (era) return era
  const {code} = tokens.lexicon
  return code === 'fa' || code === 'ps' ? 'persian' : 'gregorian'
}

function eraAt(tokens: Tokens, at: number): Calendar | undefined {
  if ((tokens.gap[at] & (Gap.stop | Gap.comma | Gap.colon | Gap.slash)) !== 0) return undefined
  const era = sense(tokens, at, Kind.era)
  return era < 0 ? undefined : calendars[era]
}

/** 20200622, alone or with the time glued to it; 13670214 in Persian. */
function readCompact(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.type[index] !== Token.number) return undefined
  const digits = tokens.digits[index]
  if (digits !== 8 && digits !== 10 && digits !== 12 && digits !== 14) return undefined
  if (digits === 10 && !(tokens.gap[index + 1] & Gap.colon)) return undefined
  const value = Math.floor(tokens.value[index] / 10 ** (digits - 8))
  const year = Math.floor(value / 10_000)
  const month = Math.floor(value / 100) % 100
  const day = value % 100
  const persian = tokens.lexicon.calendar === 'persian' && year > 1300 && year < 1450
  if (!persian && (year < 1900 || year > 2100)) return undefined
  const calendar = persian ? 'persian' : 'gregorian'
  const days = dayNumber(calendar, year, month, day)
  if (days === undefined) return undefined
  return {from: index, to: index + 1, calendar, precision: 'day', days, others: none, weekday: -1}
}

/** Take the marks behind the date into it, and the weekday beside it as a check. */
function absorb(tokens: Tokens, reading: Reading): void {
  let at = reading.to
  for (let steps = 0; steps < 2; steps++) {
    if (at >= tokens.count || tokens.gap[at] & (Gap.stop | Gap.comma | Gap.colon)) break
    const unit = hasSense(tokens, at, Kind.unit, yearUnit) || hasSense(tokens, at, Kind.unit, dayUnit)
    if (unit || is(tokens, at, Kind.ordinal)) {
      at++
      reading.to = at
    } else if (is(tokens, at, Kind.era) && !isTimeLetter(tokens, at)) {
      at++
      reading.to = at
    } else break
  }
  let weekday = weekdayBefore(tokens, reading)
  if (weekday < 0) {
    const next = reading.to
    if (next < tokens.count && (tokens.gap[next] & Gap.stop) === 0) weekday = sense(tokens, next, Kind.weekday)
    if (weekday >= 0) reading.to = next + 1
  }
  if (weekday < 0) return
  reading.weekday = weekday
  if (reading.yearless || reading.precision !== 'day' || weekdayOf(reading.days) === weekday) {
    if (!reading.yearless) reading.others = none
    return
  }
  let right = reading.choices?.find((days) => weekdayOf(days) === weekday)
  if (right === undefined && reading.calendar === 'islamic') {
    // a month that was sighted begins a day before or after the printed one
    right = [reading.days - 1, reading.days + 1].find((days) => weekdayOf(days) === weekday)
  }
  if (right !== undefined) {
    reading.days = right
    reading.others = none
  }
}

function weekdayBefore(tokens: Tokens, reading: Reading): number {
  let at = reading.from - 1
  while (
    at >= 0 &&
    at > reading.from - 4 &&
    (is(tokens, at, Kind.filler) || is(tokens, at, Kind.article)) &&
    !is(tokens, at, Kind.weekday)
  )
    at--
  if (at < 0 || tokens.gap[at + 1] & Gap.stop) return -1
  return sense(tokens, at, Kind.weekday)
}

/** م after a date is the Gregorian era, before a clock or after one it is p.m. */
function isTimeLetter(tokens: Tokens, at: number): boolean {
  return is(tokens, at, Kind.half) && tokens.type[at - 1] === Token.number && tokens.gap[at - 1] === Gap.colon
}

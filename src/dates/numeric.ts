import type {Calendar} from '../types.js'
import {dayNumber, fullYear} from './calendar.js'
import {count, isDay, isYear, type Piece, pieces} from './pieces.js'
import {none, type Reading} from './reading.js'
import {calendars, Kind} from './senses.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'

/** All-numeric dates: three numbers, or a month and a year. */
export function readNumeric(tokens: Tokens): Reading | undefined {
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
  // Kurdish sites write 2-3-2024 with the day first, though their formatters write 3/2/2024
  const american = order === 'mdy' && !dotted && !(code === 'ckb' && b.gap === Gap.dash)
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
export function readCompact(tokens: Tokens, index: number): Reading | undefined {
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

import {
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  parseDateTime,
  toCalendar,
  toZoned
} from '@internationalized/date'
import type {Calendar} from '../types.js'
import {umalquraMonth} from './umalqura.js'
import {zodiacMonth} from './zodiac.js'

const gregorian = new GregorianCalendar()
const persian = new PersianCalendar()
const offsets = new Map<string, number>()
const zodiac = new Map<number, number>()
const nowruz = new Map<number, number>()
let umalqura: IslamicUmalquraCalendar | undefined

/** Iran's months got their fixed lengths in 1304 (1925). */
const zodiacUntil = 1304

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Day number (days since 1 January 1970) of a date in a calendar; `undefined` where there is no such day. */
export function dayNumber(calendar: Calendar, year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  if (calendar === 'gregorian') {
    if (day > monthDays[month - 1] && !(month === 2 && day === 29 && isLeap(year))) return undefined
    return fromCivil(year, month, day)
  }
  if (day > 32) return undefined
  if (calendar === 'persian' && year < zodiacUntil) {
    const start = zodiacStart(year, month)
    const next = month === 12 ? zodiacStart(year + 1, 1) : zodiacStart(year, month + 1)
    return start + day <= next ? start + day - 1 : undefined
  }
  const printed = calendar === 'islamic' ? umalquraMonth(year, month) : undefined
  if (printed) return day <= Math.max(printed.length, 30) ? printed.start + day - 1 : undefined
  if (calendar === 'persian') {
    const start = persianYear(year)
    // Esfand has the days that are left of the year
    const length = month < 7 ? 31 : month < 12 ? 30 : persianYear(year + 1) - start - 336
    return day <= length ? start + (month < 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1 : undefined
  }
  // unpacked only when a Hijri date outside the printed table is met
  const system = (umalqura ??= new IslamicUmalquraCalendar())
  const date = new CalendarDate(system, year, month, day)
  // the constructor moves an impossible day to the month's last
  if (date.day !== day || date.month !== month || date.year !== year) return undefined
  const {year: y, month: m, day: d} = toCalendar(date, gregorian)
  return fromCivil(y, m, d)
}

/** First day of a zodiac month, reckoned once. */
function zodiacStart(year: number, month: number): number {
  const key = year * 12 + month
  let start = zodiac.get(key)
  if (start === undefined) {
    start = zodiacMonth(year, month)
    if (zodiac.size >= 4096) zodiac.clear()
    zodiac.set(key, start)
  }
  return start
}

/** Day number of Nowruz. */
function persianYear(year: number): number {
  let start = nowruz.get(year)
  if (start === undefined) {
    const {year: y, month, day} = toCalendar(new CalendarDate(persian, year, 1, 1), gregorian)
    start = fromCivil(y, month, day)
    if (nowruz.size >= 4096) nowruz.clear()
    nowruz.set(year, start)
  }
  return start
}

/** Civil year, month and day of a day number (after Howard Hinnant's days_from_civil, in proleptic Gregorian years). */
export function toCivil(days: number): {year: number; month: number; day: number} {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const doe = shifted - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1}
}

/** Day number of a civil date. */
export function fromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468
}

/** Days of a civil month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : monthDays[month - 1]
}

/** Weekday of a day number, 0 for Monday. */
export function weekdayOf(days: number): number {
  return (((days + 3) % 7) + 7) % 7
}

/** Offset from UTC, in minutes, of a place's clock at a local time (`2020-06-22T12:09`). */
export function offsetAt(zone: string, local: string): number {
  // clocks change on the hour, and the zone rules are slow to ask
  const key = `${zone} ${local.slice(0, 13)}`
  let offset = offsets.get(key)
  if (offset === undefined) {
    offset = Math.round(toZoned(parseDateTime(local), zone).offset / 60_000)
    if (offsets.size >= 4096) offsets.clear()
    offsets.set(key, offset)
  }
  return offset
}

/** The year that two digits mean: see `parseDate`. */
export function fullYear(calendar: Calendar, year: number): number {
  if (calendar === 'gregorian') return year < 69 ? 2000 + year : 1900 + year
  if (calendar === 'persian') return year < 30 ? 1400 + year : 1300 + year
  return year < 70 ? 1400 + year : 1300 + year
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

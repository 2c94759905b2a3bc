import type {Calendar} from '../types.js'
import {dayNumber, daysInMonth, fromCivil, toCivil, weekdayOf} from './calendar.js'
import type {Reading} from './reading.js'

/** The moment from which relative dates count. */
export interface Reference {
  /** Day number. */
  days: number
  /** Second of the day. */
  seconds: number
  year: number
  month: number
  day: number
}

/** Read a reference: an ISO 8601 string as it is written (its own clock counts), a Date by its UTC clock. */
export function readReference(reference: string | Date): Reference | undefined {
  const iso =
    typeof reference === 'string' ? reference : Number.isNaN(reference.getTime()) ? '' : reference.toISOString()
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/u.exec(iso)
  if (!match) return undefined
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  return {
    days: fromCivil(Number(year), Number(month), Number(day)),
    seconds: Number(hour) * 3600 + Number(minute) * 60 + Number(second),
    year: Number(year),
    month: Number(month),
    day: Number(day)
  }
}

/** The start of a day as a reference. */
export function referenceOn(days: number): Reference {
  return {days, seconds: 0, ...toCivil(days)}
}

/** Days between a date and the reference beyond which the neighbouring year is meant: news of 30 December, read in January. */
const turn = 330

/** Give a day and month without a year the reference's year, or the neighbouring one that the weekday or the turn of the year asks for. */
export function placeYear(reading: Reading, reference: Reference): boolean {
  const {yearless, calendar} = reading
  if (!yearless) return true
  const base = yearIn(calendar, reference.days)
  let fallback: number | undefined
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const days = dayNumber(calendar, base + shift, yearless.month, yearless.day)
    if (days === undefined) continue
    const near = Math.abs(days - reference.days) <= turn
    if (near) fallback ??= days
    // a weekday chooses among neighbouring years; one that fits none of them is a slip
    if (reading.weekday >= 0 ? weekdayOf(days) !== reading.weekday || Math.abs(shift) > 1 : !near) continue
    fallback = days
    break
  }
  if (fallback === undefined) return false
  reading.days = fallback
  reading.yearless = undefined
  return true
}

/** Year of a day in a calendar; of a Hijri year by its mean length. */
function yearIn(calendar: Calendar, days: number): number {
  if (calendar === 'islamic') return Math.floor((days - fromCivil(622, 7, 19)) / 354.36708) + 1
  const {year} = toCivil(days)
  if (calendar === 'gregorian') return year
  const nowruz = dayNumber('persian', year - 621, 1, 1)
  return nowruz !== undefined && days < nowruz ? year - 622 : year - 621
}

/** Day number of the same day some months on, or of the month's last where it has no such day. */
export function addMonths(days: number, months: number): number {
  const {year, month, day} = toCivil(days)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return fromCivil(y, m, Math.min(day, daysInMonth(y, m)))
}

/** The first day on or after `from` that is this weekday. */
export function onOrAfter(from: number, weekday: number): number {
  return from + ((((weekday - weekdayOf(from)) % 7) + 7) % 7)
}

/** Monday of a day's week. */
export function mondayOf(days: number): number {
  return days - weekdayOf(days)
}

import type {Reading} from './absolute.js'
import {dayNumber, fromCivil, weekdayOf} from './calendar.js'
import type {Clock} from './clock.js'
import type {Tokens} from './tokens.js'

/** The moment from which relative dates count. */
export interface Reference {
  /** Day number. */
  days: number
  /** Second of the day. */
  seconds: number
  /** Put a day and month without a year in the year that the reference and the weekday suggest. */
  place(reading: Reading): boolean
}

/** Read a reference: an ISO 8601 string as it is written (its own clock counts), a Date by its UTC clock. */
export function readReference(reference: string | Date): Reference | undefined {
  const iso =
    typeof reference === 'string' ? reference : Number.isNaN(reference.getTime()) ? '' : reference.toISOString()
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/u.exec(iso)
  if (!match) return undefined
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  const days = fromCivil(Number(year), Number(month), Number(day))
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  return {
    days,
    seconds,
    place(reading) {
      const {yearless} = reading
      if (!yearless) return true
      const base = Number(year) - (reading.calendar === 'persian' ? 621 : reading.calendar === 'islamic' ? 579 : 0)
      for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
        const candidate = dayNumber(reading.calendar, base + shift, yearless.month, yearless.day)
        if (candidate === undefined) continue
        if (reading.weekday >= 0 ? weekdayOf(candidate) !== reading.weekday : Math.abs(candidate - days) > 330) continue
        reading.days = candidate
        reading.yearless = undefined
        return true
      }
      return false
    }
  }
}

export function readRelative(
  tokens: Tokens,
  at: number,
  reference: Reference,
  pending: Clock | undefined,
  clock: Clock | undefined
): {reading: Reading; clock?: Clock; from: number; to: number; relative: boolean} | undefined {
  void [tokens, at, reference, pending, clock]
  return undefined
}

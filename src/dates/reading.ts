import type {Calendar} from '../types.js'

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

/** No other readings. */
export const none: readonly number[] = []

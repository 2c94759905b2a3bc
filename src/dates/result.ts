import type {NewsDate} from '../types.js'
import {offsetAt, toCivil} from './calendar.js'
import type {Draft} from './compose.js'
import type {Clock} from './time.js'
import {Token, type Tokens} from './tokens.js'
import {placeBase, places} from './zones.js'

/** A date and where it stands. */
export interface FoundDate extends NewsDate {
  /** Offset of its first character, in UTF-16 units. */
  start: number
  /** Offset after its last character. */
  end: number
  /** It was counted from the reference. */
  relative: boolean
}

/** The date as it is given out. */
export function finish(tokens: Tokens, draft: Draft): FoundDate {
  const {reading, clock} = draft
  const start = tokens.start[draft.from]
  let end = tokens.end[draft.to - 1]
  // the full stop of an abbreviation belongs to it
  if (tokens.text[end] === '.' && tokens.type[draft.to - 1] === Token.word && end - tokens.start[draft.to - 1] < 4)
    end++
  let days = reading.days
  if (clock?.hour === 24) {
    clock.hour = 0
    days++
  }
  const date: FoundDate = {
    iso: isoOf(days, reading.precision, clock),
    precision:
      clock && reading.precision === 'day' ? clock.precision : reading.precision === 'none' ? 'day' : reading.precision,
    calendar: reading.calendar,
    original: tokens.text.slice(start, end),
    start,
    end,
    relative: draft.relative
  }
  if (clock?.zone !== undefined) {
    const zone = clock.zone >= placeBase ? places[clock.zone - placeBase] : undefined
    date.offset = formatOffset(zone ? offsetAt(zone, isoOf(days, 'day', {...clock, precision: 'minute'})) : clock.zone)
  }
  if (reading.others.length > 0) date.ambiguous = reading.others.map((other) => isoOf(other, reading.precision, clock))
  return date
}

function isoOf(days: number, precision: string, clock: Clock | undefined): string {
  const {year, month, day} = toCivil(days)
  const y = pad(year, 4)
  if (precision === 'year') return y
  if (precision === 'month') return `${y}-${pad(month, 2)}`
  const date = `${y}-${pad(month, 2)}-${pad(day, 2)}`
  if (!clock) return date
  const hour = `${date}T${pad(clock.hour, 2)}`
  if (clock.precision === 'hour') return hour
  const minute = `${hour}:${pad(clock.minute, 2)}`
  return clock.precision === 'minute' ? minute : `${minute}:${pad(clock.second, 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}

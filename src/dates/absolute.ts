import {weekdayOf} from './calendar.js'
import {readNamed} from './named.js'
import {readCompact, readNumeric} from './numeric.js'
import {collect, count, dayUnit, pieces, yearUnit} from './pieces.js'
import {none, type Reading} from './reading.js'
import {Kind} from './senses.js'
import {Gap, hasSense, is, sense, Token, type Tokens} from './tokens.js'

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

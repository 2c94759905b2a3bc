import {readDate} from './absolute.js'
import {readClock, readHalf} from './clock.js'
import type {Reading} from './reading.js'
import {Kind} from './senses.js'
import type {Clock} from './time.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'

/** A date while it is put together. */
export interface Draft {
  reading: Reading
  clock?: Clock
  from: number
  to: number
  relative: boolean
}

/** Join the clock time before or after a date to it. */
export function compose(
  tokens: Tokens,
  reading: Reading,
  pending: Clock | undefined,
  own?: Clock,
  part = -1,
  relative = false
): Draft {
  const draft: Draft = {reading, from: reading.from, to: reading.to, relative}
  if (own) draft.clock = own
  if (reading.precision !== 'day' || own) return draft
  const after = clockAfter(tokens, reading.to)
  const before = pending && adjoins(tokens, pending.to, reading.from) ? pending : undefined
  let clock = after && !(before && startsDate(tokens, after.to)) ? after : before
  if (relative) {
    const behind = partAt(tokens, reading.to)
    if (behind >= 0 && !after) {
      part = behind
      draft.to = reading.to + 1
    }
    clock ??= bareHour(tokens, reading, draft, part)
  }
  if (!clock) return compactClock(tokens, draft)
  if (part >= 0 && !clock.half) readHalf(tokens, clock, part)
  draft.clock = clock
  draft.from = Math.min(draft.from, clock.from)
  draft.to = Math.max(draft.to, clock.to, reading.behind ?? 0)
  return draft
}

/** Half or part of the day at `at`, as `readHalf` takes it: 0 and 1 for am and pm, parts from 2. */
function partAt(tokens: Tokens, at: number): number {
  if (at >= tokens.count || tokens.gap[at] & (Gap.stop | Gap.comma)) return -1
  const half = sense(tokens, at, Kind.half)
  if (half >= 0) return half
  const part = sense(tokens, at, Kind.part)
  return part < 0 ? -1 : part + 2
}

/** A number beside the name of a day is its hour: 8 tonight, 9 tomorrow, Bu akşam 10'da. */
function bareHour(tokens: Tokens, reading: Reading, draft: Draft, part: number): Clock | undefined {
  const before = reading.from - 1
  let at = -1
  if (
    before >= 0 &&
    (tokens.gap[reading.from] & ~(Gap.space | Gap.comma)) === 0 &&
    isHour(tokens, before) &&
    (before === 0 || tokens.type[before - 1] !== Token.number)
  )
    at = before
  else if (part >= 0) {
    let next = draft.to
    if (is(tokens, next, Kind.filler) || is(tokens, next, Kind.clock)) next++
    if (next < tokens.count && (tokens.gap[next] & ~(Gap.space | Gap.comma)) === 0 && isHour(tokens, next)) at = next
  }
  if (at < 0) return undefined
  const to = is(tokens, at + 1, Kind.ordinal) && at > reading.from ? at + 2 : at + 1
  return {hour: tokens.value[at], minute: 0, second: 0, precision: 'hour', half: false, from: at, to}
}

function isHour(tokens: Tokens, at: number): boolean {
  return (
    tokens.type[at] === Token.number &&
    tokens.digits[at] <= 2 &&
    tokens.value[at] <= 24 &&
    (tokens.gap[at] & (Gap.colon | Gap.slash | Gap.dot | Gap.dash)) === 0
  )
}

function clockAfter(tokens: Tokens, at: number): Clock | undefined {
  if (at >= tokens.count) return undefined
  let next = at
  // a time behind a full stop or on another line is not this date's
  const zone = is(tokens, next, Kind.zone)
  if (zone && tokens.type[next + 1] === Token.number) next++
  while (next < tokens.count && next < at + 2 && is(tokens, next, Kind.weekday)) next++
  const clock = readClock(tokens, next, next === at && (tokens.gap[at] & ~(Gap.space | Gap.comma)) === 0)
  if (clock && tokens.gap[at] & Gap.colon && tokens.type[at] === Token.number) return undefined
  return clock
}

function startsDate(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.gap[at] & Gap.stop) return false
  const next = readDate(tokens, at)
  return next !== undefined && !next.yearless
}

/** True if nothing but punctuation, fillers, weekdays and a zone stands between two tokens. */
function adjoins(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const minor =
      is(tokens, at, Kind.filler) ||
      is(tokens, at, Kind.article) ||
      is(tokens, at, Kind.weekday) ||
      is(tokens, at, Kind.zone)
    if (!minor && !is(tokens, at, Kind.clock) && !is(tokens, at, Kind.unit)) return false
  }
  return true
}

/** 2016020417:10 and 20140915153000. */
function compactClock(tokens: Tokens, draft: Draft): Draft {
  const {from} = draft.reading
  const digits = tokens.digits[from]
  if (draft.reading.to !== from + 1 || digits < 10) return draft
  const value = tokens.value[from] % 10 ** (digits - 8)
  const clock: Clock = {hour: value, minute: 0, second: 0, precision: 'minute', half: true, from, to: from + 1}
  if (digits === 10) {
    clock.minute = tokens.value[from + 1]
    clock.to = from + 2
  } else {
    const seconds = digits === 14 ? 100 : 1
    clock.hour = Math.floor(value / (100 * seconds))
    clock.minute = Math.floor(value / seconds) % 100
    clock.second = digits === 14 ? value % 100 : 0
    if (digits === 14) clock.precision = 'second'
  }
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return draft
  draft.clock = clock
  draft.to = clock.to
  return draft
}

import {readDate} from './absolute.js'
import {dayNumber} from './calendar.js'
import {readClock} from './clock.js'
import {compose, type Draft} from './compose.js'
import {readFeast} from './feasts.js'
import type {Lexicon} from './lexicon.js'
import {readNth} from './monthdays.js'
import type {Reading} from './reading.js'
import {placeYear, type Reference, referenceOn} from './reference.js'
import {readRelative} from './relative.js'
import type {FoundDate} from './result.js'
import {finish} from './result.js'
import {Kind} from './senses.js'
import type {Clock} from './time.js'
import {tokenize} from './tokenize.js'
import {Gap, is, makeTokens, Token, type Tokens} from './tokens.js'

/** Tokens of the last text that was scanned; made at the first. */
export let shared: Tokens | undefined

/** Find every date of a text with the words of one language. */
export function scan(text: string, lexicon: Lexicon, reference: Reference | undefined): FoundDate[] {
  const tokens = (shared ??= makeTokens(lexicon))
  tokenize(tokens, text, lexicon)
  const drafts: Draft[] = []
  let pending: Clock | undefined
  let first: Clock | undefined
  let at = 0
  while (at < tokens.count) {
    if (tokens.type[at] === Token.other) {
      at++
      pending = undefined
      continue
    }
    const reading = readDate(tokens, at)
    if (reading?.precision === 'none') {
      at = reading.to
      continue
    }
    if (reading?.yearless) yearBehindClock(tokens, reading)
    let placed = false
    if (reading?.yearless) {
      // «12 May 2024, updated 13 May»: the year is that of the date before
      const anchor = lastDay(drafts)
      if (anchor) placeYear(reading, anchor)
      else placed = reference !== undefined && placeYear(reading, reference)
    }
    if (reading && !reading.yearless) {
      const draft = compose(tokens, reading, pending)
      draft.relative = placed
      pending = undefined
      if (!merge(tokens, drafts, draft)) drafts.push(draft)
      at = draft.to
      continue
    }
    if (reference && is(tokens, at, Kind.weekday) && leadsDate(tokens, at)) {
      at++
      continue
    }
    const relative = reference
      ? readRelative(tokens, at, reference)
      : (readNth(tokens, at, undefined) ?? readFeast(tokens, at, undefined))
    if (relative) {
      const draft = compose(tokens, relative.reading, pending, relative.clock, relative.part, true)
      drafts.push(draft)
      pending = undefined
      at = Math.max(draft.to, at + 1)
      continue
    }
    // «about 23 hours ago» begins with a word of clock times
    const word = tokens.type[at] === Token.word
    if (word && reference && !is(tokens, at, Kind.number) && readRelative(tokens, at + 1, reference)) {
      at++
      continue
    }
    let clock = startsClock(tokens, at) ? readClock(tokens, at, false) : undefined
    if (!clock && reference) clock = spokenClock(tokens, at)
    if (clock) {
      pending = clock
      first ??= clock
      at = clock.to
    } else {
      if (tokens.type[at] === Token.number) pending = undefined
      at++
    }
  }
  if (drafts.length === 0 && reference && first) drafts.push(today(first, reference))
  const found: FoundDate[] = []
  for (const draft of drafts) found.push(finish(tokens, draft))
  return found
}

/** True if the weekday at `at` belongs to the date behind it. */
function leadsDate(tokens: Tokens, at: number): boolean {
  let next = at + 1
  while (
    next < tokens.count &&
    next < at + 4 &&
    (is(tokens, next, Kind.filler) || is(tokens, next, Kind.article)) &&
    !is(tokens, next, Kind.number)
  )
    next++
  if (next >= tokens.count || tokens.gap[next] & Gap.stop) return false
  const reading = readDate(tokens, next)
  return reading !== undefined && reading.precision === 'day'
}

/** A clock time in words that nothing announces but its half of the day: seven thirty p.m. */
function spokenClock(tokens: Tokens, at: number): Clock | undefined {
  // «15.30» alone
  if (at === 0 && tokens.count === 2 && tokens.gap[1] === Gap.dot) return readClock(tokens, at, true)
  if (!is(tokens, at, Kind.number)) return undefined
  const clock = readClock(tokens, at, true)
  const said = clock?.precision === 'minute' && clock.minute % 15 === 0
  return clock && (clock.half || said || (at === 0 && clock.to === tokens.count && clock.precision === 'minute'))
    ? clock
    : undefined
}

/** The last date that the text itself has dated. */
function lastDay(drafts: readonly Draft[]): Reference | undefined {
  const last = drafts.at(-1)
  return last && !last.relative && last.reading.precision === 'day' ? referenceOn(last.reading.days) : undefined
}

/** Thu Dec 10 10:10:50 GMT-03:00 2020: the year stands behind the clock. */
function yearBehindClock(tokens: Tokens, reading: Reading): void {
  const clock = readClock(tokens, reading.to, false)
  if (!clock || clock.from !== reading.to || !reading.yearless) return
  const at = clock.to
  if (
    at >= tokens.count ||
    tokens.type[at] !== Token.number ||
    tokens.digits[at] !== 4 ||
    (tokens.gap[at] & ~Gap.space) !== 0
  )
    return
  const days = dayNumber(reading.calendar, tokens.value[at], reading.yearless.month, reading.yearless.day)
  if (days === undefined) return
  reading.days = days
  reading.yearless = undefined
  reading.behind = at + 1
}

function startsClock(tokens: Tokens, at: number): boolean {
  return (
    tokens.type[at] === Token.number ||
    is(tokens, at, Kind.clock) ||
    is(tokens, at, Kind.half) ||
    is(tokens, at, Kind.part) ||
    is(tokens, at, Kind.zone)
  )
}

/** A clock time alone is the next such time after the reference; without a half of the day, of either half where it is said in words. */
function today(clock: Clock, reference: Reference): Draft {
  const seconds = clock.hour * 3600 + clock.minute * 60 + clock.second
  let days = reference.days
  if (seconds < reference.seconds) {
    if (!clock.half && clock.hour < 12 && (clock.precision === 'hour' || clock.spoken)) clock.hour += 12
    else days++
  }
  const reading: Reading = {
    from: clock.from,
    to: clock.to,
    calendar: 'gregorian',
    precision: 'day',
    days,
    others: [],
    weekday: -1
  }
  return {reading, clock, from: clock.from, to: clock.to, relative: true}
}

/** Merge a date into the one before it when both name one day in two calendars. */
function merge(tokens: Tokens, drafts: Draft[], draft: Draft): boolean {
  const last = drafts.at(-1)
  if (!last || last.relative || last.reading.precision !== 'day' || draft.reading.precision !== 'day') return false
  const {reading} = draft
  if (reading.calendar === last.reading.calendar) return false
  // sighted Hijri months begin a day before or after the computed ones
  const hijri = reading.calendar === 'islamic' || last.reading.calendar === 'islamic'
  if (Math.abs(reading.days - last.reading.days) > (hijri ? 2 : 0)) return false
  if (tokens.start[draft.from] - tokens.end[last.to - 1] > 40) return false
  if (last.reading.calendar === 'islamic') last.reading = {...reading, from: last.reading.from, to: reading.to}
  last.clock ??= draft.clock
  last.to = draft.to
  return true
}

import type {NewsDate} from '../types.js'
import {type Reading, readDate} from './absolute.js'
import {dayNumber, offsetAt, toCivil} from './calendar.js'
import {type Clock, readClock, readHalf} from './clock.js'
import {detectLanguage} from './detect.js'
import {type Lexicon, lexiconOf} from './lexicon.js'
import {placeYear, type Reference, readReference, referenceOn} from './reference.js'
import {readNth, readRelative} from './relative.js'
import {Kind} from './senses.js'
import {Gap, is, makeTokens, sense, Token, type Tokens, tokenize} from './tokens.js'
import {placeBase, places} from './zones.js'

/** Options of `parseDate` and `findDates`. */
export interface DateOptions {
  /** Language of the text (BCP 47; default: told from its words). Decides the order of numeric dates. */
  language?: string | null | undefined
  /** Moment from which relative dates count (ISO 8601 or a Date; default: relative dates are not read). */
  reference?: string | Date | null | undefined
}

/** A date and where it stands. */
export interface FoundDate extends NewsDate {
  /** Offset of its first character, in UTF-16 units. */
  start: number
  /** Offset after its last character. */
  end: number
  /** It was counted from the reference. */
  relative: boolean
}

/** A date while it is put together. */
interface Draft {
  reading: Reading
  clock?: Clock
  from: number
  to: number
  relative: boolean
}

let shared: Tokens | undefined

/**
 * Read the date a short text states: a dateline, the value of a label, a timestamp.
 *
 * Of several dates the first absolute one is taken. The result is never more precise than the text, and a text without a date
 * gives nothing. Two-digit years: Gregorian 69–99 are 1969–1999 and 00–68 are 2000–2068 (as POSIX); Persian 30–99 are
 * 1330–1399 and 00–29 are 1400–1429; Hijri 70–99 are 1370–1399 and 00–69 are 1400–1469.
 *
 * @example
 *   parseDate('۲ تیر ۱۳۹۹ - ۱۲:۰۹ ب.ظ')
 *   // {iso: '2020-06-22T12:09', precision: 'minute', calendar: 'persian', original: '۲ تیر ۱۳۹۹ - ۱۲:۰۹ ب.ظ'}
 */
export function parseDate(text: string, options?: Readonly<DateOptions> | null | undefined): NewsDate | undefined {
  const found = findWith(text, options, true)
  let best: FoundDate | undefined
  for (const date of found) {
    if (!best || rank(date) > rank(best)) best = date
  }
  if (!best) best = copyrightYear(text, options?.language)
  if (!best) return undefined
  const {start: _start, end: _end, relative: _relative, ...date} = best
  return date
}

function rank(date: FoundDate): number {
  const day = date.precision !== 'month' && date.precision !== 'year'
  return (day ? 2 : 0) + (date.relative ? 0 : 1)
}

/** Find every date of a line, in the order in which they stand; one day in two calendars is one date. */
export function findDates(text: string, options?: Readonly<DateOptions> | null | undefined): FoundDate[] {
  return findWith(text, options, false)
}

function findWith(text: string, options: Readonly<DateOptions> | null | undefined, alone: boolean): FoundDate[] {
  const asked = options?.language
  const reference = options?.reference ? readReference(options.reference) : undefined
  const given = asked && asked !== 'und' ? asked : undefined
  const language = given ?? (hasWords(text) ? detectLanguage(text) : 'und')
  const first = scan(text, lexiconOf(language), reference)
  // a line may be in another language than its document, or than its first words suggest
  if (first.length > 0 || text.length > 200 || !shared!.unknown) return first
  if (!alone && !shared!.type.subarray(0, shared!.count).includes(Token.number)) return first
  const other = detectLanguage(text, alone)
  return other === 'und' || other === language ? first : scan(text, lexiconOf(other), reference)
}

function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x40) return true
  return false
}

function scan(text: string, lexicon: Lexicon, reference: Reference | undefined): FoundDate[] {
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
    const relative = reference ? readRelative(tokens, at, reference) : readNth(tokens, at, undefined)
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

/** Join the clock time before or after a date to it. */
function compose(
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

function finish(tokens: Tokens, draft: Draft): FoundDate {
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

/** A text whose only date is the year of its copyright notice. */
function copyrightYear(text: string, language: string | null | undefined): FoundDate | undefined {
  const tokens = shared!
  void language
  let noticed = false
  for (let at = 0; at < tokens.count; at++) if (sense(tokens, at, Kind.copyright) >= 0) noticed = true
  if (!noticed) return undefined
  for (let at = tokens.count - 1; at >= 0; at--) {
    if (tokens.type[at] !== Token.number || tokens.digits[at] !== 4) continue
    const year = tokens.value[at]
    if (year < 1980 || year > 2100) continue
    const start = tokens.start[at]
    const end = tokens.end[at]
    return {
      iso: String(year),
      precision: 'year',
      calendar: 'gregorian',
      original: text.slice(start, end),
      start,
      end,
      relative: false
    }
  }
  return undefined
}

import {number, readNumber} from './numbers.js'
import {Kind, numberWords, parts} from './senses.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'
import {placeBase, unknownZone, zoneBase} from './zones.js'

/** A clock time in a text. */
export interface Clock {
  hour: number
  minute: number
  second: number
  precision: 'hour' | 'minute' | 'second'
  /** Minutes from UTC, where a zone is named; a place's index plus `placeBase`. */
  zone?: number
  /** Half of the day was said. */
  half: boolean
  /** The time was in words. */
  spoken?: boolean
  /** Tokens `from` up to `to`. */
  from: number
  to: number
}

/** Words that may stand before the digits of a clock time. */
const longestLead = 5

const noonPart = 2
const midnightPart = 6

/**
 * Read a clock time at `index`: words for "at" and for the half of the day before it, the digits, the half of the day and the
 * zone after it.
 *
 * `bare` admits what only stands for a time beside a date: `13.12`.
 */
export function readClock(tokens: Tokens, index: number, bare: boolean): Clock | undefined {
  let at = index
  let introduced = false
  let half = -1
  let zone: number | undefined
  for (; at < tokens.count; at++) {
    if (at > index + longestLead || (at > index && tokens.gap[at] & Gap.stop)) return undefined
    if (is(tokens, at, Kind.clock) || isUnit(tokens, at, 2)) introduced = true
    else if (
      is(tokens, at, Kind.half) &&
      at + 1 < tokens.count &&
      !is(tokens, at, Kind.article) &&
      !is(tokens, at, Kind.number)
    )
      half = sense(tokens, at, Kind.half)
    else if (is(tokens, at, Kind.part) && !is(tokens, at, Kind.number)) {
      const part = sense(tokens, at, Kind.part)
      if (part === noonPart || part === midnightPart) {
        if (!readDigits(tokens, at + 1, false, false)) {
          const clock = whole(part, index, at + 1)
          readHalfHour(tokens, clock)
          return clock
        }
      }
      half = part + 2
    } else if (is(tokens, at, Kind.zone) && !isPlace(tokens, at) && at === index) zone = zoneValue(tokens, at)
    else if (!is(tokens, at, Kind.filler) && !is(tokens, at, Kind.article)) break
  }
  const clock = readDigits(tokens, at, introduced, bare || half >= 0)
  if (!clock) return undefined
  clock.from = index
  readHalf(tokens, clock, half)
  if (zone !== undefined) clock.zone = zone
  readZone(tokens, clock)
  return clock
}

function whole(part: number, from: number, to: number): Clock {
  return {hour: part === noonPart ? 12 : 0, minute: 0, second: 0, precision: 'hour', half: true, from, to}
}

function isUnit(tokens: Tokens, index: number, unit: number): boolean {
  return index < tokens.count && hasSense(tokens, index, Kind.unit, unit)
}

/** True if the word at `index` has this very sense. */
export function hasSense(tokens: Tokens, index: number, kind: number, value: number): boolean {
  if (index < 0 || index >= tokens.count || tokens.type[index] !== Token.word) return false
  const senses = tokens.lexicon.senses[tokens.value[index]]
  for (let at = 0; at < senses.length; at++) if (senses[at] === ((kind << 16) | value)) return true
  return false
}

/** The digits of a clock: 08:06, 12:09:08, 14h40, 19 h 21 min, 12.45 beside a clock word, 6 before am or pm. */
function readDigits(tokens: Tokens, index: number, introduced: boolean, bare: boolean): Clock | undefined {
  const {type, value, digits, gap} = tokens
  if (index >= tokens.count) return undefined
  const first = minutesFirst(tokens, index)
  if (first) return first
  if (type[index] !== Token.number) return introduced || bare ? readSpoken(tokens, index) : undefined
  if (digits[index] > 2) return undefined
  const hour = value[index]
  const clock: Clock = {hour, minute: 0, second: 0, precision: 'hour', half: false, from: index, to: index + 1}
  let at = index + 1
  if (at < tokens.count && type[at] === Token.number && digits[at] <= 2 && isColon(gap[at])) {
    clock.minute = value[at]
    clock.precision = 'minute'
    clock.to = ++at
    if (digits[at - 1] !== 2 && !introduced) return undefined
    if (at < tokens.count && type[at] === Token.number && digits[at] === 2 && isColon(gap[at])) {
      clock.second = value[at]
      clock.precision = 'second'
      clock.to = ++at
      // a fraction of a second is read over
      if (
        at < tokens.count &&
        type[at] === Token.number &&
        (gap[at] === Gap.dot || gap[at] === Gap.comma) &&
        tokens.start[at] === tokens.end[at - 1] + 1
      ) {
        clock.to = at + 1
      }
    }
    return valid(clock)
  }
  if (isUnit(tokens, at, 2) && (gap[at] & ~Gap.space) === 0) {
    clock.to = ++at
    let minutes = at
    if (is(tokens, minutes, Kind.and)) minutes++
    if (
      type[minutes] === Token.number &&
      minutes < tokens.count &&
      digits[minutes] <= 2 &&
      (gap[minutes] & ~(Gap.space | Gap.colon)) === 0 &&
      !followedByDate(tokens, minutes)
    ) {
      const marked = isUnit(tokens, minutes + 1, 1)
      if (!marked && digits[minutes] !== 2 && gap[minutes] !== 0) return valid(clock)
      clock.minute = value[minutes]
      clock.precision = 'minute'
      clock.to = minutes + (marked ? 2 : 1)
      let seconds = clock.to
      if (is(tokens, seconds, Kind.and)) seconds++
      if (marked && type[seconds] === Token.number && seconds < tokens.count && isUnit(tokens, seconds + 1, 0)) {
        clock.second = value[seconds]
        clock.precision = 'second'
        clock.to = seconds + 2
      }
    } else readHalfHour(tokens, clock)
    return valid(clock)
  }
  if (isDotted(tokens, at) && value[at] < 60 && hour < 25) {
    let after = at + 1
    if (isDotted(tokens, after)) {
      // 12.13.14 is a time only where the text says so
      if (!introduced || digits[index] !== 2 || isDotted(tokens, after + 1)) return undefined
      clock.second = value[after]
      clock.precision = 'second'
      clock.minute = value[at]
      clock.to = ++after
      return valid(clock)
    }
    if (
      introduced ||
      bare ||
      is(tokens, after, Kind.clock) ||
      (is(tokens, after, Kind.half) && tokens.end[after] - tokens.start[after] > 1)
    ) {
      clock.minute = value[at]
      clock.precision = 'minute'
      clock.to = after
      return valid(clock)
    }
  }
  if (hasSense(tokens, at, Kind.clock, 1) && at + 1 < tokens.count && type[at + 1] === Token.number) {
    // 3 Uhr 15
    const plain = digits[at + 1] === 2 && value[at + 1] < 60 && gap[at + 1] === Gap.space
    if (plain && !followedByDate(tokens, at + 1) && (gap[at + 2] & (Gap.colon | Gap.dot | Gap.slash)) === 0) {
      clock.minute = value[at + 1]
      clock.precision = 'minute'
      clock.to = at + 2
      return valid(clock)
    }
  }
  if (introduced && is(tokens, at, Kind.and) && type[at + 1] === Token.number && isUnit(tokens, at + 2, 1)) {
    // ساعت ۱۸ و ۲۱ دقیقه و ۴۴ ثانیه
    clock.minute = value[at + 1]
    clock.precision = 'minute'
    clock.to = at + 3
    const seconds = is(tokens, clock.to, Kind.and) ? clock.to + 1 : clock.to
    if (seconds < tokens.count && type[seconds] === Token.number && isUnit(tokens, seconds + 1, 0)) {
      clock.second = value[seconds]
      clock.precision = 'second'
      clock.to = seconds + 2
    }
    return valid(clock)
  }
  if (
    introduced ||
    is(tokens, at, Kind.clock) ||
    (is(tokens, at, Kind.half) && (gap[at] & ~(Gap.space | Gap.dot)) === 0)
  ) {
    if (introduced && followedByDate(tokens, index)) return undefined
    readHalfHour(tokens, clock)
    return valid(clock)
  }
  return undefined
}

/** Languages that say the minutes before the hour. */
const minutesLead = new Set(['en', 'de', 'nl'])

/** Minutes before the hour they belong to: a quarter past 3, 20 minutes to six, viertel nach drei, halb vier. */
function minutesFirst(tokens: Tokens, index: number): Clock | undefined {
  let minutes: number
  let at = index + 1
  if (hasSense(tokens, index, Kind.number, numberWords.quarter)) minutes = 15
  else if (hasSense(tokens, index, Kind.number, numberWords.half)) minutes = 30
  else if (readNumber(tokens, index) && number.value > 0 && number.value < 60 && number.digits <= 2) {
    minutes = number.value
    at = number.next
    if (isUnit(tokens, at, 1)) at++
  } else return undefined
  if (!minutesLead.has(tokens.lexicon.code)) return undefined
  const less = is(tokens, at, Kind.before)
  if (less || (is(tokens, at, Kind.after) && !is(tokens, at, Kind.and))) at++
  else if (minutes !== 30 || tokens.lexicon.code !== 'de') return undefined
  // halb vier is half an hour before four
  const before = less || (minutes === 30 && tokens.lexicon.code === 'de')
  if (at >= tokens.count || tokens.gap[at] & (Gap.stop | Gap.comma)) return undefined
  if (is(tokens, at, Kind.clock) || is(tokens, at, Kind.article)) at++
  let hour: number
  let half = false
  if (hasSense(tokens, at, Kind.part, noonPart) || hasSense(tokens, at, Kind.part, midnightPart)) {
    hour = hasSense(tokens, at, Kind.part, noonPart) ? 12 : 0
    half = true
    at++
  } else {
    if (!readNumber(tokens, at) || number.value > 24 || number.digits > 2 || isUnit(tokens, number.next, 1))
      return undefined
    hour = number.value
    at = number.next
    if (at < tokens.count && tokens.gap[at] & Gap.colon && tokens.type[at] === Token.number) return undefined
    if (isUnit(tokens, at, 2) || is(tokens, at, Kind.clock)) at++
  }
  const total = (hour * 60 + (before ? -minutes : minutes) + 1440) % 1440
  return valid({
    hour: Math.floor(total / 60),
    minute: total % 60,
    second: 0,
    precision: 'minute',
    half,
    spoken: true,
    from: index,
    to: at
  })
}

/** Number words as a time: seven, six thirty, الثالثة وربع, five and twenty. */
function readSpoken(tokens: Tokens, index: number): Clock | undefined {
  if (!readNumber(tokens, index) || number.value > 24) return undefined
  if (is(tokens, number.next, Kind.gregorian)) return undefined
  // without their tones Vietnamese words are too alike
  if (tokens.lexicon.code === 'vi' && !isUnit(tokens, number.next, 2)) return undefined
  const clock: Clock = {
    spoken: true,
    hour: number.value,
    minute: 0,
    second: 0,
    precision: 'hour',
    half: false,
    from: index,
    to: number.next
  }
  if (isUnit(tokens, clock.to, 2) || is(tokens, clock.to, Kind.clock)) clock.to++
  readHalfHour(tokens, clock)
  return valid(clock)
}

/** Minutes said after the hour: half, a quarter, twenty, minus a quarter. */
function readHalfHour(tokens: Tokens, clock: Clock): void {
  let at = clock.to
  if (is(tokens, at, Kind.clock)) at++
  if (tokens.gap[at] & (Gap.stop | Gap.comma)) return
  let less = is(tokens, at, Kind.before)
  if (less || is(tokens, at, Kind.and) || is(tokens, at, Kind.after)) {
    if (!is(tokens, at, Kind.number) || less) at++
  }
  if (is(tokens, at, Kind.article)) at++
  let minutes: number
  if (hasSense(tokens, at, Kind.number, numberWords.half)) minutes = 30
  else if (hasSense(tokens, at, Kind.number, numberWords.quarter)) minutes = 15
  else if (is(tokens, at, Kind.half)) return
  else {
    const digits = tokens.type[at] === Token.number
    if (
      !readNumber(tokens, at) ||
      (digits && !isUnit(tokens, number.next, 1)) ||
      number.value >= 60 ||
      number.value < 1
    )
      return
    if (is(tokens, number.next, Kind.gregorian)) return
    minutes = number.value
    at = number.next - 1
  }
  at++
  if (isUnit(tokens, at, 1)) at++
  // yediye çeyrek kala
  if (is(tokens, at, Kind.before) || (is(tokens, at, Kind.after) && !is(tokens, at, Kind.and))) {
    less ||= is(tokens, at, Kind.before)
    at++
  }
  const total = clock.hour * 60 + (less ? -minutes : minutes)
  clock.hour = Math.floor(total / 60)
  clock.minute = total % 60
  clock.precision = 'minute'
  clock.to = at
}

function isDotted(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.type[at] !== Token.number || tokens.digits[at] !== 2) return false
  return tokens.gap[at] === Gap.dot && tokens.start[at] === tokens.end[at - 1] + 1
}

function isColon(gap: number): boolean {
  return (gap & Gap.colon) !== 0 && (gap & ~(Gap.colon | Gap.space)) === 0
}

/** True if the number at `index` is the day of a date rather than minutes. */
function followedByDate(tokens: Tokens, index: number): boolean {
  const next = index + 1
  if (is(tokens, next, Kind.gregorian) || is(tokens, next, Kind.persian) || is(tokens, next, Kind.islamic)) return true
  return next < tokens.count && tokens.type[next] === Token.number && (tokens.gap[next] & (Gap.slash | Gap.dash)) !== 0
}

/** A time that exists; a clock that a right-to-left editor turned round («59 : 18» for 18:59) is turned back. */
function valid(clock: Clock): Clock | undefined {
  if (clock.hour > 24 && clock.precision !== 'hour') {
    if (clock.precision === 'minute' && clock.minute < 24 && clock.hour < 60) {
      const {hour} = clock
      clock.hour = clock.minute
      clock.minute = hour
    } else if (clock.precision === 'second' && clock.second < 24 && clock.hour < 60) {
      const {hour} = clock
      clock.hour = clock.second
      clock.second = hour
    }
  }
  if (clock.hour > 24 || clock.minute > 59 || clock.second > 60 || clock.hour < 0) return undefined
  if (clock.hour === 24 && (clock.minute > 0 || clock.second > 0)) return undefined
  return clock
}

/** Apply the half of the day, said before (`half`) or after the digits. */
export function readHalf(tokens: Tokens, clock: Clock, before: number): void {
  let half = before
  let at = clock.to
  for (let steps = 0; steps < 4 && at < tokens.count; steps++, at++) {
    if (tokens.gap[at] & Gap.stop && !(is(tokens, at, Kind.half) && steps === 0)) break
    if (is(tokens, at, Kind.half)) {
      half = sense(tokens, at, Kind.half)
      clock.to = at + 1
    } else if (is(tokens, at, Kind.part)) {
      half = sense(tokens, at, Kind.part) + 2
      clock.to = at + 1
    } else if (is(tokens, at, Kind.clock)) {
      clock.to = at + 1
    } else if (!is(tokens, at, Kind.filler) && !is(tokens, at, Kind.article) && !is(tokens, at, Kind.this)) break
  }
  if (half < 0) return
  clock.half = true
  if (half < 2) {
    if (half === 1 && clock.hour < 12) clock.hour += 12
    else if (half === 0 && clock.hour === 12) clock.hour = 0
    return
  }
  const part = parts[half - 2]
  if (part === 'morning' || part === 'dawn') {
    if (clock.hour === 12) clock.hour = 0
  } else if (part === 'noon') {
    if (clock.hour < 5) clock.hour += 12
  } else if (part === 'night') {
    if (clock.hour === 12) clock.hour = 0
    else if (clock.hour > 5 && clock.hour < 12) clock.hour += 12
  } else if (part === 'midnight') {
    if (clock.hour === 12) clock.hour = 0
  } else if (clock.hour < 12) clock.hour += 12
}

/** Read a zone after the time: GMT, UTC+3, +03:30, Z, بتوقيت مكة. */
function readZone(tokens: Tokens, clock: Clock): void {
  let at = clock.to
  let marked = false
  while (at < tokens.count && is(tokens, at, Kind.filler) && !is(tokens, at, Kind.zone)) {
    if (tokens.gap[at] & (Gap.stop | Gap.comma)) return
    marked = true
    at++
  }
  if (at >= tokens.count) return
  if (!is(tokens, at, Kind.zone)) {
    if (at === clock.to) readOffset(tokens, clock, at, false)
    return
  }
  if (isPlace(tokens, at) && !marked) return
  if (tokens.gap[at] & Gap.stop && !hasBracket(tokens, at)) return
  clock.zone = zoneValue(tokens, at)
  clock.to = at + 1
  readOffset(tokens, clock, at + 1, true)
}

/** Read +03:30, +0000 or, after the name of a zone, -7. */
function readOffset(tokens: Tokens, clock: Clock, index: number, zoned: boolean): void {
  const {type, gap, digits, value, start, text} = tokens
  if (index >= tokens.count || type[index] !== Token.number || !isSign(text.charCodeAt(start[index] - 1))) return
  if ((gap[index] & ~(Gap.plus | Gap.dash | Gap.space)) !== 0) return
  const ahead = (gap[index] & Gap.plus) !== 0
  const spaced = (gap[index] & Gap.space) !== 0
  // «12:09 - 0200» and «10:00-11:00» are no zones
  if (!ahead && !zoned && clock.precision !== 'second') return
  let minutes: number
  let next = index + 1
  if (digits[index] === 4) minutes = Math.floor(value[index] / 100) * 60 + (value[index] % 100)
  else if (digits[index] <= 2) {
    minutes = value[index] * 60
    const colon = next < tokens.count && type[next] === Token.number && gap[next] === Gap.colon && digits[next] === 2
    if (colon) minutes += value[next++]
    else if (!zoned && (!ahead || spaced)) return
  } else return
  if (minutes > 14 * 60) return
  clock.zone = ahead ? minutes : -minutes
  clock.to = next
}

function isSign(unit: number): boolean {
  return unit === 0x2b || unit === 0x2d || unit === 0x2212
}

function hasBracket(tokens: Tokens, index: number): boolean {
  return tokens.text[tokens.start[index] - 1] === '('
}

function isPlace(tokens: Tokens, index: number): boolean {
  return sense(tokens, index, Kind.zone) >= placeBase
}

/** Minutes from UTC of the zone at `index`, a place's index plus `placeBase`, or nothing where the abbreviation is shared. */
function zoneValue(tokens: Tokens, index: number): number | undefined {
  const value = sense(tokens, index, Kind.zone)
  if (value === unknownZone) return undefined
  return value >= placeBase ? value : value - zoneBase
}

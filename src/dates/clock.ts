import {isPlace, readZone, zoneValue} from './offsets.js'
import {Kind, parts} from './senses.js'
import {minutesFirst, readHalfHour, readSpoken} from './spoken.js'
import {type Clock, followedByDate, isColon, isDotted, isUnit, midnightPart, noonPart, valid} from './time.js'
import {Gap, hasSense, is, sense, Token, type Tokens} from './tokens.js'

/** Words that may stand before the digits of a clock time. */
const longestLead = 5

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

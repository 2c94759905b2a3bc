import {number, readNumber} from './numbers.js'
import {Kind, numberWords} from './senses.js'
import {type Clock, isUnit, midnightPart, noonPart, valid} from './time.js'
import {Gap, hasSense, is, Token, type Tokens} from './tokens.js'

/** Languages that say the minutes before the hour. */
const minutesLead = new Set(['en', 'de', 'nl'])

/** Minutes before the hour they belong to: a quarter past 3, 20 minutes to six, viertel nach drei, halb vier. */
export function minutesFirst(tokens: Tokens, index: number): Clock | undefined {
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
export function readSpoken(tokens: Tokens, index: number): Clock | undefined {
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
export function readHalfHour(tokens: Tokens, clock: Clock): void {
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

import {isAmount, readAmount, skipAbout, skipJoint} from './amounts.js'
import {nextFeast} from './feasts.js'
import {number, readNumber} from './numbers.js'
import {addMonths, type Reference} from './reference.js'
import {daysBase, Kind} from './senses.js'
import {dual, isUnit, onDay, type Relative, shiftAt, skip, unit} from './shifts.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'

/** No unit was met. */
const noUnit = 8

const dayLength = 86_400

/** Seconds of second, minute and hour. */
const seconds = [1, 60, 3600]

/** Spans: three days ago, через неделю, il y a 1 an, 2 mois, two days before yesterday. */
export function readSpan(tokens: Tokens, index: number, reference: Reference): Relative | undefined {
  let at = index
  let sign = 0
  const shift = shiftAt(tokens, at)
  if (shift !== 9 && shift !== 0) {
    // «the last 3 months», «upcoming two days»
    if (!readNumber(tokens, skip(tokens, at + 1)) || number.value < 2) return undefined
    sign = Math.sign(shift)
  } else if (is(tokens, at, Kind.past)) sign = -1
  else if (is(tokens, at, Kind.future)) sign = 1
  const prefixed = sign !== 0
  if (prefixed) {
    at = skipAbout(tokens, at + 1)
    // «be back in 5 minutes»
    if (is(tokens, index + 1, Kind.future) && !isUnit(tokens, index + 1)) return undefined
  } else if (isUnit(tokens, at)) {
    const own = sense(tokens, at, Kind.unit)
    // mwezi 2 uliopita
    if (
      own < dual &&
      tokens.type[at + 1] === Token.number &&
      is(tokens, at + 2, Kind.past) &&
      tokens.gap[at + 1] === Gap.space
    ) {
      const behind = [0, 0, 0, 0, 0, 0, 0, 0]
      behind[own] = tokens.value[at + 1]
      return count(index, at + 3, behind, -1, own, reference, false)
    }
    if (own < dual && !is(tokens, at + 1, Kind.past) && !is(tokens, at, Kind.number)) return undefined
  } else if (tokens.type[at] !== Token.number && !is(tokens, at, Kind.number)) return undefined
  const amounts = [0, 0, 0, 0, 0, 0, 0, 0]
  let finest: number = noUnit
  let end = at
  for (let terms = 0; terms < 8; terms++) {
    let next = terms > 0 ? skipJoint(tokens, at) : at
    // «prije 3 god, prije 4 mj»: the marker may be said again
    if (
      terms > 0 &&
      next < tokens.count &&
      (is(tokens, next, Kind.past) || is(tokens, next, Kind.future)) &&
      !isUnit(tokens, next)
    ) {
      const again = skipAbout(tokens, next + 1)
      if (isAmount(tokens, again)) next = again
    }
    const amount = readAmount(tokens, next, terms === 0 && (prefixed || is(tokens, next + 1, Kind.past)))
    if (!amount) break
    const which = amount.unit % dual
    amounts[which] += amount.count
    finest = Math.min(finest, which)
    at = end = amount.to
  }
  if (finest === noUnit) return undefined
  let base = reference.days
  let fixed = false
  let to = end
  // the marker behind the span, and the day from which it counts
  for (let steps = 0; steps < 3 && to < tokens.count && (tokens.gap[to] & Gap.stop) === 0; steps++) {
    if (!prefixed && steps === 0 && finest === unit.minute && isHourWord(tokens, to)) return undefined
    const past = is(tokens, to, Kind.past)
    const future = is(tokens, to, Kind.future)
    const back = past || is(tokens, to, Kind.before)
    const marker = back || future || (is(tokens, to, Kind.after) && !is(tokens, to, Kind.and))
    const next = marker ? skip(tokens, to + 1) : skip(tokens, to)
    const day = fixedDay(tokens, next, reference)
    if (day !== undefined && (marker || next > to)) {
      if (sign === 0 || marker) sign = back && !(future && !past) ? -1 : 1
      base = day
      fixed = true
      to = next + 1
      break
    }
    if (!(past || future) || (sign !== 0 && steps > 0)) break
    if (sign === 0) sign = past && future ? 1 : past ? -1 : 1
    else if (sign < 0 && future && !past && is(tokens, index, Kind.past) && tokens.lexicon.code === 'en') sign = 1
    to++
  }
  if (sign === 0) {
    // a span alone is an age: «2 hours»
    if (index !== 0 || end !== tokens.count) return undefined
    // «15 часов» is a clock time where the unit is also said of it
    if (finest === unit.hour && is(tokens, end - 1, Kind.clock) && amounts[unit.hour] > 12) return undefined
    sign = -1
    to = end
  }
  return count(index, Math.max(to, end), amounts, sign, finest, {...reference, days: base}, fixed)
}

/** A day from which a span may count: yesterday, today, a feast. */
function fixedDay(tokens: Tokens, at: number, reference: Reference): number | undefined {
  const offset = sense(tokens, at, Kind.days)
  if (offset >= 0) return reference.days + offset - daysBase
  const feast = sense(tokens, at, Kind.feast)
  return feast < 0 ? undefined : nextFeast(feast, reference)
}

/** True where minutes are said of an hour: 20 minutes past 3. */
function isHourWord(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, Kind.after) && !is(tokens, at, Kind.before)) return false
  const next = at + 1
  if (next >= tokens.count || isAmount(tokens, next)) return false
  return (
    tokens.type[next] === Token.number ||
    is(tokens, next, Kind.number) ||
    is(tokens, next, Kind.part) ||
    is(tokens, next, Kind.clock)
  )
}

/** Go from the reference by amounts of units, `finest` the smallest of them; `fixed` where the text names the day to go from. */
export function count(
  from: number,
  to: number,
  amounts: readonly number[],
  sign: number,
  finest: number,
  reference: Reference,
  fixed: boolean
): Relative {
  let days = addMonths(
    reference.days,
    sign * Math.round((amounts[unit.decade] * 10 + amounts[unit.year]) * 12 + amounts[unit.month])
  )
  days += sign * Math.round(amounts[unit.week] * 7 + amounts[unit.day])
  if (finest > unit.hour || fixed) return onDay(from, to, days)
  let moment = reference.seconds
  for (const which of [unit.second, unit.minute, unit.hour])
    moment += sign * Math.round(amounts[which] * seconds[which])
  days += Math.floor(moment / dayLength)
  moment = ((moment % dayLength) + dayLength) % dayLength
  const relative = onDay(from, to, days)
  relative.clock = {
    hour: Math.floor(moment / 3600),
    minute: Math.floor(moment / 60) % 60,
    second: moment % 60,
    precision: finest === unit.second ? 'second' : 'minute',
    half: true,
    from,
    to
  }
  return relative
}

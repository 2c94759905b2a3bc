import {Kind} from './senses.js'
import type {Clock} from './time.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'
import {Unit, unitClass} from './units.js'
import {americanClocks, placeBase, unknownZone, zoneBase} from './zones.js'

/** Read a zone after the time: GMT, UTC+3, +03:30, Z, بتوقيت مكة. */
export function readZone(tokens: Tokens, clock: Clock): void {
  let at = clock.to
  let marked = false
  while (at < tokens.count && is(tokens, at, Kind.filler) && !is(tokens, at, Kind.zone)) {
    if (tokens.gap[at] & (Gap.stop | Gap.comma)) return
    marked = true
    at++
  }
  if (at >= tokens.count) return
  if (!is(tokens, at, Kind.zone)) {
    const american = clock.half && at === clock.to ? americanClock(tokens, at) : undefined
    if (american !== undefined) {
      clock.zone = american
      clock.to = at + 1
    } else if (at === clock.to) readOffset(tokens, clock, at, false)
    return
  }
  if (isPlace(tokens, at) && !marked) return
  if (tokens.gap[at] & Gap.stop && !hasBracket(tokens, at)) return
  clock.zone = zoneValue(tokens, at)
  clock.to = at + 1
  readOffset(tokens, clock, at + 1, true)
}

/** The zone of «3:15 PM ET»: two capitals that stand alone behind the clock. */
function americanClock({text, start, gap}: Tokens, at: number): number | undefined {
  const from = start[at]
  if (gap[at] !== Gap.space || (text.length > from + 2 && unitClass(text.charCodeAt(from + 2)) === Unit.letter))
    return undefined
  return americanClocks[text.slice(from, from + 2)]
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

/** True if the word names a place, whose clock it may mean. */
export function isPlace(tokens: Tokens, index: number): boolean {
  return sense(tokens, index, Kind.zone) >= placeBase
}

/** Minutes from UTC of the zone at `index`, a place's index plus `placeBase`, or nothing where the abbreviation is shared. */
export function zoneValue(tokens: Tokens, index: number): number | undefined {
  const value = sense(tokens, index, Kind.zone)
  if (value === unknownZone) return undefined
  return value >= placeBase ? value : value - zoneBase
}

import {fromCivil} from './calendar.js'
import type {Reference} from './reference.js'
import {easterSense, Kind} from './senses.js'
import {onDay, type Relative, skip} from './shifts.js'
import {sense, Token, type Tokens} from './tokens.js'

/** Days with a name: Christmas, Easter 2018. */
export function readFeast(tokens: Tokens, index: number, reference: Reference | undefined): Relative | undefined {
  const feast = sense(tokens, index, Kind.feast)
  if (feast < 0) return undefined
  const at = skip(tokens, index + 1)
  if (at < tokens.count && tokens.type[at] === Token.number && tokens.digits[at] === 4) {
    return onDay(index, at + 1, feastDay(feast, tokens.value[at]))
  }
  return reference && onDay(index, index + 1, nextFeast(feast, reference))
}

/** The first such day on or after the reference. */
export function nextFeast(feast: number, reference: Reference): number {
  const days = feastDay(feast, reference.year)
  return days < reference.days ? feastDay(feast, reference.year + 1) : days
}

function feastDay(feast: number, year: number): number {
  return feast === easterSense ? easter(year) : fromCivil(year, Math.floor(feast / 100), feast % 100)
}

/** Easter Sunday of the western churches (Meeus, after the anonymous Gregorian computus). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return fromCivil(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** One look at a block that tells which of the stages up to its spaces may have something to do: most blocks need none. */
import {classes, flags, garbled, western, westernPair} from './decode/classes.js'
import {gainBackward} from './decode/letters.js'
import {joiner, kindsOf} from './kinds.js'
import {lettersByLanguage} from './languages/letters.js'
import {prepared} from './prepared.js'
import {concern, isBlank} from './spacing.js'
import type {Block} from './types.js'
import {unitsOf} from './units.js'

/** In what `glance` tells, beside the flags of `decode/classes.ts`: spaces may have to be set. */
export const spaces = 1
/** The same: the line may be stored as it looks, from left to right. */
export const backward = 1 << 23

/** Units of a line that are enough to tell whether to look closer, and the nats that they gain there when they are turned. */
const beginning = 64
const leastGain = 2

/** Languages whose letters are asked for, each with a bit from the second on; the last bit is for all others. */
const languages = Object.keys(lettersByLanguage)
const everyLanguage = (2 << languages.length) - 1

/** In what `glance` tells: characters may have to be set in a language. */
export function characters(language: string): number {
  const index = languages.indexOf(language)
  return 2 << (index < 0 ? languages.length : index)
}

// constants of this module are folded into the code, imports are read anew each time they are named
const [kinds, twoWestern] = [classes, westernPair]

// Of each unit: a bit for each language, then what it may come behind, in four bits (see `concern`; the last is a joiner behind
// a space, which concerns characters), the same four for what may come behind it, whether it concerns spaces alone, and
// whether it makes the line one to look at closely.
const trail = 6
const lead = 10
const joined = 1 << (trail + 3)
const alone = 1 << 14
const odd = 1 << 15
const marks: Uint16Array = prepared('marks', makeMarks)

/** What a look at a block's text found; kept while the text stays. */
export function glance(block: Block): number {
  const {data} = block
  const {value} = block.children[0]
  if (data.glance?.value !== value) data.glance = {value, found: look(unitsOf(value), 0, value.length)}
  return data.glance.found
}

/** The same of the units of a line, which stand from one place to another. */
export function look(units: Uint16Array, from: number, to: number): number {
  // one look-up a unit for what nearly all lines are
  let seen = 0
  let pairs = 0
  let before = 0
  for (let index = from; index < to; index++) {
    const mark = marks[units[index]]
    seen |= mark
    pairs |= mark & before
    before = mark >>> (lead - trail)
  }
  let found = (seen & odd) === 0 ? 0 : lookClosely(units, from, to)
  if (to > from && (isBlank(units[from]) || isBlank(units[to - 1]))) seen |= alone
  if ((seen & alone) !== 0 || (pairs & (7 << trail)) !== 0) found |= spaces
  if (gainBackward(units, from, Math.min(to, from + beginning)) > leastGain) found |= backward
  const letters = (pairs & joined) === 0 ? seen & everyLanguage : everyLanguage
  return found | (letters << 1)
}

/** The flags of `decode/classes.ts`. */
function lookClosely(units: Uint16Array, from: number, to: number): number {
  let found = 0
  let leads = 0
  for (let index = from; index < to; index++) {
    const entry = kinds[units[index]]
    const pair = (entry >>> 12) & leads
    if (pair !== 0) found |= pair === twoWestern ? western : garbled
    found |= entry
    leads = entry & 0xfff
  }
  return found & flags
}

function makeMarks(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const [index, language] of [...languages, ''].entries()) {
    const needs = kindsOf(language, false)
    for (let unit = 0; unit < 0x10000; unit++) {
      if (needs[unit] === joiner) table[unit] |= joined
      else if (needs[unit] !== 0) table[unit] |= 1 << index
    }
  }
  // a pair may be garbled only where it has one of these: a second unit behind what Arabic letters open, else a first one
  let opened = 0
  for (let unit = 0x0620; unit < 0x0650; unit++) opened |= kinds[unit] & 0xfff
  for (let unit = 0; unit < 0x10000; unit++) {
    const {alone: own, before, after} = concern(unit)
    table[unit] |= (own ? alone : 0) | (before << lead) | (after << trail)
    if (before & 1) table[unit] |= joined << (lead - trail)
    if ((kinds[unit] & (flags | (0xfff & ~opened))) !== 0 || ((kinds[unit] >>> 12) & opened) !== 0) table[unit] |= odd
  }
  return table
}

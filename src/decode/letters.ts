import {bigramCosts} from '../../models/arabic-bigrams.js'
import {prepared} from '../prepared.js'

/**
 * How much a text looks like Arabic script: the cost of its letter pairs under small bigram tables, one for each group of
 * languages. Both charset detection and mojibake repair ask this one question.
 */

/** Space, digit, ASCII punctuation: a word boundary that costs nothing. */
export const boundary = 0
/** A letter of another script. */
export const foreign = 1
/** What no Arabic-script text holds: symbols of code tables, controls, box drawing. */
export const odd = 2
/** Invisible to the pairs: tatweel and such. */
export const skipped = 3
/** Punctuation outside of ASCII: a boundary that costs a little. */
export const punctuation = 4
const mark = 5
const joiner = 6
const firstLetter = 7

const letters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگٹڈڑںھےڤڕڵۆێځڅښۍېړږټډګڼۇ'
/** Number of symbols; the tables are squares of it. */
export const symbolCount = firstLetter + letters.length

/** Costs are in sixteenths of a nat. */
const unit = 16
const oddCost = 6 * unit
const foreignCost = 5 * unit
const punctuationCost = 3 * unit

/** Symbol of each UTF-16 unit. */
export const symbolOf: Uint8Array = prepared('symbols', makeSymbols)

const tables: readonly Uint8Array[] = prepared('bigrams', unpack)

/** Cost of a stretch of symbols in the language group that fits best. */
export interface Fit {
  /** Nats in all. */
  cost: number
  /** Letters among the symbols. */
  letters: number
  /** Index of the language group: 0 Persian, 1 Arabic, 2 Urdu, Pashto and Kurdish. */
  group: number
  /** Nats by which the next group fits worse. */
  lead: number
}

/** Cost of symbols, read forward or backward. */
export function fitSymbols(symbols: Uint8Array, length: number, backward = false): Fit {
  const costs = [0, 0, 0]
  let shared = 0
  let count = 0
  let before = boundary
  for (let step = 0; step <= length; step++) {
    let symbol = step === length ? boundary : symbols[backward ? length - 1 - step : step]
    if (symbol === skipped) continue
    if (symbol === odd) {
      shared += oddCost
      symbol = boundary
    } else if (symbol === punctuation) {
      shared += punctuationCost
      symbol = boundary
    }
    if (symbol === foreign || before === foreign) {
      if (symbol > foreign || before > foreign) shared += foreignCost
    } else if (symbol !== boundary || before !== boundary) {
      const cell = before * symbolCount + symbol
      costs[0] += tables[0][cell]
      costs[1] += tables[1][cell]
      costs[2] += tables[2][cell]
    }
    if (symbol >= firstLetter) count++
    before = symbol
  }
  const least = Math.min(costs[0], costs[1], costs[2])
  const group = costs.indexOf(least)
  const next = Math.min(...costs.filter((_, index) => index !== group))
  return {cost: (least + shared) / unit, letters: count, group, lead: (next - least) / unit}
}

let buffer = new Uint8Array(1 << 12)

/** Cost of a text, read forward or backward. */
export function fitText(text: string, backward = false): Fit {
  if (text.length > buffer.length) buffer = new Uint8Array(text.length * 2)
  for (let index = 0; index < text.length; index++) buffer[index] = symbolOf[text.charCodeAt(index)]
  return fitSymbols(buffer, text.length, backward)
}

/** What a pair costs more in this order than in the other, on average of the groups. */
export const turned: Int16Array = prepared('turned', makeTurned)

/** About how many nats the first units of a text gain when they are read backward: one look-up a unit, for a first glance. */
export function gainBackward(text: string, units: number): number {
  const end = Math.min(text.length, units)
  let gain = 0
  let before = boundary
  for (let index = 0; index < end; index++) {
    let symbol = symbolOf[text.charCodeAt(index)]
    if (symbol === skipped) continue
    if (symbol <= punctuation) symbol = boundary
    gain += turned[before * symbolCount + symbol]
    before = symbol
  }
  return gain / unit
}

function makeTurned(): Int16Array {
  const table = new Int16Array(symbolCount * symbolCount)
  for (let first = 0; first < symbolCount; first++) {
    for (let second = 0; second < symbolCount; second++) {
      const [here, there] = [first * symbolCount + second, second * symbolCount + first]
      for (const costs of tables) table[here] += (costs[here] - costs[there]) / tables.length
    }
  }
  return table
}

function makeSymbols(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(foreign)
  for (let code = 0; code < 0x0700; code++) table[code] = plainSymbol(code)
  for (let code = 0x2000; code < 0x2070; code++) table[code] = plainSymbol(code)
  // arrows, box drawing and other signs
  table.fill(odd, 0x2070, 0x3000)
  table.fill(odd, 0xd800, 0xf900)
  table.fill(odd, 0xfb50, 0x10000)
  const same: [string, string][] = [
    ['ي', 'یۑ'],
    ['ك', 'کڪ'],
    ['ه', 'ہەۀۂ'],
    ['ة', 'ۃ'],
    ['ا', 'ٱ']
  ]
  for (let index = 0; index < letters.length; index++) table[letters.charCodeAt(index)] = firstLetter + index
  for (const [to, from] of same) for (const letter of from) table[letter.charCodeAt(0)] = table[to.charCodeAt(0)]
  table[0x200c] = joiner
  table[0x0640] = table[0x200d] = table[0x200e] = table[0x200f] = table[0xfeff] = skipped
  return table
}

function plainSymbol(code: number): number {
  const char = String.fromCharCode(code)
  if (code < 0x80) return /[a-z]/i.test(char) ? foreign : code < 0x20 && !/\s/.test(char) ? odd : boundary
  if (/[\u064b-\u0655\u0670]/.test(char)) return mark
  if (code >= 0x0600 && code < 0x0700) return /\p{P}|\p{N}/u.test(char) ? punctuation : odd
  if (/[\u00a0«»\u2000-\u200b\u2010-\u2015\u2018-\u201f\u2022\u2026\u202a-\u202f\u2039\u203a]/.test(char))
    return punctuation
  return /\p{L}/u.test(char) ? foreign : odd
}

function unpack(): Uint8Array[] {
  const cells = symbolCount * symbolCount
  const packed = atob(bigramCosts)
  return [0, 1, 2].map((group) =>
    Uint8Array.from({length: cells}, (_, cell) => packed.charCodeAt(group * cells + cell))
  )
}

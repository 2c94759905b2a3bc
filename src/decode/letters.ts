import {bigramCosts} from '../../models/arabic-bigrams.js'
import {prepared} from '../prepared.js'
import {unitsOf} from '../units.js'

/**
 * How much a text looks like Arabic script: the cost of its letter pairs under small bigram tables, one for each group of
 * languages. Both charset detection and mojibake repair ask this one question.
 */

/** What a unit is to the pairs, where it is no letter. */
export const symbolKind = {
  /** Space, digit, ASCII punctuation: a word boundary that costs nothing. */
  boundary: 0,
  /** A letter of another script. */
  foreign: 1,
  /** What no Arabic-script text holds: symbols of code tables, controls, box drawing. */
  odd: 2,
  /** Invisible to the pairs: tatweel and such. */
  skipped: 3,
  /** Punctuation outside of ASCII: a boundary that costs a little. */
  punctuation: 4
} as const

// constants of this module are folded into the code, exports are read anew each time they are named
const {boundary, foreign, odd, skipped, punctuation} = symbolKind
const mark = 5
const joiner = 6
const firstLetter = 7

const letters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگٹڈڑںھےڤڕڵۆێځڅښۍېړږټډګڼۇ'
/** Number of symbols; the tables are squares of it. */
export const symbolCount: number = firstLetter + letters.length
const side = symbolCount

/** Costs are in sixteenths of a nat. */
const unit = 16
const oddCost = 6 * unit
const foreignCost = 5 * unit
const punctuationCost = 3 * unit

/** Symbol of each UTF-16 unit. */
export const symbolOf: Uint8Array = prepared('symbols', makeSymbols)
const symbols = symbolOf

const groupCount = 3
/** From the costs of one pair to those of the next. */
const stride = 4

/** Cost of each pair of symbols under each group, those of one pair side by side. */
const pairCosts: Uint8Array = prepared('bigrams', unpack)

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

// Of each symbol: where its pairs begin, where it stands among those of the symbol before it, what it costs by itself, and
// whether it is a letter. Between words all is one boundary.
const rows = new Int32Array(symbolCount)
const columns = new Int32Array(symbolCount)
const ownCosts = new Int32Array(symbolCount)
const counts = new Int32Array(symbolCount)
for (let symbol = 0; symbol < symbolCount; symbol++) {
  const pairs = symbol > punctuation || symbol === foreign ? symbol : boundary
  rows[symbol] = pairs * side * stride
  columns[symbol] = pairs * stride
  counts[symbol] = symbol >= firstLetter ? 1 : 0
}
ownCosts[odd] = oddCost
ownCosts[punctuation] = punctuationCost

/** Cost of symbols, read forward or backward. */
export function fitSymbols(from: Uint8Array, length: number, backward = false): Fit {
  const costs = pairCosts
  let [first, second, third] = [0, 0, 0]
  let shared = 0
  let count = 0
  let row = 0
  const turn = backward ? -1 : 1
  for (let step = 0, at = backward ? length - 1 : 0; step < length; step++, at += turn) {
    const symbol = from[at]
    if (symbol === skipped) continue
    const pair = row + columns[symbol]
    first += costs[pair]
    second += costs[pair + 1]
    third += costs[pair + 2]
    shared += ownCosts[symbol]
    count += counts[symbol]
    row = rows[symbol]
  }
  // the end is a boundary
  first += costs[row]
  second += costs[row + 1]
  third += costs[row + 2]
  const least = Math.min(first, second, third)
  const {group, lead} = best(first, second, third)
  return {cost: (least + shared) / unit, letters: count, group, lead}
}

/** The group of least cost, and the nats to the next. */
function best(first: number, second: number, third: number): Pick<Fit, 'group' | 'lead'> {
  const least = Math.min(first, second, third)
  const group = first === least ? 0 : second === least ? 1 : 2
  const next = group === 0 ? Math.min(second, third) : Math.min(first, group === 1 ? third : second)
  return {group, lead: (next - least) / unit}
}

let buffer = new Uint8Array(1 << 12)

/** Cost of a text, read forward or backward. */
export function fitText(text: string, backward = false): Fit {
  const {length} = text
  if (length > buffer.length) buffer = new Uint8Array(length * 2)
  const units = unitsOf(text)
  for (let index = 0; index < length; index++) buffer[index] = symbols[units[index]]
  return fitSymbols(buffer, length, backward)
}

/** Bits of a symbol in the place of a pair, where symbols stand apart by whole bits. */
const symbolBits = 7
const mostPairs = (1 << (2 * symbolBits)) - 1

/** What each pair costs more under the second group than under the first, and under the third. */
const leads: readonly Int16Array[] = prepared('leads', () => [1, 2].map(makeLeads))
const [leadsSecond, leadsThird] = leads

/** The group that fits units from one place to another best, as in `Fit`, without their joiners. */
export function groupOf(units: Uint16Array, from: number, to: number): Pick<Fit, 'group' | 'lead'> {
  let [second, third] = [0, 0]
  let before: number = boundary
  for (let index = from; index < to; index++) {
    const symbol = symbols[units[index]]
    if (symbol === skipped || symbol === joiner) continue
    const pair = (before | symbol) & mostPairs
    second += leadsSecond[pair]
    third += leadsThird[pair]
    before = symbol << symbolBits
  }
  return best(0, second + leadsSecond[before & mostPairs], third + leadsThird[before & mostPairs])
}

function makeLeads(group: number): Int16Array {
  const table = new Int16Array(mostPairs + 1)
  for (let before = 0; before < side; before++) {
    for (let after = 0; after < side; after++) {
      const cell = rows[before] + columns[after]
      table[(before << symbolBits) | after] = pairCosts[cell + group] - pairCosts[cell]
    }
  }
  return table
}

/** What a pair costs more in this order than in the other, on average of the groups; between words all is one boundary. */
const turned: Int16Array = prepared('turned', makeTurned)

/** About how many nats the units from one place to another gain when they are read backward: two look-ups a unit, for a first glance. */
export function gainBackward(units: Uint16Array, from: number, to: number): number {
  let gain = 0
  let before: number = boundary
  for (let index = from; index < to; index++) {
    const symbol = symbols[units[index]]
    if (symbol === skipped) continue
    gain += turned[(before | symbol) & mostPairs]
    before = symbol << symbolBits
  }
  return gain / unit
}

function makeTurned(): Int16Array {
  const table = new Int16Array(mostPairs + 1)
  for (let before = 0; before < side; before++) {
    for (let after = 0; after < side; after++) {
      const [first, second] = [before, after].map((symbol) => (symbol > punctuation ? symbol : boundary))
      const [here, there] = [first * side + second, second * side + first]
      const place = (before << symbolBits) | after
      for (let group = 0; group < groupCount; group++)
        table[place] += (pairCosts[here * stride + group] - pairCosts[there * stride + group]) / groupCount
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

function unpack(): Uint8Array {
  const cells = side * side
  const packed = atob(bigramCosts)
  const costs = new Uint8Array(cells * stride)
  for (let group = 0; group < groupCount; group++)
    for (let cell = 0; cell < cells; cell++) costs[cell * stride + group] = packed.charCodeAt(group * cells + cell)
  // the same in every group: nothing between words, and a letter beside one of another script
  costs.fill(0, 0, stride)
  for (let symbol = 0; symbol < side; symbol++) {
    const cost = symbol > foreign ? foreignCost : 0
    for (const cell of [foreign * side + symbol, symbol * side + foreign])
      costs.fill(cost, cell * stride, (cell + 1) * stride)
  }
  return costs
}

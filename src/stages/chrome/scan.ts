/**
 * One pass over a line: fold, phrases, counts.
 *
 * Whatever is counted here stays the same when a later stage joins words, sets spaces or changes the form of a quote or
 * digit: letters and runs of marks are counted, never spaces or raw lengths. So a cleaned line is judged as it was before.
 */
import * as is from './letters.js'
import {classTable, scriptTable} from './letters.js'
import {machine, places} from './machine.js'
import {findMatches, headLength, readPhrases, tailLength} from './matches.js'
import type {Automaton, Hit} from './phrases.js'
import {at, endWord, known, openLine, readStretch} from './stretches.js'
import {capitalOf, hasCapitals, hasDigits, notes, scriptSeen, stretch} from './units.js'

/** What one pass learns of a line. */
export interface Scan {
  /** Folded letters; an ideograph counts three. */
  letters: number
  digits: number
  /** Letters by script: other, Arabic, Latin, Cyrillic, wide. */
  scripts: readonly number[]
  /** Runs of marks by class (see letters.ts), 0–14. */
  marks: readonly number[]
  capitals: number
  /** Latin or Cyrillic words, and those of them with a capital. */
  cased: number
  words: number
  functionWords: number
  /** Class of the first and the last unit that is not ignored or a space. */
  first: number
  last: number
  /** Class of the last unit, closing quotes, brackets and marks aside. */
  ending: number
  urls: number
  /** Letters and digits in phrases, of all letters and digits. */
  covered: number
  symbols: number
  /** Hash of the folded letters and digits. */
  hash: number
  hits: Hit[]
  /** Whether the line reads as prose: long enough, and ended or with commas and function words. */
  prose: boolean
  /** Where its folded letters stand in `notes.symbols`, and how many they are. */
  lettersFrom: number
  lettersCount: number
}

// a constant of this module is one for the compiler, too; one of another is looked up each time
const {noted, wordsEnd} = at

/** Read one line. */
export function scanLine(value: string, automaton: Automaton): Scan {
  const {length} = value
  const lettersFrom = notes.end
  // in the middle of a long paragraph no phrase counts: what is furniture there is glued to an end
  const isLong = length > headLength + tailLength
  const head = isLong ? headLength : length
  const tail = isLong ? length - tailLength : length
  let symbols = 0
  let found = 0
  let wordsFrom = 0
  let from = 0
  const inMachine = openLine(value)
  do {
    const noting = from < head || from >= tail
    const to = noting ? (from < head ? head : length) : Math.min(tail, from + stretch)
    const count = readStretch(from, to, noting)
    symbols += count
    if (noting) {
      found = findMatches(value, automaton, wordsFrom, known[wordsEnd], known[noted], found)
      // no phrase reaches from head to tail
      wordsFrom = ++known[wordsEnd]
      known[noted] = count + 1
    }
    from = to
  } while (from < length)
  endWord()
  const seen = known[at.seen]
  const lettersCount = hasDigits(seen) ? keepLetters(lettersFrom, symbols, inMachine) : symbols
  const script = scriptSeen(seen)
  const counting = script < 0 || hasCapitals(seen)
  if (counting) {
    if (inMachine) machine!.tally(length)
    else tallyHere(value)
  }
  const scripts = script < 0 ? scriptsOf() : [0, 0, 0, 0, 0]
  if (script >= 0) scripts[script] = lettersCount
  const marks = marksOf()
  const ending = known[at.ending]
  const words = known[at.words]
  const functionWords = known[at.functionWords]
  const urls = marks[is.colon] === 0 ? 0 : inMachine ? known[at.urls] : countAddresses(value)
  const weight = scripts[0] + scripts[1] + scripts[2] + scripts[3] + scripts[4] * 3
  const {covered, hits} = readPhrases(value, automaton, found, known[at.firstLetter])
  return {
    letters: weight,
    digits: symbols - lettersCount,
    scripts,
    marks,
    capitals: counting ? known[at.capitals] : 0,
    cased: known[at.cased],
    words,
    functionWords,
    first: known[at.first],
    last: known[at.last],
    ending,
    urls,
    covered,
    symbols,
    hash: known[at.hash],
    hits,
    prose:
      weight >= 45 &&
      urls <= 1 &&
      covered * 2 <= symbols &&
      (ending === is.sentenceEnd || (weight >= 120 && functionWords * 12 >= words)),
    lettersFrom,
    lettersCount
  }
}

/** Runs of marks by class. */
function marksOf(): number[] {
  const from = at.marks
  return [
    known[from + 0],
    known[from + 1],
    known[from + 2],
    known[from + 3],
    known[from + 4],
    known[from + 5],
    known[from + 6],
    known[from + 7],
    known[from + 8],
    known[from + 9],
    known[from + 10],
    known[from + 11],
    known[from + 12],
    known[from + 13],
    known[from + 14]
  ]
}

/** Of the letters and digits that were noted, keep the letters; how many they are. */
function keepLetters(from: number, count: number, inMachine: boolean): number {
  if (inMachine) {
    const kept = machine!.keep(places.symbols + from * 2, count)
    notes.end = from + kept
    return kept
  }
  const {symbols} = notes
  let end = from
  for (let at = from; at < from + count; at++) {
    const symbol = symbols[at]
    symbols[end] = symbol
    end += +(classTable[symbol] === is.letter)
  }
  notes.end = end
  return end - from
}

/** Colons with `//` behind them. */
function countAddresses(value: string): number {
  let count = 0
  for (let index = value.indexOf('//', 1); index > 0; index = value.indexOf('//', index + 1)) {
    if (classTable[value.charCodeAt(index - 1)] === is.colon) count++
  }
  return count
}

/** Letters by script, once they are counted. */
function scriptsOf(): number[] {
  const from = at.scripts
  return [known[from], known[from + 1], known[from + 2], known[from + 3], known[from + 4]]
}

/** Count letters by script, and capitals, without the machine. */
function tallyHere(value: string): void {
  known.fill(0, at.scripts)
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    if (classTable[unit] === is.letter) known[at.scripts + scriptTable[unit]]++
    known[at.capitals] += capitalOf(unit)
  }
}

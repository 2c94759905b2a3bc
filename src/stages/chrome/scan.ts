/**
 * One pass over a line: fold, phrases, counts.
 *
 * Whatever is counted here stays the same when a later stage joins words, sets spaces or changes the form of a quote or
 * digit: letters and runs of marks are counted, never spaces or raw lengths. So a cleaned line is judged as it was before.
 */
import {unitsOf} from '../../units.js'
import * as is from './letters.js'
import {classTable, scriptTable} from './letters.js'
import {findMatches, headLength, words as phraseWords, readPhrases, tailLength} from './matches.js'
import type {Automaton, Hit} from './phrases.js'
import {
  capitalOf,
  countOf,
  hasCapitals,
  hasDigits,
  hashOn,
  kindOf,
  notes,
  placeOf,
  scriptSeen,
  stretch,
  walk
} from './units.js'
import {isFunctionWord} from './words.js'

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

/** Forget the letters of the documents before. */
export function forgetLetters(): void {
  notes.end = 0
}

// a constant of this module is one for the compiler, too; one of another is looked up each time
const {colon, digit, ignored, joiner, letter, space} = is
const {events, hashes} = notes
const {starts: wordStarts, places: wordPlaces, stops: wordStops} = phraseWords

/** Read one line. */
export function scanLine(value: string, automaton: Automaton): Scan {
  const {length} = value
  const units = unitsOf(value)
  const lettersFrom = notes.end
  const scripts = [0, 0, 0, 0, 0]
  const marks = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  let seen = 0
  let cased = 0
  let words = 0
  let functionWords = 0
  let urls = 0
  let symbols = 0
  let hash = 0
  let wordHash = 0
  let inWord = false
  // class of the unit before, what is ignored aside; and of the last that is no space either
  let before = space
  let last = 0
  // in the middle of a long paragraph no phrase counts: what is furniture there is glued to an end
  const isLong = length > headLength + tailLength
  const head = isLong ? headLength : length
  const tail = isLong ? length - tailLength : length
  let found = 0
  let wordsFrom = 0
  let wordsEnd = 0
  let firstLetter = -1
  let noted = 0
  let kind = ignored
  for (let from = 0, to = 0; from < length; from = to) {
    const noting = from < head || from >= tail
    to = noting ? (from < head ? head : length) : Math.min(tail, from + stretch)
    const many = walk(units, from, to, kind, hash)
    // the word before the stretch may go on
    if (kind === letter) wordHash = hashOn(wordHash, 0, countOf(events[0]))
    for (let index = 0; index < many; index++) {
      const event = events[index]
      kind = kindOf(event)
      if (kind === letter || kind === digit) {
        const start = countOf(event)
        if (noting) {
          if (kind !== before) {
            wordStarts[wordsEnd] = start
            wordPlaces[wordsEnd++] = from + placeOf(event)
          }
          wordStops[wordsEnd - 1] = from + placeOf(events[index + 1])
          if (firstLetter < 0 && kind === letter) firstLetter = noted + start
        }
        if (kind === letter) {
          wordHash = hashOn(wordHash, start, countOf(events[index + 1]))
          if (!inWord) cased += capitalOf(units[from + placeOf(event)])
        }
        inWord = true
        before = last = kind
        continue
      }
      if (kind === ignored) continue
      if (inWord) {
        words++
        if (isFunctionWord(wordHash)) functionWords++
        wordHash = 0
        inWord = false
      }
      if (kind === joiner) continue
      before = kind
      if (kind === space) continue
      if (kind !== last) marks[kind]++
      last = kind
      if (kind === colon) urls += addressesAt(value, from + placeOf(event))
    }
    const count = countOf(events[many])
    hash = hashes[count]
    symbols += count
    seen |= notes.seen
    if (noting) {
      wordStarts[wordsEnd] = count
      found = findMatches(value, automaton, wordsFrom, wordsEnd, noted, found)
      // no phrase reaches from head to tail
      wordsFrom = ++wordsEnd
      noted = count + 1
    }
  }
  if (inWord) {
    words++
    if (isFunctionWord(wordHash)) functionWords++
  }
  const lettersCount = hasDigits(seen) ? keepLetters(lettersFrom, symbols) : symbols
  const script = scriptSeen(seen)
  if (script < 0) countScripts(value, scripts)
  else scripts[script] = lettersCount
  const ending = endingOf(value)
  const weight = scripts[0] + scripts[1] + scripts[2] + scripts[3] + scripts[4] * 3
  const {covered, hits} = readPhrases(value, automaton, found, firstLetter)
  return {
    letters: weight,
    digits: symbols - lettersCount,
    scripts,
    marks,
    capitals: hasCapitals(seen) ? countCapitals(value) : 0,
    cased,
    words,
    functionWords,
    first: firstOf(value),
    last,
    ending,
    urls,
    covered,
    symbols,
    hash: hash >>> 0,
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

/** Of the letters and digits that were noted, keep the letters; how many they are. */
function keepLetters(from: number, count: number): number {
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

/** Colons with `//` behind them, of those that stand together at a place. */
function addressesAt(value: string, place: number): number {
  let count = 0
  for (let index = place; classTable[value.charCodeAt(index)] === is.colon; index++) {
    if (value.startsWith('//', index + 1)) count++
  }
  return count
}

function countScripts(value: string, scripts: number[]): void {
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index)
    if (classTable[unit] === is.letter) scripts[scriptTable[unit]]++
  }
}

function countCapitals(value: string): number {
  let count = 0
  for (let index = 0; index < value.length; index++) count += capitalOf(value.charCodeAt(index))
  return count
}

/** Class of the first unit that is neither ignored nor a space. */
function firstOf(value: string): number {
  for (let index = 0; index < value.length; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind !== is.ignored && kind !== is.space) return kind
  }
  return 0
}

/** What may stand behind the end of a sentence, as bits. */
const behind =
  (1 << is.ignored) | (1 << is.space) | (1 << is.quote) | (1 << is.close) | (1 << is.separator) | (1 << is.sign)

/** Class of the last unit, what may stand behind the end of a sentence aside. */
function endingOf(value: string): number {
  for (let index = value.length - 1; index >= 0; index--) {
    const kind = classTable[value.charCodeAt(index)]
    if (((behind >>> kind) & 1) === 0) return kind
  }
  return 0
}

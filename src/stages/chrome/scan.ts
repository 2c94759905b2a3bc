/**
 * One pass over a line: fold, phrases, counts.
 *
 * Whatever is counted here stays the same when a later stage joins words, sets spaces or changes the form of a quote or
 * digit: letters and runs of marks are counted, never spaces or raw lengths. So a cleaned line is judged as it was before.
 */
import * as is from './letters.js'
import {classTable, unitTable} from './letters.js'
import {headLength, notes, readPhrases, tailLength} from './matches.js'
import type {Automaton, Hit} from './phrases.js'
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
  /** Where its folded letters stand in `letters.folded`, and how many they are. */
  lettersFrom: number
  lettersCount: number
}

/** Folded letters of the lines of the documents at hand, line after line; used again for the next. */
export const letters = {folded: new Uint16Array(1 << 14), end: 0}

/** Forget the letters of the documents before. */
export function forgetLetters(): void {
  letters.end = 0
}

/** Have room for the letters of one more line. */
function roomFor(length: number): Uint16Array {
  if (letters.folded.length < letters.end + length) {
    const more = new Uint16Array((letters.end + length) * 2)
    more.set(letters.folded)
    letters.folded = more
  }
  return letters.folded
}

const {columns: noteColumns, places: notePlaces, words: noteWords} = notes

/** Read one line. */
export function scanLine(value: string, automaton: Automaton): Scan {
  const {length} = value
  const {columns} = automaton
  const folds = roomFor(length)
  const lettersFrom = letters.end
  let lettersEnd = lettersFrom
  const scripts = [0, 0, 0, 0, 0]
  const marks = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  let digits = 0
  let capitals = 0
  let cased = 0
  let words = 0
  let functionWords = 0
  let urls = 0
  let hash = 0x811c9dc5
  let wordHash = 0
  let inWord = false
  // class of the unit before, what is ignored aside; and of the last that is no space either
  let before = is.space
  let last = 0
  let noted = 0
  let starts = 0
  // in the middle of a long paragraph no phrase counts: what is furniture there is glued to an end
  const skipFrom = headLength
  const skipTo = length - tailLength
  for (let index = 0; index < length; index++) {
    if (index === skipTo && index > skipFrom) {
      // no phrase reaches from head to tail
      noteWords[starts++] = noted
      noteColumns[noted++] = 0
    }
    const unit = value.charCodeAt(index)
    const known = unitTable[unit]
    const kind = known & 15
    if (kind === is.letter) {
      const folded = known >>> 8
      scripts[(known >>> 4) & 7]++
      if ((known & 0x80) !== 0) {
        capitals++
        if (!inWord) cased++
      }
      wordHash = (Math.imul(wordHash, 31) + folded) | 0
      hash = Math.imul(hash ^ folded, 0x01000193)
      folds[lettersEnd++] = folded
    } else if (kind === is.digit) {
      digits++
      hash = Math.imul(hash ^ (known >>> 8), 0x01000193)
    } else {
      if (inWord && (kind !== is.ignored || unit === 0x200c)) {
        words++
        if (isFunctionWord(wordHash)) functionWords++
        wordHash = 0
        inWord = false
      }
      if (kind === is.ignored) continue
      before = kind
      if (kind === is.space) continue
      if (kind !== last) marks[kind]++
      last = kind
      if (kind === is.colon && value.startsWith('//', index + 1)) urls++
      continue
    }
    inWord = true
    last = kind
    if (index < skipFrom || index >= skipTo) {
      if (kind !== before) noteWords[starts++] = noted
      noteColumns[noted] = columns[unit]
      notePlaces[noted++] = index
    }
    before = kind
  }
  if (inWord) {
    words++
    if (isFunctionWord(wordHash)) functionWords++
  }
  letters.end = lettersEnd
  const symbols = lettersEnd - lettersFrom + digits
  const ending = endingOf(value)
  const weight = scripts[0] + scripts[1] + scripts[2] + scripts[3] + scripts[4] * 3
  const {covered, hits} = readPhrases(value, automaton, noted, starts)
  return {
    letters: weight,
    digits,
    scripts,
    marks,
    capitals,
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
    lettersCount: lettersEnd - lettersFrom
  }
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

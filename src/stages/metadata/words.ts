/**
 * Which words of a line the article uses. Words are compared by the hash of their first letters, without case and marks:
 * no string is made, and a headline may say a word in another case than the text.
 */
import {foldTable} from '../../fold.js'
import {unitsOf} from '../../units.js'
import {isMark} from './letters.js'
import type {Page} from './page.js'

/** Characters of the article that are looked at, and in a line of running text. */
const enough = 5000
const running = 100
/** The same where the article has only short ones. */
const sentence = 40

/** Letters at the start of a word that are compared. */
const stemLetters = 5
/** Words of the text, by their hash: one bit of so many for each. */
const bits = 1 << 15
const known = new Int32Array(bits >> 5)

/** Of each UTF-16 unit the letter that it is compared as, or what it is to a word: it ends it, or it is no part of it; 0 not asked yet. */
const letters = new Uint16Array(0x10000)
const gap = 1
const nothing = 2

function letterOf(code: number): number {
  return letters[code] || (letters[code] = ask(code))
}

function ask(code: number): number {
  return foldTable[code] === 0xffff ? nothing : isMark(code) ? gap : foldTable[code]
}

/** Counts of the words of a line: all, those long enough to mean something, and of these the ones that the text uses. */
const counted = {words: 0, content: 0, hits: 0}

/** Count the words of a text, and those that mean something, or with `every` each of them. */
export function countWords(text: string, every = false): typeof counted {
  let words = 0
  let content = 0
  let hits = 0
  const units = unitsOf(text)
  for (let at = 0; at < text.length; ) {
    let letter = letterOf(units[at++])
    if (letter <= nothing) continue
    const least = every ? 1 : leastOf(letter)
    let length = 1
    let hash = step(0, letter, length)
    while (at < text.length) {
      letter = letterOf(units[at++])
      if (letter === gap) break
      if (length < stemLetters && letter !== nothing) hash = step(hash, letter, ++length)
    }
    words++
    if (length < least) continue
    content++
    const slot = slotOf(hash)
    hits += (known[slot >> 5] >>> (slot & 31)) & 1
  }
  counted.words = words
  counted.content = content
  counted.hits = hits
  return counted
}

/** Note the words of a text up to `end` that mean something, or with `every` each of them. */
export function noteWords(text: string, end: number, every = false): void {
  const units = unitsOf(text)
  for (let at = 0; at < end; ) {
    let letter = letterOf(units[at++])
    if (letter <= nothing) continue
    const least = every ? 1 : leastOf(letter)
    let length = 1
    let hash = step(0, letter, length)
    while (at < end && length < stemLetters) {
      letter = letters[units[at++]]
      if (letter > nothing) hash = step(hash, letter, ++length)
      else if (letter === gap) break
      // not asked yet: it is read again
      else if (letter === 0) letterOf(units[--at])
    }
    if (length === stemLetters) while (at < end && !isGap(units[at])) at++
    if (length < least) continue
    const slot = slotOf(hash)
    known[slot >> 5] |= 1 << (slot & 31)
  }
}

/** Letters in a word that means something, which begins with a letter: function words are short. */
function leastOf(letter: number): number {
  return letter < 0x500 ? 4 : 3
}

function isGap(code: number): boolean {
  const letter = letters[code]
  return letter < nothing && (letter === gap || letterOf(code) === gap)
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (bits - 1)
}

function step(hash: number, letter: number, length: number): number {
  return (Math.imul(hash ^ letter, 0x01000193) + length) | 0
}

/** Forget the words that were noted. */
export function forgetWords(): void {
  known.fill(0)
}

/** Note the words of the article's running text, or of its sentences; false when there is none. */
export function noteArticle(page: Page): boolean {
  return noteLines(page, running) || noteLines(page, sentence)
}

/** Note the words of the lines of a length at least. */
function noteLines({blocks, standing}: Page, least: number): boolean {
  forgetWords()
  let size = 0
  for (let at = 0; at < blocks.length && size <= enough; at++) {
    const {value} = blocks[at].children[0]
    if (value.length < least || !standing[at] || blocks[at].data.verdict?.role === 'title') continue
    const end = Math.min(value.length, enough)
    size += end
    noteWords(value, end)
  }
  return size > 0
}

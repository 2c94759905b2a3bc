/**
 * Which words of a line the article uses. Words are compared by the hash of their first letters, without case and marks:
 * no string is made, and a headline may say a word in another case than the text.
 */
import {foldTable} from '../../fold.js'
import {isMark} from './letters.js'
import {type Page, stays} from './page.js'

/** Characters of the article that are looked at, and in a line of running text. */
const enough = 5000
const running = 100
/** The same where the article has only short ones. */
const sentence = 40

/** Letters at the start of a word that are compared. */
const stemLetters = 5
/** Words of the text, by their hash: one bit of these for each. */
const bits = 1 << 15
const known = new Uint8Array(bits)

/** Counts of the words of a line: all, those long enough to mean something, and of these the ones that the text uses. */
const counted = {words: 0, content: 0, hits: 0}

/** Count the words of a text up to `end`, and note those that mean something, or every one, where it is the article's. */
export function countWords(text: string, end: number, note: boolean, every = false): typeof counted {
  counted.words = counted.content = counted.hits = 0
  let hash = 0
  let length = 0
  let first = 0
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0x20
    const unit = foldTable[code]
    if (unit === 0xffff) continue
    if (!isMark(code)) {
      if (length === 0) first = unit
      if (length++ < stemLetters) hash = Math.imul(hash ^ unit, 0x01000193) + length
      continue
    }
    if (length === 0) continue
    counted.words++
    // function words are short
    if (every || length >= (first < 0x500 ? 4 : 3)) {
      const slot = (hash ^ (hash >>> 15)) & (bits - 1)
      counted.content++
      counted.hits += known[slot]
      if (note) known[slot] = 1
    }
    hash = length = 0
  }
  return counted
}

/** Forget the words that were noted. */
export function forgetWords(): void {
  known.fill(0)
}

/** Note the words of the article's running text, or of its sentences; false when there is none. */
export function noteArticle({blocks}: Page): boolean {
  return noteLines(blocks, running) || noteLines(blocks, sentence)
}

/** Note the words of the lines of a length at least. */
function noteLines(blocks: Page['blocks'], least: number): boolean {
  forgetWords()
  let size = 0
  for (const block of blocks) {
    if (size > enough) break
    const {value} = block.children[0]
    if (value.length < least || !stays(block) || block.data.verdict?.role === 'title') continue
    const end = Math.min(value.length, enough)
    size += end
    countWords(value, end, true)
  }
  return size > 0
}

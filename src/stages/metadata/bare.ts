/** Texts without what stands around them: marks, bullets, quotes; and the words of a text. */
import {isSpace} from '../../spacing.js'
import {isMark, Sort, sortOf} from './letters.js'

/** Whether a UTF-16 unit is one of some marks. */
export function isOneOf(marks: string, code: number): boolean {
  if (code === 0x20 || !isMark(code)) return false
  for (let at = 0; at < marks.length; at++) if (marks.charCodeAt(at) === code) return true
  return false
}

/** A name without the marks around it. */
export function bare(text: string): string {
  const from = bareStart(text, 0, text.length)
  return text.slice(from, bareEnd(text, from, text.length))
}

/** Where a part of a text begins without the marks before it. */
export function bareStart(text: string, from: number, to: number): number {
  while (from < to && isMark(text.charCodeAt(from))) from++
  return from
}

/** Where a part of a text ends without the marks after it. */
export function bareEnd(text: string, from: number, to: number): number {
  while (to > from && isMark(text.charCodeAt(to - 1))) to--
  return to
}

/** A phrase without the bullets, separators and opening marks before it and the separators after it. */
export function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isMark(text.charCodeAt(from)) && !isOneOf('"«“‘([', text.charCodeAt(from))) from++
  while (to > from && (sortOf(text.charCodeAt(to - 1)) & (Sort.mark | Sort.closing)) === Sort.mark) to--
  return text.slice(from, to)
}

const openers = '"«“‘(['
const closers = '"»”’)]'

/** A phrase that one pair of quotes or brackets encloses, without them. */
export function unquoted(text: string): string {
  const at = text.length > 2 ? openers.indexOf(text[0]) : -1
  if (at < 0 || text[text.length - 1] !== closers[at]) return text
  const inner = text.slice(1, -1)
  return inner.includes(openers[at]) ? text : inner.trim()
}

/** Words of a text. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let from = 0; from < text.length; ) {
    while (from < text.length && isSpace(text.charCodeAt(from))) from++
    let to = from
    while (to < text.length && !isSpace(text.charCodeAt(to))) to++
    if (to > from) words.push(text.slice(from, to))
    from = to
  }
  return words
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at))
    if (!space && !inWord) count++
    inWord = !space
  }
  return count
}

/** Whether a text ends with one of some marks, with white space and some others behind it at most. */
export function endsIn(text: string, marks: string, behind = ''): boolean {
  let at = text.length - 1
  while (at >= 0 && (sortOf(text.charCodeAt(at)) & Sort.white || isOneOf(behind, text.charCodeAt(at)))) at--
  return at >= 0 && isOneOf(marks, text.charCodeAt(at))
}

/** Whether a text ends with one of some marks, with some others behind it at most and no white space. */
export function endsRightIn(text: string, marks: string, behind: string): boolean {
  let at = text.length - 1
  while (at >= 0 && isOneOf(behind, text.charCodeAt(at))) at--
  return at >= 0 && isOneOf(marks, text.charCodeAt(at))
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return endsIn(text, '.۔', '"»”)]')
}

/** The parts of a text between any of some marks. */
export function cutAt(text: string, marks: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOneOf(marks, text.charCodeAt(at))) continue
    parts.push(text.slice(from, at))
    from = at + 1
  }
  parts.push(from === 0 ? text : text.slice(from))
  return parts
}

/** What the characters of a short text are: asked once of each UTF-16 unit, then read off a table. */
import {prepared} from '../../prepared.js'
import {isSpace} from '../../spacing.js'

/** What a character is; one bit each. */
export const Sort = {
  asked: 1,
  /** Marks, spaces and pictures. */
  mark: 2,
  /** What closes a sentence or a phrase, and stays at its end. */
  closing: 4,
  /** Letters, accents and the joiner between letters: what words of a headline are made of. */
  wordy: 8,
  digit: 16,
  letter: 32,
  capital: 64,
  /** Of scripts that write words without spaces between them. */
  unspaced: 128,
  surrogate: 256,
  /** Marks and pictures: no spaces, no joiners. */
  point: 512,
  /** White space of any kind. */
  white: 1024,
  /** Two units. */
  pair: 2048,
  /** A digit of one of the three sets that sites write. */
  figure: 4096,
  /** Of the spaces that part words, all but the one that is half of a garbled letter. */
  space: 8192,
  colon: 16384,
  /** What divides a line or signs it: bars, slashes, arrows, guillemets, an opening bracket, ©. */
  divider: 32768
} as const

// constants of this module are folded into the code, exports are read anew each time they are named
const {mark, figure, wordy, surrogate, pair, unspaced} = Sort

/** Alphabets from Latin to Arabic, and the marks and spaces of all scripts. */
const usual = [
  [0, 0x780],
  [0x2000, 0x2070]
] as const

/** What was found of units: at first of those that most texts are made of. */
const sorts = prepared('sorts of characters', () => {
  const table = new Uint16Array(0x10000)
  for (const [from, to] of usual) {
    for (let code = from; code < to; code++) table[code] = classify(String.fromCharCode(code))
  }
  return table
})

/** What a UTF-16 unit is; half of a pair is a mark. */
export function sortOf(code: number): number {
  return sorts[code] || (sorts[code] = classify(String.fromCharCode(code)))
}

function classifyPair(code: number): number {
  return classify(String.fromCodePoint(code)) | Sort.pair
}

function classify(char: string): number {
  let sort: number = Sort.asked
  if (/[\s\p{P}\p{S}\p{C}]/u.test(char)) sort |= Sort.mark
  if (/[.!?؟۔…)\]}»”’"%]/u.test(char)) sort |= Sort.closing
  if (/[\p{L}\p{M}\u200c]/u.test(char)) sort |= Sort.wordy
  if (/[\p{P}\p{S}]/u.test(char)) sort |= Sort.point
  if (/\s/u.test(char)) sort |= Sort.white
  if (/\p{Nd}/u.test(char)) sort |= Sort.digit
  if (/[0-9٠-٩۰-۹]/u.test(char)) sort |= Sort.figure
  if (char !== '\u0085' && isSpace(char.charCodeAt(0))) sort |= Sort.space
  if (/\p{L}/u.test(char)) sort |= Sort.letter
  if (/\p{Lu}/u.test(char)) sort |= Sort.capital
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(char))
    sort |= Sort.unspaced
  if (/[\ud800-\udfff]/u.test(char)) sort |= Sort.surrogate
  if (char === ':') sort |= Sort.colon
  if (/[/\\|•·<>«»‹›(©]/u.test(char)) sort |= Sort.divider
  return sort
}

/** Whether a UTF-16 unit is a digit of one of the three sets that sites write. */
export function isDigit(code: number): boolean {
  return (sortOf(code) & figure) !== 0
}

/** Whether a UTF-16 unit is a mark or a space. */
export function isMark(code: number): boolean {
  return (sortOf(code) & mark) !== 0
}

/** What the pictures of a text are, from the first of them on, and other pairs that were asked for. */
const pictures = {from: 0x1f300, to: 0x1fb00}
const known = prepared('sorts of pictures', () =>
  Uint16Array.from({length: pictures.to - pictures.from}, (_, at) => classifyPair(pictures.from + at))
)
const pairs = new Map<number, number>()
const mostPairs = 1 << 12

/** What the character at a place of a text is: of a pair, the pair. */
export function sortAt(text: string, at: number): number {
  const sort = sortOf(text.charCodeAt(at))
  if ((sort & surrogate) === 0) return sort
  const code = text.codePointAt(at)!
  if (code <= 0xffff) return sort
  if (code >= pictures.from && code < pictures.to) return known[code - pictures.from]
  let found = pairs.get(code)
  if (found === undefined) {
    found = classifyPair(code)
    if (pairs.size < mostPairs) pairs.set(code, found)
  }
  return found
}

/** Whether a text has so many words of two letters or more, or is of a script without spaces between them. */
export function hasWords(text: string, least: number): boolean {
  let words = 0
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const sort = sortAt(text, at)
    if ((sort & wordy) === 0) run = 0
    else if (++run === 2 && ++words === least) return true
    if (sort & pair) at++
  }
  return holds(text, unspaced)
}

/** Whether a character of one of some sorts stands in a part of a text. */
export function holds(text: string, wanted: number, from = 0, to = text.length): boolean {
  for (let at = from; at < to; at++) {
    if (sortAt(text, at) & wanted) return true
  }
  return false
}

/** Whether a mark stands between two characters of a sort, or of a pair, which is not looked at. */
export function mayStandBetween(text: string, sort: number, between: string): boolean {
  const asked = sort | surrogate
  for (let at = text.indexOf(between, 1); at > 0 && at + 1 < text.length; at = text.indexOf(between, at + 1)) {
    if (sortOf(text.charCodeAt(at - 1)) & asked && sortOf(text.charCodeAt(at + 1)) & asked) return true
  }
  return false
}

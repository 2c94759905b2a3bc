/**
 * One fold for all look-ups: case, yeh, kaf, heh, hamza carriers, dotless i, apostrophes, digits and presentation forms
 * come out alike; ZWNJ, tatweel, diacritics and other marks vanish; every kind of space is one U+0020.
 */

import {prepared} from './prepared.js'
import {unitsOf} from './units.js'

const dropped = 0xffff

/** Folded UTF-16 unit by unit; 0xffff where the unit vanishes. */
export const foldTable: Uint16Array = prepared('fold', makeTable)
// constants of this module are folded into the code, exports are read anew each time they are named
const table = foldTable

/** Fold a text; runs of spaces come out as one, none at the edges. */
export function fold(text: string): string {
  const {length} = text
  let at = 0
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (table[unit] !== unit) break
    if (unit === 0x20 && (at === 0 || at === length - 1 || text.charCodeAt(at - 1) === 0x20)) break
  }
  // what is folded already is not built again
  if (at === length) return text
  return (length - at > short ? foldLong(text) : undefined) ?? foldRest(text, at)
}

/** Units from which on a text is folded in one piece. */
const short = 80
const decoder = new TextDecoder('utf-16le')
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
let buffer = new Uint16Array(1024)

/** Fold a text unit by unit into memory; undefined where it holds surrogates, which a decoder would not all keep. */
function foldLong(text: string): string | undefined {
  if (!littleEndian) return undefined
  if (buffer.length < text.length) buffer = new Uint16Array(text.length * 2)
  const size = foldInto(text, buffer, 0)
  for (let at = 0; at < size; at++) if (buffer[at] >= 0xd800 && buffer[at] < 0xe000) return undefined
  const folded = decoder.decode(buffer.subarray(0, size))
  // a long text is not kept in memory for the next short one
  if (buffer.length > 1 << 16) buffer = new Uint16Array(1024)
  return folded
}

/** Fold a text into memory from a place on, where there is room for all of its units; the place behind it. */
export function foldInto(text: string, units: Uint16Array, from: number): number {
  const read = unitsOf(text)
  const {length} = text
  let size = from
  let before = 0x20
  for (let at = 0; at < length; at++) {
    const unit = table[read[at]]
    if (unit === dropped || (unit === 0x20 && before === 0x20)) continue
    units[size++] = before = unit
  }
  return size > from && units[size - 1] === 0x20 ? size - 1 : size
}

/** Whether two texts are one when they are folded. */
export function foldsAlike(one: string, other: string): boolean {
  for (let at = 0, place = 0, begun = false; ; at++, place++, begun = true) {
    let unit = dropped
    let space = false
    for (; at < one.length; at++) {
      unit = table[one.charCodeAt(at)]
      if (unit === 0x20) space = true
      else if (unit !== dropped) break
    }
    let same = dropped
    let spaced = false
    for (; place < other.length; place++) {
      same = table[other.charCodeAt(place)]
      if (same === 0x20) spaced = true
      else if (same !== dropped) break
    }
    if (at === one.length || place === other.length) return at === one.length && place === other.length
    if (unit !== same || (begun && space !== spaced)) return false
  }
}

/** Fold a text that is folded already up to `at`. */
function foldRest(text: string, at: number): string {
  const {length} = text
  if (at > 0 && text.charCodeAt(at - 1) === 0x20) at--
  let result = text.slice(0, at)
  // units from here to `at` fold to themselves
  let from = at
  let space = false
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    const folded = table[unit]
    if (folded === unit && unit !== 0x20 && !space) continue
    if (at > from) result += text.slice(from, at)
    from = at + 1
    if (folded === dropped) continue
    if (folded === 0x20) {
      space = result !== ''
      continue
    }
    if (space) {
      result += ' '
      space = false
    }
    if (folded === unit) from = at
    else result += String.fromCharCode(folded)
  }
  return length > from ? result + text.slice(from) : result
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) table[code] = foldUnit(code)
  const groups: [string, string][] = [
    ['ی', '\u064a\u0649\u06cc\u06d0\u06cd\u0626\u06ce\u06d2\u06d3'],
    ['ک', '\u0643\u06a9\u06aa\u06ab'],
    ['ه', '\u0647\u06c1\u06be\u06d5\u0629\u06c0\u06c2\u06c3'],
    ['ا', '\u0627\u0622\u0623\u0625\u0671'],
    ['و', '\u0648\u0624\u06c6\u06c7\u06cb'],
    // Turkish capitals lose their dot in print and gain one in lower case
    ['i', '\u0131'],
    ["'", '\u2018\u2019\u02bc']
  ]
  for (const [to, from] of groups) for (const letter of from) table[letter.charCodeAt(0)] = to.charCodeAt(0)
  // closed under itself: folding twice is folding once
  for (let round = 0; round < 2; round++) {
    for (let code = 0; code < 0x10000; code++) if (table[code] !== dropped) table[code] = table[table[code]]
  }
  return table
}

function foldUnit(code: number): number {
  // ideographs, Hangul, surrogates and private use fold to themselves
  if (code >= 0x3400 && code < 0xf900) return code
  const char = String.fromCharCode(code)
  // the byte order mark is a space to JavaScript alone: inside a text it joins, and nobody sees it
  if (/\s/u.test(char) && code !== 0xfeff) return 0x20
  if (/[\p{Mn}\p{Cf}\p{Cc}\p{Me}\u0621\u0640]/u.test(char)) return dropped
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660 + 0x30
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0 + 0x30
  const lower = char.toLowerCase().normalize('NFKC').normalize('NFD')
  const base = lower.charCodeAt(0)
  // one unit in, one unit out: what decomposes to letter and marks is its letter, ligatures stay
  return /^.\p{Mn}*$/u.test(lower) ? base : lower.length === 1 ? base : code
}

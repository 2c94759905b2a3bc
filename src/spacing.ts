import {applyEdits, type Change} from './edits.js'
import {prepared} from './prepared.js'
import type {Block} from './types.js'
import {unitsOf} from './units.js'

/** Whether a UTF-16 unit is white space of any kind. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  // before the marks of all scripts there are few
  if (code < 0x1680) return code === 0xa0 || code === 0x85
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Whether a unit means nothing at the edge of a line: white space, controls, and the joiners that need a neighbour. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || isSpace(code) || code === 0x200b || code === 0x200c || code === 0x2060 || code === 0xfeff
}

// What a character is to the space beside it.
const space = 1
const opener = 2
const closer = 4
/** Closes, but only before a space, a letter or the end: «:)» and «.NET» are no punctuation of the sentence. */
const stop = 8
/** Is followed by a space where letters of the Arabic script stand on both sides. */
const comma = 16
const arabicLetter = 32
const letter = 64

/** Of each unit, what it is to the space beside it. */
const classes: Uint8Array = prepared('spacing', makeClasses)

/**
 * Set the spaces of a block: runs become one, none stands inside brackets and guillemets or before a stop, and one
 * follows a stop that is glued between words of the Arabic script. A tab stays: it holds cells of a table apart. What is
 * next to a gap decides, not the language of the document: so the same gap is set the same way wherever it stands.
 */
export function setSpaces(block: Block): void {
  // an edit may make room for another («. .» then «..»): few blocks change at all, so look again at those
  for (let round = 0; round < 8; round++) {
    const changes = findChanges(block.children[0].value)
    if (changes.length === 0) return
    applyEdits(block, 'spacing', changes)
  }
}

const none: readonly Change[] = []

function findChanges(value: string): readonly Change[] {
  // in loops inside of loops only a function's own constants are folded into the code
  const table = classes
  const units = unitsOf(value)
  let changes: Change[] | undefined
  let length = value.length
  let start = 0
  while (start < length && isBlank(units[start])) start++
  while (length > start && isBlank(units[length - 1])) length--
  if (start > 0) (changes ??= []).push({rule: 'space-edge', at: 0, before: value.slice(0, start), after: ''})
  for (let index = start; index < length; index++) {
    const kind = table[units[index]]
    // letters, digits and everything else that says nothing about spaces
    if ((kind & (space | comma)) === 0) continue
    if (kind & space) {
      let end = index + 1
      const next = table[units[end]]
      // almost every space: a single one between two words
      if ((next & (space | closer | stop)) === 0 && units[index] === 0x20) {
        if ((table[units[index - 1]] & opener) === 0) continue
      }
      while (end < length && table[units[end]] & space) end++
      const moved = outside(value, index, end)
      if (moved) {
        ;(changes ??= []).push(moved)
        index = moved.at + moved.before.length - 1
        continue
      }
      const before = value.slice(index, end)
      const after = wanted(value, index, end)
      // a lone no-break or thin space was set on purpose
      if (before !== after && !(after === ' ' && before.length === 1 && before > ' ')) {
        ;(changes ??= []).push({rule: after ? 'space-run' : 'space-before', at: index, before, after})
      }
      index = end - 1
    } else if (
      index > 1 &&
      index + 1 < length &&
      table[units[index + 1]] & arabicLetter &&
      table[units[index - 1]] & (arabicLetter | closer) &&
      // «ق.م», «ه.ش»: a stop between single letters abbreviates
      (units[index] !== 0x2e || (isWord(value, index - 3, index) && isWord(value, index + 1, index + 3)))
    ) {
      ;(changes ??= []).push({rule: 'space-after', at: index + 1, before: '', after: ' '})
    }
  }
  if (length < value.length) {
    ;(changes ??= []).push({rule: 'space-edge', at: length, before: value.slice(length), after: ''})
  }
  return changes ?? none
}

/** Brackets and guillemets, each opening one before the one that closes it. */
const pairs = '()[]{}«»'

/** «کارون( هر سه )پر»: the space that stands inside a bracket belongs outside, where words are glued to it. */
function outside(value: string, from: number, to: number): Change | undefined {
  const bracket = value[from - 1]
  if (pairs.indexOf(bracket) % 2 === 0 && classes[value.charCodeAt(from - 2)] & arabicLetter) {
    return {rule: 'space-outside', at: from - 1, before: value.slice(from - 1, to), after: ` ${bracket}`}
  }
  if (pairs.indexOf(value[to]) % 2 === 1 && classes[value.charCodeAt(to + 1)] & arabicLetter && closes(value, to)) {
    return {rule: 'space-outside', at: from, before: value.slice(from, to + 1), after: `${value[to]} `}
  }
  return undefined
}

/** Units before a closing guillemet in which its opening one is looked for. */
const longestQuote = 2000

/** Whether the mark at an offset closes what was opened before: a menu sets » between its items. */
function closes(value: string, at: number): boolean {
  if (value.charCodeAt(at) !== 0xbb) return true
  for (let index = at - 1; index >= 0 && index > at - longestQuote; index--) {
    const code = value.charCodeAt(index)
    if (code === 0xab) return true
    if (code === 0xbb) return false
  }
  return at > longestQuote
}

/** The space that should stand between `from` and `to`. */
function wanted(value: string, from: number, to: number): string {
  const next = value.charCodeAt(to)
  const kind = classes[next]
  const before = value.charCodeAt(from - 1)
  // French sets a space before «; : ! ?» and inside guillemets; only the Arabic script is sure to have none there
  const airy = (kind & stop && next !== 0x2c && next !== 0x2e) || next === 0x3b || next === 0xbb || before === 0xab
  if (airy && !inArabic(value, from, to)) return between(value, from, to)
  if (classes[before] & opener || (kind & closer && closes(value, to))) return ''
  return kind & stop ? stopped(value, to) : between(value, from, to)
}

/** Whether the letter that stands nearest before a gap, or else after it, is of the Arabic script. */
function inArabic(value: string, from: number, to: number): boolean {
  for (let index = from - 1; index >= 0 && index > from - 32; index--) {
    if (classes[value.charCodeAt(index)] & letter) return (classes[value.charCodeAt(index)] & arabicLetter) > 0
  }
  for (let index = to; index < value.length && index < to + 32; index++) {
    if (classes[value.charCodeAt(index)] & letter) return (classes[value.charCodeAt(index)] & arabicLetter) > 0
  }
  return false
}

/** What stands between two words: one space, or the tab that was there. */
function between(value: string, from: number, to: number): string {
  return value.slice(from, to).includes('\t') ? '\t' : ' '
}

/** Whether the stop at `at` ends something, so that no space stands before it. */
function stopped(value: string, at: number): '' | ' ' {
  const code = value.charCodeAt(at)
  if (at + 1 === value.length) return ''
  const next = value.charCodeAt(at + 1)
  // «...», «!!» and «?!» stand as the author put them
  if (next === code) return ' '
  const kind = classes[next]
  return kind & (space | opener) || (kind & arabicLetter && code !== 0x2e) ? '' : ' '
}

function isWord(value: string, from: number, to: number): boolean {
  if (from < 0) return false
  for (let index = from; index < to; index++) if (!(classes[value.charCodeAt(index)] & arabicLetter)) return false
  return true
}

/**
 * How a unit may concern the spaces of a line, for one look at it that tells most lines to have none to set: `alone`, before a
 * unit that comes `after` one of the same bit.
 */
export function concern(unit: number): {alone: boolean; before: number; after: number} {
  const kind = classes[unit]
  return {
    alone: (kind & space) > 0 && unit !== 0x20,
    before: (kind & space ? 1 : 0) | (kind & opener ? 2 : 0) | (kind & comma ? 4 : 0),
    after: (kind & (space | closer | stop) ? 1 : 0) | (kind & space ? 2 : 0) | (kind & arabicLetter ? 4 : 0)
  }
}

function makeClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x3000; code++) if (/\p{L}/u.test(String.fromCharCode(code))) table[code] |= letter
  for (let code = 0x620; code < 0x700; code++) if (table[code] & letter) table[code] |= arabicLetter
  for (let code = 0; code < 0x10000; code++) if (isSpace(code)) table[code] |= space
  for (const char of '([{«') table[char.charCodeAt(0)] |= opener
  for (const char of ')]}»،؛۔') table[char.charCodeAt(0)] |= closer
  for (const char of '.,:;!?؟') table[char.charCodeAt(0)] |= stop
  for (const char of '،؛؟!:.') table[char.charCodeAt(0)] |= comma
  return table
}

/** Marks between the names of a dateline, and those that stand inside a name. */
import * as is from './letters.js'
import {arabic, classTable, scriptTable} from './letters.js'

/** Marks behind a piece, as bits. */
export const mark = {dash: 1, colon: 2, semicolon: 4, slash: 8, comma: 16, stop: 32, dot: 64, double: 128, joint: 256}

export function isMark(value: string, at: number): boolean {
  const kind = classTable[value.charCodeAt(at)]
  if (kind === is.colon || kind === is.comma || kind === is.semicolon || kind === is.separator) return true
  return kind === is.dash || isLine(value, at)
}

/** An underscore, or a tatweel that stands between words: a dash. */
export function isLine(value: string, at: number): boolean {
  const unit = value.charCodeAt(at)
  if (unit === 0x5f) return true
  return unit === 0x640 && !isLetter(value, at - 1)
}

/** A hyphen inside a word, a dash or colon between digits: `Port-au-Prince`, `12-3-2020`, `08:16`. */
export function isHyphen(value: string, at: number): boolean {
  const unit = value.charCodeAt(at)
  const before = value.charCodeAt(at - 1)
  const after = value.charCodeAt(at + 1)
  const numeric = classTable[before] === is.digit && classTable[after] === is.digit
  if (classTable[unit] !== is.dash) return numeric && classTable[unit] === is.colon
  if (numeric) return true
  const hyphen = unit === 0x2d || unit === 0x2010 || unit === 0x2011
  return hyphen && isInside(value, at) && scriptTable[after] !== arabic && scriptTable[before] !== arabic
}

/** A letter or digit on both sides. */
export function isInside(value: string, at: number): boolean {
  return isSymbol(value, at - 1) && isSymbol(value, at + 1)
}

/** The marks behind a name, and where what follows begins. */
export function readMarks(value: string, from: number): {marks: number; next: number} {
  let marks = 0
  let at = from
  let slashes = 0
  for (; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    const kind = classTable[unit]
    if (kind === is.dash || isLine(value, at)) {
      if (isHyphen(value, at)) break
      marks |= mark.dash | ((marks & mark.dash) !== 0 || unit === 0x2014 || unit === 0x2015 ? mark.double : 0)
      // a hyphen right before a word parts nothing: `KTLA- TV` is no dateline's, `- TV` may be
      if (at > from && classTable[value.charCodeAt(at - 1)] === is.space) marks |= mark.double
    } else if (kind === is.colon) {
      if (isHyphen(value, at)) break
      marks |= mark.colon
    } else if (kind === is.semicolon) marks |= mark.semicolon
    else if (kind === is.comma) marks |= mark.comma
    else if (kind === is.sentenceEnd) {
      if (unit !== 0x2e && unit !== 0x6d4) break
      marks |= mark.stop
    } else if (kind === is.separator) {
      if (value[at] === '/' || value[at] === '\\') {
        slashes++
        // inside `dpa/bb` it parts two names and ends nothing
        const glued = isSymbol(value, at - 1) && isSymbol(value, at + 1) && !isArabic(value, at + 1)
        marks |= glued ? mark.joint : mark.slash
      } else marks |= mark.dot
    } else if (kind !== is.space && kind !== is.ignored) break
  }
  if (slashes > 1) marks |= mark.dot
  return {marks, next: at}
}

export function isArabic(value: string, at: number): boolean {
  return scriptTable[value.charCodeAt(at)] === arabic
}

function isLetter(value: string, at: number): boolean {
  return classTable[value.charCodeAt(at)] === is.letter
}

function isSymbol(value: string, at: number): boolean {
  const kind = classTable[value.charCodeAt(at)]
  return kind === is.letter || kind === is.digit
}

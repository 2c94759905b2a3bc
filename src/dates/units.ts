import {foldTable} from '../fold.js'
import {prepared} from '../prepared.js'

/** Classes of UTF-16 units. */
export const Unit = {mark: 1, letter: 2, glued: 3, digit: 4, joiner: 5, other: 6} as const

const {classes, values} = prepared('units of dates', () => ({
  classes: new Uint8Array(0x10000),
  values: new Uint8Array(0x10000)
}))
const apostrophes = "'’‘ʼʻ՚ꞌ‵`´′"
const hyphens = '-\u2010\u2011'

/** Class of a UTF-16 unit: mark (vanishes in folding), letter, letter of a script without spaces, digit, joiner, other. */
export function unitClass(unit: number): number {
  return classes[unit] || (classes[unit] = classify(unit))
}

/** Value of a unit of class digit, in any script's digits. */
export function digitValue(unit: number): number {
  return values[unit]
}

/** A letter as it is compared: folded, and ı as i. */
export function foldUnit(unit: number): number {
  const folded = foldTable[unit]
  return folded === 0x131 ? 0x69 : folded
}

/** True for an apostrophe in any of its shapes. */
export function isApostrophe(unit: number): boolean {
  return (
    unit === 0x27 ||
    unit === 0x2019 ||
    (unitClass(unit) === Unit.joiner && apostrophes.includes(String.fromCharCode(unit)))
  )
}

function classify(unit: number): number {
  const folded = foldTable[unit]
  if (folded === 0x20) return Unit.joiner
  const char = String.fromCharCode(unit)
  if (apostrophes.includes(char) || hyphens.includes(char) || unit === 0x2e) return Unit.joiner
  // Cn: a lone or paired surrogate is never part of a date
  if (unit >= 0xd800 && unit < 0xe000) return Unit.other
  // line and paragraph controls vanish in folding but end a date's line
  if (folded === 0xffff) return Unit.mark
  if (folded >= 0x30 && folded <= 0x39) return digit(unit, folded - 0x30)
  if (/\p{Nd}/u.test(char)) return digit(unit, unit - zeroOf(unit))
  if (
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(char)
  )
    return Unit.glued
  if (/[\p{L}\p{M}\p{No}\p{Nl}]/u.test(char)) return Unit.letter
  return Unit.other
}

function digit(unit: number, value: number): number {
  values[unit] = value
  return Unit.digit
}

/** The zero of a script's digits: they stand in runs of ten. */
function zeroOf(unit: number): number {
  let zero = unit
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--
  return unit - ((unit - zero) % 10)
}

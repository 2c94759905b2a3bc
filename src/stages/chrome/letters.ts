/** What a UTF-16 unit is to the chrome stage, from one table. */
import {foldTable} from '../../fold.js'
import {prepared} from '../../prepared.js'

/** Vanishes in the fold: ZWNJ, marks, tatweel, controls. */
export const ignored = 0
export const letter = 1
export const digit = 2
export const space = 3
export const sentenceEnd = 4
export const comma = 5
export const colon = 6
export const semicolon = 7
export const dash = 8
export const quote = 9
export const open = 10
export const close = 11
export const separator = 12
export const sign = 13
export const handle = 14
/** A ZWNJ among the events of a walk (see units.ts): ignored, but it parts words. */
export const joiner = 15

/** Scripts of letters. */
export const otherScript = 0
export const arabic = 1
export const latin = 2
export const cyrillic = 3
/** Ideographs, kana and Thai: one letter says as much as three of an alphabet. */
export const wide = 4

const characters: readonly (readonly [number, string])[] = [
  [sentenceEnd, '.!?\u061f\u06d4\u2026\u3002\uff0e\uff01\uff1f\u0964\u0965\u203c\u2047\u2048\u2049'],
  [comma, ',\u060c\u3001\uff0c'],
  [colon, ':\uff1a\ufe55'],
  [semicolon, ';\u061b\uff1b'],
  [dash, '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d'],
  [
    quote,
    '"\'`\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u300c\u300d\u300e\u300f\u300a\u300b'
  ],
  [open, '([{\uff08\u3010\ufd3e'],
  [close, ')]}\uff09\u3011\ufd3f'],
  [
    separator,
    '|/\\\u2022\u00b7\u25aa\u25a0\u25cf\u25cb\u2023\u25e6\u2219\u2502\uff5c\u25c4\u25ba\u25b6\u25c0\u25b8\u25be\u25bc\u00a6>\u2192\u2190<~*'
  ],
  [handle, '#@']
]

/** Class of every UTF-16 unit. */
export const classTable: Uint8Array = prepared('classes', makeClasses)

/** Script of every UTF-16 unit that is a letter. */
export const scriptTable: Uint8Array = prepared('scripts', makeScripts)

function makeClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const alphabetic = /[\p{L}\p{M}]/u
  const numeric = /\p{N}/u
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = foldTable[unit]
    if (folded === 0xffff) table[unit] = ignored
    else if (folded === 0x20) table[unit] = space
    else if (unit >= 0xd800 && unit < 0xe000) table[unit] = sign
    else {
      const char = String.fromCharCode(folded)
      table[unit] = alphabetic.test(char) ? letter : numeric.test(char) ? digit : sign
    }
  }
  for (const [kind, units] of characters) for (const unit of units) table[unit.charCodeAt(0)] = kind
  return table
}

function makeScripts(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const ranges: [number, number, number][] = [
    [0x41, 0x24f, latin],
    [0x1e00, 0x1eff, latin],
    [0x400, 0x52f, cyrillic],
    [0x600, 0x77f, arabic],
    [0x8a0, 0x8ff, arabic],
    [0xfb50, 0xfdff, arabic],
    [0xfe70, 0xfefe, arabic],
    [0xe00, 0xe7f, wide],
    [0x3040, 0x30ff, wide],
    [0x3400, 0x4dbf, wide],
    [0x4e00, 0x9fff, wide],
    [0xac00, 0xd7af, wide]
  ]
  for (const [from, to, script] of ranges) table.fill(script, from, to + 1)
  return table
}

import {prepared} from '../prepared.js'
import {reverseOf} from './reverse.js'

/**
 * One look at every UTF-16 unit of a text: what in it may want a repair. Text that holds nothing of the kind is passed at the
 * speed of one table look-up a unit.
 */

/** Two units stand together as only wrongly decoded text has them. */
export const garbled = 1 << 24
/** An ampersand, an underscore, a backslash or an equals sign: an entity or an escape may follow. */
export const escapes = 1 << 25
/** A control, a lone surrogate, a noncharacter, U+FFFD, or another unit that no text should hold. */
export const controls = 1 << 26
/** A mark, embedding or isolate of the bidirectional algorithm. */
export const bidi = 1 << 27
/** A presentation form of an Arabic letter. */
export const shapes = 1 << 28

/** Letters of Latin-1 above ASCII stand side by side: a single-byte charset may have been read as another. */
export const western = 1 << 29

export const flags: number = garbled | western | escapes | controls | bidi | shapes

/** Punctuation that stands after any letter in good text. */
const weak = new Set('\u00a0«»‘’“”„…–—•·،؛؟°\u200c\u200d')
/** Signs that are trails of garbled text although they are punctuation. */
const strong = new Set('„€‚†')

interface Group {
  /** Bit of the group; entries of one bit are taken together. */
  bit: number
  charsets: readonly string[]
  /** Lead bytes whose character opens a garble. */
  leads: readonly number[]
  /** Whether a character may follow such a lead. */
  trail: (char: string) => boolean
}

const range = (from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => from + index)
const isLetter = (char: string) => /\p{L}/u.test(char)
const isSign = (char: string) => strong.has(char) || (!isLetter(char) && !weak.has(char))
const any = () => true
/** Letters that stand side by side in good text. */
const isLiving = (char: string) => /[а-яА-Я\u0600-\u06ff]/.test(char)

const latin = ['iso-8859-1', 'windows-1252', 'windows-1254']
const central = ['windows-1250', 'iso-8859-2', 'windows-1257']
const two = range(0xc2, 0xdf)
const more = range(0xe0, 0xf4)

/** Charsets of Macintosh and KOI8: some of their leads are letters of living text. */
const oldBit = 8

const groups: readonly Group[] = [
  {bit: 0, charsets: latin, leads: two, trail: any},
  {bit: 1, charsets: latin, leads: more, trail: (char) => isSign(char) || /[œŒƒŸŽŠºª]/.test(char)},
  {bit: 2, charsets: central, leads: two, trail: any},
  {bit: 3, charsets: central, leads: more, trail: isSign},
  {bit: 4, charsets: ['windows-1251'], leads: two, trail: (char) => isLetter(char) || isSign(char)},
  {
    bit: 5,
    charsets: ['windows-1251', 'windows-1253'],
    leads: more,
    trail: (char) => isSign(char) || /[ЂЃЉЊЌЋЏ]/.test(char)
  },
  {bit: 6, charsets: ['windows-1253', 'windows-1255'], leads: two, trail: (char) => isLetter(char) || isSign(char)},
  {bit: 7, charsets: ['cp437', 'cp850', 'cp852', 'cp866'], leads: two, trail: any},
  {bit: 7, charsets: ['cp437', 'cp850', 'cp852'], leads: [0xe1, 0xe2], trail: any},
  {
    bit: oldBit,
    charsets: ['macroman', 'macarabic', 'koi8-r'],
    leads: [0xc2, 0xc3, 0xc4, 0xc5, 0xce, 0xcf, 0xd0, 0xd1, 0xd6, 0xd7, 0xd8, 0xd9, 0xda, 0xdb, 0xe2],
    trail: (char) => !weak.has(char) && !isLiving(char)
  },
  {
    bit: 9,
    charsets: ['windows-1256', 'iso-8859-6', 'cp720'],
    leads: [0xc2, 0xc3, 0xd8, 0xd9, 0xda, 0xdb, 0xe2],
    trail: isSign
  }
]
/** à whose no-break space became a space. */
const spaced = 10
/** Two letters of Latin-1 above ASCII. */
const westernBit = 11
export const westernPair = 1 << westernBit

/**
 * For each unit, flags in the high bits; in bits 0–11 the groups of readings in which it may open a garbled character, in bits
 * 12–23 those in which it may go on with one.
 */
export const classes: Uint32Array = prepared('garbled', makeClasses)

/** Flags of all that a text holds between two offsets. */
export function look(text: string, start = 0, end = text.length): number {
  let found = 0
  let leads = 0
  for (let index = start; index < end; index++) {
    const entry = classes[text.charCodeAt(index)]
    const pair = (entry >>> 12) & leads
    if (pair !== 0) found |= pair === westernPair ? western : garbled
    found |= entry
    leads = entry & 0xfff
  }
  return found & flags
}

/** Offset at which `look` first finds `wanted`; −1 where it never does. */
export function lookFor(text: string, wanted: number, start = 0): number {
  let leads = 0
  for (let index = start; index < text.length; index++) {
    const entry = classes[text.charCodeAt(index)]
    const pair = (entry >>> 12) & leads
    if (pair !== 0 && (wanted & (pair === westernPair ? western : garbled)) !== 0) return index
    if ((entry & wanted) !== 0) return index
    leads = entry & 0xfff
  }
  return -1
}

function makeClasses(): Uint32Array {
  const table = new Uint32Array(0x10000)
  for (const {bit, charsets, leads, trail} of groups) {
    for (const charset of charsets) {
      const {unit} = reverseOf(charset)
      for (const lead of leads) {
        if (unit[lead] >= 0x80 && !(bit === oldBit && isLiving(String.fromCharCode(unit[lead]))))
          table[unit[lead]] |= 1 << bit
      }
      for (let byte = 0x80; byte < 0xc0; byte++) {
        if (unit[byte] >= 0x80 && trail(String.fromCharCode(unit[byte]))) table[unit[byte]] |= 1 << (12 + bit)
      }
    }
  }
  table[0xc3] |= 1 << spaced
  table[0x20] |= 1 << (12 + spaced)
  for (let code = 0xc0; code < 0x100; code++) table[code] |= westernPair | (1 << (12 + westernBit))
  for (const char of '&_\\=') table[char.charCodeAt(0)] |= escapes
  for (let code = 0; code < 0x20; code++) if (code !== 0x09) table[code] |= controls
  table[0x7f] |= controls
  for (let code = 0x80; code < 0xa0; code++) table[code] |= controls | garbled
  for (let code = 0xd800; code < 0xe000; code++) table[code] |= controls
  for (let code = 0xfdd0; code < 0xfdf0; code++) table[code] |= controls
  for (const code of [0xfff9, 0xfffa, 0xfffb, 0xfffc, 0xfffe, 0xffff, 0xfeff]) table[code] |= controls
  table[0xfffd] |= controls | garbled
  for (const code of [0x061c, 0x200e, 0x200f, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)]) table[code] |= bidi
  for (let code = 0xfb50; code < 0xff00; code++)
    if ((code < 0xfe00 || code >= 0xfe70) && code !== 0xfeff) table[code] |= shapes
  return table
}

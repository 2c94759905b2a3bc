/** Texts as JSON strings in UTF-8. */
import {prepared} from '../prepared.js'
import {unitsOf} from '../units.js'
import type {Encoder} from './encoder.js'
import {escapeUnit} from './json.js'
import {longest, margin} from './open.js'
import {makeRoom, type Writing, writeByte} from './room.js'

/** Units that are written between two looks at the room, and the most bytes of one. */
const piece = 1 << 12
const widest = 6
const [quote, backslash] = [0x22, 0x5c]

/** Signs that stand for units behind a backslash. */
const signs = new Map(
  ['\bb', '\tt', '\nn', '\ff', '\rr', '""', '\\\\'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)])
)

/** Of each unit its bytes, the first one lowest, and above them how many there are; 0 for what needs a closer look. */
const coded: Uint32Array = prepared('bytes of units', () =>
  Uint32Array.from({length: 0x10000}, (_, unit) => bytesOf(unit))
)

function bytesOf(unit: number): number {
  const sign = signs.get(unit)
  if (sign) return (2 << 24) | (sign << 8) | backslash
  if (unit < 0x20 || unit === 0x85) return 0
  if (unit === 0x2028 || unit === 0x2029 || isSurrogate(unit)) return 0
  if (unit < 0x80) return (1 << 24) | unit
  const last = 0x80 | (unit & 0x3f)
  if (unit < 0x800) return (2 << 24) | (last << 8) | 0xc0 | (unit >> 6)
  return (3 << 24) | (last << 16) | ((0x80 | ((unit >> 6) & 0x3f)) << 8) | 0xe0 | (unit >> 12)
}

/** Write a text as a JSON string. */
export function writeText(writing: Writing, text: string): void {
  const {length} = text
  writeByte(writing, quote)
  if (length > few || !writeShort(writing, text)) {
    // room for all of it at once: more room would be without an encoder
    if (length <= longest) makeRoom(writing, length * widest + margin)
    if (length <= longest && writing.encoder) writeFast(writing, writing.encoder, text)
    else writeSlow(writing, text)
  }
  writeByte(writing, quote)
}

/** Write a text, all but what needs a closer look by the encoder. */
function writeFast(writing: Writing, encoder: Encoder, text: string): void {
  const {length} = text
  encoder.read(text)
  for (let from = 0; ; ) {
    writing.length = encoder.write(length, from, writing.length)
    const reached = encoder.reached()
    if (reached === length) return
    from = Math.min(length, reached + 8)
    writePiece(writing, encoder.units, reached, from, length)
  }
}

function writeSlow(writing: Writing, text: string): void {
  const {length} = text
  const units = unitsOf(text)
  for (let from = 0; from < length; from += piece)
    writePiece(writing, units, from, Math.min(length, from + piece), length)
}

/** Units up to which a text is not copied to memory first. */
const few = 16

/** Write a text that needs no closer look; whether it needed none. */
function writeShort(writing: Writing, text: string): boolean {
  const {length} = text
  makeRoom(writing, length * widest + 4)
  const {view} = writing
  let at = writing.length
  for (let index = 0; index < length; index++) {
    const code = coded[text.charCodeAt(index)]
    if (code === 0) return false
    view.setUint32(at, code, true)
    at += code >>> 24
  }
  writing.length = at
  return true
}

function writePiece(writing: Writing, units: Uint16Array, from: number, to: number, length: number): void {
  makeRoom(writing, (to - from) * widest + 4)
  const {view} = writing
  let at = writing.length
  for (let index = from; index < to; index++) {
    const code = coded[units[index]]
    // one word for one to three bytes, without asking how many: it cannot be foreseen
    view.setUint32(at, code, true)
    at = code > 0 ? at + (code >>> 24) : writeRare(writing, at, units, index, length)
  }
  writing.length = at
}

/** Write an escape, or a pair of surrogates where its first one stands; the place behind it. */
function writeRare({bytes}: Writing, at: number, units: Uint16Array, index: number, length: number): number {
  const unit = units[index]
  if (isLow(unit) && index > 0 && isHigh(units[index - 1])) return at
  if (isHigh(unit) && index + 1 < length && isLow(units[index + 1]))
    return at + bytes.write(String.fromCharCode(unit, units[index + 1]), at, 'utf8')
  return at + bytes.write(escapeUnit(unit), at, 'latin1')
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

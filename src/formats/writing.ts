/** JSON as UTF-8, straight into memory that grows: no string of it is made first, nor copied from place to place. */
import {unitsOf} from '../units.js'
import {escapeUnit} from './json.js'

/** What was written: the first `length` bytes. */
export interface Writing {
  bytes: Buffer
  length: number
}

const usual = 1 << 20
/** Bytes up to which memory is kept for the next writing. */
const most = 1 << 23
let spare: Buffer | undefined

/** Begin with nothing. */
export function beginWriting(): Writing {
  const bytes = spare ?? Buffer.allocUnsafeSlow(usual)
  spare = undefined
  return {bytes, length: 0}
}

/** All that was written, in memory of its own; nothing more is written then. */
export function endWriting({bytes, length}: Writing): Uint8Array {
  if (bytes.length <= most) spare = bytes
  return Uint8Array.prototype.slice.call(bytes, 0, length)
}

/** Write bytes as they are, from a place to before another. */
export function writeBytes(writing: Writing, source: Buffer, from = 0, to: number = source.length): void {
  makeRoom(writing, to - from)
  source.copy(writing.bytes, writing.length, from, to)
  writing.length += to - from
}

/** Write text that is ASCII. */
export function writeAscii(writing: Writing, text: string): void {
  makeRoom(writing, text.length)
  const {bytes, length} = writing
  for (let index = 0; index < text.length; index++) bytes[length + index] = text.charCodeAt(index)
  writing.length += text.length
}

/** Write a value as `toJson` has it; objects are plain. */
export function writeJson(writing: Writing, value: unknown): void {
  if (typeof value === 'string') writeString(writing, value)
  else if (Array.isArray(value)) writeList(writing, value)
  else if (typeof value === 'object' && value !== null) writeObject(writing, value as Record<string, unknown>)
  else writeAscii(writing, typeof value === 'boolean' || Number.isFinite(value) ? String(value) : 'null')
}

function writeList(writing: Writing, list: readonly unknown[]): void {
  writeAscii(writing, '[')
  for (let index = 0; index < list.length; index++) {
    if (index > 0) writeAscii(writing, ',')
    writeJson(writing, list[index])
  }
  writeAscii(writing, ']')
}

function writeObject(writing: Writing, object: Readonly<Record<string, unknown>>): void {
  let before = '{'
  for (const key in object) {
    const value = object[key]
    if (value === undefined) continue
    writeAscii(writing, before)
    writeString(writing, key)
    writeAscii(writing, ':')
    writeJson(writing, value)
    before = ','
  }
  writeAscii(writing, before === '{' ? '{}' : '}')
}

/** Units that are written between two looks at the room, and the most bytes of one. */
const piece = 1 << 12
const widest = 6
const [quote, backslash] = [0x22, 0x5c]

function writeString(writing: Writing, text: string): void {
  const units = unitsOf(text)
  const {length} = text
  writeAscii(writing, '"')
  for (let from = 0; from < length; from += piece) {
    const to = Math.min(length, from + piece)
    makeRoom(writing, (to - from) * widest)
    const {bytes} = writing
    let at = writing.length
    for (let index = from; index < to; index++) {
      const unit = units[index]
      if (unit >= 0x80 && unit < 0x800 && unit !== 0x85) {
        bytes[at] = 0xc0 | (unit >> 6)
        bytes[at + 1] = 0x80 | (unit & 0x3f)
        at += 2
      } else if (unit >= 0x20 && unit < 0x80 && unit !== quote && unit !== backslash) {
        bytes[at++] = unit
      } else if ((unit >= 0x800 && unit < 0x2028) || (unit > 0x2029 && unit < 0xd800) || unit >= 0xe000) {
        bytes[at] = 0xe0 | (unit >> 12)
        bytes[at + 1] = 0x80 | ((unit >> 6) & 0x3f)
        bytes[at + 2] = 0x80 | (unit & 0x3f)
        at += 3
      } else at = isSurrogate(unit) ? writeHalf(bytes, at, units, index, length) : writeEscape(bytes, at, unit)
    }
    writing.length = at
  }
  writeAscii(writing, '"')
}

/** Write a pair of surrogates where its first one stands, or the escape of one that has lost the other; the place behind it. */
function writeHalf(bytes: Buffer, at: number, units: Uint16Array, index: number, length: number): number {
  const unit = units[index]
  if (isLow(unit)) return index > 0 && isHigh(units[index - 1]) ? at : writeEscape(bytes, at, unit)
  if (index + 1 === length || !isLow(units[index + 1])) return writeEscape(bytes, at, unit)
  const point = 0x10000 + ((unit - 0xd800) << 10) + (units[index + 1] - 0xdc00)
  bytes[at] = 0xf0 | (point >> 18)
  bytes[at + 1] = 0x80 | ((point >> 12) & 0x3f)
  bytes[at + 2] = 0x80 | ((point >> 6) & 0x3f)
  bytes[at + 3] = 0x80 | (point & 0x3f)
  return at + 4
}

/** Letters that stand for units behind a backslash. */
const short = new Map(
  ['\bb', '\tt', '\nn', '\ff', '\rr', '""', '\\\\'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)])
)

function writeEscape(bytes: Buffer, at: number, unit: number): number {
  const sign = short.get(unit)
  if (sign === undefined) return at + bytes.write(escapeUnit(unit), at, 'latin1')
  bytes[at] = backslash
  bytes[at + 1] = sign
  return at + 2
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

function makeRoom(writing: Writing, size: number): void {
  const {bytes, length} = writing
  if (length + size <= bytes.length) return
  writing.bytes = Buffer.allocUnsafeSlow((length + size) * 2)
  bytes.copy(writing.bytes, 0, 0, length)
}

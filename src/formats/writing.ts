/** JSON as UTF-8, straight into memory that grows: no string of it is made first, nor copied from place to place. */
import {prepared} from '../prepared.js'
import {unitsOf} from '../units.js'
import {escapeUnit, toJson} from './json.js'

/** Memory, as bytes and to write words into. */
interface Room {
  bytes: Buffer
  view: DataView
}

/** What was written: the first `length` bytes. */
export interface Writing extends Room {
  length: number
}

const usual = 1 << 20
/** Bytes up to which memory is kept for the next writing. */
const most = 1 << 23
let spare: Room | undefined

/** Begin with nothing. */
export function beginWriting(): Writing {
  const {bytes, view} = spare ?? roomFor(usual)
  spare = undefined
  return {bytes, view, length: 0}
}

/** All that was written, in memory of its own; nothing more is written then. */
export function endWriting({bytes, view, length}: Writing): Uint8Array {
  if (bytes.length <= most) spare = {bytes, view}
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
  else if (typeof value === 'number') writeNumber(writing, value)
  else if (Array.isArray(value)) writeList(writing, value)
  else if (typeof value === 'object' && value !== null) writeObject(writing, value as Record<string, unknown>)
  else writeAscii(writing, typeof value === 'boolean' ? String(value) : 'null')
}

/** JSON of names that come again and again, and how many are kept at most. */
const names = new Map<string, Uint8Array>()
const mostNames = 1 << 10

/** Write a text as JSON that is likely to come again: a key, a role, a rule. */
export function writeName(writing: Writing, name: string): void {
  let json = names.get(name)
  if (!json) {
    if (names.size === mostNames) names.clear()
    json = Buffer.from(toJson(name))
    names.set(name, json)
  }
  writeFew(writing, json)
}

/** JSON of the numbers from 0, and of so many thousandths: most are those of lines and scores of at most three digits. */
const numbers: Uint8Array[] = []
const thousandths: Uint8Array[] = []
const mostNumbers = 1 << 10

/** Write a number as JSON. */
export function writeNumber(writing: Writing, value: number): void {
  const scaled = Math.round(value * 1000)
  if (value >= 0 && value < mostNumbers && Math.trunc(value) === value) {
    writeFew(writing, (numbers[value] ??= Buffer.from(String(value))))
  } else if (value >= 0 && value < 1 && scaled / 1000 === value) {
    writeFew(writing, (thousandths[scaled] ??= Buffer.from(String(value))))
  } else writeAscii(writing, Number.isFinite(value) ? String(value) : 'null')
}

/** Write a few bytes as they are: sooner than `writeBytes` up to some thirty. */
export function writeFew(writing: Writing, source: Uint8Array): void {
  makeRoom(writing, source.length)
  const {bytes, length} = writing
  for (let index = 0; index < source.length; index++) bytes[length + index] = source[index]
  writing.length += source.length
}

function writeList(writing: Writing, list: readonly unknown[]): void {
  writeByte(writing, 0x5b)
  for (let index = 0; index < list.length; index++) {
    if (index > 0) writeByte(writing, comma)
    writeJson(writing, list[index])
  }
  writeByte(writing, 0x5d)
}

function writeObject(writing: Writing, object: Readonly<Record<string, unknown>>): void {
  let some = false
  writeByte(writing, 0x7b)
  for (const key in object) {
    const value = object[key]
    if (value === undefined) continue
    if (some) writeByte(writing, comma)
    some = true
    writeName(writing, key)
    writeByte(writing, colon)
    writeJson(writing, value)
  }
  writeByte(writing, 0x7d)
}

function writeByte(writing: Writing, byte: number): void {
  if (writing.length === writing.bytes.length) makeRoom(writing, 1)
  writing.bytes[writing.length++] = byte
}

/** Units that are written between two looks at the room, and the most bytes of one. */
const piece = 1 << 12
const widest = 6
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]

/** Of each unit its bytes, the first one lowest, and above them how many there are; 0 for what needs a closer look. */
const coded: Uint32Array = prepared('bytes of units', () =>
  Uint32Array.from({length: 0x10000}, (_, unit) => bytesOf(unit))
)

function bytesOf(unit: number): number {
  if (unit < 0x20 || unit === quote || unit === backslash || unit === 0x85) return 0
  if (unit === 0x2028 || unit === 0x2029 || isSurrogate(unit)) return 0
  if (unit < 0x80) return (1 << 24) | unit
  const last = 0x80 | (unit & 0x3f)
  if (unit < 0x800) return (2 << 24) | (last << 8) | 0xc0 | (unit >> 6)
  return (3 << 24) | (last << 16) | ((0x80 | ((unit >> 6) & 0x3f)) << 8) | 0xe0 | (unit >> 12)
}

function writeString(writing: Writing, text: string): void {
  const {length} = text
  writeByte(writing, quote)
  if (length > few || !writeShort(writing, text)) {
    const units = unitsOf(text)
    for (let from = 0; from < length; from += piece)
      writePiece(writing, units, from, Math.min(length, from + piece), length)
  }
  writeByte(writing, quote)
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
  const sign = short.get(unit)
  if (sign === undefined) return at + bytes.write(escapeUnit(unit), at, 'latin1')
  bytes[at] = backslash
  bytes[at + 1] = sign
  return at + 2
}

/** Letters that stand for units behind a backslash. */
const short = new Map(
  ['\bb', '\tt', '\nn', '\ff', '\rr', '""', '\\\\'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)])
)

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
  Object.assign(writing, roomFor((length + size) * 2))
  bytes.copy(writing.bytes, 0, 0, length)
}

function roomFor(size: number): Room {
  const bytes = Buffer.allocUnsafeSlow(size)
  return {bytes, view: new DataView(bytes.buffer)}
}

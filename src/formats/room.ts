/** Memory that is written to from its start and grows. */
import {type Encoder, openEncoder} from './encoder.js'

/** Memory, as bytes and to write words into; texts are written there by `encoder`, where there is one. */
interface Room {
  bytes: Buffer
  view: DataView
  encoder: Encoder | undefined
}

/** What was written: the first `length` bytes. */
export interface Writing extends Room {
  length: number
  /** Where it began, for the next one to begin there. */
  first: Room
}

/** Bytes of memory without an encoder. */
const usual = 1 << 22
let spare: Room | undefined

/** Begin with nothing. */
export function beginWriting(): Writing {
  const first = spare ?? openRoom()
  spare = undefined
  return {bytes: first.bytes, view: first.view, encoder: first.encoder, length: 0, first}
}

/** All that was written, in memory of its own; nothing more is written then. */
export function endWriting({bytes, length, first}: Writing): Uint8Array {
  spare = first
  // not a slice, whose memory would be cleared first
  const all = Buffer.allocUnsafeSlow(length)
  bytes.copy(all, 0, 0, length)
  return all
}

/** See to it that so many more bytes can be written. */
export function makeRoom(writing: Writing, size: number): void {
  const {bytes, length} = writing
  if (length + size <= bytes.length) return
  Object.assign(writing, roomFor((length + size) * 2))
  bytes.copy(writing.bytes, 0, 0, length)
}

/** Write a byte. */
export function writeByte(writing: Writing, byte: number): void {
  if (writing.length === writing.bytes.length) makeRoom(writing, 1)
  writing.bytes[writing.length++] = byte
}

function openRoom(): Room {
  const encoder = openEncoder()
  if (!encoder) return roomFor(usual)
  const {buffer, byteOffset, length} = encoder.bytes
  return {bytes: encoder.bytes, view: new DataView(buffer, byteOffset, length), encoder}
}

function roomFor(size: number): Room {
  const bytes = Buffer.allocUnsafeSlow(size)
  return {bytes, view: new DataView(bytes.buffer), encoder: undefined}
}

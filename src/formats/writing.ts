/** JSON as UTF-8, straight into memory that grows: no string of it is made first, nor copied from place to place. */
import {writeKey, writeOften} from './few.js'
import {makeRoom, type Writing, writeByte} from './room.js'
import {writeText} from './text.js'

const comma = 0x2c

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
  if (typeof value === 'string') writeText(writing, value)
  else if (typeof value === 'number') writeNumber(writing, value)
  else if (Array.isArray(value)) writeList(writing, value)
  else if (typeof value === 'object' && value !== null) writeObject(writing, value as Record<string, unknown>)
  else writeAscii(writing, typeof value === 'boolean' ? String(value) : 'null')
}

/** Write a number as JSON. */
export function writeNumber(writing: Writing, value: number): void {
  if (!writeOften(writing, value)) writeAscii(writing, Number.isFinite(value) ? String(value) : 'null')
}

function writeList(writing: Writing, list: readonly unknown[]): void {
  const start = writing.length
  for (let index = 0; index < list.length; index++) {
    writeByte(writing, comma)
    writeJson(writing, list[index])
  }
  closeList(writing, start)
}

function writeObject(writing: Writing, object: Readonly<Record<string, unknown>>): void {
  const start = writing.length
  for (const key in object) {
    const value = object[key]
    if (value === undefined) continue
    writeKey(writing, key)
    writeJson(writing, value)
  }
  closeObject(writing, start)
}

/** End a list that began at `start`, each item after a comma: the first comma was none. */
export function closeList(writing: Writing, start: number): void {
  close(writing, start, 0x5b, 0x5d)
}

/** End an object that began at `start`, each key after a comma (`writeKey`): the first comma was none. */
export function closeObject(writing: Writing, start: number): void {
  close(writing, start, 0x7b, 0x7d)
}

function close(writing: Writing, start: number, first: number, last: number): void {
  if (writing.length === start) writeByte(writing, first)
  else writing.bytes[start] = first
  writeByte(writing, last)
}

import {Buffer, isAscii, isUtf8, transcode} from 'node:buffer'
import {createRequire} from 'node:module'

/** What decoding takes from Node: its fast UTF-8, and loading a large library only when it is needed. */

const require = createRequire(import.meta.url)

/** The text of bytes that are valid UTF-8; undefined where they are not. */
export function validUtf8(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isAscii(buffer)) return buffer.toString('latin1')
  if (!isUtf8(buffer)) return undefined
  // a validity check and a transcode are ten times as fast as `toString('utf8')`
  return transcode(buffer, 'utf8', 'utf16le').toString('utf16le')
}

/** The text of bytes as UTF-8, U+FFFD for each damaged sequence. */
export function damagedUtf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** What jschardet makes of bytes; its model takes 100 ms to load, so it waits until it is asked. */
export function detectElsewhere(bytes: Uint8Array): string | undefined {
  const {detect} = require('jschardet') as typeof import('jschardet')
  return detect(bytes).encoding ?? undefined
}

/** iconv-lite; its tables take 20 ms to load, so it waits until bytes are not UTF-8. */
export function iconv(): typeof import('iconv-lite') {
  return require('iconv-lite')
}

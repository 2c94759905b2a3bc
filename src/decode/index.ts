import type {Options, Repair} from '../types.js'
import {charsetName, decodeAs} from './charsets.js'
import {escapedCharset} from './escapes.js'
import {decodeMixed} from './legacy.js'
import {validUtf8} from './node.js'
import {byteOrderMark, wideCharset} from './wide.js'

/** What bytes said, and in which charset. */
export interface Decoded {
  text: string
  /** Lower-case name of the charset: `utf-8`, `windows-1256`, `x-mac-farsi`; of a mixed file, that of most lines. */
  encoding: string
  /** What was damaged, mixed or left out. */
  repairs: Repair[]
}

/** Options of `decode`. */
export type DecodeOptions = Pick<Options, 'encoding'>

/**
 * Turn bytes into text, whatever charset they are in.
 *
 * The bytes decide, never what a file says about itself: a byte order mark, then UTF-8 (damage is passed over), UTF-16
 * by its shape, the charsets of Arabic script by their letter pairs, and the world's other charsets by jschardet. Lines in
 * another charset than the rest are decoded in theirs.
 *
 * @throws {RangeError} When `encoding` names no known charset.
 * @example
 *   decode(Uint8Array.of(0xd3, 0xe1, 0xc7, 0xe3)) // {text: 'سلام', encoding: 'windows-1256', repairs: []}
 */
export function decode(bytes: Uint8Array, options?: Readonly<DecodeOptions> | null): Decoded {
  if (!ArrayBuffer.isView(bytes)) throw new TypeError(`Cannot decode ${typeof bytes}: expected a Uint8Array`)
  const mark = byteOrderMark(bytes)
  const asked = options?.encoding ? charsetName(options.encoding) : undefined
  const repairs: Repair[] = []
  if (mark && (!asked || asked === mark.name)) {
    repairs.push({stage: 'decode', rule: 'bom', line: 0, at: [0], before: '\ufeff', after: ''})
    bytes = bytes.subarray(mark.length)
  }
  const known = asked ?? mark?.name
  if (known && known !== 'utf-8') return {text: decodeAs(bytes, known), encoding: known, repairs}
  const wide = known ? undefined : wideCharset(bytes)
  if (wide) return {text: decodeAs(bytes, wide), encoding: wide, repairs}
  const text = validUtf8(bytes)
  if (text !== undefined) {
    const escaped = known ? undefined : escapedCharset(text)
    return {text: escaped ? decodeAs(bytes, escaped) : text, encoding: escaped ?? 'utf-8', repairs}
  }
  const mixed = decodeMixed(bytes, known)
  return {...mixed, repairs: [...repairs, ...mixed.repairs]}
}

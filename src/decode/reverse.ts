import {sloppyHalves, upperHalves} from './tables.js'

/** From characters back to the bytes from which a wrong decoding made them. */

/** A charset, both ways: byte of each UTF-16 unit (0 where none is), unit of each byte. */
export interface Reverse {
  name: string
  byte: Uint8Array
  unit: Uint16Array
}

const made = new Map<string, Reverse>()

/** The reverse table of a charset: bytes that it does not define stand for the C1 control of their value. */
export function reverseOf(name: string): Reverse {
  let reverse = made.get(name)
  if (!reverse) made.set(name, (reverse = makeReverse(name)))
  return reverse
}

function makeReverse(name: string): Reverse {
  const byte = new Uint8Array(0x10000)
  const unit = new Uint16Array(256)
  const half = name === 'iso-8859-1' ? undefined : (sloppyHalves[name] ?? upperHalves[name])
  for (let value = 0; value < 256; value++) unit[value] = value < 0x80 || !half ? value : half.charCodeAt(value - 0x80)
  // controls stand for their own byte where nothing else has it
  for (let value = 0x80; value < 0xa0; value++) byte[value] = value
  for (let value = 255; value > 0; value--) byte[unit[value]] = value
  return {name, byte, unit}
}

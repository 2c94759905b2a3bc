/** The WebAssembly that writes texts as JSON (wasm/text.wat), and the memory that it shares with this side. */
import {longest, margin, openKernel, unitsAt} from './open.js'

/** Where texts are written as JSON, eight units at a time. */
export interface Encoder {
  /** Memory to write to. */
  bytes: Buffer
  /** A text's units, once it was read. */
  units: Uint16Array
  /** Read a text of at most `longest` units. */
  read(text: string): void
  /** Write the units `from` to before `count` of the text to a place in `bytes`; the place behind them. */
  write(count: number, from: number, at: number): number
  /** The unit that `write` came to: before `count`, where one of the next eight needs a closer look. */
  reached(): number
}

const bytesAt = unitsAt + longest * 2 + margin

/** Memory with an encoder; nothing where no code may be compiled. */
export function openEncoder(): Encoder | undefined {
  const kernel = openKernel()
  if (!kernel) return undefined
  const {
    memory: {buffer},
    write
  } = kernel
  const native = Buffer.from(buffer, unitsAt, longest * 2)
  const reached = new Int32Array(buffer, 0, 1)
  addShuffles(new Uint8Array(buffer, 1 << 10, 1 << 13))
  return {
    bytes: Buffer.from(buffer, bytesAt),
    units: new Uint16Array(buffer, unitsAt, longest),
    read: (text) => native.write(text, 0, 'utf16le'),
    write: (count, from, at) => write(unitsAt, count, from, bytesAt + at) - bytesAt,
    reached: () => reached[0]
  }
}

/**
 * Of eight units in two bytes each, and of four in four bytes each, which bytes are there. A bit of the number says of each of
 * eight whether it has two; the lower four bits of each of four whether it has two, the upper four whether it has three.
 */
function addShuffles(shuffles: Uint8Array): void {
  shuffles.fill(0xff)
  for (let number = 0; number < 256; number++) {
    let at = number * 16
    for (let unit = 0; unit < 8; unit++) {
      shuffles[at++] = unit * 2
      if ((number >> unit) & 1) shuffles[at++] = unit * 2 + 1
    }
    at = (256 + number) * 16
    for (let unit = 0; unit < 4; unit++) {
      shuffles[at++] = unit * 4
      if ((number >> unit) & 1) shuffles[at++] = unit * 4 + 1
      if ((number >> (unit + 4)) & 1) shuffles[at++] = unit * 4 + 2
    }
  }
}

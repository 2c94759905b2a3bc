/** What JSON strings hold, in memory of WebAssembly (wasm/text.wat): eight units at a time, in a third of the time of a parser. */
import {transcode} from 'node:buffer'
import {longest, margin, openKernel, unitsAt} from './open.js'

const resultAt = unitsAt + longest * 2 + margin

type Unescape = (inside: Buffer) => string | undefined
let made: Unescape | undefined

/**
 * The text of a JSON string, given the UTF-8 between its quotation marks. Nothing where it is none, or where it is for the
 * parser to tell: long ones, and all where no code may be compiled.
 */
export function unescapeText(inside: Buffer): string | undefined {
  made ??= makeUnescape()
  return made(inside)
}

function makeUnescape(): Unescape {
  const kernel = openKernel()
  if (!kernel) return () => undefined
  const memory = Buffer.from(kernel.memory.buffer)
  return (inside) => {
    // as many units at most as bytes
    if (inside.length === 0 || inside.length > longest) return undefined
    const units = transcode(inside, 'utf8', 'utf16le')
    memory.set(units, unitsAt)
    const count = kernel.unescape(unitsAt, units.length >> 1, resultAt)
    return count < 0 ? undefined : memory.toString('utf16le', resultAt, resultAt + count * 2)
  }
}

import {unitsOf} from './units.js'

/**
 * Where the lines of a text stand: offset of the first unit and after the last one of each, in order.
 *
 * Lines end at LF, CR LF, CR, NEL, LS, PS, VT or FF; a NEL that is part of garbled text ends none: one after the
 * first byte of a letter, or after another C1 control in its line.
 */
export function linesOf(text: string): number[] {
  const units = unitsOf(text)
  const {length} = text
  const lines: number[] = []
  let start = 0
  let garbled = false
  // in loops inside of loops only a function's own constants are folded into the code
  const table = ends
  for (let index = 0; index < length; index++) {
    // almost no character ends a line: four of them are asked at once
    while (
      index < length - 4 &&
      (table[units[index]] | table[units[index + 1]] | table[units[index + 2]] | table[units[index + 3]]) === 0
    )
      index += 4
    const code = units[index]
    if (table[code] === 0) continue
    if (code === 0x85) {
      garbled ||= index > 0 && (isGarbleLead(units[index - 1]) || hasControl(units, start, index))
      if (garbled) continue
    }
    lines.push(start, index)
    if (code === 0x0d && index + 1 < length && units[index + 1] === 0x0a) index++
    start = index + 1
    garbled = false
  }
  lines.push(start, length)
  return lines
}

const ends = new Uint8Array(0x10000)
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) ends[code] = 1

/** Whether a unit ends lines. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Whether NEL after this unit is the second byte of a letter: of UTF-8 that was read as Latin-1 or ISO-8859-6. */
function isGarbleLead(code: number): boolean {
  return (code >= 0xc2 && code < 0xf5) || (code >= 0x0637 && code < 0x063b)
}

function hasControl(units: Uint16Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (units[index] >= 0x80 && units[index] < 0xa0) return true
  return false
}

/** What the model said of parts lately: names and compounds come again, and what they show by themselves is the same. */
import {hashPart as hashOf, type Scan} from './scan.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const hashPart = hashOf

/** Parts that are remembered. */
const slots = 1 << 12
/** Numbers for each: its length, what else tells it, and its letters. */
const room = 32

/** Sums of weights for gaps of parts. */
export interface Memory {
  keys: Uint8Array
  sums: Int16Array
}

/** An empty memory. */
export function makeMemory(): Memory {
  return {keys: new Uint8Array(slots * room), sums: new Int16Array(slots * room)}
}

/** Where the sums of a part stand: `sums[place + i]` is for the gap before its letter `i`; −1 where it is too long. */
export function placeOf(scan: Scan, from: number, to: number): number {
  if (to - from > room - 2) return -1
  const hash = hashPart(scan, from, to)
  return ((hash ^ (hash >>> 15)) & (slots - 1)) * room
}

/** Whether the sums at a place are those of this part; where not, they are from now on, and the caller fills them in. */
export function remembers(
  {keys}: Memory,
  place: number,
  {letters}: Scan,
  from: number,
  to: number,
  also: number
): boolean {
  let same = keys[place] === to - from && keys[place + 1] === also
  for (let index = from, key = place + 2; same && index < to; index++, key++) same = keys[key] === letters[index]
  if (same) return true
  keys[place] = to - from
  keys[place + 1] = also
  for (let index = from, key = place + 2; index < to; index++, key++) keys[key] = letters[index]
  return false
}

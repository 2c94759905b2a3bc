/**
 * One walk over the units of a line. Where words and marks stand cannot be foreseen, and a processor that guesses wrong
 * loses more than it takes to read a unit: so the walk does not branch on what it reads. It notes letters and digits, and
 * where the class of units changes (an event); what that means is asked afterwards, once a word.
 */
import {foldTable} from '../../fold.js'
import {prepared} from '../../prepared.js'
import {classTable, digit, joiner, latin, letter, scriptTable} from './letters.js'
import {heldAt, integersAt, machine, places, unitsAt} from './machine.js'

// bits of a unit; they stand here because a constant of this module is one for the compiler, too
const symbolBit = 4
const digitBit = 5
const capitalBit = 6
const scriptBit = 7
const foldBit = 16

/**
 * All of a unit in one look: class in bits 0–3, whether it is a letter or digit, a digit, a capital, a bit for the script
 * of a letter, and the folded unit.
 */
const unitTable = heldAt(places.table, prepared('units', makeUnits))

function makeUnits(): Int32Array {
  const table = new Int32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const kind = classTable[unit]
    const cased = foldTable[unit] !== unit && scriptTable[unit] >= latin && unit < 0x530
    const isCapital = cased && String.fromCharCode(unit).toLowerCase().charCodeAt(0) !== unit
    table[unit] =
      (unit === 0x200c ? joiner : kind) |
      (kind === letter || kind === digit ? 1 << symbolBit : 0) |
      (kind === digit ? 1 << digitBit : 0) |
      (kind === letter && isCapital ? 1 << capitalBit : 0) |
      (kind === letter ? 1 << (scriptBit + scriptTable[unit]) : 0) |
      (foldTable[unit] << foldBit)
  }
  return table
}

/** A letter or digit, folded; −1 for what is neither. */
export function symbolOf(unit: number): number {
  const known = unitTable[unit]
  return ((known >>> symbolBit) & 1) === 1 ? known >>> foldBit : -1
}

/** 1 for a capital, 0 for all else. */
export function capitalOf(unit: number): number {
  return (unitTable[unit] >>> capitalBit) & 1
}

/** Units that are walked at once, at most. */
export const stretch = 4096

const events = integersAt(places.events, stretch + 1)
const hashes = integersAt(places.hashes, stretch + 8)
/** Letters and digits for which the machine has room, less those that it writes behind the last; more are noted in memory that grows. */
const most = (1 << 20) - 4
const symbols = machine ? unitsAt(places.symbols, most) : new Uint16Array(1 << 14)

/** What a walk leaves behind; used again for the next. */
export const notes = {
  /** Folded letters and digits of the lines of the documents at hand, line after line. */
  symbols,
  /** Where those of the stretch start and end. */
  start: 0,
  end: 0,
  /** Bits of all units of the stretch. */
  seen: 0,
  /** Units of the stretch at which the class changes: see `kindOf`, `placeOf` and `countOf`. */
  events,
  /** Hash of the letters and digits of the line before each of the stretch, and before its end. */
  hashes
}

/** Forget the letters and digits of the documents before. */
export function forgetSymbols(): void {
  notes.end = 0
  if (machine) notes.symbols = symbols
}

/** Of an event: the class that begins there. */
export function kindOf(event: number): number {
  return event & 15
}

/** Of an event: how many units of the stretch are before it. */
export function placeOf(event: number): number {
  return (event >>> 4) & 0x1fff
}

/** Of an event: how many letters and digits of the stretch are before it. */
export function countOf(event: number): number {
  return event >>> 17
}

// a hash goes on with the next unit as `hash * base + unit`
const base = 31

/** The hash of a text that is folded. */
export function hashOf(text: string): number {
  let hash = 0
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0
  return hash
}

const powers = heldAt(
  places.powers,
  Int32Array.from({length: 64}, (_, exponent) => raise(exponent))
)

/** The hash's base to the power of how many units it goes on with, modulo 2³². */
export function powerOf(count: number): number {
  return count < powers.length ? powers[count] : raise(count)
}

function raise(exponent: number): number {
  let result = 1
  for (let square = base, rest = exponent; rest > 0; rest >>>= 1, square = Math.imul(square, square)) {
    if ((rest & 1) === 1) result = Math.imul(result, square)
  }
  return result
}

/** The hash of a word's letters, gone on with those of the stretch from one to another. */
export function hashOn(hash: number, from: number, to: number): number {
  return (Math.imul(hash - hashes[from], powerOf(to - from)) + hashes[to]) | 0
}

/** The script of which all letters are whose bits were seen; −1 where they are of several or there are none. */
export function scriptSeen(seen: number): number {
  const scripts = (seen >>> scriptBit) & 31
  return scripts === 0 || (scripts & (scripts - 1)) !== 0 ? -1 : 31 - Math.clz32(scripts)
}

/** Whether a digit was among the units whose bits were seen. */
export function hasDigits(seen: number): boolean {
  return ((seen >>> digitBit) & 1) === 1
}

/** Whether a capital was among the units whose bits were seen. */
export function hasCapitals(seen: number): boolean {
  return ((seen >>> capitalBit) & 1) === 1
}

/**
 * Walk over a stretch of a line's units and note what is there; `last` is the class of the unit before, and `hash` that of what is
 * before. How many events there are; one more stands behind the last, for the end.
 */
export function walk(units: Uint16Array, from: number, to: number, last: number, hash: number): number {
  const symbols = roomFor(to - from)
  const start = notes.end
  let count = 0
  let many = 0
  let seen = 0
  hashes[0] = hash
  for (let index = from; index < to; index++) {
    const known = unitTable[units[index]]
    const kind = known & 15
    const isSymbol = (known >>> symbolBit) & 1
    const symbol = known >>> foldBit
    // written in any case, and gone on from where it counts
    events[many] = kind | ((index - from) << 4) | (count << 17)
    many += +(kind !== last)
    last = kind
    symbols[start + count] = symbol
    count += isSymbol
    hash = (Math.imul(hash, 1 + (base - 1) * isSymbol) + (symbol & -isSymbol)) | 0
    hashes[count] = hash
    seen |= known
  }
  events[many] = ((to - from) << 4) | (count << 17)
  notes.start = start
  notes.end = start + count
  notes.seen = seen
  return many
}

/** Whether the machine has room for so many letters and digits more, and has all those before them. */
export function hasRoom(length: number): boolean {
  return machine !== undefined && notes.symbols === symbols && notes.end + length <= most
}

/** Have room for the letters and digits of one more stretch. */
function roomFor(length: number): Uint16Array {
  if (notes.symbols.length < notes.end + length) {
    const more = new Uint16Array((notes.end + length) * 2)
    more.set(notes.symbols)
    notes.symbols = more
  }
  return notes.symbols
}

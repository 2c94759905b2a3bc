/**
 * What a line holds, read stretch by stretch: words, marks, where it begins and ends. A walk (see units.ts) notes where the
 * class of units changes; what that means is asked here. The machine does both at once (wasm/lines.wat).
 */
import {roomIn, unitsOf, writeUnits} from '../../units.js'
import * as is from './letters.js'
import {integersAt, machine, places, unitsAt} from './machine.js'
import {words} from './matches.js'
import {capitalOf, countOf, hashOn, hasRoom, kindOf, notes, placeOf, walk} from './units.js'
import {isFunctionWord} from './words.js'

/** What is known of the line that is read, by the places in `at`. */
export const known = integersAt(places.known, 40)

/** Where in `known` stands what; wasm/lines.wat has the same. */
export const at = {
  /** Class of the unit before, what is ignored aside; and of the last that is no space either. */
  before: 0,
  last: 1,
  /** Whether a word goes on, and its hash. */
  inWord: 2,
  wordHash: 3,
  /** Latin or Cyrillic words with a capital; words; function words of them. */
  cased: 4,
  words: 5,
  functionWords: 6,
  /** How many words of the head and the tail are noted (see matches.ts), with one between these. */
  wordsEnd: 7,
  /** The first noted letter or digit that is a letter, or −1. */
  firstLetter: 8,
  /** Class of the first unit that is neither ignored nor a space. */
  first: 9,
  /** Class of the last unit, what may stand behind the end of a sentence aside. */
  ending: 10,
  /** Class of the unit before. */
  kind: 11,
  /** Hash of the letters and digits. */
  hash: 12,
  /** Bits of all units. */
  seen: 13,
  /** Letters and digits noted before the stretch. */
  noted: 14,
  /** Colons with `//` behind them, if the machine has read the line. */
  urls: 15,
  /** Runs of marks by class. */
  marks: 16,
  /** Letters by script, and capitals, where the machine was asked to count them. */
  scripts: 32,
  capitals: 37
}

/** What may stand behind the end of a sentence, as bits. */
const behind =
  (1 << is.ignored) | (1 << is.space) | (1 << is.quote) | (1 << is.close) | (1 << is.separator) | (1 << is.sign)

const {events, hashes} = notes

const read = machine?.read
/** The machine's room for a line, and the units that have room there; two more are 0. */
const room = machine && roomIn(unitsAt(places.units, 1 << 16))
const most = (1 << 16) - 2

/** The units of the line at hand, where the machine does not have them. */
let units: Uint16Array | undefined

/** Begin with a line; whether the machine reads it. */
export function openLine(value: string): boolean {
  const {length} = value
  if (room === undefined || length > most || !hasRoom(length)) {
    units = unitsOf(value)
    return false
  }
  units = undefined
  writeUnits(value, room)
  room.units[length] = room.units[length + 1] = 0
  return true
}

/**
 * Read the units of the line from one to another, those before them first; words are noted if they may be phrases'. How many
 * letters and digits there are.
 */
export function readStretch(from: number, to: number, noting: boolean): number {
  if (units) return readHere(units, from, to, noting)
  const start = notes.end
  const count = read!(to - from, from, noting ? 1 : 0, places.symbols + start * 2)
  notes.start = start
  notes.end = start + count
  return count
}

/** The same without the machine. */
function readHere(units: Uint16Array, from: number, to: number, noting: boolean): number {
  if (from === 0) {
    known.fill(0)
    known[at.before] = is.space
    known[at.firstLetter] = -1
  }
  const many = walk(units, from, to, known[at.kind], known[at.hash])
  // the word before the stretch may go on
  if (known[at.kind] === is.letter) known[at.wordHash] = hashOn(known[at.wordHash], 0, countOf(events[0]))
  for (let index = 0; index < many; index++) {
    const kind = kindOf(events[index])
    known[at.kind] = kind
    if (kind === is.letter || kind === is.digit) {
      if (known[at.inWord] === 0) known[at.cased] += capitalOf(units[from + placeOf(events[index])])
      readWord(events[index], events[index + 1], from, noting)
    } else if (kind !== is.ignored) readMark(kind)
  }
  const count = countOf(events[many])
  if (noting) words.starts[known[at.wordsEnd]] = count
  known[at.hash] = hashes[count]
  known[at.seen] |= notes.seen
  return count
}

/** Letters or digits begin. */
function readWord(event: number, next: number, from: number, noting: boolean): void {
  const kind = kindOf(event)
  const start = countOf(event)
  if (noting) {
    if (kind !== known[at.before]) {
      words.starts[known[at.wordsEnd]] = start
      words.places[known[at.wordsEnd]++] = from + placeOf(event)
    }
    words.stops[known[at.wordsEnd] - 1] = from + placeOf(next)
    if (known[at.firstLetter] < 0 && kind === is.letter) known[at.firstLetter] = known[at.noted] + start
  }
  if (kind === is.letter) known[at.wordHash] = hashOn(known[at.wordHash], start, countOf(next))
  known[at.inWord] = 1
  known[at.before] = known[at.last] = known[at.ending] = kind
  known[at.first] ||= kind
}

/** A word may end. */
export function endWord(): void {
  if (known[at.inWord] === 0) return
  known[at.words]++
  if (isFunctionWord(known[at.wordHash])) known[at.functionWords]++
  known[at.wordHash] = 0
  known[at.inWord] = 0
}

/** A joiner, a space or a mark begins. */
function readMark(kind: number): void {
  endWord()
  if (kind === is.joiner) return
  known[at.before] = kind
  if (kind === is.space) return
  if (kind !== known[at.last]) known[at.marks + kind]++
  known[at.last] = kind
  known[at.first] ||= kind
  if (((behind >>> kind) & 1) === 0) known[at.ending] = kind
}

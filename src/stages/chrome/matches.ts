/** The phrases in a line, found from the start of each word, and whether they stand where their scope wants them. */
import {foldTable} from '../../fold.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {type Automaton, entryOf, exactly, type Hit, scopes} from './phrases.js'
import {brief, childOf, headOf, shortest, shortOf} from './trie.js'

/** Where phrases are looked for in long lines, in UTF-16 units from their ends. */
export const headLength = 120
export const tailLength = 320

/** Columns that are looked at behind the first of a word, where it is the last. */
const ahead = 5
const most = headLength + tailLength + 1 + ahead

/** What a scan notes of the letters and digits in a line's head and tail; used again for the next line. */
export const notes = {
  /** Columns of the automaton. */
  columns: new Uint8Array(most),
  /** Offsets into the line. */
  places: new Int32Array(most),
  /** Notes with which words start. */
  words: new Uint16Array(most + 1)
}

const {columns: noteColumns, places: notePlaces, words: wordStarts} = notes

/** Phrases that stand between two of the noted letters and digits: used again for the next line. */
let found = makeFound(64)

function makeFound(size: number) {
  return {entries: new Int32Array(size), from: new Int32Array(size), to: new Int32Array(size)}
}

/** Put a match where it belongs among those before it: by their ends, of those that end together the longest first. */
function keep(count: number, entry: number, from: number, to: number): void {
  if (count === found.to.length) {
    const more = makeFound(count * 2)
    more.entries.set(found.entries)
    more.from.set(found.from)
    more.to.set(found.to)
    found = more
  }
  let at = count
  for (; at > 0 && found.to[at - 1] > to; at--) {
    found.entries[at] = found.entries[at - 1]
    found.from[at] = found.from[at - 1]
    found.to[at] = found.to[at - 1]
  }
  found.entries[at] = entry
  found.from[at] = from
  found.to[at] = to
}

/** Find the phrases that stand between words of the noted parts; returns how many. */
function findMatches(value: string, automaton: Automaton, starts: number): number {
  const {width, singles, pairs, briefs, shorts, heads, output, chain, kinds} = automaton
  let count = 0
  for (let index = 0; index < starts; index++) {
    const from = wordStarts[index]
    const column = noteColumns[from]
    const second = noteColumns[from + 1]
    const short = shortOf(column, second, noteColumns[from + 2], noteColumns[from + 3])
    const head = headOf(short, noteColumns[from + 4], noteColumns[from + 5])
    if (((heads[head >>> 5] >>> head) & 1) === 0) {
      // a shorter key ends with this word or a later one
      const length = wordStarts[index + 1] - from
      if (length > shortest) continue
      const isShort = ((shorts[short >>> 21] >>> (short >>> 16)) & 1) === 1
      if (!isShort && (length > brief || briefs[column * width + second] === 0)) continue
    }
    let state = singles[column]
    for (let to = from + 1; state !== 0; to++) {
      let out = output[state]
      if (out !== 0 && endsWord(value, notePlaces[to - 1] + 1)) {
        const start = notePlaces[from]
        const end = notePlaces[to - 1] + 1
        for (; out !== 0; out = chain[out * 2 + 1]) {
          const entry = chain[out * 2]
          const exact = (kinds[entry] & exactly) === 0 ? undefined : entryOf(automaton, entry).exact
          const stands = exact === undefined ? isWhole(value, start, end) : standsExactly(value, start, end, exact)
          if (stands) keep(count++, entry, from, to)
        }
      }
      const next = noteColumns[to]
      state = to === from + 1 ? pairs[column * width + next] : next === 0 ? 0 : childOf(automaton, state, next)
    }
  }
  return count
}

/**
 * The phrases that count in the line that was noted, with `noted` letters and digits and `starts` words, and how many letters
 * and digits phrases cover.
 */
export function readPhrases(
  value: string,
  automaton: Automaton,
  noted: number,
  starts: number
): {covered: number; hits: Hit[]} {
  const hits: Hit[] = []
  noteColumns.fill(0, noted, noted + ahead)
  wordStarts[starts] = noted
  const count = starts > 0 ? findMatches(value, automaton, starts) : 0
  if (count === 0) return {covered: 0, hits}
  let firstLetter = 0
  while (firstLetter < noted && classTable[value.charCodeAt(notePlaces[firstLetter])] === is.digit) firstLetter++
  let lastLetter = value.length - 1
  while (lastLetter >= 0 && classTable[value.charCodeAt(lastLetter)] !== is.letter) lastLetter--
  if (lastLetter < 0) lastLetter = value.length
  let covered = 0
  let coveredTo = 0
  for (let index = 0; index < count; index++) {
    const from = found.from[index]
    const to = found.to[index]
    covered += to - Math.max(from, coveredTo)
    coveredTo = to
    const start = notePlaces[from]
    const end = notePlaces[to - 1] + 1
    const entry = found.entries[index]
    const scope = automaton.kinds[entry] & ~exactly
    if (!mayCount(value, scope, start, end, from === 0 || from === firstLetter)) continue
    const hit = {entry: entryOf(automaton, entry), start, end}
    if (counts(hit, value, lastLetter)) hits.push(hit)
  }
  return {covered, hits}
}

/** No letter follows; marks and a joiner between do not end a word. */
function endsWord(value: string, end: number): boolean {
  const kind = classTable[value.charCodeAt(end - 1)]
  let index = end
  while (index < value.length && classTable[value.charCodeAt(index)] === is.ignored) index++
  return index >= value.length || classTable[value.charCodeAt(index)] !== kind
}

/** No mark stands in it that a phrase does not reach over. */
function isWhole(value: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if ((kind >= is.sentenceEnd && kind <= is.colon) || kind === is.separator) return false
  }
  return true
}

function standsExactly(value: string, start: number, end: number, exact: string): boolean {
  const from = Math.max(0, start - exact.length)
  const around = value.slice(from, end + exact.length)
  let folded = ''
  for (let index = 0; index < around.length; index++) {
    const unit = foldTable[around.charCodeAt(index)]
    if (unit !== 0xffff && unit !== 0x20) folded += String.fromCharCode(unit)
  }
  return folded.includes(exact)
}

const line = scopes.indexOf('line')
const start = scopes.indexOf('start')
const label = scopes.indexOf('label')

/** Whether a match may count for its scope, before the line's end is known. */
function mayCount(value: string, scope: number, from: number, to: number, opens: boolean): boolean {
  if (scope === line || scope === start) return opens
  return scope !== label || ((opens || startsSegment(value, from)) && (opens || colonAfter(value, to)))
}

/** Whether a match counts, now that the last letter's place is known. */
function counts(hit: Hit, value: string, lastLetter: number): boolean {
  const {scope, role} = hit.entry.phrase
  const closes = hit.end > lastLetter
  if (scope === 'line') return closes
  if (scope === 'label') return closes || colonAfter(value, hit.end)
  if (scope === 'end') return closes || (role === 'end-marker' && isCode(value, hit.end))
  return true
}

/** A reporter's code after an end marker: a few digits and single letters, with slashes («/141/ح+», «// ۱۵/ ۳۱۳»). */
function isCode(value: string, start: number): boolean {
  if (value.length - start > 40) return false
  let digits = 0
  let letters = 0
  let run = 0
  let marks = 0
  for (let index = start; index < value.length; index++) {
    const kind = classTable[value.charCodeAt(index)]
    run = kind === is.letter ? run + 1 : 0
    if (kind === is.letter) letters++
    else if (kind === is.digit) digits++
    else if (kind !== is.space && kind !== is.ignored) marks++
    if (run > 3) return false
  }
  return letters <= 5 && digits <= 10 && marks > 0
}

/** A label stands at the line's start or after a mark that parts labels. */
function startsSegment(value: string, start: number): boolean {
  let index = start - 1
  let spaces = 0
  for (; index >= 0 && start - index < 12; index--) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.space) spaces++
    else if (kind !== is.ignored) {
      return spaces >= 2 || !(kind === is.letter || kind === is.digit)
    }
  }
  return index < 0 || spaces >= 2
}

/** A colon follows, spaces between do not matter. */
export function colonAfter(value: string, end: number): boolean {
  for (let index = end; index < value.length && index < end + 12; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.colon) return true
    if (kind !== is.space && kind !== is.ignored) return false
  }
  return false
}

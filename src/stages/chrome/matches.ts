/** The phrases in a line, found from the start of each word, and whether they stand where their scope wants them. */
import {foldTable} from '../../fold.js'
import {findPairs, found as foundKeys, keyAt} from './keys.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {places as at, integersAt, unitsAt} from './machine.js'
import {type Automaton, entryOf, exactly, type Hit, scopes} from './phrases.js'

/** Where phrases are looked for in long lines, in UTF-16 units from their ends. */
export const headLength = 120
export const tailLength = 320

const most = headLength + tailLength + 2

/** Words of a line's head and tail. */
export const words = {
  /** With which of the letters and digits of the stretch they start. */
  starts: unitsAt(at.wordStarts, most),
  /** Where in the line they start, and where the last of their letters and digits ends. */
  places: integersAt(at.wordPlaces, most),
  stops: integersAt(at.wordStops, most)
}

const {starts, places, stops} = words

/** Matches, one after the other: the phrase, the letters and digits before it and before its end, and its two places. */
let found = new Int32Array(64 * 5)

/** Put a match where it belongs among those before it: by their ends, of those that end together the longest first. */
function keep(count: number, entry: number, from: number, to: number, start: number, end: number): void {
  if (count * 5 === found.length) {
    const more = new Int32Array(found.length * 2)
    more.set(found)
    found = more
  }
  let at = count * 5
  while (at > 0 && found[at - 3] > to) at -= 5
  if (at < count * 5) found.copyWithin(at + 5, at, count * 5)
  found[at] = entry
  found[at + 1] = from
  found[at + 2] = to
  found[at + 3] = start
  found[at + 4] = end
}

/**
 * Find the phrases that stand between words of the stretch that was walked, from the word `first` to where the word `end`
 * starts. `before` letters and digits were noted in others, and `count` matches found; how many these are then.
 */
export function findMatches(
  value: string,
  automaton: Automaton,
  first: number,
  end: number,
  before: number,
  count: number
): number {
  const {last, previous, kinds} = automaton
  const many = findPairs(automaton, starts, first, end)
  const {pairs} = foundKeys
  for (let index = 0; index < many; index++) {
    const word = pairs[index] >>> 16
    const next = pairs[index] & 0xffff
    const from = starts[word]
    const key = keyAt(automaton, from, starts[next] - from)
    if (key < 0) continue
    // the head of a long line may end within a word
    if (next === end && !endsWord(value, stops[next - 1])) continue
    for (let entry = last[key]; entry >= 0; entry = previous[entry]) {
      const exact = (kinds[entry] & exactly) === 0 ? undefined : entryOf(automaton, entry).exact
      const start = places[word]
      const stop = stops[next - 1]
      const stands = exact === undefined ? isWhole(value, word, next) : standsExactly(value, start, stop, exact)
      if (stands) keep(count++, entry, before + from, before + starts[next], start, stop)
    }
  }
  return count
}

/**
 * The phrases that count in the line, of `count` that were found, and how many letters and digits these cover;
 * `firstLetter` is the first noted one that is no digit.
 */
export function readPhrases(
  value: string,
  automaton: Automaton,
  count: number,
  firstLetter: number
): {covered: number; hits: Hit[]} {
  const hits: Hit[] = []
  if (count === 0) return {covered: 0, hits}
  let lastLetter = value.length - 1
  while (lastLetter >= 0 && classTable[value.charCodeAt(lastLetter)] !== is.letter) lastLetter--
  if (lastLetter < 0) lastLetter = value.length
  let covered = 0
  let coveredTo = 0
  for (let index = 0; index < count; index++) {
    const entry = found[index * 5]
    const from = found[index * 5 + 1]
    const to = found[index * 5 + 2]
    const start = found[index * 5 + 3]
    const end = found[index * 5 + 4]
    covered += to - Math.max(from, coveredTo)
    coveredTo = to
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

/** Between the words from one to before another stands no mark that a phrase does not reach over. */
function isWhole(value: string, first: number, end: number): boolean {
  for (let word = first + 1; word < end; word++) {
    for (let index = stops[word - 1]; index < places[word]; index++) {
      const kind = classTable[value.charCodeAt(index)]
      if ((kind >= is.sentenceEnd && kind <= is.colon) || kind === is.separator) return false
    }
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

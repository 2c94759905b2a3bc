/**
 * One pass over a line: fold, phrases, counts.
 *
 * Whatever is counted here stays the same when a later stage joins words, sets spaces or changes the form of a quote or
 * digit: letters and runs of marks are counted, never spaces or raw lengths. So a cleaned line is judged as it was before.
 */
import {foldTable} from '../../fold.js'
import * as is from './letters.js'
import {classTable, unitTable} from './letters.js'
import {type Automaton, childOf, type Entry, type Hit, headOf} from './phrases.js'
import {isFunctionWord} from './words.js'

/** What one pass learns of a line. */
export interface Scan {
  /** Folded letters; an ideograph counts three. */
  letters: number
  digits: number
  /** Letters by script: other, Arabic, Latin, Cyrillic, wide. */
  scripts: readonly number[]
  /** Runs of marks by class (see letters.ts), 0–14. */
  marks: readonly number[]
  capitals: number
  /** Latin or Cyrillic words, and those of them with a capital. */
  cased: number
  words: number
  functionWords: number
  /** Class of the first and the last unit that is not ignored or a space. */
  first: number
  last: number
  /** Class of the last unit, closing quotes, brackets and marks aside. */
  ending: number
  urls: number
  /** Letters and digits in phrases, of all letters and digits. */
  covered: number
  symbols: number
  /** Hash of the folded letters and digits. */
  hash: number
  hits: Hit[]
}

/** Where phrases are looked for in long lines, in UTF-16 units from their ends. */
const headLength = 120
const tailLength = 320

/** Read one line. */
export function scanLine(value: string, automaton: Automaton): Scan {
  const length = value.length
  const {columns} = automaton
  const scripts = [0, 0, 0, 0, 0]
  const marks = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  let digits = 0
  let capitals = 0
  let cased = 0
  let words = 0
  let functionWords = 0
  let first = 0
  let last = 0
  let ending = 0
  let urls = 0
  let symbols = 0
  let firstLetter = -1
  let lastLetterAt = length
  let hash = 0x811c9dc5
  let wordHash = 0
  let wordLength = 0
  // class of the unit before, what is ignored aside
  let before = is.space
  let noted = 0
  let starts = 0
  let breaks = 0
  // in the middle of a long paragraph no phrase counts: what is furniture there is glued to an end
  const skipFrom = headLength
  const skipTo = length - tailLength
  for (let index = 0; index < length; index++) {
    if (index === skipTo && index > skipFrom) {
      // no phrase reaches from head to tail
      noteColumns[noted] = 0
      noteStarts[noted++] = cut
    }
    const unit = value.charCodeAt(index)
    const known = unitTable[unit]
    const kind = known & 15
    if (kind === is.letter) {
      const folded = known >>> 8
      scripts[(known >>> 4) & 7]++
      if ((known & 0x80) !== 0) {
        capitals++
        if (wordLength === 0) cased++
      }
      wordHash = (Math.imul(wordHash, 31) + folded) | 0
      wordLength++
      hash = Math.imul(hash ^ folded, 0x01000193)
      if (firstLetter < 0) firstLetter = noted
      lastLetterAt = index
    } else if (kind === is.digit) {
      digits++
      hash = Math.imul(hash ^ (known >>> 8), 0x01000193)
      wordLength++
    } else {
      if (wordLength > 0 && (kind !== is.ignored || unit === 0x200c)) {
        words++
        if (isFunctionWord(wordHash)) functionWords++
        wordHash = 0
        wordLength = 0
      }
      if (kind === is.ignored) continue
      before = kind
      if (kind === is.space) continue
      if (kind <= is.colon || kind === is.separator) breaks++
      if (kind !== last || index === 0) marks[kind]++
      if (first === 0) first = kind
      last = kind
      if (kind !== is.quote && kind !== is.close && kind !== is.separator && kind !== is.sign) ending = kind
      if (kind === is.colon && value.startsWith('//', index + 1)) urls++
      continue
    }
    if (first === 0) first = kind
    last = kind
    ending = kind
    symbols++
    if (index < skipFrom || index >= skipTo) {
      if (kind === before) noteStarts[noted] = 0
      else {
        noteStarts[noted] = 1
        wordStarts[starts++] = noted
      }
      noteColumns[noted] = columns[unit]
      notePlaces[noted] = index
      noteBreaks[noted] = breaks
      noted++
    }
    before = kind
  }
  if (wordLength > 0) {
    words++
    if (isFunctionWord(wordHash)) functionWords++
  }
  noteColumns.fill(0, noted, noted + 3)
  noteStarts[noted] = 1
  const letters = scripts[0] + scripts[1] + scripts[2] + scripts[3] + scripts[4] * 3
  const matches = starts > 0 ? findMatches(value, automaton, starts) : none
  const {covered, hits} = readMatches(value, matches, firstLetter, lastLetterAt)
  return {
    letters,
    digits,
    scripts,
    marks,
    capitals,
    cased,
    words,
    functionWords,
    first,
    last,
    ending,
    urls,
    covered,
    symbols,
    hash: hash >>> 0,
    hits
  }
}

// What is noted of the letters and digits in a line's head and tail.
const mostNotes = headLength + tailLength + 4
const noteColumns = new Uint8Array(mostNotes)
const notePlaces = new Int32Array(mostNotes)
/** Marks before it that a phrase does not reach over. */
const noteBreaks = new Int32Array(mostNotes)
/** Whether a word starts with it, so that the one before has ended; `cut` where the tail begins. */
const noteStarts = new Uint8Array(mostNotes)
const cut = 2
/** Notes with which words start. */
const wordStarts = new Uint16Array(mostNotes)

/** A phrase between two of the noted letters and digits. */
interface Match {
  entry: Entry
  from: number
  to: number
}

const none: readonly Match[] = []

/** The phrases that stand between words of the noted parts: by their ends, of those that end together the longest first. */
function findMatches(value: string, automaton: Automaton, starts: number): readonly Match[] {
  const {width, singles, pairs, briefs, heads, output, chain, entries} = automaton
  let matches: Match[] | undefined
  for (let index = 0; index < starts; index++) {
    const from = wordStarts[index]
    const column = noteColumns[from]
    const second = noteColumns[from + 1]
    if (briefs[column * width + second] === 0) {
      const head = headOf(column, second, noteColumns[from + 2], noteColumns[from + 3])
      if (((heads[head >>> 5] >>> head) & 1) === 0) continue
    }
    let state = singles[column]
    for (let to = from + 1; state !== 0; to++) {
      for (let out = output[state]; out !== 0; out = chain[out * 2 + 1]) {
        if (noteStarts[to] === 0) break
        const entry = entries[chain[out * 2]]
        if (noteStarts[to] === cut && !endsWord(value, notePlaces[to - 1] + 1)) break
        if (entry.exact === undefined) {
          if (noteBreaks[from] !== noteBreaks[to - 1]) continue
        } else if (!standsExactly(value, notePlaces[from], notePlaces[to - 1] + 1, entry.exact)) continue
        ;(matches ??= []).push({entry, from, to})
      }
      const next = noteColumns[to]
      state = to === from + 1 ? pairs[column * width + next] : next === 0 ? 0 : childOf(automaton, state, next)
    }
  }
  if (matches && matches.length > 1) matches.sort((a, b) => a.to - b.to || a.from - b.from)
  return matches ?? none
}

/** Which matches count, and how many letters and digits they cover. */
function readMatches(
  value: string,
  matches: readonly Match[],
  firstLetter: number,
  lastLetterAt: number
): {covered: number; hits: Hit[]} {
  let covered = 0
  let coveredTo = 0
  const hits: Hit[] = []
  for (const {entry, from, to} of matches) {
    covered += to - Math.max(from, coveredTo)
    coveredTo = to
    const [start, end] = [notePlaces[from], notePlaces[to - 1] + 1]
    if (!mayCount(value, entry, start, end, from === 0 || from === firstLetter)) continue
    const hit = {entry, start, end}
    if (counts(hit, value, lastLetterAt)) hits.push(hit)
  }
  return {covered, hits}
}

/** No letter follows; marks and a joiner between do not end a word. */
function endsWord(value: string, end: number): boolean {
  const kind = classTable[value.charCodeAt(end - 1)]
  let index = end
  while (index < value.length && index < end + 8 && classTable[value.charCodeAt(index)] === is.ignored) index++
  return index >= value.length || classTable[value.charCodeAt(index)] !== kind
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

/** Whether a match may count for its scope, before the line's end is known. */
function mayCount(value: string, entry: Entry, start: number, end: number, opens: boolean): boolean {
  switch (entry.phrase.scope) {
    case 'inline':
    case 'end':
      return true
    case 'label':
      return (opens || startsSegment(value, start)) && (opens || colonAfter(value, end))
    default:
      return opens
  }
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

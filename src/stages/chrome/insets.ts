/** The headline of another article in the midst of a paragraph: «… ہوگا۔مزید پڑھیں: شہر میں نئی بسیںان کا کہنا تھا …». */
import {fold} from '../../fold.js'
import {readAlso, resumptions} from '../../languages/insets.js'
import {type Cut, letters} from './cuts.js'
import {guardOf, hashOf, lets} from './guards.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import type {Line} from './lines.js'

const announcing: ReadonlySet<string> = new Set(readAlso.map(fold))
const guard = guardOf(announcing)

/** Units before the announcement and of it, letters and units of the headline, and colons of a line that are looked at. */
const limits = {before: 60, label: 30, least: 14, headline: 190, colons: 16}

/** Letters that only end a word: one that a letter follows ends the headline, too. */
const finals: ReadonlySet<number> = new Set([0x6d2, 0x6ba, 0x6c3, 0x629])

/** A headline that the paragraph goes on behind. */
export function findInset({value, scan}: Line): Cut | undefined {
  if (scan.marks[is.colon] === 0 || scan.letters < limits.before * 2) return undefined
  let at = limits.before
  for (let tried = 0; tried < limits.colons; tried++) {
    at = value.indexOf(':', at + 1)
    if (at < 0) return undefined
    const start = announcementBefore(value, at)
    if (start < 0) continue
    const end = headlineEnd(value, start, at + 1)
    if (end < 0 || letters(value.slice(end), limits.before) < limits.before) continue
    return {role: 'related', rule: 'trim:inset', score: 0.86, start, end}
  }
  return undefined
}

/** Where an announcement begins that ends at a colon, behind a sentence, with its bracket; −1 where there is none. */
function announcementBefore(value: string, colon: number): number {
  let start = colon
  while (start > 0 && colon - start <= limits.label && !isEdge(value, start - 1)) start--
  if (start === 0 || !lets(guard, hashOf(value, start, colon))) return -1
  if (!announcing.has(fold(value.slice(start, colon)))) return -1
  if (classTable[value.charCodeAt(start - 1)] !== is.open) {
    while (classTable[value.charCodeAt(start)] === is.space) start++
    return start
  }
  let before = start - 2
  while (before > 0 && classTable[value.charCodeAt(before)] === is.space) before--
  return classTable[value.charCodeAt(before)] === is.sentenceEnd ? start - 1 : -1
}

function isEdge(value: string, at: number): boolean {
  const kind = classTable[value.charCodeAt(at)]
  return kind === is.sentenceEnd || kind === is.open
}

/** Where a headline ends: at its bracket, or where a word is glued to the next; −1 where nothing tells, as no stop does. */
function headlineEnd(value: string, start: number, from: number): number {
  const bracket = classTable[value.charCodeAt(start)] === is.open
  const limit = Math.min(value.length - 1, from + limits.headline)
  let count = 0
  for (let index = from; index < limit; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.close && bracket) return index + 1
    if (bracket || kind !== is.letter) {
      // a headline has no stop: what ends here is a sentence, and may be the article's
      if (kind === is.sentenceEnd && !bracket) return -1
      continue
    }
    if (++count < limits.least || classTable[value.charCodeAt(index + 1)] !== is.letter) continue
    if (finals.has(value.charCodeAt(index))) return index + 1
    if (resumptions.some((words) => value.startsWith(words, index + 1))) return index + 1
  }
  return -1
}

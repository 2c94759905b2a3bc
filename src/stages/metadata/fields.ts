/** What the words of a label say of its value. */
import type {Field} from '../../languages/language.js'
import {bareEnd, bareStart} from './bare.js'
import {Is, isAny, isAnyOrRole, knownAs, mayOpen} from './known.js'
import {Sort, sortAt} from './letters.js'
import {findWords, findWordsBetween, makeSpans, wordsAt} from './spans.js'

/** Words in the longest label. */
export const longest = 5

/** Whether a text is a heading and nothing else. */
export function isHeading(text: string): boolean {
  return isAny(Is.heading, text)
}

/** The field of a label that a part of a text is; undefined when it is no known label, null when it has no field. */
export function fieldOf(text: string, from = 0, to = text.length): Field | null | undefined {
  const start = bareStart(text, from, to)
  const end = bareEnd(text, start, to)
  const label = knownAs(text, start, end)
  if (label.is & Is.label) return label.field ?? null
  // a mark may be a part of what writers are called
  const role = start === from && end === to ? label.role : knownAs(text, from, to).role
  return role === undefined ? undefined : 'author'
}

/** Whether a text is a heading or a known label, and nothing else. */
export function isHeadingOrLabel(text: string): boolean {
  return isAnyOrRole(Is.heading | Is.label, text)
}

/** The words of a text in which a label is looked for. */
const words = makeSpans()

/** Which of some fields a known label within a short part of a text speaks of; the last one counts. */
export function fieldWithin(text: string, fields: readonly Field[], from = 0, to = text.length): Field | undefined {
  const count = findWordsBetween(words, text, from, to, ':|()،,/–—-')
  if (count > 12) return undefined
  let found: Field | undefined
  for (let at = 0; at < count; at++) {
    if (!mayOpen(text, words.starts[at], words.ends[at])) continue
    for (let end = Math.min(count, at + longest); end > at; end--) {
      const {field} = knownAs(wordsAt(words, text, at, end))
      if (field === undefined || !fields.includes(field)) continue
      found = field
      at = end - 1
      break
    }
  }
  return found
}

/** Whether the first of two to four words says that the others name a section: «گروه سیاسی». */
export function isDeskOf(text: string): boolean {
  const count = findWords(words, text)
  if (count < 2 || count > 4 || knownAs(text, words.starts[0], words.ends[0]).field !== 'articleSection') return false
  for (let at = 0; at < count; at++) if (!(sortAt(text, words.starts[at]) & Sort.letter)) return false
  return true
}

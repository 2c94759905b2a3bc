/** Labels without a colon, known by their words: «كتبت أسماء نصار», «حوادث  کد خبر 123». */
import {authorRoles} from '../../languages/credits.js'
import type {Field} from '../../languages/language.js'
import {phraseLists} from '../../languages/lists.js'
import {prepared} from '../../prepared.js'
import {bare, bareStart, trimmed} from './bare.js'
import {fieldOf, longest} from './fields.js'
import {holds, Sort} from './letters.js'
import {bareIndexIn, makeSet} from './table.js'

/** A label that stands in a text. */
export interface Label {
  /** As it is written. */
  label: string
  /** What its value says; undefined for a label that is not known or says nothing that has a field. */
  field: Field | undefined
  known: boolean
  start: number
  /** Where the value starts and ends. */
  from: number
  to: number
  value: string
}

/** First words of the labels: what starts with none of them starts with no label. */
const openings = prepared('openings of labels', () =>
  makeSet([
    ...phraseLists.flatMap((language) =>
      language.phrases.filter((phrase) => phrase.field !== undefined).map((phrase) => phrase.text.split(' ')[0])
    ),
    ...Object.values(authorRoles).flatMap((words) => words.map((word) => word.split(' ')[0]))
  ])
)

/** Where the first words of a text end. */
const ends = new Int32Array(longest)

/** A known label with one of some fields at the start of a text, without a colon: «كتبت أسماء نصار». */
export function labelAtStart(text: string, fields: readonly Field[]): Label | undefined {
  const at = bareStart(text, 0, text.length)
  if (at === text.length) return undefined
  let end = wordEnd(text, at)
  if (bareIndexIn(openings, text, at, end) < 0) return undefined
  let count = 0
  ends[count++] = end
  for (; end < text.length && count < longest; ends[count++] = end) end = wordEnd(text, end + 1)
  while (count-- > 0) {
    end = ends[count]
    const field = fieldOf(text, at, end)
    if (!field || !fields.includes(field)) continue
    return {
      label: bare(text.slice(at, end)),
      field,
      known: true,
      start: at,
      from: end,
      to: text.length,
      value: trimmed(text.slice(end))
    }
  }
  return undefined
}

function wordEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0xa0) break
  }
  return at
}

/** What stands beside an article's date: no name and no subject. */
export const stampFields: readonly Field[] = [
  'datePublished',
  'dateModified',
  'identifier',
  'viewCount',
  'commentCount',
  'shortUrl'
]

/** Where a known label with one of some fields and a number behind it begins in a text; undefined when none does. */
export function labelWithin(text: string, fields: readonly Field[]): number | undefined {
  if (text.length > 2000 || !holds(text, Sort.digit)) return undefined
  for (const {index} of text.matchAll(/(?<![^\s،,|/])\p{L}/gu)) {
    const label = labelAtStart(text.slice(index, index + 60), fields)
    if (label && /^\P{L}{0,3}\p{Nd}/u.test(label.value)) return index
  }
  return undefined
}

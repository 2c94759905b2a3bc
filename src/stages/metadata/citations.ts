/** Sources that the body credits: «به گزارش ایسنا،». They stay in the text; the metadata has a copy. */

import {fold, foldTable} from '../../fold.js'
import {afterSources, attributions, citingVerbs} from '../../languages/credits.js'
import {prepared} from '../../prepared.js'
import type {Metadata} from '../../types.js'
import {agencyWithin, isAgency, isKnownAgency} from './agencies.js'
import {bare, countWords, isOneOf, unquoted} from './bare.js'
import {isPlace} from './names.js'
import type {Page} from './page.js'
import {push} from './record.js'
import {findWords, makeSpans, wordsAt} from './spans.js'
import {bareIndexIn, isIn, makeSet, makeTable, mayBegin, openingIn, tight, valueIn} from './table.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const folds = foldTable
/** Blocks at the start of the article that are looked at. */
const depth = 3

/** Characters at the start of a block that are looked at. */
const width = 140

/** Words that credit a source. */
interface Attribution {
  /** Folded. */
  text: string
  words: number
  /** A verb: a name after it is an agency's only where it is called one. */
  weak: boolean
}

const all: readonly Attribution[] = [
  ...attributions.map((phrase) => attribution(phrase, false)),
  ...citingVerbs.map((phrase) => attribution(phrase, true))
]

function attribution(phrase: string, weak: boolean): Attribution {
  const text = fold(phrase)
  return {text, words: text.split(' ').length, weak}
}

/** Attributions that are the same but for their spaces. */
const known = prepared('attributions', () => {
  const keys = all.map(({text}) => tight(text))
  return makeTable(all.map(({text}, at) => [text, all.filter((_, other) => keys[other] === keys[at])] as const))
})
const firstWords = makeSet(all.map(({text}) => text.split(' ')[0]))
/** Words in the longest attribution. */
const most = Math.max(...all.map(({words}) => words))

/** Words that end the name of a source. */
const endWords = makeSet(afterSources)

/** The words of the start of a block from an attribution on. */
const words = makeSpans()

/** Read the attributions at the start of the article. */
export function readCitations(page: Page, metadata: Metadata): void {
  let looked = 0
  for (let at = Math.max(0, page.anchor); at <= page.last && looked < depth; at++) {
    const block = page.blocks[at]
    const role = block.data.verdict?.role
    if (!page.standing[at] || (role !== 'body' && role !== 'lead' && role !== undefined)) continue
    looked++
    const {value} = block.children[0]
    const end = Math.min(value.length, width)
    for (let start = openingIn(known, value, 0, end); start >= 0; ) {
      const next = wordEnd(value, start, end)
      const attribution = attributionAt(value, start, next, end)
      const name = attribution && nameAfter(value, attribution.words, !attribution.weak)
      if (name !== undefined) {
        const rule = `attribution:${attribution!.text}`
        const raw = wordsAt(words, value, 0, Math.min(words.count, attribution!.words + 8))
        push(metadata, 'citation', name, {line: block.data.line, rule, raw, from: 'copied', confidence: 0.8})
      }
      start = openingIn(known, value, next, end)
    }
  }
}

function wordEnd(text: string, from: number, end: number): number {
  let to = from
  while (to < end && folds[text.charCodeAt(to)] !== 0x20) to++
  return to
}

/** The longest attribution that begins at a place, where the words up to `end` are found. */
function attributionAt(text: string, from: number, to: number, end: number): Attribution | undefined {
  if (!mayBegin(known, text, from, end) || !isIn(firstWords, text, from, to)) return undefined
  const {starts, ends} = words
  for (let length = Math.min(most, findWords(words, text, from, end)); length > 0; length--) {
    const same = valueIn(known, text, starts[0], ends[length - 1])
    if (same === undefined) continue
    for (const one of same) if (one.words === length) return one
  }
  return undefined
}

/** The name after an attribution: up to a mark or a preposition, from the word for an agency on. */
function nameAfter(value: string, from: number, sure: boolean): string | undefined {
  const {starts, ends, count} = words
  let to = from
  let marked = false
  for (; to < count && to < from + 9; to++) {
    if (to > from && bareIndexIn(endWords, value, starts[to], ends[to]) >= 0) break
    if (isOneOf('،,؛;:)', value.charCodeAt(ends[to] - 1))) {
      to++
      marked = true
      break
    }
  }
  const text = wordsAt(words, value, from, to)
  if (to === from || text.length > 80) return undefined
  const quoted = /[«"“]([^«»"“”]{2,40})[»"”]/u.exec(text)
  const before = quoted ? bare(text.slice(0, quoted.index)) : ''
  if (quoted && countWords(before) <= 3 && !agencyWithin(before)) return quoted[1].trim()
  const whole = unquoted(bare(text))
  const isKnown = isKnownAgency(whole)
  const isNamed = isKnown || isAgency(whole)
  if (isNamed && !isKnown) return countWords(whole) <= 6 ? whole : undefined
  const within = agencyWithin(text)
  if (within) return within.name
  return isNamed || (sure && marked && countWords(whole) <= 3 && !isPlace(whole)) ? whole : undefined
}

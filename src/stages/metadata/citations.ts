/** Sources that the body credits: «به گزارش ایسنا،». They stay in the text; the metadata has a copy. */

import {fold, foldTable} from '../../fold.js'
import {afterSources, attributions, citingVerbs} from '../../languages/credits.js'
import {prepared} from '../../prepared.js'
import type {Metadata} from '../../types.js'
import {agencyWithin, isAgency, isKnownAgency} from './agencies.js'
import {bare, countWords, unquoted, wordsOf} from './bare.js'
import {isPlace} from './names.js'
import {type Page, stays} from './page.js'
import {push} from './record.js'
import {isIn, makeSet, makeTable, tight, valueIn, wordIn} from './table.js'

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
const ends = makeSet(afterSources)

/** Read the attributions at the start of the article. */
export function readCitations(page: Page, metadata: Metadata): void {
  let looked = 0
  for (let at = Math.max(0, page.anchor); at <= page.last && looked < depth; at++) {
    const block = page.blocks[at]
    const role = block.data.verdict?.role
    if (!stays(block) || (role !== 'body' && role !== 'lead' && role !== undefined)) continue
    looked++
    const {value} = block.children[0]
    const end = Math.min(value.length, width)
    const start = citesAt(value, end)
    if (start < 0) continue
    const words = wordsOf(value.slice(start, end))
    for (let from = 0; from < words.length; from++) {
      const attribution = isIn(firstWords, words[from]) ? attributionAt(words, from) : undefined
      if (!attribution) continue
      const name = nameAfter(words, from + attribution.words, !attribution.weak)
      if (name === undefined) continue
      const raw = words.slice(from, from + attribution.words + 8).join(' ')
      const evidence = {
        line: block.data.line,
        rule: `attribution:${attribution.text}`,
        raw,
        from: 'copied',
        confidence: 0.8
      } as const
      push(metadata, 'citation', name, evidence)
    }
  }
}

/** Where the first attribution in a text begins; -1 where none stands. */
function citesAt(text: string, end: number): number {
  for (let from = wordIn(firstWords, text, 0, end); from >= 0; from = wordIn(firstWords, text, from, end)) {
    let to = wordEnd(text, from, end)
    const next = to + 1
    for (let words = 0; words < most; words++) {
      if (isIn(known, text, from, to)) return from
      to = wordEnd(text, to + 1, end)
    }
    from = next
  }
  return -1
}

function wordEnd(text: string, from: number, end: number): number {
  let to = from
  while (to < end && foldTable[text.charCodeAt(to)] !== 0x20) to++
  return to
}

/** The attribution that begins at a word, the longest. */
function attributionAt(words: readonly string[], from: number): Attribution | undefined {
  for (let count = Math.min(most, words.length - from); count > 0; count--) {
    const found = valueIn(known, words.slice(from, from + count).join(' '))?.find((one) => one.words === count)
    if (found) return found
  }
  return undefined
}

/** The name after an attribution: up to a mark or a preposition, from the word for an agency on. */
function nameAfter(words: readonly string[], from: number, sure: boolean): string | undefined {
  let to = from
  let marked = false
  for (; to < words.length && to < from + 9; to++) {
    if (to > from && isIn(ends, bare(words[to]))) break
    if ('،,؛;:)'.includes(words[to].slice(-1))) {
      to++
      marked = true
      break
    }
  }
  const text = words.slice(from, to).join(' ')
  if (to === from || text.length > 80) return undefined
  const quoted = /[«"“]([^«»"“”]{2,40})[»"”]/u.exec(text)
  const before = quoted ? bare(text.slice(0, quoted.index)) : ''
  if (quoted && countWords(before) <= 3 && !agencyWithin(before)) return quoted[1].trim()
  const whole = unquoted(bare(text))
  if (isAgency(whole) && !isKnownAgency(whole)) return countWords(whole) <= 6 ? whole : undefined
  const within = agencyWithin(text)
  if (within) return within.name
  return isAgency(whole) || (sure && marked && countWords(whole) <= 3 && !isPlace(whole)) ? whole : undefined
}

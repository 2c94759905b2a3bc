/** Sources that the body credits: «به گزارش ایسنا،». They stay in the text; the metadata has a copy. */

import {fold, foldTable} from '../../fold.js'
import {afterSources, attributions, citingVerbs} from '../../languages/credits.js'
import type {Metadata} from '../../types.js'
import {agencyWithin, isAgency, isKnownAgency} from './agencies.js'
import {bare, unquoted, wordsOf} from './bare.js'
import {isPlace} from './names.js'
import {type Page, stays} from './page.js'
import {push} from './record.js'
import {isIn, makeSet, wordIn} from './table.js'

/** Blocks at the start of the article that are looked at. */
const depth = 3

/** Characters at the start of a block that are looked at. */
const width = 140

/** Attributions as folded words, by their first word, longest first. */
const phrases: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord()

const firstWords = makeSet(phrases.keys())
const known = makeSet([...attributions, ...citingVerbs])
/** Words in the longest attribution. */
const most = Math.max(...[...phrases.values()].flat().map((phrase) => phrase.length))

/** Verbs: a name after them is an agency's only where it is called one. */
const weak: ReadonlySet<string> = new Set(citingVerbs.map((verb) => fold(verb)))
/** Words that end the name of a source. */
const ends: ReadonlySet<string> = new Set(afterSources.map((word) => fold(word)))

/** Read the attributions at the start of the article. */
export function readCitations(page: Page, metadata: Metadata): void {
  let looked = 0
  for (let at = Math.max(0, page.anchor); at <= page.last && looked < depth; at++) {
    const block = page.blocks[at]
    const role = block.data.verdict?.role
    if (!stays(block) || (role !== 'body' && role !== 'lead' && role !== undefined)) continue
    looked++
    const whole = block.children[0].value
    if (!mayCite(whole, Math.min(whole.length, width))) continue
    const value = whole.slice(0, width)
    let folded = fold(value).split(' ')
    const words = wordsOf(value)
    // a word of marks alone vanishes in the fold
    if (folded.length !== words.length) folded = words.map((word) => fold(word))
    for (let from = 0; from < words.length; from++) {
      const length = phrases.has(folded[from]) ? matchAt(folded, from) : 0
      if (length === 0) continue
      const attribution = folded.slice(from, from + length).join(' ')
      const name = nameAfter(words, folded, from + length, !weak.has(attribution))
      if (name === undefined) continue
      const raw = words.slice(from, from + length + 8).join(' ')
      const evidence = {
        line: block.data.line,
        rule: `attribution:${attribution}`,
        raw,
        from: 'copied',
        confidence: 0.8
      } as const
      push(metadata, 'citation', name, evidence)
    }
  }
}

/** Whether an attribution stands in a text. */
function mayCite(text: string, end: number): boolean {
  for (let from = wordIn(firstWords, text, 0, end); from >= 0; from = wordIn(firstWords, text, from, end)) {
    let to = wordEnd(text, from, end)
    const next = to + 1
    for (let words = 0; words < most; words++) {
      if (isIn(known, text, from, to)) return true
      to = wordEnd(text, to + 1, end)
    }
    from = next
  }
  return false
}

function wordEnd(text: string, from: number, end: number): number {
  let to = from
  while (to < end && foldTable[text.charCodeAt(to)] !== 0x20) to++
  return to
}

/** How many words an attribution takes here. */
function matchAt(folded: readonly string[], from: number): number {
  for (const phrase of phrases.get(folded[from])!) {
    if (phrase.every((word, at) => folded[from + at] === word)) return phrase.length
  }
  return 0
}

function byFirstWord(): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const text of [...attributions, ...citingVerbs]) {
    const phrase = fold(text).split(' ')
    const list = map.get(phrase[0]) ?? []
    list.push(phrase)
    map.set(
      phrase[0],
      list.sort((a, b) => b.length - a.length)
    )
  }
  return map
}

/** The name after an attribution: up to a mark or a preposition, from the word for an agency on. */
function nameAfter(
  words: readonly string[],
  folded: readonly string[],
  from: number,
  sure: boolean
): string | undefined {
  let to = from
  let marked = false
  for (; to < words.length && to < from + 9; to++) {
    if (to > from && ends.has(folded[to])) break
    if (/[،,؛;:؛)]$/u.test(words[to])) {
      to++
      marked = true
      break
    }
  }
  const text = words.slice(from, to).join(' ')
  if (to === from || text.length > 80) return undefined
  const quoted = /[«"“]([^«»"“”]{2,40})[»"”]/u.exec(text)
  const before = quoted ? bare(text.slice(0, quoted.index)) : ''
  if (quoted && wordsOf(before).length <= 3 && !agencyWithin(before)) return quoted[1].trim()
  const whole = unquoted(bare(text))
  if (isAgency(whole) && !isKnownAgency(whole)) return wordsOf(whole).length <= 6 ? whole : undefined
  const within = agencyWithin(text)
  if (within) return within.name
  return isAgency(whole) || (sure && marked && wordsOf(whole).length <= 3 && !isPlace(whole)) ? whole : undefined
}

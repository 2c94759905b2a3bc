/** Sources that the body credits: «به گزارش ایسنا،». They stay in the text; the metadata has a copy. */

import {fold} from '../../fold.js'
import {afterSources, attributions, citingVerbs} from '../../languages/credits.js'
import type {Metadata} from '../../types.js'
import {agencyWithin, bare, isAgency, isKnownAgency, isPlace, unquoted, wordsOf} from './names.js'
import {type Page, stays} from './page.js'
import {push} from './record.js'

/** Blocks at the start of the article that are looked at. */
const depth = 4

const phrases: readonly string[] = [...attributions, ...citingVerbs]
  .map((phrase) => fold(phrase))
  .sort((a, b) => b.length - a.length)
/** Verbs: a name after them is an agency's only where it is called one. */
const weak: ReadonlySet<string> = new Set(citingVerbs.map((verb) => fold(verb)))
const initials: ReadonlySet<string> = new Set(phrases.map((phrase) => phrase[0]))
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
    const value = block.children[0].value.slice(0, 300)
    const words = wordsOf(value)
    const folded = words.map((word) => fold(word))
    for (let from = 0; from < words.length; from++) {
      const length = initials.has(folded[from]?.[0]) ? matchAt(folded, from) : 0
      if (length === 0) continue
      const name = nameAfter(words, folded, from + length, !weak.has(folded.slice(from, from + length).join(' ')))
      if (name === undefined) continue
      const raw = words.slice(from, from + length + 8).join(' ')
      push(metadata, 'citation', name, {
        line: block.data.line,
        rule: `attribution:${phrases[0]}`,
        raw,
        from: 'copied',
        confidence: 0.8
      })
    }
  }
}

/** How many words an attribution takes here. */
function matchAt(folded: readonly string[], from: number): number {
  for (const phrase of phrases) {
    const length = phrase.split(' ').length
    if (folded.slice(from, from + length).join(' ') === phrase) return length
  }
  return 0
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

/** Agencies and papers: known ones, and what calls itself one. */
import {fold} from '../../fold.js'
import {organizationWords} from '../../languages/credits.js'
import {isSpace} from '../../spacing.js'
import {bare, bareEnd, bareStart, wordsOf} from './bare.js'
import {Is, isAny, knownAs, mayOpenAgency} from './known.js'
import {hasEdge, isIn, makeSet} from './table.js'

/** Words for an agency, longest first. */
const heads: readonly string[] = organizationWords.map(fold).sort((a, b) => b.length - a.length)
const firsts = makeSet(heads.map((head) => head.split(' ')[0]))
const lasts = makeSet(heads.map((head) => head.split(' ').at(-1)!))
/** Words in the longest name of an agency. */
const longest = 4

/** Whether a text is the name of an agency or paper, known or so called. */
export function isAgency(text: string): boolean {
  return isKnownAgency(text) || (isCalledAgency(text) && !isAny(Is.frame, text))
}

/** Whether a known agency's name, bare, is exactly this. */
export function isKnownAgency(text: string): boolean {
  return isAny(Is.agency, text)
}

/** Whether a word for an agency stands before a name or after it. */
function isCalledAgency(text: string): boolean {
  const from = bareStart(text, 0, text.length)
  const to = bareEnd(text, from, text.length)
  if (!hasEdge(firsts, lasts, text, from, to)) return false
  const folded = fold(text.slice(from, to))
  return heads.some(
    (head) => folded.length > head.length && (folded.startsWith(`${head} `) || folded.endsWith(` ${head}`))
  )
}

/** The name of an agency within a longer text («سرویس سیاسی خبرگزاری ایرنا»), from the word for an agency on. */
export function agencyWithin(text: string): {name: string; before: string} | undefined {
  if (!mayHoldAgency(text)) return undefined
  const words = wordsOf(text)
  for (let from = 0; from < words.length; from++) {
    const word = bare(words[from])
    if (from > 0 && isIn(firsts, word)) {
      const rest = words
        .slice(from)
        .map((other) => fold(bare(other)))
        .join(' ')
      if (heads.some((head) => rest.startsWith(`${head} `))) {
        return words.length - from <= 4 ? within(words, from, words.length) : undefined
      }
    }
    if (!mayOpenAgency(word)) continue
    let key = ''
    let found = 0
    for (let to = from; to < words.length && to < from + longest; to++) {
      key += bare(words[to])
      if (knownAs(key).is & Is.agency) found = to + 1
    }
    if (found > 0) return within(words, from, found)
  }
  return undefined
}

/** Whether a word for an agency stands in a text, or what may begin the name of one. */
function mayHoldAgency(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++
    const from = bareStart(text, start, at)
    const to = bareEnd(text, from, at)
    if (from < to && (mayOpenAgency(text, from, to) || isIn(firsts, text, from, to))) return true
  }
  return false
}

function within(words: readonly string[], from: number, to: number): {name: string; before: string} {
  return {name: bare(words.slice(from, to).join(' ')), before: words.slice(0, from).join(' ')}
}

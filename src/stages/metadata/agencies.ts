/** Agencies and papers: known ones, and what calls itself one. */
import {fold} from '../../fold.js'
import {organizationWords} from '../../languages/credits.js'
import {bare, bareEnd, bareStart} from './bare.js'
import {Is, isAgencyName, isAny, mayOpenAgency} from './known.js'
import {findWords, makeSpans, wordsAt} from './spans.js'
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

/** The words of the text in which an agency is looked for. */
const words = makeSpans()

/** The name of an agency within a longer text («سرویس سیاسی خبرگزاری ایرنا»), from the word for an agency on. */
export function agencyWithin(text: string): {name: string; before: string} | undefined {
  const count = findWords(words, text)
  for (let from = 0; from < count; from++) {
    const start = bareStart(text, words.starts[from], words.ends[from])
    const end = bareEnd(text, start, words.ends[from])
    if (from > 0 && isIn(firsts, text, start, end) && startsHead(text, from)) {
      return count - from <= longest ? within(text, from, count) : undefined
    }
    const to = mayOpenAgency(text, start, end) ? knownEnd(text, from) : 0
    if (to > 0) return within(text, from, to)
  }
  return undefined
}

/** Whether a word for an agency begins at a word, with a name behind it. */
function startsHead(text: string, from: number): boolean {
  let rest = fold(bareWord(text, from))
  for (let at = from + 1; at < words.count; at++) rest += ` ${fold(bareWord(text, at))}`
  return heads.some((head) => rest.startsWith(`${head} `))
}

/** The word behind the longest name of a known agency that begins at a word; 0 where none does. */
function knownEnd(text: string, from: number): number {
  const {starts, ends} = words
  const start = bareStart(text, starts[from], ends[from])
  // the words as one, where marks stand between them
  let key: string | undefined
  let found = 0
  let before = 0
  for (let to = from; to < words.count && to < from + longest; to++) {
    const begin = bareStart(text, starts[to], ends[to])
    const end = bareEnd(text, begin, ends[to])
    if (key !== undefined) key += text.slice(begin, end)
    else if (to > from && (begin > starts[to] || before < ends[to - 1])) key = bareWords(text, from, to + 1)
    before = end
    if (key === undefined ? isAgencyName(text, start, end) : isAgencyName(key)) found = to + 1
  }
  return found
}

function bareWords(text: string, from: number, to: number): string {
  let result = ''
  for (let at = from; at < to; at++) result += bareWord(text, at)
  return result
}

function bareWord(text: string, at: number): string {
  return bare(text.slice(words.starts[at], words.ends[at]))
}

function within(text: string, from: number, to: number): {name: string; before: string} {
  return {name: bare(wordsAt(words, text, from, to)), before: wordsAt(words, text, 0, from)}
}

/** Who lent an article: «ينشر بالاتفاق مع موقع …», «Theo Reuters». */
import {lenderWords} from '../../languages/credits.js'
import type {Metadata} from '../../types.js'
import {isAgency} from './agencies.js'
import {bare, countWords} from './bare.js'
import {between, type Page} from './page.js'
import {evidenceOf, push} from './record.js'
import {findWords, makeSpans, wordsAt} from './spans.js'
import {bareIndexIn, makeSet, wordIn} from './table.js'

const lenders = makeSet(lenderWords)
const firstWords = makeSet(lenderWords.map((phrase) => phrase.split(' ')[0]))
/** Words in the longest phrase before a lender. */
const most = 3
/** Characters of the longest line that is looked at, and words in a name. */
const longest = 120
const mostInName = 5
/** Lines below the text in which the lender may be named. */
const reach = 4

/** Whether a word stands before the name of a lender. */
export function isBeforeLender(word: string): boolean {
  return bareIndexIn(lenders, word) >= 0
}

/** The words of a line. */
const words = makeSpans()

/** Read who lent the article, where no agency is credited. */
export function readLender(page: Page, metadata: Metadata): void {
  if (metadata.sourceOrganization !== undefined) return
  for (const piece of between(page, page.first, page.last + reach)) {
    const {text} = piece
    if (text.length > longest || wordIn(firstWords, text, 0, text.length) < 0) continue
    const count = findWords(words, text)
    for (let from = 0; from < count - 1; from++) {
      const behind = phraseEnd(text, from)
      if (behind === from) continue
      const name = bare(wordsAt(words, text, behind, count))
      if (isAgency(name) && countWords(name) <= mostInName)
        push(metadata, 'sourceOrganization', name, evidenceOf(piece, 'lender', 0.8))
      break
    }
  }
}

/** The word behind the longest phrase before a lender that begins at a word; the same word where none does. */
function phraseEnd(text: string, from: number): number {
  for (let to = Math.min(words.count, from + most); to > from; to--)
    if (bareIndexIn(lenders, text, words.starts[from], words.ends[to - 1]) >= 0) return to
  return from
}

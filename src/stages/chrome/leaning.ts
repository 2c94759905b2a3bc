/** The words with which a text leans on an agency, and those that end the news before it. */
import {fold} from '../../fold.js'
import {enders, leaning} from '../../languages/datelines.js'
import {source} from './gazetteer.js'
import {glance, guardOf, lets, look} from './guards.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {sourcesOf} from './sources.js'

const leaningWords: ReadonlySet<string> = new Set(leaning.map(fold))
const enderWords: ReadonlySet<string> = new Set(enders.map(fold))
/** The outer words of what leans on an agency, and what ends the news. */
const leaningGuard = guardOf(
  Array.from(leaningWords, (words) => words.split(' ')).flatMap((words) => [words[0], words.at(-1)!])
)
const enderGuard = guardOf(enderWords)

/** «انتهای خبر», «انتهى»: whether a text says nothing but that the news is over. */
export function endsNews(text: string): boolean {
  return enderWords.has(fold(text))
}

/** What is left of a credit without the words that lean on an agency or end the news: `mit dpa`, `With AP inputs`, «انتهای خبر». */
export function lean(text: string): string {
  if (!mayLean(text)) return text
  if (endsNews(text)) return ''
  if ((sourcesOf(text) & source.signature) !== 0) return text
  let words = text.split(/[\s:]+/u).filter((word) => word !== '')
  for (let count = Math.min(4, words.length); count > 0; count--) {
    if (!leaningWords.has(fold(words.slice(0, count).join(' ')))) continue
    words = words.slice(count)
    count = Math.min(4, words.length) + 1
  }
  if (words.length > 1 && leaningWords.has(fold(words.at(-1)!))) words.pop()
  return words.join(' ')
}

/** Whether the outer words of a text are such; and where its words do not stand one space apart, they are parted anew. */
function mayLean(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const space = classTable[unit] === is.space
    if (unit === 0x3a || unit === 0xfeff || (space && (unit !== 0x20 || text.charCodeAt(index + 1) === 0x20)))
      return true
  }
  look(text)
  return lets(leaningGuard, glance.first) || lets(leaningGuard, glance.last) || lets(enderGuard, glance.whole)
}

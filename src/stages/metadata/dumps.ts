/** Keywords without delimiters, split by the phrases that the article uses. */
import {fold} from '../../fold.js'
import {type Article, follows, placesOf} from './article.js'
import {type Spans, wordsAt} from './spans.js'

/** Words in the longest keyword that is looked for. */
export const longest = 8
/** Words of a dump that are looked at. */
const mostWords = 400
/** Share of a dump's words that must be recognised for it to be split. */
const enough = 0.5
/** Words in the longest keyword that nothing recognises. */
const mostLoose = 4

/** Of the first words of a dump, so many of them, the best score; and the words of the phrase that it ends with, 0 for a loose word. */
const best = new Int32Array(mostWords + 1)
const step = new Int32Array(mostWords + 1)

/**
 * Split a dump: by phrases that stand in the article, else by phrases that recur in the dump; what stands between them is a
 * keyword too. Undefined when too little of it is recognised.
 *
 * @param spans The words of the text.
 */
export function splitDump(spans: Spans, text: string, article: Article): string[] | undefined {
  const count = Math.min(spans.count, mostWords)
  weigh(dumpOf(spans, text, count, article), count, article)
  const parts: string[] = []
  let known = 0
  let loose = count
  for (let to = count; ; to = loose) {
    while (to > 0 && step[to] === 0) to--
    if (loose > to && loose - to <= mostLoose) parts.push(wordsAt(spans, text, to, loose))
    if (to === 0) break
    loose = to - step[to]
    parts.push(wordsAt(spans, text, loose, to))
    known += step[to]
  }
  return known >= count * enough ? parts.reverse() : undefined
}

/** Find the best way through a dump; a phrase counts the square of its words, so that long ones win. */
function weigh(dump: Dump, count: number, article: Article): void {
  best.fill(0, 0, count + 1)
  step.fill(0, 0, count + 1)
  for (let from = 0; from < count; from++) {
    if (best[from] > best[from + 1]) {
      best[from + 1] = best[from]
      step[from + 1] = 0
    }
    let places = dump.places[dump.ids[from]]
    let standing = places.length
    let end = dump.words[from].length + 1
    for (let length = 1; length <= longest && from + length <= count; length++) {
      if (length > 1) {
        const more = dump.words[from + length - 1]
        standing = keepFollowed(article, places, standing, end, more)
        places = followed
        end += more.length + 1
      }
      // what neither stands nor recurs does neither with more words
      const score = standing > 0 ? length * length : recurring(dump, from, length)
      if (score === 0) break
      if (best[from] + score > best[from + length]) {
        best[from + length] = best[from] + score
        step[from + length] = length
      }
    }
  }
}

/** The places of a phrase behind which it goes on. */
const followed: number[] = []

/** Keep the first of some places where the article goes on with a word; how many there are. */
function keepFollowed(article: Article, places: readonly number[], count: number, end: number, word: string): number {
  let kept = 0
  for (let at = 0; at < count; at++) if (follows(article, places[at] + end, word)) followed[kept++] = places[at]
  return kept
}

/** The words of a dump, folded, by number: the same word has the same. */
interface Dump {
  words: readonly string[]
  ids: readonly number[]
  /** How often each stands in the dump, and where in the article. */
  times: readonly number[]
  places: readonly (readonly number[])[]
}

function dumpOf({starts, ends}: Spans, text: string, count: number, article: Article): Dump {
  const words: string[] = []
  const ids: number[] = []
  const times: number[] = []
  const byWord = new Map<string, number>()
  for (let at = 0; at < count; at++) {
    const word = fold(text.slice(starts[at], ends[at]))
    let id = byWord.get(word)
    if (id === undefined) {
      byWord.set(word, (id = times.length))
      times.push(0)
    }
    words.push(word)
    ids.push(id)
    times[id]++
  }
  return {words, ids, times, places: placesOf(article, [...byWord.keys()])}
}

/** What a word or pair that recurs in the dump counts; a pair is one only if its words stand nowhere apart. */
function recurring({ids, times, places}: Dump, from: number, length: number): number {
  const first = ids[from]
  if (times[first] < 2 || length > 2) return 0
  if (length === 1) return 1
  const second = ids[from + 1]
  if (first === second || times[second] !== times[first]) return 0
  if (places[first].length > 0 || places[second].length > 0) return 0
  let together = 0
  for (let at = 0; at + 1 < ids.length; at++) if (ids[at] === first && ids[at + 1] === second) together++
  return together === times[first] ? 3 : 0
}

/** The article, folded, and where words stand in it. */
import {foldInto} from '../../fold.js'
import {isMark} from './letters.js'
import type {Page} from './page.js'

/** Characters of the article in which words are looked for. */
const enough = 50_000

/** The article, folded, with a space before it and behind each of its lines. */
export interface Article {
  units: Uint16Array
  size: number
}

/** Room for one article at a time. */
let units = new Uint16Array(1 << 13)

/** The article of a page; it holds until the next one is asked for. */
export function articleOf({blocks, standing}: Page): Article {
  let size = 0
  units[size++] = 0x20
  for (let index = 0; index < blocks.length && size <= enough; index++) {
    if (!standing[index]) continue
    const {value} = blocks[index].children[0]
    const text = value.length > enough ? value.slice(0, enough) : value
    if (units.length <= size + text.length) {
      const more = new Uint16Array((size + text.length) * 2)
      more.set(units)
      units = more
    }
    size = foldInto(text, units, size)
    units[size++] = 0x20
  }
  return {units, size}
}

/** Lists of words by their first two units. */
const lists = 1 << 10
/** Of each list the number of its first word and one, 0 where it is empty; and for each word that of the next one. */
const firsts = new Uint16Array(lists)
const next = new Uint16Array(lists)

function listOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & (lists - 1)
}

/** Where folded words stand in the article between marks or spaces, for each; so many at most are looked for. */
export function placesOf(article: Article, words: readonly string[]): number[][] {
  const {units, size} = article
  const found: number[][] = []
  firsts.fill(0)
  for (let word = 0; word < words.length && word < lists; word++) {
    // a word of one unit ends at a mark: its list is not known before
    found.push(words[word].length < 2 ? shortPlaces(article, words[word]) : [])
    if (words[word].length < 2) continue
    const list = listOf(words[word].charCodeAt(0), words[word].charCodeAt(1))
    next[word] = firsts[list]
    firsts[list] = word + 1
  }
  for (let at = 1, first = units[1], second = 0; at < size; at++, first = second) {
    second = units[at + 1]
    let word = firsts[listOf(first, second)]
    if (word === 0 || !isMark(units[at - 1])) continue
    for (; word > 0; word = next[word - 1]) if (standsAt(article, at, words[word - 1])) found[word - 1].push(at)
  }
  return found
}

function shortPlaces(article: Article, word: string): number[] {
  const found: number[] = []
  for (let at = 1; at < article.size; at++)
    if (isMark(article.units[at - 1]) && standsAt(article, at, word)) found.push(at)
  return found
}

/** Whether the article goes on at a place, behind a space, with a word. */
export function follows(article: Article, from: number, word: string): boolean {
  return article.units[from - 1] === 0x20 && standsAt(article, from, word)
}

/** Whether a word stands at a place and ends there. */
function standsAt({units, size}: Article, from: number, word: string): boolean {
  const to = from + word.length
  if (to >= size) return false
  for (let at = from; at < to; at++) if (units[at] !== word.charCodeAt(at - from)) return false
  return isMark(units[to])
}

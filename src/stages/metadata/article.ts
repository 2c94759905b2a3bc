/** The article, folded, and where words stand in it. */
import {fold, foldInto} from '../../fold.js'
import {isMark} from './letters.js'
import {type Page, stays} from './page.js'

/** Characters of the article in which words are looked for. */
const enough = 50_000

/** The article, folded, with the places where a word may begin: behind a mark or space. */
export interface Article {
  units: Uint16Array
  size: number
  /** By the first two units of what begins there: the last such place, and for each place the one before it; 0 for none. */
  heads: Int32Array
  before: Int32Array
}

/** Lists of places. */
const lists = 1 << 10

function listOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & (lists - 1)
}

/** Room for one article at a time. */
let units = new Uint16Array(1 << 13)
const heads = new Int32Array(lists)
let before = new Int32Array(1 << 13)

/** The article of a page; it holds until the next one is asked for. */
export function articleOf({blocks}: Page): Article {
  let size = 0
  units[size++] = 0x20
  for (const block of blocks) {
    if (size > enough) break
    if (!stays(block)) continue
    const {value} = block.children[0]
    const text = value.length > enough ? value.slice(0, enough) : value
    if (units.length <= size + text.length) {
      const more = new Uint16Array((size + text.length) * 2)
      more.set(units)
      units = more
    }
    size = foldInto(text, units, size)
    units[size++] = 0x20
  }
  heads.fill(0)
  if (before.length < size) before = new Int32Array(size * 2)
  for (let at = 1; at < size; at++) {
    if (!isMark(units[at - 1])) continue
    const list = listOf(units[at], at + 1 < size ? units[at + 1] : 0x20)
    before[at] = heads[list]
    heads[list] = at
  }
  return {units, size, heads, before}
}

/** Where a folded word stands in the article between marks or spaces, the last place first. */
export function placesOf(article: Article, word: string): number[] {
  const {units, heads, before} = article
  const found: number[] = []
  if (word.length < 2) {
    for (let at = 1; at < article.size; at++) if (isMark(units[at - 1]) && standsAt(article, at, word)) found.push(at)
    return found
  }
  for (let at = heads[listOf(word.charCodeAt(0), word.charCodeAt(1))]; at > 0; at = before[at])
    if (standsAt(article, at, word)) found.push(at)
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

/** Whether a phrase stands in the article. */
export function standsIn(article: Article, phrase: string): boolean {
  return placesOf(article, fold(phrase)).length > 0
}

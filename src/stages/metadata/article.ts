/** The article as text, folded, and where words stand in it. */
import {fold} from '../../fold.js'
import {isMark} from './letters.js'
import {type Page, stays} from './page.js'

/** Characters of the article in which words are looked for. */
const enough = 50_000

/** The article, folded, and where words that were asked for stand in it between marks or spaces. */
export interface Article {
  text: string
  places: Map<string, readonly number[]>
}

/** The article of a page. */
export function articleOf(page: Page): Article {
  let text = ' '
  for (const block of page.blocks) {
    if (text.length > enough) break
    if (stays(block)) text += `${fold(block.children[0].value.slice(0, enough))} `
  }
  return {text, places: new Map()}
}

/** Where a folded word stands in the article. */
export function placesOf({text, places}: Article, word: string): readonly number[] {
  let found = places.get(word) as number[] | undefined
  if (found === undefined) {
    places.set(word, (found = []))
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isMark(text.charCodeAt(at - 1)) && isMark(text.charCodeAt(at + word.length))) found.push(at)
    }
  }
  return found
}

/** Whether the article goes on at a place with a space and a whole word. */
export function goesOn({text}: Article, at: number, more: string): boolean {
  return text.startsWith(more, at) && isMark(text.charCodeAt(at + more.length))
}

/** Whether a phrase stands in the article. */
export function standsIn(article: Article, phrase: string): boolean {
  const folded = fold(phrase)
  return folded !== '' && placesOf(article, folded).length > 0
}

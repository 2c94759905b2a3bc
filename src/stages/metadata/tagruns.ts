/** Tags that left as lines of a menu: below their heading, or right below the text, whose words they are. */

import {fold} from '../../fold.js'
import {topicHeads} from '../../languages/credits.js'
import {prepared} from '../../prepared.js'
import type {RemovedRole} from '../../types.js'
import {type Article, articleOf, placesOf} from './article.js'
import {bare, isOneOf, countWords as wordsIn} from './bare.js'
import {isCounter} from './counters.js'
import {fieldOf} from './fields.js'
import {Is, isAnyOrRole} from './known.js'
import {holds, Sort} from './letters.js'
import {isSection} from './names.js'
import {between, type Page, type Piece} from './page.js'
import {bareIndexIn, makeSet} from './table.js'
import {countWords, noteArticle} from './words.js'

/** Tags below their heading, at most, and words in one of them. */
const most = 12
const words = 5
/** Share of the lines without a heading of which the text must speak. */
const share = 0.4
/** Lines between the text and the tags below it. */
const reach = 10

const heads = prepared('heads of tags', () => makeSet(topicHeads))

/** Roles that a tag is given where nothing says that it is one. */
const loose: ReadonlySet<RemovedRole> = new Set<RemovedRole>(['nav', 'related', 'widget', 'byline', 'other', 'section'])

/** Give the role of tags to the lines that are some. */
export function castTags(page: Page, weak: ReadonlySet<RemovedRole>): void {
  const {pieces} = page
  for (let at = 0; at < pieces.length; at++) {
    if (!isHead(page, pieces[at])) continue
    for (let next = at + 1; next < pieces.length && next <= at + most; next++) {
      const {role, index, place} = pieces[next]
      if (index !== pieces[next - 1].index + 1 || place !== 'whole') break
      if (role === 'tags') continue
      if (!weak.has(role) || !isTag(pieces[next].text) || isFurniture(page, pieces[next])) break
      pieces[next].role = 'tags'
    }
  }
  dropMenus(page)
  if (!pieces.some(({role}) => role === 'tags')) castLoose(page)
}

/** Lines without a heading that look like tags, of which the text speaks of too few: a menu below the text. */
function dropMenus(page: Page): void {
  const {pieces} = page
  let noted = false
  for (let at = 0; at < pieces.length; at++) {
    if (!isLine(pieces[at])) continue
    const from = at
    while (at + 1 < pieces.length && isLine(pieces[at + 1]) && pieces[at + 1].index === pieces[at].index + 1) at++
    const run = pieces.slice(from, at + 1)
    if (run.length < 3 || run.some(({text}) => fieldOf(text) === 'keywords' || /[،,#|]/u.test(text))) continue
    if (from > 0 && isHead(page, pieces[from - 1])) continue
    if (!noted && !noteArticle(page)) return
    noted = true
    const spoken = run.filter(({text}) => countWords(text).hits > 0).length
    if (spoken < run.length * share) for (const piece of run) piece.role = 'nav'
  }
}

function isLine({role, place}: Piece): boolean {
  return role === 'tags' && place === 'whole'
}

/** A heading of tags: what tags are called, or in other words. */
function isHead(page: Page, {role, text, place, index}: Piece): boolean {
  if (role === 'tags' && fieldOf(text) === 'keywords') return true
  // elsewhere such words are those of a menu
  if (place !== 'whole' || index <= page.last || index > page.end + 2 * reach) return false
  return text.length < 40 && bareIndexIn(heads, text) >= 0
}

/** Two or more short lines, or cells of one, right below the text, most of which the text speaks of. */
function castLoose(page: Page): void {
  const pieces = between(page, page.end + 1, page.end + reach + most)
  let article: Article | undefined
  for (let at = 0; at < pieces.length && pieces[at].index <= page.end + reach; ) {
    const from = at
    while (at < pieces.length && at < from + most && mayBeTag(page, pieces[at])) {
      if (at > from && pieces[at].index !== pieces[at - 1].index + 1) break
      at++
    }
    if (at === from) {
      at++
      continue
    }
    const run = pieces.slice(from, at)
    const tags = run.flatMap(cellsOf)
    if (tags.length < 2) continue
    // folding the article is dear
    if (!tags.some((tag) => isWritten(page, bare(tag)))) continue
    const text = (article ??= articleOf(page))
    const places = placesOf(
      text,
      tags.map((tag) => fold(bare(tag)))
    )
    const standing = places.filter(({length}) => length > 0).length
    if (standing < 2 || standing * 2 < tags.length) continue
    for (const piece of run) piece.role = 'tags'
    return
  }
}

/** Whether the letters of a phrase stand in the article, as they are written or small. */
function isWritten({blocks, standing}: Page, phrase: string): boolean {
  const small = phrase.toLowerCase()
  return blocks.some(({children}, at) => {
    const {value} = children[0]
    return standing[at] && (value.includes(phrase) || (small !== phrase && value.includes(small)))
  })
}

function mayBeTag(page: Page, piece: Piece): boolean {
  if (piece.place !== 'whole' || piece.from !== 'removed' || !loose.has(piece.role) || piece.text.length > 160)
    return false
  return (piece.text.includes('\t') ? cellsOf(piece).every(isTag) : isTag(piece.text)) && !isFurniture(page, piece)
}

function cellsOf({text}: Piece): string[] {
  return text.split('\t').filter((cell) => cell !== '')
}

function isTag(text: string): boolean {
  if (isOneOf('.!?؟۔:', text.charCodeAt(text.length - 1)) || wordsIn(text) > words || !holds(text, Sort.letter))
    return false
  return !isAnyOrRole(Is.heading | Is.label | Is.role, text) && !isCounter(text)
}

/** Whether a line is known from pages and names no subject. */
export function isFurniture(page: Page, {index, text}: Piece): boolean {
  return page.blocks[index].data.verdict?.rule.startsWith('phrase:') === true && !isSection(text)
}

/**
 * A second look at removed lines beside the article. A line model that sees a run of menu lines calls what stands among
 * them a menu line, too; what a line says can tell more of it: a date, a label, a breadcrumb, a tag below its heading.
 */
import type {RemovedRole} from '../../types.js'
import {bare, bareStart, countWords, isOneOf, wordsOf} from './bare.js'
import {signatureOf} from './bylines.js'
import {isDeskOf} from './fields.js'
import {holds, Sort} from './letters.js'
import {isHome, isMainSection, isPersonLike, isSection, namesIn} from './names.js'
import {labelAtStart} from './openings.js'
import {beside, between, isNear, type Page, type Piece} from './page.js'
import {countParts} from './spans.js'
import {roleOf} from './standing.js'
import {castTags} from './tagruns.js'

/** Roles that say little of a line beside the article. */
const weak: ReadonlySet<RemovedRole> = new Set<RemovedRole>([
  'nav',
  'related',
  'widget',
  'footer',
  'other',
  'most-read',
  'counter',
  'comments',
  'section',
  'share',
  'byline',
  'login',
  'newsletter'
])

/** Main sections one below the other from which on they are a menu: nobody is in three at once. */
const mostMains = 3
/** Lines above the headline in which its breadcrumb stands, at most. */
const crumbs = 6
/** Lines above the article and below it that are looked at. */
const reach = 8

/** Give the pieces beside the article the role that their words have. */
export function recast(page: Page): void {
  const top = Math.min(page.anchor, page.first, page.title < 0 ? page.first : page.title)
  for (const piece of between(page, top - reach, page.last + reach)) {
    if (piece.place !== 'whole' || piece.from !== 'removed' || piece.text.length > 400) continue
    // «IP/09/1494» has the shape of a date
    if (piece.role === 'date') piece.role = codeRole(page, piece) ?? 'date'
    if (piece.role === 'caption' && piece.sorts & Sort.divider && signatureOf(piece.text)) piece.role = 'byline'
    if (!weak.has(piece.role) || (piece.text.length > 160 && !startsCredit(piece.text))) continue
    // the footer's dates and names are the site's
    if (!isNear(page, piece, reach, reach) || (piece.role === 'footer' && piece.index > page.last)) continue
    const head = piece.index <= page.first + 1
    const role =
      roleOf(piece, head, page.language) ?? tagRole(page, piece) ?? codeRole(page, piece) ?? deskRole(page, piece)
    // a byline stays one unless its words are surely something else
    if (role && !(piece.role === 'byline' && role === 'byline')) piece.role = role
  }
  castBreadcrumb(page)
  castTags(page, weak)
  castNames(page)
}

/** «Reporting by A and B; Editing by C». */
function startsCredit(text: string): boolean {
  const label = labelAtStart(text, ['author'])
  return label !== undefined && countWords(label.label) > 1
}

/** `IP/09/1494` right above the headline or the text. */
function codeRole(page: Page, {text, index, digits}: Piece): RemovedRole | undefined {
  if (digits < 3 || text.length > 24) return undefined
  const above = [page.title, page.first].some((line) => index < line && index >= line - 4)
  return above && /^[\p{L}]{1,6}[/-][\p{L}\p{Nd}/-]+$/u.test(text) ? 'article-id' : undefined
}

/** «گروه سیاسی» right above or below the headline. */
function deskRole(page: Page, {text, index}: Piece): RemovedRole | undefined {
  return page.title >= 0 && Math.abs(page.title - index) <= 2 && isDeskOf(bare(text)) ? 'section' : undefined
}

/** Hashtags, and a list with commas below the text. */
function tagRole(page: Page, {text, index}: Piece): RemovedRole | undefined {
  if (text[0] === '#' && bareStart(text, 1, text.length) === 1) return 'tags'
  if (index <= page.end - 1 || countParts(text, '،,', 1, 4) < 3) return undefined
  return /[.!?؟۔:]/u.test(text) ? undefined : 'tags'
}

/** A name with capitals beside the date below the headline. */
function castNames(page: Page): void {
  for (const piece of between(page, page.title + 1, page.first + 1)) {
    const {index, role, place, text} = piece
    if (place !== 'whole' || !(weak.has(role) || role === 'caption') || !holds(text, Sort.capital)) continue
    const names = namesIn(text.split('\t')[0])
    const cased = names.every((name) => isPersonLike(name) && wordsOf(name).every((word) => /^\p{Lu}/u.test(word)))
    if (!cased || countWords(text) > 7 || names.length === 0) continue
    if (beside(page, index).some((other) => other.role === 'date')) piece.role = 'byline'
  }
}

/** «Home», and the short lines between it and the headline. */
function castBreadcrumb(page: Page): void {
  if (page.title < 0) return
  const above = between(page, page.title - crumbs, page.title - 1).filter(
    ({place, role}) => place === 'whole' && (weak.has(role) || role === 'breadcrumb')
  )
  const home = above.findLastIndex(({text}) => isHome(text))
  const steps = home < 0 ? [] : above.slice(home + 1)
  // «Home» begins a menu, too, whose lines are known for what they are
  const mains = steps.filter(({text}) => isMainSection(text)).length
  const menu = mains >= mostMains || steps.some(({index, text}) => isPhrase(page, index) && !isSection(text))
  for (const piece of menu ? [] : steps) {
    if (isCrumb(piece) && page.title - piece.index <= above.length - home) piece.role = 'breadcrumb'
  }
  // the one word right above the headline, or above its date, names the section
  const single = above.findLast(({role}) => role !== 'date')
  if ((home < 0 || menu) && single && namesSection(page, single)) single.role = 'section'
  const path = above.findLast(({text}) => isPath(text))
  if (path && page.title - path.index <= 3) path.role = 'breadcrumb'
  // a line of wide gaps right above the headline is a breadcrumb on one line
  const last = above.at(-1)
  if (
    last?.index === page.title - 1 &&
    last.text.includes('\t') &&
    last.text.split('\t').length <= 4 &&
    isCrumb(last)
  ) {
    last.role = 'breadcrumb'
  }
}

function isPhrase(page: Page, index: number): boolean {
  return page.blocks[index].data.verdict?.rule.startsWith('phrase:') === true
}

/** The name of a section with nothing but a date between it and the headline; the last line of a menu is none. */
function namesSection(page: Page, piece: Piece): boolean {
  const known = piece.role === 'section' || isSection(piece.text)
  if (!known || page.title - piece.index > 2 || !isCrumb(piece) || countWords(piece.text) > 4) return false
  const before = page.blocks[piece.index - 1]
  if (before && !page.standing[piece.index - 1] && isSection(before.children[0].value)) return false
  return between(page, piece.index + 1, page.title - 1).every(
    ({role, text}) => role === 'date' || !holds(text, Sort.letter)
  )
}

/** «اقتصاد > بازرگانی»: two to four short steps between arrows. */
function isPath(text: string): boolean {
  if (!/[>»›]/u.test(text)) return false
  const steps = text.split(/\s*[>»›]\s*/u).filter((step) => step !== '')
  return (
    steps.length > 1 && steps.length <= 4 && steps.every((step) => countWords(step) <= 4 && !holds(step, Sort.digit))
  )
}

function isCrumb({text, digits}: Piece): boolean {
  return digits === 0 && countWords(text) <= 6 && !isOneOf('.!?؟۔:', text.charCodeAt(text.length - 1))
}

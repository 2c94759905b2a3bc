/** Headline, kicker and lead. */
import {isStamp} from '../../dates/stamp.js'
import type {Block, Metadata, Role} from '../../types.js'
import {countWords, endsIn, endsSentence, trimmed} from './bare.js'
import {canBeHeadline, isMarkup, isPathOfSections, isSigned} from './mastheads.js'
import {hasGap, offsetOf, type Page, unspaced} from './page.js'
import {evidenceOf, put} from './record.js'
import {mostLikely, restatedShare} from './titles.js'

/** Roles of lines that belong to the site, not to the article. */
const navigation: ReadonlySet<Role> = new Set<Role>([
  'nav',
  'related',
  'widget',
  'footer',
  'most-read',
  'login',
  'follow',
  'newsletter',
  'cookie'
])

/** Lines of the site above a headline that stands where the chrome stage saw one; with more the page is a whole one. */
const fewLines = 3
/** Furniture between the headline and the text, at most. */
const reach = 8
/** Characters in a block of running text, in one that ends as a sentence does, and in the longest headline. */
const running = 100
const sentence = 40
const longest = 450
const longestBeforeCredit = 600
/** Words in a kicker, where the line below is longer. */
const shortWords = 3
/** Characters in a kicker. */
const kicker = 80
/** Characters in a headline that is a sentence. */
const restatable = 200
/** Share of the words of a line that the next ones repeat when they say it again at length. */
const restated = 0.6

/** Find the headline's block and note it in the page. */
export function findHeadline(page: Page): void {
  const {blocks} = page
  if (page.title >= 0 && !isCandidate(blocks[page.title]))
    page.title = blocks.findIndex(
      (block, at) => at > page.title && block.data.verdict?.role === 'title' && isCandidate(block)
    )
  const settled = settledTitle(page)
  if (settled !== undefined) page.title = settled
  else {
    const best = mostLikely(page, navigation)
    // without a menu above it, the line above the text is the best guess
    if (best !== undefined && (best >= 0 || siteLinesBefore(page.blocks, page.first) > fewLines)) page.title = best
  }
  page.anchor = page.title < 0 || page.first - page.title > 20 ? page.first : page.title
  if (page.title < 0 || page.standing[page.title]) return
  // taken for a line of the site, it is no link to another article
  for (const piece of page.pieces) if (piece.index === page.title && piece.place === 'whole') piece.role = 'duplicate'
}

function isCandidate(block: Block): boolean {
  return canBeHeadline(block.children[0].value)
}

/**
 * The headline where nothing speaks against the line above the text: no menu before it, nothing but furniture between it
 * and the text. Undefined where the page must be looked at as a whole.
 */
function settledTitle(page: Page): number | undefined {
  const {blocks, standing, title} = page
  // said by more than the shape of the line
  if (title >= 0 && blocks[title].data.verdict!.rule !== 'shape') return title
  const top = title < 0 ? blocks.findIndex((block, at) => standing[at] && isCandidate(block)) : title
  if (top < 0 || siteLinesBefore(blocks, top) > (title < 0 ? 0 : fewLines)) return undefined
  const next = nextStanding(page, top)
  if (next < 0) return undefined
  const text = blocks[top].children[0].value
  if (title < 0) {
    if (startsWithHeadline(blocks, top, next)) return top
    return isRunning(blocks[top]) && isBelowLead(page, top, next) ? next : undefined
  }
  if (hasGap(unspaced(blocks[top]))) return undefined
  // the first of a list
  if (/^[>»•*▪◾-]/u.test(text) && blocks[next].children[0].value[0] === text[0]) return -1
  if (isRunning(blocks[next])) return top
  const after = nextStanding(page, next)
  if (after < 0 || !isRunning(blocks[after])) return undefined
  const below = blocks[next].children[0].value
  if (endsSentence(below)) return top
  if (endsIn(text, ':؛;')) return next
  // of two short lines the longer one, where the text says it again
  const short = countWords(text) <= shortWords && countWords(below) > shortWords
  return short && restatedShare(below, [blocks[after].children[0].value], shortWords) >= restated ? next : top
}

/** Whether a short line below the first paragraph is the headline: the paragraph is its lead, and says its words. */
function isBelowLead(page: Page, lead: number, index: number): boolean {
  const {blocks} = page
  const text = blocks[index].children[0].value
  const after = nextStanding(page, index)
  if (isRunning(blocks[index]) || endsSentence(text) || after < 0 || !isRunning(blocks[after])) return false
  return restatedShare(text, [blocks[lead].children[0].value]) >= restated
}

/** Whether the first line that stays, which the chrome stage did not take for a headline, is one all the same. */
function startsWithHeadline(blocks: readonly Block[], top: number, next: number): boolean {
  const text = blocks[top].children[0].value
  const below = blocks[next]
  if (!isRunning(below) || blocks[top].data.trims) return false
  const ends = endsSentence(text)
  // a credit opens the text: what stands above it is the headline, however long
  if (below.data.trims && !ends && text.length <= longestBeforeCredit) return true
  const value = below.children[0].value
  if (!ends) return text.length <= longest && text.length <= value.length * 1.5 && !endsIn(text, ':؛')
  if (text.length > restatable) return false
  const after = blocks[next + 1]?.children[0].value ?? ''
  return restatedShare(text, [value, after]) >= restated
}

function siteLinesBefore(blocks: readonly Block[], end: number): number {
  let count = 0
  for (let at = 0; at < end && count <= fewLines; at++)
    if (navigation.has(blocks[at].data.verdict?.role ?? 'body')) count++
  return count
}

/** The next block that stays, with nothing but furniture before it; -1 when there is none. */
function nextStanding({blocks, standing}: Page, index: number): number {
  for (let at = index + 1; at < blocks.length && at <= index + reach; at++) {
    // a stamp or tag among the lines is no text
    if (standing[at] && isCandidate(blocks[at])) return at
    if (navigation.has(blocks[at].data.verdict?.role ?? 'body')) return -1
  }
  return -1
}

function isRunning({children}: Block): boolean {
  const {value} = children[0]
  return value.length >= running || (value.length >= sentence && endsSentence(value))
}

/** Read the headline, the kicker from the lines around it, and the lead. */
export function readHeadline(page: Page, metadata: Metadata): void {
  const {title, blocks, standing, pieces} = page
  if (title >= 0) {
    const piece = pieces.find(({index, place}) => index === title && place === 'whole')
    const {text, raw, line} = rolesFrom(page, title, blocks[title].data.verdict?.role)
    if (piece?.from === 'removed') put(metadata, 'headline', piece.text, evidenceOf(piece, 'headline', 0.8))
    else put(metadata, 'headline', text, copied({raw, line}, 'role:title'))
  }
  for (const piece of pieces) {
    if (piece.role !== 'kicker' || piece.place !== 'whole' || Math.abs(offsetOf(page, piece)) > 4) continue
    put(metadata, 'alternativeHeadline', trimmed(piece.text), evidenceOf(piece, 'role:kicker', 0.8))
  }
  const above = title > 0 ? blocks[title - 1] : undefined
  const value = above && standing[title - 1] && !isFurniture(above.children[0].value) ? above.children[0].value : ''
  // the chrome stage took the kicker for the headline, or left it in the text
  if (
    above &&
    value !== '' &&
    (above.data.verdict?.role === 'title' || (value.length <= kicker && /[:؛]$/u.test(value)))
  )
    put(metadata, 'alternativeHeadline', trimmed(value), copied({raw: value, line: above.data.line}, 'kicker'))
  const lead = blocks.findIndex(({data}, at) => standing[at] && data.verdict?.role === 'lead')
  if (lead < 0 || lead === title) return
  const {text, raw, line} = rolesFrom(page, lead, 'lead')
  put(metadata, 'abstract', text, copied({raw, line}, 'role:lead'))
}

/** A date, a tag or a breadcrumb above the headline. */
function isFurniture(text: string): boolean {
  return isStamp(text) || isMarkup(text) || isPathOfSections(text) || isSigned(text)
}

/** The text of a run of blocks with one role; lines that left between them do not end it. */
function rolesFrom(page: Page, index: number, role: Role | undefined): {text: string; raw: string; line: number} {
  const parts: string[] = []
  for (let at = index; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    if (at > index && role !== 'title' && role !== 'lead') break
    if (!page.standing[at]) continue
    if (at > index && role === 'title' && !isCandidate(block)) continue
    if (block.data.verdict?.role !== role) break
    parts.push(block.children[0].value)
  }
  return {text: parts.join(' '), raw: parts.join('\n'), line: page.blocks[index].data.line}
}

function copied({raw, line}: {raw: string; line: number}, rule: string) {
  return {line, rule, raw, from: 'copied' as const, confidence: 0.9}
}

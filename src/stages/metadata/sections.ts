/** Sections: the line above the headline, the breadcrumb, a label. */

import {isStamp} from '../../dates/stamp.js'
import {fold} from '../../fold.js'
import {mapped} from '../../mapped.js'
import type {Metadata, Role} from '../../types.js'
import {agencyWithin, isKnownAgency} from './agencies.js'
import {countWords, trimmed, wordsOf} from './bare.js'
import {fieldOf, isDeskOf} from './fields.js'
import {labelsIn} from './labels.js'
import {holds, Sort} from './letters.js'
import {isHome, isListHead, isMainSection, isPersonLike, isSection, isTool} from './names.js'
import {labelWithin, stampFields} from './openings.js'
import {offsetOf, type Page, type Piece} from './page.js'
import {evidenceOf, push} from './record.js'

/** Lines between a section or breadcrumb and the headline, at most: what stands farther is navigation. */
const reach = 6
/** The same for a section's name alone, furniture not counted. */
const above = 2
/** Characters at the start of the text in which its section may be named: «گروه سیاسی: …». */
const opening = 40

/** Furniture that stands between the name of a section and the headline. */
const furniture: ReadonlySet<Role> = new Set<Role>([
  'date',
  'byline',
  'kicker',
  'caption',
  'share',
  'print-tools',
  'counter',
  'article-id',
  'other',
  'section',
  'breadcrumb'
])

/** Read the sections that stand near the headline. */
export function readSections(page: Page, metadata: Metadata): void {
  let headline: string | undefined
  for (const piece of page.pieces) {
    if (piece.role !== 'section' && piece.role !== 'breadcrumb') continue
    const offset = offsetOf(page, piece)
    if (offset > reach || offset < -reach - above || piece.text.length > 200) continue
    if (offset < -(piece.role === 'section' ? above : reach) && linesToHeadline(page, piece) > above) continue
    if (isMenu(page, piece)) continue
    const steps = mapped(stepsOf(piece.text), withoutDesk)
    // of words in wide gaps that we do not know, the first is the section
    if (piece.text.includes('\t') && steps.length > 2 && !steps.some(isSection)) steps.length = 1
    for (const step of steps) {
      // the headline ends a breadcrumb; what follows it is the site's name or motto
      headline ??= fold(metadata.headline ?? '')
      if (isHeadline(fold(step), headline)) break
      if (isHome(step) || step.length > 60 || isNoSection(step)) continue
      // a heading of a list, unless the line is surely a section's
      if (isListHead(step) && (piece.guess || page.blocks[piece.index].data.verdict?.role !== 'section')) continue
      if (isKnownAgency(step)) {
        if (countWords(step) > 1) push(metadata, 'sourceOrganization', step, evidenceOf(piece, 'role:breadcrumb', 0.7))
        continue
      }
      // «اخبار ورزشی» beside «ورزشی» says nothing more
      const rest = wordsOf(step)
        .filter((word) => !isHome(word))
        .join(' ')
      if (rest !== step && metadata.articleSection?.some((other) => fold(other) === fold(rest))) continue
      push(metadata, 'articleSection', step, evidenceOf(piece, `role:${piece.role}`, 0.85))
    }
  }
  if (metadata.articleSection === undefined) readOpening(page, metadata)
}

/** Lines between a piece and the headline below it that are no furniture. */
function linesToHeadline(page: Page, piece: Piece): number {
  let lines = 1
  for (let at = piece.index + 1; at < page.anchor; at++)
    if (!furniture.has(page.blocks[at].data.verdict?.role ?? 'body')) lines++
  return lines
}

/** «گروه سیاسی» is the section «سیاسی». */
function withoutDesk(text: string): string {
  return isDeskOf(text) ? wordsOf(text).slice(1).join(' ') : text
}

/** «گروه سیاسی: …» at the start of the text. */
function readOpening(page: Page, metadata: Metadata): void {
  const block = page.blocks[page.first]
  if (!block || !page.standing[page.first]) return
  const value = block.children[0].value.slice(0, opening)
  const end = value.search(/[:؛]|\s[-–—]/u)
  if (end < 0) return
  const raw = value.slice(0, end)
  if (!isDeskOf(raw) || agencyWithin(raw)) return
  const evidence = {line: block.data.line, rule: 'opening', raw, from: 'copied', confidence: 0.8} as const
  push(metadata, 'articleSection', wordsOf(raw).slice(1).join(' '), evidence)
}

/** Names of sections side by side: three cells of one line, or lines one below the other above the headline. */
function isMenu({blocks, title}: Page, {index, role, text, place}: Piece): boolean {
  const cells = text.split('\t')
  if (cells.length > 2 && cells.every((cell) => isHome(cell) || isSection(cell)))
    return cells.filter((cell) => !isHome(cell)).length > 2
  if (role !== 'section' || place !== 'whole' || index >= title || !isMainSection(text)) return false
  return [index - 1, index + 1].some((at) => at !== title && blocks[at] && isMainSection(blocks[at].children[0].value))
}

/** A headline among the sections. */
function isSentence(step: string): boolean {
  return (
    countWords(step) > 3 && !isPersonLike(step) && !isSection(step) && /\s(?:است|شد|می\u200cشود|ہے|گیا)$/u.test(step)
  )
}

/** What a page prints beside its sections: tools, labels, dates. */
function isNoSection(step: string): boolean {
  return isTool(step) || isSentence(step) || isStamp(step) || (fieldOf(step) !== undefined && !isSection(step))
}

/** A headline at the end of a breadcrumb, whole or cut. */
function isHeadline(step: string, headline: string): boolean {
  if (headline === '' || step.length < 12) return step === headline
  return headline.startsWith(step.replace(/[.…]+$/u, '')) || step.startsWith(headline)
}

/** The part of a line that names sections: what stands behind its own label, and before the label of something else. */
function pathOf(text: string): string {
  const labels = labelsIn(text)
  const own = labels.findIndex(({field}) => field === 'articleSection')
  if (own >= 0) return withoutStamps(text.slice(labels[own].from, labels[own + 1]?.start))
  const end = labels.find(({field, start}) => field !== undefined && start > 0)?.start
  const colon = text.indexOf(':')
  return withoutStamps(text.slice(colon >= 0 && colon < 24 ? colon + 1 : 0, end))
}

/** A text up to a label that has no colon: «حوادث  کد خبر 123». */
function withoutStamps(text: string): string {
  return text.slice(0, labelWithin(text, stampFields))
}

/** The steps of a breadcrumb; a label before them is none. */
function stepsOf(text: string): string[] {
  return (
    pathOf(text)
      .split(/[»›>«‹<\\|→←/•·\t]| [-–—] /u)
      // «PolitikRussische Föderation»: two links that an export glued
      .flatMap((step) => step.split(/(?<=\p{Ll}{4})(?=\p{Lu}\p{Ll}{3})/u))
      .map((step) => trimmed(step))
      .filter((step) => holds(step, Sort.letter))
  )
}

/** A heading opens a section: what stands under «إقرأ أيضاً» or «دیدگاه شما» belongs to it, sentences included. */

import type {RemovedRole} from '../../types.js'
import {isKept} from '../../types.js'
import * as is from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'
import {colonAfter} from './matches.js'
import {kindOfName} from './names.js'

/** A heading, by the place of its line. */
export interface Heading {
  role: RemovedRole
  rule: string
}

/** Sections whose lines may be whole sentences of somebody else's. */
const open: ReadonlySet<RemovedRole> = new Set([
  'related',
  'most-read',
  'comments',
  'widget',
  'newsletter',
  'ad',
  'nav',
  'footer'
])

/** Roles that say that the article is over. */
const closing: ReadonlySet<RemovedRole> = new Set([
  'end-marker',
  'tags',
  'agency',
  'source-url',
  'article-id',
  'share',
  'copyright',
  'comments',
  'follow',
  'print-tools',
  'byline'
])

/** The heading that a line is, if it is one and nothing else. */
export function headingOf({value, scan}: Line): Heading | undefined {
  for (const hit of scan.hits) {
    const {phrase, rule} = hit.entry
    if (isKept(phrase.role) || !(phrase.heading || phrase.role === 'related')) continue
    const alone = hit.entry.length + scan.digits >= scan.symbols - 2
    if (alone || (phrase.scope === 'line' && !colonAfter(value, hit.end)))
      return {role: phrase.role, rule: `section:${rule.slice(7)}`}
  }
  return undefined
}

/** Find the lines that belong to a section, given what the phrases say of each line. */
export function findSections(
  lines: readonly Line[],
  phrases: readonly (Finding | undefined)[]
): (Finding | undefined)[] {
  const findings: (Finding | undefined)[] = new Array(lines.length)
  let total = 0
  for (const {scan} of lines) if (isProse(scan)) total += scan.letters
  let before = 0
  let headed = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (isProse(line.scan)) before += line.scan.letters
    if (!phrases[index] && line.scan.letters >= headline) headed = true
    if (phrases[index]) {
      const value = labelValue(lines, index, headed)
      if (value) findings[index + 1] ??= value
    }
    const heading = phrases[index] && headingOf(line)
    if (!heading || !open.has(heading.role)) continue
    const last = index > 0 ? phrases[index - 1] : undefined
    const closed = last !== undefined && last.score >= 0.85 && closing.has(last.role)
    const after = total - before
    const end =
      before > 0 &&
      (heading.role === 'comments'
        ? before > after && holdsComments(lines, phrases, index)
        : closed && before * 2 > after)
        ? lines.length
        : boxEnd(lines, phrases, index)
    // above the article, a heading may be a menu's last item
    const score = before === 0 ? 0.45 : end === lines.length && before <= after ? 0.8 : 0.88
    for (let next = index + 1; next < end; next++) {
      findings[next] ??= {role: heading.role, rule: heading.rule, score}
    }
  }
  return findings
}

/** Roles of the lines that stand between comments and in their form. */
const beside: ReadonlySet<RemovedRole> = new Set(['comments', 'byline', 'date', 'login'])

const support = 15

/** Whether a counter, a form or the names and dates of comments follow; elsewhere the word leads to comments on another page. */
function holdsComments(lines: readonly Line[], phrases: readonly (Finding | undefined)[], heading: number): boolean {
  const {scan, value} = lines[heading]
  if (scan.digits > 0) return scan.digits > 1 || !/[0\u0660\u06f0]/u.test(value.slice(0, 200))
  let signs = 0
  for (let index = heading + 1; index < lines.length && index <= heading + support; index++) {
    const finding = phrases[index]
    if (finding && finding.score >= 0.85 && beside.has(finding.role)) signs += finding.role === 'comments' ? 2 : 1
  }
  // the page's end is the comments' end
  return signs >= 2 || lines.length - heading <= support
}

/** Fields whose value is a name. */
const named: ReadonlySet<string> = new Set(['sourceOrganization', 'author', 'articleSection', 'creditText'])

/** Letters from which on a line that no phrase knows may be the headline, and words of a name without a colon before it. */
const headline = 12
const longestName = 3

/**
 * The next line, where a label stands on a line of its own and the next line is its value. Without a colon, above the
 * headline, «گزارش» and «تقرير» say what kind of text follows.
 */
function labelValue(lines: readonly Line[], index: number, headed: boolean): Finding | undefined {
  const next = lines[index + 1]?.scan
  if (!next || next.letters > 40 || endsSentence(next)) return undefined
  const {scan} = lines[index]
  const label = scan.hits.find(
    ({entry}) =>
      entry.phrase.field !== undefined &&
      !isKept(entry.phrase.role) &&
      entry.length >= scan.symbols &&
      (named.has(entry.phrase.field) ? next.letters >= 2 && next.letters <= 28 && next.digits === 0 : next.digits >= 2)
  )
  if (!label) return undefined
  const sure = scan.ending === is.colon || (headed && next.words <= longestName)
  if (!sure && kindOfName(lines[index + 1].value) !== 'agency') return undefined
  const {phrase, rule} = label.entry
  return {role: phrase.role as RemovedRole, rule: `value:${rule.slice(7)}`, score: 0.85}
}

const longestBox = 12

/** Where a box in the middle of an article ends: at the first prose, or at the subhead right before it. */
function boxEnd(lines: readonly Line[], phrases: readonly (Finding | undefined)[], heading: number): number {
  let end = heading + 1
  while (end < lines.length && end - heading <= longestBox && isItem(lines[end]) && !phrases[end]) end++
  const items = end - heading - 1
  const prose = end < lines.length && isProse(lines[end].scan)
  // a subhead is shorter than the headlines above it
  if (prose && items > 1 && lines[end - 1].scan.letters * 2 < lines[end - 2].scan.letters) end--
  return end
}

function isItem({scan}: Line): boolean {
  return !isProse(scan) && !endsSentence(scan) && scan.letters >= 8 && scan.letters <= 130
}

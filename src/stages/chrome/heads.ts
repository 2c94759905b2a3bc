/** What heads a list: headings of other stories, of what is read most, of widgets; and what follows them. */
import {latestHeadings} from '../../languages/latest.js'
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {endsSentence, type Finding, type Line, withRole} from './lines.js'
import {isWhole, stories} from './lists.js'
import type {Told} from './naming.js'
import {type Heading, headingOf} from './sections.js'
import {isToldByWords} from './tells.js'

/** Lines between two headings from which on they are none above single stories. */
const farthestLabel = 7

/** The heading that a line is; what heads the newest stories is of other stories. */
export function headingAt(
  lines: readonly Line[],
  index: number,
  gone: readonly boolean[],
  finding: Finding
): Heading | undefined {
  const headed = () => isHeadedByWords(lines, index, gone, finding) || isPopular(lines, index, gone, finding)
  const heading = headingOf(lines[index]) ?? (headed() ? finding : undefined)
  return heading && isLatest(heading) ? {role: 'related', rule: heading.rule} : heading
}

/** Lines beside a heading that are names of sections, at least, and how near, where it is one of their menu. */
const inMenu = {sections: 3, near: 3}

/** A heading among names of sections, with no story below it, is an item of their menu. */
export function isItemOfMenu(
  lines: readonly Line[],
  index: number,
  gone: readonly boolean[],
  told: Told,
  {role}: Heading
): boolean {
  if (!stories.has(role) || headsStories(lines, gone, index, 1)) return false
  let sections = 0
  for (let near = index - inMenu.near; near <= index + inMenu.near; near++)
    if (told[near] === 'section' || told[near] === 'nav') sections++
  return sections >= inMenu.sections
}

/** `Trending`, «Популярное»: a word for a menu, too, that heads the stories below it. */
function isPopular(lines: readonly Line[], index: number, gone: readonly boolean[], finding: Finding): boolean {
  if (finding.role !== 'most-read' || !finding.rule.startsWith('phrase:') || isLatest(finding)) return false
  // one of two tabs heads nothing by itself
  if (index > 0 && headingOf(lines[index - 1])) return false
  return isWhole(lines[index], finding) && headsStories(lines, gone, index)
}

/** Roles whose words head a list when they begin a line. */
const heads: ReadonlySet<RemovedRole> = new Set(['most-read', 'related', 'tags', 'comments', 'widget'])

/** Whether the words with which a line begins head a list: other stories have to follow where they say so. */
function isHeadedByWords(lines: readonly Line[], index: number, gone: readonly boolean[], finding: Finding): boolean {
  const {digits, words, ending} = lines[index].scan
  if (!isToldByWords(finding) || !heads.has(finding.role) || digits > 0) return false
  // «İlgili konular: #yağış» has its tags beside it
  if (finding.role === 'tags' && words > 3 && ending !== is.colon) return false
  return !stories.has(finding.role) || headsStories(lines, gone, index, 1)
}

/** Whether a line is a heading of the newest stories. */
export function headsLatest(line: Line): boolean {
  const heading = headingOf(line)
  return heading !== undefined && isLatest(heading)
}

/** Whether a rule is of a heading of the newest stories: `section:fa:تیترها`. */
function isLatest({role, rule}: Heading): boolean {
  if (role !== 'most-read' || !(rule.startsWith('section:') || rule.startsWith('phrase:'))) return false
  return latestHeadings.has(rule.slice(rule.indexOf(':', 8) + 1))
}

/** A finding of the newest stories is of other stories, and its heading without a list is an item of a menu. */
export function withoutLatest(
  lines: readonly Line[],
  index: number,
  gone: readonly boolean[],
  finding: Finding | undefined
): Finding | undefined {
  if (!finding || !isLatest(finding)) return finding
  if (finding.rule.startsWith('section:') || headingOf(lines[index])) return withRole(finding, 'related')
  return headsStories(lines, gone, index, 1) ? finding : withRole(finding, 'nav')
}

/** Headings that stand on the page three times or more, near each other: names of sections above single stories. */
export function findLabels(lines: readonly Line[], gone: readonly boolean[]): ReadonlySet<number> {
  if (!mayHaveLabels(lines, gone)) return noLabels
  const labels = new Map<number, {count: number; near: number; last: number}>()
  for (let index = 0; index < lines.length; index++) {
    const {hits, hash} = lines[index].scan
    if (!gone[index] || hits.length === 0) continue
    const label = labels.get(hash)
    if (!label) {
      labels.set(hash, {count: 1, near: 0, last: index})
      continue
    }
    if (index - label.last <= farthestLabel) label.near++
    label.last = index
    label.count++
  }
  return new Set([...labels].filter(([, {count, near}]) => count >= leastLabels && near > 0).map(([hash]) => hash))
}

/** Times that such a heading stands on the page, at least. */
const leastLabels = 3
const noLabels: ReadonlySet<number> = new Set()

/** Lines that leave and hold a phrase, up to which they are compared one by one; and their hashes. */
const few = 24
const hashes = new Float64Array(few)

/** Whether so many lines may be alike: on most pages hardly two are. */
function mayHaveLabels(lines: readonly Line[], gone: readonly boolean[]): boolean {
  let known = 0
  let twice = 0
  for (let index = 0; index < lines.length; index++) {
    const {hits, hash} = lines[index].scan
    if (!gone[index] || hits.length === 0) continue
    if (known === few) return true
    for (let before = 0; before < known; before++) {
      if (hashes[before] !== hash) continue
      twice++
      break
    }
    hashes[known++] = hash
  }
  return twice >= leastLabels - 1
}

/** So many of the four lines below are headlines. */
export function headsStories(lines: readonly Line[], gone: readonly boolean[], heading: number, least = 2): boolean {
  let stories = 0
  for (let index = heading + 1; index <= heading + 4 && gone[index]; index++) {
    const {scan} = lines[index]
    if (
      scan.letters >= 28 &&
      scan.letters <= 140 &&
      !endsSentence(scan) &&
      scan.ending !== is.colon &&
      scan.digits * 3 < scan.symbols
    )
      stories++
  }
  return stories >= least
}

/** «11:07 …», «10:55 …»: a list of what is new begins, below one without hours. */
export function beginsTicker(lines: readonly Line[], index: number): boolean {
  return !isTimed(lines[index - 1]) && isTimed(lines[index]) && isTimed(lines[index + 1])
}

function isTimed(line: Line | undefined): boolean {
  return line !== undefined && line.scan.letters >= 16 && /^\s*\p{Nd}{1,2}:\p{Nd}{2}\s/u.test(line.value.slice(0, 10))
}

/** Lists under a heading: how far other stories, comments or tags go on, and what ends them. */
import {latestHeadings} from '../../languages/latest.js'
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {endsSentence, type Finding, type Line} from './lines.js'
import {kindOfName} from './names.js'
import type {Told} from './naming.js'
import {type Heading, headingOf} from './sections.js'
import {isToldByWords} from './tells.js'

/** Sections that go on over headlines, dates and sentences. */
export const lists: ReadonlySet<RemovedRole> = new Set([
  'related',
  'most-read',
  'comments',
  'ad',
  'widget',
  'tags',
  'newsletter'
])

/** Roles that end a section: what follows them is no list any more. */
export const ends: ReadonlySet<RemovedRole> = new Set([
  'copyright',
  'cookie',
  'login',
  'share',
  'follow',
  'print-tools',
  'end-marker'
])

/** Sections of other stories. */
export const stories: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole>(['related', 'most-read'])

/** Lines under a heading that belong to it although they are as short as a menu's. */
export const shortest = 4

/** «تگ‌ها: …», «نشانی: …»: a label and its value say what they are, whatever list they stand in. */
export function isLabelled({scan}: Line, {role, rule}: Finding): boolean {
  if ((role !== 'tags' && role !== 'footer') || scan.marks[is.colon] === 0 || scan.ending === is.colon) return false
  return scan.hits.some(({entry}) => entry.rule === rule && entry.phrase.scope !== 'line')
}

/** Lines between two headings from which on they are none above single stories. */
const farthestLabel = 7

/** The heading that a line is; what heads the newest stories is of other stories. */
export function headingAt(
  lines: readonly Line[],
  index: number,
  gone: readonly boolean[],
  finding: Finding
): Heading | undefined {
  const heading = headingOf(lines[index]) ?? (isHeadedByWords(lines, index, gone, finding) ? finding : undefined)
  return heading && isLatest(heading) ? {...heading, role: 'related'} : heading
}

/** Lines beside a heading that are names of sections, at least, and how near, where it is one of their menu. */
const inMenu = {sections: 3, near: 3}

/** Lines of a page's end that are its footer rather than a list. */
const footer = 10

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

/** Roles whose words head a list when they begin a line. */
const heads: ReadonlySet<RemovedRole> = new Set(['most-read', 'related', 'tags', 'comments', 'widget', 'ad'])

/** Whether the words with which a line begins head a list: other stories have to follow where they say so. */
function isHeadedByWords(lines: readonly Line[], index: number, gone: readonly boolean[], finding: Finding): boolean {
  const {digits, words, ending} = lines[index].scan
  if (!isToldByWords(finding) || !heads.has(finding.role) || digits > 0) return false
  // «İlgili konular: #yağış» has its tags beside it
  if (finding.role === 'tags' && words > 3 && ending !== is.colon) return false
  // `Publicité` parts stories, `Sponsored content` heads them; at the page's end `Advertise with us` is the footer's
  if (finding.role === 'ad' && (words < 2 || lines.length - index < footer)) return false
  return !(stories.has(finding.role) || finding.role === 'ad') || headsStories(lines, gone, index, 1)
}

/** Whether a line is a heading of the newest stories. */
export function headsLatest(line: Line): boolean {
  const heading = headingOf(line)
  return heading !== undefined && isLatest(heading)
}

/** Whether a rule is of a heading of the newest stories: `section:fa:تیترها`. */
export function isLatest({role, rule}: Heading): boolean {
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
  if (finding.rule.startsWith('section:') || headingOf(lines[index])) return {...finding, role: 'related'}
  return headsStories(lines, gone, index, 1) ? finding : {...finding, role: 'nav'}
}

/** Headings that stand on the page three times or more, near each other: names of sections above single stories. */
export function findLabels(lines: readonly Line[], gone: readonly boolean[]): ReadonlySet<number> {
  const labels = new Map<number, {count: number; near: number; last: number}>()
  lines.forEach(({scan}, index) => {
    if (!gone[index] || scan.hits.length === 0) return
    const label = labels.get(scan.hash) ?? {count: 0, near: 0, last: -farthestLabel - 1}
    label.count++
    if (index - label.last <= farthestLabel) label.near++
    label.last = index
    labels.set(scan.hash, label)
  })
  return new Set([...labels].filter(([, {count, near}]) => count >= 3 && near > 0).map(([hash]) => hash))
}

/** Lines of a list of what is read most, at most: below a heading that a phrase knows, and below one that only begins so. */
const mostRead = {heading: 24, words: 15}

/** A section is over when it goes on for longer than such sections do, or with lines that are none of its kind. */
export function tooLong(section: RemovedRole, distance: number, {scan}: Line, words: boolean): boolean {
  if (section === 'tags') return scan.letters > 38 || distance > 25
  if (section === 'widget') return distance > 10
  if (section === 'ad') return distance > 14
  return section === 'most-read' && distance > (words ? mostRead.words : mostRead.heading)
}

/** Three of the next six lines are headlines, and none has a mark of comments: those are sentences with names and dates. */
export function headsTeasers(lines: readonly Line[], told: Told, gone: readonly boolean[], from: number): boolean {
  let headlines = 0
  for (let index = from; index < from + 6 && gone[index]; index++) {
    const {scan} = lines[index]
    const role = told[index]
    if (role === 'comments' || role === 'byline' || role === 'date' || role === 'login' || endsSentence(scan))
      return false
    if (scan.letters >= 26 && scan.letters <= 130) headlines++
  }
  return headlines >= 3 && !commentedOn.some((words) => holdsWords(lines, from, words))
}

/** Words between a reader and the story in a list of the newest comments, as programs for blogs write them. */
const commentedOn = [' on ', ' zu ', ' bei ', ' dans ', ' sur ', ' en ', ' к записи ', ' için ', ' در ', ' على ']

/** Whether three of four lines hold the same words. */
function holdsWords(lines: readonly Line[], from: number, words: string): boolean {
  let found = 0
  for (let index = from; index < from + 4 && index < lines.length; index++)
    if (lines[index].value.slice(0, 80).includes(words)) found++
  return found >= 3
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

/** Roles that a tag may seem to have. */
const tagLike: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>([
  undefined,
  'tags',
  'section',
  'nav',
  'breadcrumb',
  'related',
  'most-read',
  'duplicate',
  'widget',
  'other'
])

/** Whether a line that a phrase tells to be something else ends a list of tags. */
export function endsTags(told: RemovedRole | undefined): boolean {
  return !tagLike.has(told)
}

/** Whether a phrase is the whole line: the heading of a list although it may stand elsewhere, too. */
export function isWhole({scan}: Line, {rule}: Finding): boolean {
  return scan.hits.some(({entry}) => entry.rule === rule && entry.length + scan.digits >= scan.symbols)
}

/** Another line of comments right beside: a form or a counter above it, not the counter of a story. */
export function isForm(told: Told, index: number): boolean {
  return told[index - 1] === 'comments' || told[index + 1] === 'comments'
}

/** «ایمیل:», `E-Mail`, «* نظر:» in a form for comments: a lone word that is a button or counter elsewhere. */
export function isField(lines: readonly Line[], told: Told, index: number, section: RemovedRole | undefined): boolean {
  if (section !== 'comments' || !told[index] || !fields.has(told[index])) return false
  const {scan} = lines[index]
  // a row of buttons stands below the form
  const bar = told[index] === 'share' && (told[index - 1] === 'share' || told[index + 1] === 'share')
  const call = told[index] === 'newsletter' && scan.words > 2
  return scan.letters <= 20 && scan.digits === 0 && !bar && !call
}

const fields: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>([
  'share',
  'counter',
  'newsletter',
  'byline'
])

/** «11:07 …», «10:55 …»: a list of what is new begins, below one without hours. */
export function beginsTicker(lines: readonly Line[], index: number): boolean {
  return !isTimed(lines[index - 1]) && isTimed(lines[index]) && isTimed(lines[index + 1])
}

function isTimed(line: Line | undefined): boolean {
  return line !== undefined && line.scan.letters >= 16 && /^\s*\p{Nd}{1,2}:\p{Nd}{2}\s/u.test(line.value.slice(0, 10))
}

/** Whether the heading of a poll has its question on the next line. */
export function headsPoll(lines: readonly Line[], heading: number): boolean {
  const value = lines[heading + 1]?.value
  return value !== undefined && /[?\u061f]\s*$/u.test(value.slice(-4))
}

/** Names of sections: beside one, the name of a widget is an item of their menu. */
const menuLike: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>(['nav', 'section'])

/** Letters of an answer in a poll and of a cell of another widget, at most. */
const widget = {answer: 80, cell: 30}

/** What no word tells belongs to the widget whose heading stands right above it, and in no menu. */
export function isHeld(lines: readonly Line[], told: Told, index: number, heading: number): boolean {
  if (told[index] || menuLike.has(told[heading - 1]) || menuLike.has(told[heading + 1])) return false
  return lines[index].scan.letters <= (headsPoll(lines, heading) ? widget.answer : widget.cell)
}

/** A number, a city or a label: what a widget is made of, and a menu is not. */
export function isCell({scan, value}: Line): boolean {
  if (scan.letters > 30 || endsSentence(scan)) return false
  return scan.digits > 0 || scan.ending === is.colon || kindOfName(value.trim()) === 'place'
}

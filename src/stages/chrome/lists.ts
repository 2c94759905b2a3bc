/** Lists under a heading: how far other stories, comments or tags go on, and what ends them. */
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {asks, endsSentence, type Finding, type Line} from './lines.js'
import {kindOfName} from './names.js'
import type {Told} from './naming.js'
import type {Scan} from './scan.js'

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

/** Lines of a list of what is read most, at most: below a heading that a phrase knows, and below one that only begins so. */
const mostRead = {heading: 24, words: 15}

/** A section is over when it goes on for longer than such sections do, or with lines that are none of its kind. */
export function tooLong(section: RemovedRole, distance: number, {scan}: Line, words: boolean): boolean {
  if (section === 'tags') return distance > 25 || (scan.letters > 38 && !(distance === 1 && isDump(scan)))
  if (section === 'widget') return distance > 10
  if (section === 'ad') return distance > 14
  return section === 'most-read' && distance > (words ? mostRead.words : mostRead.heading)
}

/** Tags in one line, right below the word for them: names with capitals and hardly a small word between them. */
function isDump({letters, words, cased, functionWords, ending}: Scan): boolean {
  return letters <= 160 && ending !== is.sentenceEnd && functionWords * 5 <= words && cased * 2 >= words
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

/** Whether the heading of a poll has its question on the next line. */
export function headsPoll(lines: readonly Line[], heading: number): boolean {
  const value = lines[heading + 1]?.value
  return value !== undefined && asks(value)
}

/** Names of sections: beside one, the name of a widget is an item of their menu. */
const menuLike: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>([
  'nav',
  'section',
  'breadcrumb'
])

/** Letters of an answer in a poll and of a cell of another widget, at most. */
const widget = {answer: 80, cell: 30}

/** What no word tells belongs to the widget whose heading stands right above it, and in no menu. */
export function isHeld(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  told: Told,
  index: number,
  heading: number
): boolean {
  if (told[index] || menuLike.has(told[heading - 1]) || menuLike.has(told[heading + 1])) return false
  // so is what follows two other short lines that no word tells
  if ([1, 2].every((step) => isItem(lines[heading - step], findings[heading - step], told[heading - step])))
    return false
  return lines[index].scan.letters <= (headsPoll(lines, heading) ? widget.answer : widget.cell)
}

function isItem(line: Line | undefined, finding: Finding | undefined, told: RemovedRole | undefined): boolean {
  if (!line || told || finding?.role === 'widget') return false
  return line.scan.letters > 0 && line.scan.letters <= widget.cell && line.scan.digits === 0
}

/** A number, a city or a label: what a widget is made of, and a menu is not. */
export function isCell({scan, value}: Line): boolean {
  if (scan.letters > 30 || endsSentence(scan)) return false
  return scan.digits > 0 || scan.ending === is.colon || kindOfName(value.trim()) === 'place'
}

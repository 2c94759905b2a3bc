/** Lists under a heading: how far other stories, comments or tags go on, and what ends them. */
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {endsSentence, type Finding, type Line} from './lines.js'

/** The role that a phrase or shape tells of each line, if any does. */
type Told = readonly (RemovedRole | undefined)[]

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

/** Headings that stand on the page three times or more: names of sections above single stories. */
export function findLabels(lines: readonly Line[], gone: readonly boolean[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  lines.forEach(({scan}, index) => {
    if (gone[index] && scan.hits.length > 0) counts.set(scan.hash, (counts.get(scan.hash) ?? 0) + 1)
  })
  return new Set([...counts].filter(([, count]) => count >= 3).map(([hash]) => hash))
}

/** A section is over when it goes on for longer than such sections do, or with lines that are none of its kind. */
export function tooLong(section: RemovedRole, distance: number, {scan}: Line): boolean {
  if (section === 'tags') return scan.letters > 38 || distance > 25
  if (section === 'widget') return distance > 10
  return section === 'most-read' && distance > 24
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
  return headlines >= 3
}

/** Two of the four lines below are headlines. */
export function headsStories(lines: readonly Line[], gone: readonly boolean[], heading: number): boolean {
  let stories = 0
  for (let index = heading + 1; index <= heading + 4 && gone[index]; index++) {
    const {scan} = lines[index]
    if (scan.letters >= 28 && scan.letters <= 140 && !endsSentence(scan) && scan.digits * 3 < scan.symbols) stories++
  }
  return stories >= 2
}

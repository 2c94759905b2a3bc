/** What is known of phrases: one table, so that one look at a text answers every question about it. */
import {fold} from '../../fold.js'
import {
  authorRoles,
  deskWords,
  homeWords,
  mediaWords,
  newsWords,
  occupationWords,
  sentenceWords
} from '../../languages/credits.js'
import {languages} from '../../languages/index.js'
import type {Field, Phrase} from '../../languages/language.js'
import {phraseLists} from '../../languages/lists.js'
import {places} from '../../languages/places.js'
import {prepared} from '../../prepared.js'
import type {Role} from '../../types.js'
import {bareEnd, bareStart} from './bare.js'
import {hasEdge, indexIn, isIn, makeSet, makeTable, mayStart, type Table, tight} from './table.js'

/** What a phrase is; one bit each. */
export const Is = {
  /** A label, with a field or without. */
  label: 1,
  /** Before the name of a writer. */
  role: 2,
  /** Heads a list or a second article. */
  heading: 4,
  /** Heads a list of articles. */
  list: 8,
  place: 16,
  agency: 32,
  /** A step of a breadcrumb that says no section. */
  home: 64,
  section: 128,
  /** A tool of the page: printing, sharing, following. */
  tool: 256,
  /** A line of a site's frame: «نقشه سایت» is no site. */
  frame: 512,
  news: 1024,
  media: 2048,
  occupation: 4096,
  /** A word of sentences: no name holds it. */
  prose: 8192
} as const

/** What is known of a phrase. */
export interface Known {
  is: number
  /** What the value behind a label says; undefined where it says nothing that has a field. */
  field: Field | undefined
  /** What the word before a name makes of the one it names. */
  role: string | undefined
}

const nothing: Known = {is: 0, field: undefined, role: undefined}

const tools: ReadonlySet<Role> = new Set<Role>(['print-tools', 'share', 'follow', 'login', 'newsletter', 'cookie'])
const frames: ReadonlySet<Role> = new Set<Role>(['footer', 'copyright', ...tools])
const desks: readonly string[] = deskWords.map(fold)

const deskFirsts = makeSet(desks.map((desk) => desk.split(' ')[0]))
const deskLasts = makeSet(desks.map((desk) => desk.split(' ').at(-1)!))

const table: Table<Known> = prepared('known phrases', makeKnown)

function makeKnown(): Table<Known> {
  const all = new Map<string, Known>()
  const note = (phrase: string, is: number): Known => {
    const key = tight(phrase)
    let known = all.get(key)
    if (!known) all.set(key, (known = {...nothing}))
    known.is |= is
    return known
  }
  const noteAll = (phrases: readonly string[], is: number): void => {
    for (const phrase of phrases) note(phrase, is)
  }
  for (const {phrases} of phraseLists) {
    for (const phrase of phrases) {
      if (phrase.heading) note(phrase.text, Is.heading)
      // of a label that comes twice the last counts
      if (phrase.scope === 'label' || phrase.field !== undefined) note(phrase.text, Is.label).field = phrase.field
    }
  }
  for (const {phrases} of languages) {
    for (const phrase of phrases) {
      const is = phrase.scope === 'line' ? kindOf(phrase) : 0
      if (is > 0) note(phrase.text, is)
    }
  }
  for (const [role, words] of Object.entries(authorRoles)) for (const word of words) note(word, Is.role).role = role
  noteAll(agencyNames(), Is.agency)
  noteAll(Object.values(places).flat(), Is.place)
  noteAll(homeWords, Is.home)
  noteAll(newsWords, Is.news)
  noteAll(mediaWords, Is.media)
  noteAll(occupationWords, Is.occupation)
  noteAll(sentenceWords, Is.prose)
  return makeTable(all)
}

/** Names of agencies that are no word for an office or a writer, too. */
function agencyNames(): string[] {
  const roles = new Set(Object.values(authorRoles).flatMap((words) => words.map(tight)))
  return languages.flatMap(({agencies = []}) => agencies.filter((name) => !isDesk(name) && !roles.has(tight(name))))
}

const agencies = prepared('agencies', () => makeSet(agencyNames()))

/** What a line of site furniture is to the readers of metadata. */
function kindOf({role, heading}: Phrase): number {
  let is = 0
  if (heading || role === 'related' || role === 'most-read') is |= Is.list
  if (role === 'section') is |= Is.section
  if (tools.has(role)) is |= Is.tool
  if (frames.has(role)) is |= Is.frame
  return is
}

/** The last answer: of one line, several questions are asked in a row. */
const last = {text: '', from: 0, to: 0, known: nothing}

/** What is known of a part of a text. */
export function knownAs(text: string, from = 0, to = text.length): Known {
  if (from === last.from && to === last.to && text === last.text) return last.known
  const index = indexIn(table, text, from, to)
  // most parts of a text are nothing known, which is told sooner than it is kept
  if (index < 0) return nothing
  last.text = text
  last.from = from
  last.to = to
  last.known = table.values[index]
  return last.known
}

/** What is known of a part of a text without the marks around it. */
export function bareKnownAs(text: string, from = 0, to = text.length): Known {
  const start = bareStart(text, from, to)
  return knownAs(text, start, bareEnd(text, start, to))
}

/** Whether a known phrase may begin with a part of a text. */
export function mayOpen(text: string, from = 0, to = text.length): boolean {
  return mayStart(table, text, from, to)
}

/** Whether the name of a known agency may begin with a part of a text. */
export function mayOpenAgency(text: string, from = 0, to = text.length): boolean {
  return mayStart(agencies, text, from, to)
}

/** Whether a part of a text is the name of a known agency. */
export function isAgencyName(text: string, from = 0, to = text.length): boolean {
  return isIn(agencies, text, from, to)
}

/** Whether a text without the marks around it is one of some kinds of phrase. */
export function isAny(kinds: number, text: string, from = 0, to = text.length): boolean {
  return (bareKnownAs(text, from, to).is & kinds) !== 0
}

/**
 * Whether a text without the marks around it is one of some kinds of phrase, or stands before the name of a writer: a mark may
 * be a part of what writers are called.
 */
export function isAnyOrRole(kinds: number, text: string): boolean {
  const from = bareStart(text, 0, text.length)
  const to = bareEnd(text, from, text.length)
  const {is, role} = knownAs(text, from, to)
  if (is & kinds) return true
  return (to - from === text.length ? role : knownAs(text).role) !== undefined
}

/** Whether an office, not a person, is named. */
export function isDesk(text: string): boolean {
  if (!hasEdge(deskFirsts, deskLasts, text)) return false
  const folded = fold(text)
  return desks.some((desk) => folded === desk || folded.startsWith(`${desk} `) || folded.endsWith(` ${desk}`))
}

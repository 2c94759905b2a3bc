import type {Role} from '../types.js'

/** Where in a line a phrase must stand to count: the whole line, its start, its end, before a colon and a value, anywhere. */
export type Scope = 'line' | 'start' | 'end' | 'label' | 'inline'

/** The metadata field that a label's value feeds. */
export type Field =
  | 'datePublished'
  | 'dateModified'
  | 'sourceOrganization'
  | 'author'
  | 'articleSection'
  | 'keywords'
  | 'identifier'
  | 'url'
  | 'shortUrl'
  | 'isBasedOn'
  | 'creditText'
  | 'commentCount'
  | 'viewCount'

/** A piece of site furniture, with the lines that prove it. */
export interface Phrase {
  text: string
  role: Role
  scope: Scope
  /** A line this must remove (or, for `start`, `end` and `inline`, trim). */
  drop: string
  /** A line of an article that holds the words and must stay. */
  keep?: string
  /** What the value of a label says. */
  field?: Field
  /** The phrase heads a list or a second article: what follows belongs to it. */
  heading?: true
}

/** Month names of one calendar: twelve lists of spellings, January (Farvardin, Muharram) first. */
export type Months = readonly (readonly string[])[]

/** Words in which a language writes dates. */
export interface DateWords {
  /** Order of day, month and year in all-numeric dates. */
  order: 'dmy' | 'mdy' | 'ymd'
  gregorian: Months
  persian?: Months
  islamic?: Months
  /** Seven lists of spellings, Monday first. */
  weekdays: Months
  am?: readonly string[]
  pm?: readonly string[]
  /** Words for whole days before the reference: yesterday −1, today 0, tomorrow 1. */
  days?: Readonly<Record<string, number>>
  /** Units of relative dates, by unit. */
  units?: Readonly<Record<'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', readonly string[]>>
  /** Words that put a relative date in the past (`پیش`, `ago`) or in the future. */
  past?: readonly string[]
  future?: readonly string[]
  /** Marks of a calendar: `ه‍.ش`, `هـ`, `م`. */
  eras?: Readonly<Partial<Record<'gregorian' | 'persian' | 'islamic', readonly string[]>>>
}

/** All that zolal knows of one language. Plain data: no stage is imported here. */
export interface Language {
  /** BCP 47. */
  code: string
  script: 'Arab' | 'Latn' | 'Cyrl'
  /** Letters that tell this language from others in its script. */
  letters?: string
  /** Frequent function words, for telling the language and for telling prose from lists. */
  words: readonly string[]
  phrases: readonly Phrase[]
  dates?: DateWords
  /** News agencies and papers, as a dateline or credit names them. */
  agencies?: readonly string[]
}

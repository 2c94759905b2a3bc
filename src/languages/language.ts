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
  /** The words, without the marks around them; compared after folding, and spaces do not count. */
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

/** A list of words, written as one string with spaces or newlines between them. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Spellings of one thing, parted by `|`; compared after folding, with full stops, hyphens and apostrophes as spaces. */
export type Spellings = string

/** Units of relative dates. */
export type DateUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade'

/** Parts of a day that tell which half a clock time is in. */
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight'

/** Words in which a language writes dates. */
export interface DateWords {
  /** Order of day, month and year in all-numeric dates (default: `dmy`). */
  order?: 'dmy' | 'mdy' | 'ymd'
  /** Month names by calendar, twelve each: January (Farvardin, Muharram) first. */
  gregorian?: readonly Spellings[]
  persian?: readonly Spellings[]
  islamic?: readonly Spellings[]
  /** Seven, Monday first. */
  weekdays?: readonly Spellings[]
  am?: Spellings
  pm?: Spellings
  parts?: Readonly<Partial<Record<DayPart, Spellings>>>
  /** Words beside a clock time: `at`, `Uhr`, `ساعت`. */
  clock?: Spellings
  /** Words behind the hour: `o'clock`, `Uhr`, `بجے`. */
  oclock?: Spellings
  /** Words for whole days from the reference: `{'-1': 'yesterday', '0': 'today', '1': 'tomorrow'}`. */
  days?: Readonly<Record<string, Spellings>>
  /** Words for the reference itself. */
  now?: Spellings
  /** Units of relative dates; also what stands beside the year, month or day of an absolute one (`ngày`, `年`, `г.`). */
  units?: Readonly<Partial<Record<DateUnit, Spellings>>>
  /** Words for two of a unit: `يومين`. */
  duals?: Readonly<Partial<Record<DateUnit, Spellings>>>
  /** The unit stands behind the number even in dates: 2016年6月29日. */
  marks?: 'after'
  /** Words that put a number of units in the past (`پیش`, `ago`) or in the future. */
  past?: Spellings
  future?: Spellings
  /** Words that choose a weekday, week, month or year beside the reference's. */
  next?: Spellings
  last?: Spellings
  this?: Spellings
  /** Words that choose the nearest such weekday, not that of the week before or after. */
  coming?: Spellings
  recent?: Spellings
  /** Number words, cardinal and ordinal: `{'1': 'one|first'}`; with `half` and `quarter` of an hour, and `few`. */
  numbers?: Readonly<Record<string, Spellings>>
  /** What follows a number that counts in order: `st`, `ème`, `ام`. */
  ordinals?: Spellings
  /** What announces the day of a month: `the`, `le`, `día`. */
  article?: Spellings
  /** Words that join the parts of a number, a time or a span: `and`. */
  and?: Spellings
  /** Words of clock times: minutes after (`past`) and before (`to`) the hour. */
  after?: Spellings
  before?: Spellings
  /** Words that may stand between the parts of a date. */
  fillers?: Spellings
  /** Marks of a calendar: `ه‍.ش`, `هـ`, `م`. */
  eras?: Readonly<Partial<Record<'gregorian' | 'persian' | 'islamic', Spellings>>>
  /** Days with a name and a fixed date: `{'12-25': 'christmas'}`. */
  feasts?: Readonly<Record<string, Spellings>>
  /** Places whose clock is named beside a time, by IANA time zone. */
  zones?: Readonly<Record<string, Spellings>>
  /** What a word may wear in front (`و`, `ال`, `ב`) or behind (`de`, `ın`). */
  prefixes?: Spellings
  suffixes?: Spellings
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
  /** News agencies and papers, as a dateline or credit names them. */
  agencies?: readonly string[]
}

/** What a word can mean in a date. A sense is `kind << 16 | value`. */
export const Kind = {
  gregorian: 0,
  persian: 1,
  islamic: 2,
  weekday: 3,
  half: 4,
  part: 5,
  clock: 6,
  days: 7,
  now: 8,
  unit: 9,
  past: 10,
  future: 11,
  next: 12,
  last: 13,
  this: 14,
  number: 15,
  ordinal: 16,
  article: 17,
  filler: 18,
  era: 19,
  zone: 20,
  and: 21,
  after: 22,
  before: 23,
  feast: 24,
  copyright: 25
} as const

/** One of the kinds of sense. */
export type Kind = (typeof Kind)[keyof typeof Kind]

/** Units in the order of their sense values. */
export const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const

/** Parts of a day in the order of their sense values. */
export const parts = ['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night', 'midnight'] as const

/** Calendars in the order of their sense values. */
export const calendars = ['gregorian', 'persian', 'islamic'] as const

/** Days of `days` senses are stored with this added. */
export const daysBase = 1000

/** Value of the feast that is reckoned: Easter Sunday. Others are month and day: 1225. */
export const easterSense = 9999

/** Number words beyond numbers: half and quarter of an hour, few. */
export const numberWords = {half: 60_001, quarter: 60_002, few: 3, thousand: 1000, hundred: 100} as const

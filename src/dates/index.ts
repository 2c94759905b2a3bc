export type {FoundDate} from './result.js'

import type {NewsDate} from '../types.js'
import {detectLanguage} from './detect.js'
import {lexiconOf} from './lexicon.js'
import {readReference} from './reference.js'
import type {FoundDate} from './result.js'
import {scan, shared} from './scan.js'
import {Kind} from './senses.js'
import {sense, Token} from './tokens.js'

/** Options of `parseDate` and `findDates`. */
export interface DateOptions {
  /** Language of the text (BCP 47; default: told from its words). Decides the order of numeric dates. */
  language?: string | null | undefined
  /** Moment from which relative dates count (ISO 8601 or a Date; default: relative dates are not read). */
  reference?: string | Date | null | undefined
}

/**
 * Read the date a short text states: a dateline, the value of a label, a timestamp.
 *
 * Of several dates the first absolute one is taken. The result is never more precise than the text, and a text without a date
 * gives nothing. Two-digit years: Gregorian 69–99 are 1969–1999 and 00–68 are 2000–2068 (as POSIX); Persian 30–99 are
 * 1330–1399 and 00–29 are 1400–1429; Hijri 70–99 are 1370–1399 and 00–69 are 1400–1469.
 *
 * A month alone of the Persian or Hijri calendar is given as the Gregorian month in which it begins. Relative dates count whole
 * units from the reference and are days, or minutes where hours are counted; a weekday alone is the next to come, with the one that was in
 * `ambiguous`. All-numeric dates with slashes or hyphens are read in the order of the language, the other order in `ambiguous`.
 *
 * @example
 *   parseDate('۲ تیر ۱۳۹۹ - ۱۲:۰۹ ب.ظ')
 *   // {iso: '2020-06-22T12:09', precision: 'minute', calendar: 'persian', original: '۲ تیر ۱۳۹۹ - ۱۲:۰۹ ب.ظ'}
 */
export function parseDate(text: string, options?: Readonly<DateOptions> | null | undefined): NewsDate | undefined {
  const found = findWith(text, options, true)
  let best: FoundDate | undefined
  for (const date of found) {
    if (!best || rank(date) > rank(best)) best = date
  }
  if (!best) best = copyrightYear(text)
  if (!best) return undefined
  const {start: _start, end: _end, relative: _relative, ...date} = best
  return date
}

function rank(date: FoundDate): number {
  const day = date.precision !== 'month' && date.precision !== 'year'
  return (day ? 2 : 0) + (date.relative ? 0 : 1)
}

/** Find every date of a line, in the order in which they stand; one day in two calendars is one date. */
export function findDates(text: string, options?: Readonly<DateOptions> | null | undefined): FoundDate[] {
  return findWith(text, options, false)
}

function findWith(text: string, options: Readonly<DateOptions> | null | undefined, alone: boolean): FoundDate[] {
  const asked = options?.language
  const reference = options?.reference ? readReference(options.reference) : undefined
  const given = asked && asked !== 'und' ? asked : undefined
  const language = given ?? (hasWords(text) ? detectLanguage(text) : 'und')
  const first = scan(text, lexiconOf(language), reference)
  // a line may be in another language than its document, or than its first words suggest
  if (first.length > 0 || text.length > 200 || !shared!.unknown) return first
  if (!alone && !shared!.type.subarray(0, shared!.count).includes(Token.number)) return first
  const other = detectLanguage(text, alone)
  return other === 'und' || other === language ? first : scan(text, lexiconOf(other), reference)
}

function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x40) return true
  return false
}

/** A text whose only date is the year of its copyright notice. */
function copyrightYear(text: string): FoundDate | undefined {
  const tokens = shared!
  let noticed = false
  for (let at = 0; at < tokens.count; at++) if (sense(tokens, at, Kind.copyright) >= 0) noticed = true
  if (!noticed) return undefined
  for (let at = tokens.count - 1; at >= 0; at--) {
    if (tokens.type[at] !== Token.number || tokens.digits[at] !== 4) continue
    const year = tokens.value[at]
    if (year < 1980 || year > 2100) continue
    const start = tokens.start[at]
    const end = tokens.end[at]
    return {
      iso: String(year),
      precision: 'year',
      calendar: 'gregorian',
      original: text.slice(start, end),
      start,
      end,
      relative: false
    }
  }
  return undefined
}

/** The clock that belongs to a day and stands apart from it. */
import {type DateOptions, type FoundDate, parseDate} from '../../dates/index.js'
import type {NewsDate} from '../../types.js'
import {digitsOf} from './digits.js'
import {fieldWithin} from './fields.js'
import {holds, mayStandBetween, Sort} from './letters.js'
import type {Page, Piece} from './page.js'

/** «publié le 5 mars 2024 à 14h20, mis à jour à 15h10»: a change on the same day, of which only the clock is said. */
export function clockOfChange(text: string, date: FoundDate): NewsDate | undefined {
  if (date.precision !== 'minute' && date.precision !== 'second') return undefined
  const rest = text.slice(date.end, date.end + 60)
  if (!holds(rest, Sort.digit)) return undefined
  const clock = /(?<!\p{Nd})(\p{Nd}{1,2})\s?[:.hH]\s?(\p{Nd}{2})(?!\p{Nd})/u.exec(rest)
  if (!clock || fieldWithin(rest.slice(0, clock.index), ['dateModified']) === undefined) return undefined
  const [hour, minute] = [digitsOf(clock[1]), digitsOf(clock[2])]
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const iso = `${date.iso.slice(0, 10)}T${time}`
  return iso < date.iso ? undefined : {...date, iso, precision: 'minute', original: clock[0]}
}

/** A day with the one clock that stands apart from it in its line: «06.01.2012, Кишинев 08:16:36», «زمان: 19:04 1398/02/11». */
export function withClock(
  text: string,
  date: FoundDate,
  found: readonly FoundDate[],
  settings: Readonly<DateOptions>
): NewsDate {
  if (date.precision !== 'day' || found.length > 1 || !mayStandBetween(text, Sort.digit, ':')) return date
  const rest = `${text.slice(0, date.start)} \t${text.slice(date.end)}`
  const clocks = rest.match(
    /(?<!\p{Nd})\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?!\p{Nd})(?:\s?(?:[ap]\.?m\b\.?|ق\.?ظ|ب\.?ظ|[صم](?!\p{L})|صباحا|مساء))?(?:[^\p{L}\p{Nd}]{0,3}(?:GMT|UTC)?[+-]\p{Nd}{2}:?\p{Nd}{2})?/giu
  )
  if (clocks?.length !== 1) return date
  const whole = parseDate(`${date.original} ${clocks[0]}`, settings)
  return whole?.iso.startsWith(`${date.iso}T`) ? {...whole, original: date.original} : date
}

/** A day with the clock that stands alone on the next line: «02 مارس 2024», «02:20 PM». */
export function withNextClock(page: Page, piece: Piece, date: NewsDate, settings: Readonly<DateOptions>): NewsDate {
  if (date.precision !== 'day') return date
  const next = page.blocks[piece.index + 1]
  const text = next && !page.standing[piece.index + 1] ? next.children[0].value : ''
  if (
    text.length < 4 ||
    text.length > 16 ||
    !/^[^\p{L}\p{Nd}]*\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?!\s*[:/\p{Nd}])/u.test(text)
  )
    return date
  const whole = parseDate(`${date.original} ${text}`, settings)
  return whole?.iso.startsWith(`${date.iso}T`) ? {...whole, original: date.original} : date
}

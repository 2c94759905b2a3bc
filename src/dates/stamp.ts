/** Lines that are nothing but dates: a masthead's today, a stamp, a weekday, a clock. */
import {dateKey, dateWords} from './lexicon.js'

/** Languages whose words are known; a masthead may say the day in another language than the article's. */
const codes = 'fa ar ps ur ckb en tr fr de es ru vi id'.split(' ')
/** Words that stand among those of a date: calendars, «which is», articles. */
const beside =
  'امروز الیوم اليوم الموافق موافق برابر مطابق با به تاریخ تاريخ التاريخ روز یوم يوم وقت بوقت بتوقیت بتوقيت میلادی ميلادي ميلادية هجری هجري هجرية شمسی قمری خورشیدی ه هـ م ش ق و ء ی د مه مې لـ لسنة سنة عام سال ماه من في فی today now date am pm gmt utc at on of the de del le la el den der um vom'
/** Characters of the longest line that is looked at. */
const longest = 120

/** Keys of all words of dates, and of those that alone make a line a date. */
let known: {words: ReadonlySet<string>; weekdays: ReadonlySet<string>} | undefined

function makeKnown(): {words: ReadonlySet<string>; weekdays: ReadonlySet<string>} {
  const words = new Set<string>()
  const weekdays = new Set<string>()
  const add = (set: Set<string>, lists: readonly (string | undefined)[]): void => {
    for (const list of lists) for (const word of (list ?? '').split(/[|\s]+/u)) set.add(dateKey(word))
  }
  for (const code of codes) {
    for (const table of dateWords(code)) {
      add(words, [...(table.gregorian ?? []), ...(table.persian ?? []), ...(table.islamic ?? [])])
      add(words, [table.am, table.pm, table.clock, table.oclock, table.past, table.now, table.days?.['0']])
      add(words, [...Object.values(table.parts ?? {}), ...Object.values(table.units ?? {})])
      for (const spellings of table.weekdays ?? [])
        for (const day of spellings.split('|')) for (const word of dateKey(day).split(' ')) add(weekdays, [word])
    }
  }
  add(words, [beside])
  words.delete('')
  weekdays.delete('')
  return {words, weekdays}
}

/**
 * Whether a text is nothing but a date: numbers, names of months and days, «امروز», «الموافق», a clock. One number or day of
 * the week it must have.
 *
 * @example
 *   isStamp('امروز : یکشنبه ۴ آذر ۱۴۰۳ - ۰۸:۲۹') // true
 */
export function isStamp(text: string): boolean {
  if (text.length > longest) return false
  const {words, weekdays} = (known ??= makeKnown())
  let dated = false
  for (const word of text.match(/\p{Nd}+|[\p{L}\p{M}\u0640]+/gu) ?? []) {
    if (/^\p{Nd}/u.test(word)) {
      dated = true
      continue
    }
    const key = dateKey(word)
    if (key === '') continue
    if (weekdays.has(key)) dated = true
    // «دووەمی»: a month in the genitive
    else if (!words.has(key) && !(/[یيى]$/u.test(word) && words.has(key.slice(0, -1)))) return false
  }
  return dated
}

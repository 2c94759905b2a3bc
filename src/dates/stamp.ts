/** Lines that are nothing but dates: a masthead's today, a stamp, a weekday, a clock. */
import {foldTable} from '../fold.js'
import {prepared} from '../prepared.js'
import {dateKey, dateWords} from './lexicon.js'
import {makeTrie, step, type Trie} from './trie.js'
import {foldUnit, Unit, unitClass} from './units.js'

/** Languages whose words are known; a masthead may say the day in another language than the article's. */
const codes = 'fa ar ps ur ckb en tr fr de es ru vi id'.split(' ')
/** Words that stand among those of a date: calendars, «which is», articles. */
const beside =
  'امروز الیوم اليوم الموافق موافق برابر مطابق با به تاریخ تاريخ التاريخ روز یوم يوم وقت بوقت بتوقیت بتوقيت میلادی ميلادي ميلادية هجری هجري هجرية شمسی قمری خورشیدی ه هـ م ش ق و ء ی د مه مې لـ لسنة سنة عام سال ماه من في فی today now date am pm gmt utc at on of the de del le la el den der um vom'
/** Characters of the longest line that is looked at. */
const longest = 120

/** What a word says beside others. */
const Says = {beside: 1, weekday: 2} as const

/** The words of dates by their keys, with what they say; made at the first question. */
let known: Trie | undefined

function makeKnown(): Trie {
  const words = new Map<string, number>()
  const add = (lists: readonly (string | undefined)[]): void => {
    for (const list of lists) for (const word of (list ?? '').split(/[|\s]+/u)) words.set(dateKey(word), Says.beside)
  }
  const days: string[] = []
  for (const code of codes) {
    for (const table of dateWords(code)) {
      add([...(table.gregorian ?? []), ...(table.persian ?? []), ...(table.islamic ?? [])])
      add([table.am, table.pm, table.clock, table.oclock, table.past, table.now, table.days?.['0']])
      add([...Object.values(table.parts ?? {}), ...Object.values(table.units ?? {})])
      for (const spellings of table.weekdays ?? [])
        for (const day of spellings.split('|')) days.push(...dateKey(day).split(' ').map(dateKey))
    }
  }
  add([beside])
  for (const day of days) words.set(day, (words.get(day) ?? 0) | Says.weekday)
  words.delete('')
  return makeTrie(words)
}

/** What a UTF-16 unit is here; 0 not asked yet. */
const Sort = {other: 1, digit: 2, letter: 3, surrogate: 4} as const
const sorts = prepared('sorts of stamps', () => new Uint8Array(0x10000))

function sortOf(char: string): number {
  return /\p{Nd}/u.test(char) ? Sort.digit : /[\p{L}\p{M}\u0640]/u.test(char) ? Sort.letter : Sort.other
}

/** What stands at a place of a text. */
function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const sort = sorts[unit] || (sorts[unit] = isSurrogate(unit) ? Sort.surrogate : sortOf(text[at]))
  if (sort !== Sort.surrogate) return sort
  // both halves are what the pair is
  const from = unit >= 0xdc00 && isSurrogate(text.charCodeAt(at - 1)) ? at - 1 : at
  return sortOf(String.fromCodePoint(text.codePointAt(from)!))
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000
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
  let dated = false
  for (let at = 0; at < text.length; ) {
    const sort = sortAt(text, at)
    if (sort === Sort.letter) {
      const says = readWord(text, at)
      if (says < 0) return false
      if (says & Says.weekday) dated = true
      at = wordEnd
      continue
    }
    if (sort === Sort.digit) dated = true
    at++
  }
  return dated
}

/** Where the word that was read last ends. */
let wordEnd = 0

/** What the word at a place of a text says, walked as `dateKey` folds it; -1 where it is none of a date, 0 where the fold leaves nothing of it. */
function readWord(text: string, from: number): number {
  const trie = (known ??= prepared('stamps', makeKnown))
  let node = 0
  let before = 0
  let empty = true
  let joined = false
  let at = from
  for (; at < text.length && sortAt(text, at) === Sort.letter; at++) {
    const unit = foldTable[text.charCodeAt(at)]
    if (unit === 0xffff) continue
    const kind = unitClass(unit)
    if (kind === Unit.joiner) joined = !empty
    else if (kind !== Unit.other && kind !== Unit.mark) {
      before = joined ? step(trie, node, 0x20) : node
      if (!empty && before === 0) return -1
      node = step(trie, before, foldUnit(unit))
      empty = joined = false
    }
  }
  wordEnd = at
  if (empty) return 0
  if (node !== 0 && trie.senses[node] !== 0) return trie.senses[node]
  // «دووەمی»: a month in the genitive
  const last = text.charCodeAt(at - 1)
  const genitive = last === 0x6cc || last === 0x64a || last === 0x649
  return genitive && before !== 0 && trie.senses[before] & Says.beside ? 0 : -1
}

import {fold} from '../fold.js'
import {additions} from '../languages/dates/additions.js'
import {dateTables} from '../languages/dates/index.js'
import {world} from '../languages/dates/world.js'
import type {DateWords, Spellings} from '../languages/language.js'
import {prepared} from '../prepared.js'
import {calendars, daysBase, easterSense, Kind, numberWords, parts, units} from './senses.js'
import {makeTrie, type Trie} from './trie.js'
import {foldUnit, Unit, unitClass} from './units.js'
import {zoneWords} from './zones.js'

/** All that the reader needs of one language, made ready for look-up. */
export interface Lexicon {
  code: string
  order: 'dmy' | 'mdy' | 'ymd'
  /** Calendar that a bare number in the range of both would be in. */
  calendar: 'gregorian' | 'persian' | 'islamic'
  /** The unit stands behind the number in dates: 2016年6月29日. */
  marksAfter: boolean
  trie: Trie
  /** Senses of a word, by the trie's index; each `kind << 16 | value`. */
  senses: readonly Int32Array[]
  /** The kinds of those senses, one bit each. */
  masks: Int32Array
  /** A month's name may stand in cases that no table lists. */
  inflects: boolean
  /** Folded prefixes and suffixes that a word may wear. */
  prefixes: readonly string[]
  suffixes: ReadonlySet<string>
}

const lexicons = new Map<string, Lexicon>()
const english = 'en'
const orders: Readonly<Record<string, 'dmy' | 'mdy' | 'ymd'>> = {
  'ar-sa': 'mdy',
  'en-au': 'dmy',
  'en-gb': 'dmy',
  'en-ie': 'dmy',
  'en-in': 'dmy',
  'en-nz': 'dmy',
  'en-za': 'dmy',
  'en-ca': 'ymd',
  'fr-ca': 'ymd',
  'es-us': 'mdy'
}

/** Fold a spelling as the text is folded while it is walked. */
export function dateKey(spelling: string): string {
  let result = ''
  const folded = fold(spelling)
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charCodeAt(index)
    const kind = unitClass(unit)
    if (kind === Unit.joiner) {
      if (result && !result.endsWith(' ')) result += ' '
    } else if (kind !== Unit.other && kind !== Unit.mark) result += String.fromCharCode(foldUnit(unit))
  }
  return result.trimEnd()
}

/** The words of a language: its own table's, those of the world table, or both; `wanted` tells which lines of that are read. */
export function dateWords(code: string, wanted?: RegExp): readonly DateWords[] {
  const base = code.split('-')[0]
  const own = dateTables[code] ?? dateTables[base]
  const table = world[code] ?? world[base]
  const extra = additions[code] ?? additions[base]
  const found: DateWords[] = []
  if (own) found.push(own)
  if (extra) found.push(extra)
  if (table && (!wanted || wanted.test(table))) found.push(decode(table, own !== undefined))
  return found
}

/** Codes of every language with date words. */
export function dateLanguages(): readonly string[] {
  return [...new Set([...Object.keys(dateTables), ...Object.keys(additions), ...Object.keys(world)])]
}

/** The lexicon of a language (BCP 47; regions decide the order of numeric dates), built at first use. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language)
  if (!lexicon) {
    const code = language.toLowerCase().replace('_', '-')
    lexicon = code in dateTables ? prepared(`dates ${code}`, () => build(code)) : build(code)
    // languages are few; what is no language does not fill the memory
    if (lexicons.size < 1000) lexicons.set(language, lexicon)
  }
  return lexicon
}

function build(code: string): Lexicon {
  const base = code.split('-')[0]
  const canonical = Object.keys(world).find((key) => key.toLowerCase() === code) ?? code
  const own = dateWords(canonical)
  const table = new Map<string, Set<number>>()
  for (const words of own) collect(words, table)
  if (base !== english) {
    const basic = new Map<string, Set<number>>()
    for (const words of dateWords(english)) collect(basicWords(words), basic)
    for (const [key, senses] of basic)
      if (!table.has(key) || ordinals.has(key)) table.set(key, new Set([...(table.get(key) ?? []), ...senses]))
  }
  for (const [spellings, senses] of zoneWords) {
    for (const spelling of spellings.split('|')) add(table, spelling, senses)
  }
  const entries = new Map<string, number>()
  const senses: Int32Array[] = [new Int32Array(0)]
  for (const [key, set] of table) {
    entries.set(key, senses.length)
    senses.push(Int32Array.from(set))
  }
  const prefixes = own.flatMap((words) => words.prefixes?.split('|') ?? []).map(dateKey)
  const suffixes = own.flatMap((words) => words.suffixes?.split('|') ?? []).map(dateKey)
  return {
    code: base,
    order: orders[code] ?? own.find((words) => words.order)?.order ?? 'dmy',
    calendar: persianCodes.has(base) ? 'persian' : islamicCodes.has(base) ? 'islamic' : 'gregorian',
    marksAfter: own.some((words) => words.marks === 'after'),
    trie: makeTrie(entries),
    senses,
    inflects: !(base in dateTables),
    masks: Int32Array.from(senses, (list) => list.reduce((mask, sense) => mask | (1 << (sense >> 16)), 0)),
    prefixes: [...new Set(prefixes)].sort((a, b) => b.length - a.length),
    suffixes: new Set(suffixes)
  }
}

/** What counts in order in English counts so in any text. */
const ordinals = new Set(['st', 'nd', 'rd', 'th'])
const persianCodes = new Set(['fa', 'ps', 'ckb', 'und', 'mzn', 'lrc', 'azb', 'glk', 'tg', 'prs'])
const islamicCodes = new Set(['ar', 'ur', 'sd'])

/** What even a text in another language takes from English: months, days, am and pm. */
function basicWords(words: DateWords): DateWords {
  return {
    gregorian: words.gregorian,
    weekdays: words.weekdays?.map((spellings) =>
      spellings
        .split('|')
        .filter((spelling) => spelling.length > 4)
        .join('|')
    ),
    am: 'am|a.m.',
    pm: 'pm|p.m.',
    ordinals: 'st|nd|rd|th'
  }
}

function collect(words: DateWords, table: Map<string, Set<number>>): void {
  for (const [index, calendar] of calendars.entries()) {
    words[calendar]?.forEach((spellings, month) => {
      addAll(table, spellings, Kind[calendar], month + 1)
    })
    addAll(table, words.eras?.[calendar], Kind.era, index)
  }
  words.weekdays?.forEach((spellings, day) => {
    addAll(table, spellings, Kind.weekday, day)
  })
  addAll(table, words.am, Kind.half, 0)
  addAll(table, words.pm, Kind.half, 1)
  for (const [index, part] of parts.entries()) addAll(table, words.parts?.[part], Kind.part, index)
  for (const [index, unit] of units.entries()) addAll(table, words.units?.[unit], Kind.unit, index)
  for (const [index, unit] of units.entries()) addAll(table, words.duals?.[unit], Kind.unit, index + 16)
  addAll(table, words.oclock, Kind.clock, 1)
  addAll(table, words.coming, Kind.next, 1)
  addAll(table, words.recent, Kind.last, 1)
  for (const [offset, spellings] of Object.entries(words.days ?? {}))
    addAll(table, spellings, Kind.days, Number(offset) + daysBase)
  for (const [name, spellings] of Object.entries(words.numbers ?? {})) {
    addAll(table, spellings, Kind.number, numberWords[name as keyof typeof numberWords] ?? Number(name))
  }
  for (const [day, spellings] of Object.entries(words.feasts ?? {}))
    addAll(table, spellings, Kind.feast, day === 'easter' ? easterSense : Number(day.replace('-', '')))
  for (const kind of [
    'clock',
    'now',
    'past',
    'future',
    'next',
    'last',
    'this',
    'article',
    'and',
    'after',
    'before'
  ] as const) {
    addAll(table, words[kind], Kind[kind], 0)
  }
  addAll(table, words.ordinals, Kind.ordinal, 0)
  addAll(table, words.fillers, Kind.filler, 0)
}

function addAll(table: Map<string, Set<number>>, spellings: Spellings | undefined, kind: number, value: number): void {
  if (!spellings) return
  for (const spelling of spellings.split('|')) add(table, spelling, [(kind << 16) | value])
}

function add(table: Map<string, Set<number>>, spelling: string, senses: readonly number[]): void {
  const key = dateKey(spelling)
  if (!key || unitClass(key.charCodeAt(0)) === Unit.digit) return
  let set = table.get(key)
  if (!set) {
    set = new Set()
    table.set(key, set)
  }
  for (const sense of senses) set.add(sense)
  // a.m. is written am too
  if (/^\S( \S)+$/u.test(key)) add(table, key.replaceAll(' ', ''), senses)
}

/** Read a line of the world table; beside a language's own words only its names are taken. */
function decode(line: string, beside: boolean): DateWords {
  const [order, gregorian, weekdays, halves, forms, marks, days, fillers, dayParts] = line.split(';')
  const [am, pm] = halves.split(',')
  const [past, future] = marks.split(',')
  const list = forms.split(',')
  const words: DateWords = {
    gregorian: gregorian.split(','),
    weekdays: weekdays.split(','),
    am,
    pm,
    parts: Object.fromEntries(
      (dayParts || '').split(',').flatMap((words, index) => (words ? [[parts[index], words]] : []))
    ),
    order: order as DateWords['order']
  }
  if (beside) return words
  return {
    ...words,
    past,
    future,
    fillers,
    units: Object.fromEntries(units.map((unit, index) => [unit, list[index] ?? ''])),
    days: Object.fromEntries(days ? days.split(',').map((item) => item.split('=') as [string, string]) : [])
  }
}

/** Names that stand alone before a sentence or in brackets after it: agencies, papers, cities, months. */
import {fold} from '../../fold.js'
import {attributions, organizationWords} from '../../languages/credits.js'
import {dateTables} from '../../languages/dates/index.js'
import {languages} from '../../languages/index.js'
import {places} from '../../languages/places.js'
import {prepared} from '../../prepared.js'
import {glance, guardOf, lets, look} from './guards.js'
import {classTable, space} from './letters.js'

/** What a name is to a dateline. */
export type NameKind = 'agency' | 'place' | 'date'

const names: ReadonlyMap<string, NameKind> = prepared('names', collectNames)

/** Words that say that a name stands beside them: «خبرگزاری …», «وكالة …», `… Agency`. */
const announcing: ReadonlySet<string> = new Set(organizationWords.map(fold))

const nameGuard = prepared('guard of names', () => guardOf(names.keys()))
/** The outer words of what announces a name. */
const edgeGuard = prepared('guard of announcing words', () =>
  guardOf(Array.from(announcing, (words) => words.split(' ')).flatMap((words) => [words[0], words.at(-1)!]))
)

/** Words with which a sentence credits its source: «به گزارش این خبرگزاری» is no agency's name. */
const crediting: ReadonlySet<string> = new Set(attributions.map((words) => fold(words).split(' ')[0]))

/** What a name is: looked up without regard to spaces, letters' forms and a word that announces it. */
export function kindOfName(text: string): NameKind | undefined {
  look(text)
  const {whole, first, last, words} = glance
  const edged = words > 1 && (lets(edgeGuard, first) || lets(edgeGuard, last))
  if (!edged && !lets(nameGuard, whole)) return undefined
  const folded = fold(text)
  const kind = names.get(folded.replaceAll(' ', ''))
  if (kind || folded.length > 40) return kind
  if (credits(folded)) return undefined
  for (let at = folded.indexOf(' '); at > 0; at = folded.indexOf(' ', at + 1)) {
    if (announcing.has(folded.slice(0, at)) || announcing.has(folded.slice(at + 1)))
      return isNamed(text) ? 'agency' : undefined
  }
  return undefined
}

/** Whether a text begins as a sentence does that credits its source: «به گزارش …». */
export function credits(text: string): boolean {
  const folded = fold(text)
  const space = folded.indexOf(' ')
  return space > 0 && crediting.has(folded.slice(0, space))
}

/** `A+`, `Aa`, `A A A`: buttons for the size of letters, and no agency. */
export function isSizes(text: string): boolean {
  return /^\s*Aa?\s*[+\-\u2212]?(?:\s+Aa?\s*[+\-\u2212]?){0,3}\s*$/u.test(text.slice(0, 24))
}

/** «According to the newspaper», «Selon l'agence»: where names have capitals, at most one word beside the first has none. */
function isNamed(text: string): boolean {
  const words = text.split(/[\s'\u2019]+/u)
  let small = 0
  for (const word of words) if (/^\p{Ll}/u.test(word) && !announcing.has(fold(word))) small++
  return small === 0 || (words.length > 3 && small === 1 && !/^\p{Ll}/u.test(words[words.length - 1]))
}

/**
 * Where a sentence begins behind a credit that no mark ends («Ảnh: CNN Để ngăn …»): `from` is the place after the label's colon;
 * −1 where no agency stands there or nothing follows.
 */
export function creditEnd(value: string, from: number): number {
  const words = /^\s*(\S+)(?:(\s+)(\S+))?(?:(\s+)(\S+))?\s+/u.exec(value.slice(from, from + 80))
  if (!words) return -1
  let end = words[0].length
  for (let count = words[5] ? 3 : words[3] ? 2 : 1; count > 0; count--) {
    const name = value.slice(from, from + end).trim()
    if (kindOfName(name) === 'agency' && value.length - from - end > 30) return from + end
    end =
      value
        .slice(from, from + end)
        .trimEnd()
        .lastIndexOf(' ') + 1
  }
  return -1
}

/** Words that stand in dates beside names and numbers («الساعة», «بتوقيت», `Uhr`), and parts of names of two words («تشرين الثاني»). */
const dateWords: ReadonlySet<string> = prepared('date words', collectDateWords)

/** Whether a word says nothing but when. */
export function isDateWord(word: string): boolean {
  return dateWords.has(fold(word))
}

/** Words of a time that is told from now («۲ ساعت پیش», `vor 3 Std.`, `Hace una hora`), and whether they say it without others. */
const agoWords: ReadonlyMap<string, boolean> = prepared('ago words', collectAgoWords)

/** Whether a short text says nothing but how long ago. */
export function isAgo(text: string): boolean {
  let said = false
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    to = from
    while (to < text.length && classTable[text.charCodeAt(to)] !== space) to++
    const letters = fold(text.slice(from, to)).replace(/[^\p{L}]/gu, '')
    if (letters.length < 2) continue
    const whole = agoWords.get(letters)
    if (whole === undefined) return false
    said ||= whole
  }
  return said
}

function collectAgoWords(): Map<string, boolean> {
  const found = new Map<string, boolean>()
  for (const {units = {}, duals = {}, past, days = {}, and, numbers = {}} of Object.values(dateTables)) {
    const whole = [...Object.values(units), ...Object.values(duals), ...Object.values(days), past]
    for (const [spellings, says] of [
      [[...Object.values(numbers), and], false],
      [whole, true]
    ] as const) {
      for (const word of spellings.flatMap((spelling) => (spelling ?? '').split(/[\s|]+/u))) {
        const letters = fold(word).replace(/[^\p{L}]/gu, '')
        if (letters.length > 1) found.set(letters, says)
      }
    }
  }
  return found
}

function collectDateWords(): Set<string> {
  const found = new Set<string>()
  for (const table of Object.values(dateTables)) {
    const {gregorian = [], persian = [], islamic = [], clock, oclock, am, pm, parts = {}, zones = {}} = table
    const many = [...gregorian, ...persian, ...islamic, ...Object.values(parts), ...Object.values(zones)]
    for (const spellings of [...many, clock, oclock, am, pm]) {
      for (const word of (spellings ?? '').split(/[\s|]+/u)) if (fold(word).length > 1) found.add(fold(word))
    }
  }
  return found
}

function collectNames(): Map<string, NameKind> {
  const found = new Map<string, NameKind>()
  const keyOf = (text: string) => fold(text).replaceAll(' ', '')
  const add = (text: string, kind: NameKind) => {
    if (keyOf(text).length > 1) found.set(keyOf(text), kind)
  }
  for (const {code, agencies} of languages) {
    const dates = dateTables[code]
    for (const calendar of [dates?.gregorian, dates?.persian, dates?.islamic, dates?.weekdays]) {
      for (const spellings of calendar ?? []) for (const spelling of spellings.split('|')) add(spelling, 'date')
    }
    for (const agency of agencies ?? []) add(agency, 'agency')
  }
  // «دوشنبه» is a city, too, but on most days a Monday
  for (const city of Object.values(places).flat()) if (found.get(keyOf(city)) !== 'date') add(city, 'place')
  return found
}

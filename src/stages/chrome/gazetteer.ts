/** The names that datelines and signatures are made of, by their keys. */
import {fold} from '../../fold.js'
import * as known from '../../languages/datelines.js'
import {dateTables} from '../../languages/dates/index.js'
import {languages} from '../../languages/index.js'
import {places} from '../../languages/places.js'
import {prepared} from '../../prepared.js'
import * as is from './letters.js'
import {arabic, classTable, scriptTable} from './letters.js'

/** What a name in a dateline says, as bits. */
export const source = {
  agency: 1,
  place: 2,
  /** Country, province or state: a place only behind another. */
  region: 4,
  date: 8,
  desk: 16,
  /** The name is a word, too. */
  word: 32,
  /** Agencies sign with it, and it is no other word. */
  signature: 64
}

export const names: ReadonlyMap<string, number> = prepared('sources', collectSources)
/** First words of all names. */
export const openers: ReadonlySet<string> = prepared('openers of sources', collectOpeners)

/** The key of a name: its folded letters and digits. */
export function keyOf(text: string): string {
  return squeeze(fold(text))
}

/** Letters and digits of a folded text; where words are told by capitals, each is its own. */
export function squeeze(folded: string): string {
  let key = ''
  let from = 0
  let spaced = false
  for (let index = 0; index <= folded.length; index++) {
    const unit = folded.charCodeAt(index)
    const kind = index < folded.length ? classTable[unit] : is.space
    if (kind === is.letter || kind === is.digit) {
      if (spaced && key !== '' && from === index && scriptTable[unit] !== arabic) key += ' '
      continue
    }
    if (index > from) {
      key += folded.slice(from, index)
      spaced = false
    }
    if (kind === is.space) spaced = true
    from = index + 1
  }
  return key
}

function collectOpeners(): Set<string> {
  const found = new Set<string>()
  for (const name of allNames()) found.add(keyOf(name.split(/\s+/u)[0]))
  return found
}

/** Every name as it is written. */
function allNames(): string[] {
  const days = languages.flatMap(({code}) => {
    const dates = dateTables[code]
    return [dates?.gregorian, dates?.persian, dates?.islamic, dates?.weekdays].flatMap((calendar) =>
      (calendar ?? []).flatMap((spellings) => spellings.split('|'))
    )
  })
  const agencies = languages.flatMap(({agencies = []}) => agencies)
  return [
    ...days,
    ...agencies,
    ...known.signatures,
    ...known.desks,
    ...Object.values(places).flat(),
    ...known.cities,
    ...known.regions
  ]
}

function collectSources(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (name: string, bits: number) => {
    const key = keyOf(name)
    if (key.length > 1) found.set(key, (found.get(key) ?? 0) | bits)
  }
  for (const {code, agencies} of languages) {
    const dates = dateTables[code]
    for (const calendar of [dates?.gregorian, dates?.persian, dates?.islamic, dates?.weekdays]) {
      for (const spellings of calendar ?? []) for (const spelling of spellings.split('|')) add(spelling, source.date)
    }
    for (const agency of agencies ?? []) add(agency, source.agency)
  }
  for (const name of known.signatures) add(name, source.agency | source.signature)
  for (const name of known.desks) add(name, source.desk)
  // «دوشنبه» is a city, too, but on most days a Monday
  const town = (name: string) => {
    if (((found.get(keyOf(name)) ?? 0) & source.date) === 0) add(name, source.place)
  }
  for (const city of Object.values(places).flat()) town(city)
  for (const city of known.cities) town(city)
  for (const name of known.regions) add(name, source.region)
  for (const name of known.wordLike) if (found.has(keyOf(name))) add(name, source.word)
  return found
}

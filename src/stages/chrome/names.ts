/** Names that stand alone before a sentence or in brackets after it: agencies, papers, cities, months. */
import {fold} from '../../fold.js'
import {organizationWords} from '../../languages/credits.js'
import {dateTables} from '../../languages/dates/index.js'
import {languages} from '../../languages/index.js'
import {places} from '../../languages/places.js'

/** What a name is to a dateline. */
export type NameKind = 'agency' | 'place' | 'date'

const names: ReadonlyMap<string, NameKind> = collectNames()

/** Words that say that a name stands beside them: «خبرگزاری …», «وكالة …», `… Agency`. */
const announcing: ReadonlySet<string> = new Set(organizationWords.map(fold))

/** What a name is: looked up without regard to spaces, letters' forms and a word that announces it. */
export function kindOfName(text: string): NameKind | undefined {
  const folded = fold(text)
  const kind = names.get(folded.replaceAll(' ', ''))
  if (kind || folded.length > 40) return kind
  for (let at = folded.indexOf(' '); at > 0; at = folded.indexOf(' ', at + 1)) {
    if (announcing.has(folded.slice(0, at)) || announcing.has(folded.slice(at + 1))) return 'agency'
  }
  return undefined
}

function collectNames(): Map<string, NameKind> {
  const found = new Map<string, NameKind>()
  const add = (text: string, kind: NameKind) => {
    const key = fold(text).replaceAll(' ', '')
    if (key.length > 1) found.set(key, kind)
  }
  for (const {code, agencies} of languages) {
    const dates = dateTables[code]
    for (const calendar of [dates?.gregorian, dates?.persian, dates?.islamic, dates?.weekdays]) {
      for (const spellings of calendar ?? []) for (const spelling of spellings.split('|')) add(spelling, 'date')
    }
    for (const agency of agencies ?? []) add(agency, 'agency')
  }
  for (const cities of Object.values(places)) for (const city of cities) add(city, 'place')
  return found
}

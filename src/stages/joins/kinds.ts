import {apart, clitics, copulas, degrees, plurals, verbPrefixes} from '../../languages/joins.js'
import {hashWord} from './letters.js'

/**
 * What a join would do: 0 set off an inflection inside a word, 1 part a compound inside a word, 2 draw an inflection
 * to its word over a space, 3 close a compound over a space. Inflections show damage; compounds may be house style.
 */
export type Kind = 0 | 1 | 2 | 3

const endings: ReadonlySet<number> = new Set([...plurals, ...degrees, ...clitics, ...copulas].map(hashWord))
const beginnings: ReadonlySet<number> = new Set(verbPrefixes.map(hashWord))
const plural: ReadonlySet<number> = new Set(plurals.map(hashWord))
const lonely: ReadonlySet<number> = new Set(apart.map(hashWord))

/** The kind of a join between two parts, by their hashes. */
export function kindOf(left: number, right: number, space: boolean): Kind {
  const inflection = endings.has(right) || beginnings.has(left)
  return ((inflection ? 0 : 1) + (space ? 2 : 0)) as Kind
}

/** Whether a word, by its hash, is ها with or without more: it belongs to the word before it even after ا or ر. */
export function isPlural(word: number): boolean {
  return plural.has(word)
}

/** Whether a word, by its hash, is never drawn to the one before it. */
export function standsApart(word: number): boolean {
  return lonely.has(word)
}

import {affix, affixOf} from './affixes.js'

/**
 * What a join would do: 0 set off an inflection inside a word, 1 part a compound inside a word, 2 draw an inflection
 * to its word over a space, 3 close a compound over a space. Inflections show damage; compounds may be house style.
 */
export type Kind = 0 | 1 | 2 | 3

/** The kind of a join between two parts, by their hashes. */
export function kindOf(left: number, right: number, space: boolean): Kind {
  const inflection = (affixOf(right) & affix.ending) !== 0 || (affixOf(left) & affix.prefix) !== 0
  return ((inflection ? 0 : 1) + (space ? 2 : 0)) as Kind
}

/** Whether a word, by its hash, is ها with or without more: it belongs to the word before it even after ا or ر. */
export function isPlural(word: number): boolean {
  return (affixOf(word) & affix.plural) !== 0
}

/** Whether a word, by its hash, is an ending by itself. */
export function isEnding(word: number): boolean {
  return (affixOf(word) & affix.ending) !== 0
}

/** Whether a word, by its hash, is never drawn to the one before it. */
export function standsApart(word: number): boolean {
  return (affixOf(word) & affix.apart) !== 0
}

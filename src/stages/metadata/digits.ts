import {fold} from '../../fold.js'

/** The number that a text is, in any of three digit sets, with or without separators of thousands; undefined when it is none. */
export function digitsOf(text: string): number | undefined {
  const plain = fold(text).replace(/[()\s]/gu, '')
  if (!/^\d{1,3}(?:[,٬.،']\d{3})+$|^\d{1,12}$/u.test(plain)) return undefined
  return Number(plain.replace(/\D/gu, ''))
}

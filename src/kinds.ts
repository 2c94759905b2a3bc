/** What the code points of a text may need to be those of its language. */
import {lettersByLanguage} from './languages/letters.js'

// What a unit may need; what it gets depends on where it stands.
export const letter = 1
export const tatweel = 2
export const space = 3
export const invisible = 4
export const digit = 5
/** Heh in Kurdish: with a non-joiner it is the vowel. */
export const heh = 6
/** Zero-width non-joiner: among spaces it joins nothing apart. */
export const joiner = 7

/** By language, without and with digits. */
const tables = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()]

/** Kinds of all units for a language, made when it is first met. */
export function kindsOf(language: string, digits: boolean): Uint8Array {
  const known = Object.hasOwn(lettersByLanguage, language)
  const made = tables[digits ? 1 : 0]
  let table = made.get(known ? language : '')
  if (table) return table
  table = new Uint8Array(0x10000)
  table[0x0640] = tatweel
  table[0x200c] = joiner
  for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x2800, 0x3164, 0xffa0]) table[code] = space
  table.fill(space, 0x2000, 0x200b)
  for (const code of [0x00ad, 0x180e, 0x200b, 0xfeff]) table[code] = invisible
  table.fill(invisible, 0x2060, 0x2065)
  table.fill(invisible, 0x206a, 0x2070)
  if (known) {
    // the letters of all, since a block may be in another's
    for (const {own} of Object.values(lettersByLanguage)) {
      for (const char of Object.keys(own)) table[char.charCodeAt(0)] = letter
    }
    const {own} = lettersByLanguage[language]
    const usual = new Set(Object.values(own))
    // what the language writes itself is not worth a question
    for (const char of usual) table[char.charCodeAt(0)] = 0
    if (language === 'ckb') table['ه'.charCodeAt(0)] = heh
  }
  if (digits) for (const zero of [0x30, 0x0660, 0x06f0]) table.fill(digit, zero, zero + 10)
  made.set(known ? language : '', table)
  return table
}

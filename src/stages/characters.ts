import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {groupOf} from '../decode/letters.js'
import {applyEdits, type Change} from '../edits.js'
import {characters, glance} from '../glance.js'
import {heh, invisible, joiner, kindsOf, letter, space, tatweel} from '../kinds.js'
import {type Letters, lettersByLanguage} from '../languages/letters.js'
import {isSpace} from '../spacing.js'
import {blocksOf} from '../tree.js'
import type {Options} from '../types.js'
import {unitsOf} from '../units.js'

/** Options of `retextCharacters`. */
export type CharactersOptions = Pick<Options, 'digits'>

const emptyOptions: Readonly<CharactersOptions> = {}

/**
 * Write each block in the code points of its language.
 *
 * Arabic ي and ك become ی and ک in Persian and Urdu, and the other way round in Arabic; a tatweel inside a word goes; every
 * kind of space is one. Digits stay as they are unless `digits` says otherwise. A block without a known language of Arabic
 * script gets only the repairs that all languages share.
 *
 * @example
 *   retext().use(retextBlocks).use(retextLanguage).use(retextCharacters, {digits: 'latin'})
 */
export default function retextCharacters(
  options?: Readonly<CharactersOptions> | null | undefined
): (tree: Root, file: VFile) => undefined {
  const digits = (options || emptyOptions).digits ?? undefined

  return (root, file) => {
    const tree = blocksOf(root, 'retextCharacters')
    const {language = 'und'} = file.data
    for (const block of tree.children) {
      const own = primaryOf(block.data.language ?? language)
      if (!digits && (glance(block) & characters(own)) === 0) continue
      const changes = characterChanges(block.children[0].value, own, digits)
      if (changes.length > 0) applyEdits(block, 'characters', changes)
    }
  }
}

function primaryOf(language: string): string {
  const end = language.indexOf('-')
  return end < 0 ? language : language.slice(0, end)
}

const groups: Readonly<Record<string, number>> = {fa: 0, ar: 1, ur: 2, ps: 2, ckb: 2}
const languageOfGroup = ['fa', 'ar']
/** Nats by which a block must fit one group better than the next: to follow the document's language, to go against it. */
const agreeing = 1
const sure = 4
/** Units of a line that are asked for its language. */
const sample = 4000

/**
 * The letters in which a line of a document in `language` is to be written.
 *
 * They follow its own letter pairs, which are the same in either spelling; where these do not tell it stays as it is, since
 * the document's language may be another once site furniture is gone.
 */
function lettersFor(units: Uint16Array, length: number, language: string): Letters | undefined {
  const group = Object.hasOwn(groups, language) ? groups[language] : undefined
  if (group === undefined) return undefined
  // joiners come and go in later stages, so they do not count
  const own = groupOf(units, 0, Math.min(length, sample))
  if (own.group === group && own.lead >= agreeing) return lettersByLanguage[language]
  return own.lead >= sure && group < 2 ? lettersByLanguage[languageOfGroup[own.group]] : undefined
}

const none: Change[] = []

function characterChanges(line: string, language: string, digits: 'latin' | 'native' | undefined): Change[] {
  const table = kindsOf(language, digits !== undefined)
  const units = unitsOf(line)
  const {length} = line
  let changes = none
  // asked for only where it matters
  let letters: Letters | null | undefined
  for (let index = 0; index < length; index++) {
    const kind = table[units[index]]
    if (kind === 0) continue
    if (kind === letter || kind === heh) {
      if (letters === undefined) letters = lettersFor(units, length, language) ?? null
      if (!letters) continue
    }
    const change = changeAt(line, index, kind, language, letters ?? undefined, digits)
    if (!change) continue
    if (changes === none) changes = []
    changes.push(change)
    index += change.before.length - 1
  }
  return changes
}

function changeAt(
  line: string,
  at: number,
  kind: number,
  language: string,
  letters: Letters | undefined,
  digits: 'latin' | 'native' | undefined
): Change | undefined {
  const before = line[at]
  switch (kind) {
    case letter: {
      const after = letters!.own[before]
      if (after === undefined || isVowelled(line, at)) return undefined
      const maksura = before === 'ی' && letters!.alefMaksura && endsInMaksura(line, at, letters!.alefMaksura)
      return {rule: 'letter', at, before, after: maksura ? 'ى' : after}
    }
    case heh:
      return line[at + 1] === '\u200c' ? {rule: 'letter', at, before: line.slice(at, at + 2), after: 'ە'} : undefined
    case joiner:
      return joinerChange(line, at)
    case tatweel:
      return tatweelChange(line, at)
    case space:
      return language === 'fr' && isFrenchSpace(line, at) ? undefined : {rule: 'space', at, before, after: ' '}
    case invisible:
      return isMeant(line, at, language) ? undefined : {rule: 'invisible', at, before, after: ''}
    default:
      return digitChange(line, at, digits, language)
  }
}

function joinerChange(line: string, at: number): Change | undefined {
  if (!isSpace(line.charCodeAt(at - 1))) return undefined
  let end = at + 1
  while (line.charCodeAt(end) === 0x200c) end++
  if (!isSpace(line.charCodeAt(end))) return undefined
  return {rule: 'invisible', at, before: line.slice(at, end), after: ''}
}

/** A stroke inside a word, or a long one at its end, is decoration; «هـ», «الـ» and one that carries a mark are meant. */
function tatweelChange(line: string, at: number): Change | undefined {
  // a run is judged once, where it begins
  if (line.charCodeAt(at - 1) === 0x0640) return undefined
  let end = at + 1
  while (line.charCodeAt(end) === 0x0640) end++
  if (isMark(line.charCodeAt(end))) return undefined
  let start = at
  while (start > 0 && isMark(line.charCodeAt(start - 1))) start--
  if (!isLetter(line.charCodeAt(start - 1))) return undefined
  const inside = isLetter(line.charCodeAt(end))
  if (!inside && end - at === 1) return undefined
  // of a long stroke after a short word one stays: it is the prefix or the abbreviation that needs it
  const short = !inside && !isLetter(line.charCodeAt(start - 3))
  return {rule: 'tatweel', at, before: line.slice(at, end), after: short ? 'ـ' : ''}
}

/** No-break spaces that French sets before ; : ! ? » and after «. */
function isFrenchSpace(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  return (code === 0xa0 || code === 0x202f) && (/[;:!?»%€]/.test(line[at + 1] ?? '') || line[at - 1] === '«')
}

/**
 * Invisible units that mean something: between Persian or Kurdish letters (a lost non-joiner, for the stage that knows words),
 * and word breaks of South-East Asian and Mongolian script.
 */
function isMeant(line: string, at: number, language: string): boolean {
  const before = line.charCodeAt(at - 1)
  const after = line.charCodeAt(at + 1)
  if (isLetter(before) && isLetter(after)) return language === 'fa' || language === 'ckb'
  const ranges = (code: number) => (code >= 0x0e00 && code < 0x1100) || (code >= 0x1700 && code < 0x1ab0)
  return ranges(before) && ranges(after)
}

/** Units of a word that are looked at. */
const longestWord = 32

/** A word with two vowel signs or more is a quotation from Arabic, and stays in its letters. */
function isVowelled(line: string, at: number): boolean {
  let signs = 0
  for (let index = at + 1; index < at + longestWord && isWord(line.charCodeAt(index)); index++) {
    if (isVowel(line.charCodeAt(index)) && ++signs > 1) return true
  }
  for (let index = at - 1; index > at - longestWord && isWord(line.charCodeAt(index)); index--) {
    if (isVowel(line.charCodeAt(index)) && ++signs > 1) return true
  }
  return false
}

const prefixes = /^(?:[وف]?(?:ال|[بكل])?)/

function endsInMaksura(line: string, at: number, words: ReadonlySet<string>): boolean {
  if (isWord(line.charCodeAt(at + 1))) return false
  let start = at
  while (start > 0 && at - start < 12 && isLetter(line.charCodeAt(start - 1))) start--
  const word = `${line.slice(start, at)}ى`
  return words.has(word) || words.has(word.replace(prefixes, '')) || words.has(word.replace(/^[وف]/, ''))
}

function digitChange(
  line: string,
  at: number,
  digits: 'latin' | 'native' | undefined,
  language: string
): Change | undefined {
  // a run is judged once, where it begins
  if (digitValue(line.charCodeAt(at - 1)) >= 0) return undefined
  let end = at + 1
  while (digitValue(line.charCodeAt(end)) >= 0) end++
  const zero = digits === 'latin' ? 0x30 : lettersByLanguage[language]?.zero.charCodeAt(0)
  if (zero === undefined) return undefined
  // what is glued to Latin letters, F-16 or an address, is Latin
  if (digits === 'native' && (isLatin(line, at - 1, -1) || isLatin(line, end, 1))) return undefined
  let after = ''
  for (let index = at; index < end; index++) after += String.fromCharCode(zero + digitValue(line.charCodeAt(index)))
  const before = line.slice(at, end)
  return after === before ? undefined : {rule: 'digits', at, before, after}
}

/** Value of a digit; −1 for what is none. */
function digitValue(code: number): number {
  if (code >= 0x30 && code < 0x3a) return code - 0x30
  if (code >= 0x0660 && code < 0x066a) return code - 0x0660
  return code >= 0x06f0 && code < 0x06fa ? code - 0x06f0 : -1
}

/** Whether a Latin letter stands at an offset, or behind the sign there. */
function isLatin(line: string, at: number, step: 1 | -1): boolean {
  for (let index = at; Math.abs(index - at) < 2; index += step) {
    const code = line.charCodeAt(index) | 0x20
    if (code >= 0x61 && code <= 0x7a) return true
    if (!/[-_./:@#=&?%+]/.test(line[index] ?? '')) return false
  }
  return false
}

function isLetter(code: number): boolean {
  return (code >= 0x0620 && code <= 0x064a && code !== 0x0640) || (code >= 0x0671 && code <= 0x06d3) || code === 0x06d5
}

function isVowel(code: number): boolean {
  return code >= 0x064b && code <= 0x0652 && code !== 0x0651 && code !== 0x064b
}

function isMark(code: number): boolean {
  return (code >= 0x064b && code <= 0x065f) || code === 0x0670 || (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd)
}

function isWord(code: number): boolean {
  return isLetter(code) || isMark(code) || code === 0x0640 || code === 0x200c
}

/** How the names of a dateline are worded, and what follows them: what tells a city or paper from the words of a sentence. */
import {fold} from '../../fold.js'
import {sayingVerbs} from '../../languages/credits.js'
import {relatives} from '../../languages/datelines.js'
import {places} from '../../languages/places.js'
import {source} from './gazetteer.js'
import * as is from './letters.js'
import {arabic, classTable, scriptTable} from './letters.js'
import {mark} from './marks.js'
import {sourcesOf} from './sources.js'

const saying: ReadonlySet<string> = new Set(sayingVerbs.map(fold))
const relative: ReadonlySet<string> = new Set(relatives.map(fold))
const german: ReadonlySet<string> = new Set(places.de.map(fold))

export function isGerman(text: string): boolean {
  return german.has(fold(text)) && (sourcesOf(text) & source.place) !== 0
}

export function isAsked(value: string): boolean {
  return /[?\u061f]\s*$/u.test(value.slice(-3))
}

/** Papers of Vietnam sign with two to five capitals: `QTO - …`. */
export function isVietnamese(rest: string): boolean {
  return /[\u0111\u01a1\u01b0\u1ea0-\u1ef9]/u.test(rest.slice(0, 60))
}

/** «وزیر نیرو گفت»: who speaks. */
export function says(text: string): boolean {
  return fold(text)
    .split(' ')
    .some((word) => saying.has(word))
}

export function isArabic(text: string): boolean {
  return scriptTable[text.charCodeAt(0)] === arabic
}

/** One to four words of nothing but capitals. */
export function isCapital(text: string): boolean {
  return /^[^\p{Ll}\p{Lo}\p{N}]+$/u.test(text) && /\p{Lu}{2}/u.test(text) && text.split(/\s+/u).length <= 4
}

/** A name that only an abbreviation or an address has: `BĐT`, `B/R`, `UroToday.com`. */
export function isToken(text: string): boolean {
  return !/\s/u.test(text) && (/\p{Lu}.*\p{Lu}/u.test(text) || /\p{L}\.\p{L}/u.test(text))
}

/** One word with a capital, four letters or more: `(Taichinh) - …`. */
export function isOne(text: string): boolean {
  return /^\p{Lu}\p{L}{3,}$/u.test(text)
}

export function startsSmall(rest: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(rest.slice(0, 12))
}

/** Letters and words between two dashes that tell of the name before them, and words in which a relative tells of it. */
const remark = {units: 60, words: 6, reach: 5}

/** Whether what follows a name tells of it: «… - شهری که …», «… - das Tor zur Welt - …», «القاهرة: مدينة لا تنام». */
export function isRemark(rest: string, marks: number): boolean {
  if (startsSmall(rest)) return true
  if (!isArabic(rest)) return false
  let words = 1
  for (let index = 0; index < Math.min(rest.length, remark.units) && words <= remark.words; index++) {
    const kind = classTable[rest.charCodeAt(index)]
    if (kind === is.space) words++
    const parts = kind === is.dash || kind === is.semicolon || kind === is.colon
    if (parts && (marks & mark.dash) !== 0) return true
    if (kind === is.sentenceEnd || kind === is.comma) break
  }
  const first = fold(rest.slice(0, remark.units)).split(' ')
  const near = first.slice(1, remark.reach).findIndex((word) => relative.has(word))
  if (near >= 0 && near < (first[near + 1] === 'جو' ? remark.reach : 3)) return true
  // an indefinite noun opens no news: its feminine shows it
  return /^\S{2,40}\u0629\s+(?!\u0627\u0644)/u.test(rest) && !/^(?:\u0627\u0644|\u0648\u0627\u0644)/u.test(rest)
}

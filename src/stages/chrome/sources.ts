/** What the parts of a dateline or signature are: agencies, cities, the regions behind them, days, desks of a newsroom. */
import {fold} from '../../fold.js'
import {organizationWords} from '../../languages/credits.js'
import * as known from '../../languages/datelines.js'
import {prepared} from '../../prepared.js'
import {keyOf, names, openers, source, squeeze} from './gazetteer.js'
import {glance, guardOf, hashOf, lets, look} from './guards.js'
import * as is from './letters.js'
import {arabic, classTable, scriptTable} from './letters.js'
import {credits, isDateWord} from './names.js'
import {holdsFunctionWord} from './words.js'

const fillers: ReadonlySet<string> = new Set(known.dateFillers.map(keyOf))
const organizations: ReadonlySet<string> = new Set(organizationWords.map(fold))
/** The words with which organizations begin or end. */
const organizationEdges: ReadonlySet<string> = new Set(
  Array.from(organizations, (words) => words.split(' ')).flatMap((words) => [words[0], words.at(-1)!])
)
const outlets: ReadonlySet<string> = new Set(known.outlets.map(fold))
const givenNames: ReadonlySet<string> = new Set(known.givenNames.map(fold))
const deskTails: ReadonlySet<string> = new Set(known.deskTails.map(fold))
const deskHeads: ReadonlySet<string> = new Set(known.deskHeads.map(keyOf))
const deskSubjects: ReadonlySet<string> = new Set(known.deskSubjects.map(keyOf))

const nameGuard = prepared('guard of sources', () => guardOf(names.keys()))
const openerGuard = prepared('guard of openers', () => guardOf(openers))
/** The outer words of what is a desk or an organization by its words; of a desk the first two may be one. */
const edgeGuard = prepared('guard of desks', () =>
  guardOf([...organizationEdges, ...outlets, ...deskTails, ...deskHeads])
)

/** Words of the longest name that is looked for among others, and units of one that is known or announced. */
const longest = 4
const units = 60

/** What a name is, 0 where nothing is known of it. */
export function sourceOf(text: string): number {
  if (text.length > units) return 0
  look(text)
  const {whole, first, second, last, words: count} = glance
  const edged = count > 1 && (lets(edgeGuard, first) || lets(edgeGuard, second) || lets(edgeGuard, last))
  const named = lets(nameGuard, whole)
  if (!edged && !named) return 0
  const folded = fold(text)
  const bits = named ? (names.get(squeeze(folded)) ?? 0) : 0
  if (bits !== 0 || !edged) return bits
  const words = folded.split(' ')
  if (words.length < 2 || words.length > 6) return 0
  if (isDesk(words, text)) return source.desk
  return isAnnounced(folded, words, text) ? source.agency : 0
}

/** What a stretch of names and numbers says together, 0 where a word in it is none of them. */
export function sourcesOf(text: string): number {
  return sourceOf(text) || allOf(readSources(text))
}

/** What the names say that a text opens with, 0 where more is left behind them. */
export function allOf({bits, left}: {bits: number; left: string}): number {
  return left === '' ? bits : 0
}

/** The names that a text opens with: what they say, and what is left of the text behind them, if there are any. */
export function readSources(text: string): {bits: number; left: string} {
  if (!opens(text)) return nothing
  let bits = 0
  let digits = false
  let at = skipSpaces(text, 0)
  while (at < text.length) {
    const end = nameAt(text, at)
    if (end > 0) {
      const name = names.get(keyOf(text.slice(at, end)))!
      // «۱ مهر ۱۳۱۹»: a month beside a number is no agency
      const found = (name & source.date) !== 0 && digits ? source.date : name
      // a second city or agency in a row is the sentence's, but «خبرنگار …» says whose he is
      if ((found & bits & source.place) !== 0) break
      if ((found & bits & source.agency) !== 0 && (bits & (source.place | source.desk)) === 0) break
      bits |= found
      at = skipSpaces(text, end)
      continue
    }
    const word = wordEnd(text, at)
    if ((bits & source.place) === 0 && !digits && !holdsDigit(text, at, word)) break
    const {number, rest} = splitNumber(text.slice(at, word))
    if (number) digits = true
    const glued = number ? (names.get(keyOf(rest)) ?? 0) & (source.place | source.date) : 0
    if (rest !== '' && glued === 0 && !isDateWord(rest) && !fillers.has(keyOf(rest))) break
    bits |= glued | (number || isDateWord(rest) ? source.date : 0)
    at = skipSpaces(text, word)
  }
  return {bits, left: text.slice(at)}
}

const nothing = {bits: 0, left: ''}

/** Whether a text may open with a name or number. */
function opens(text: string): boolean {
  const from = skipSpaces(text, 0)
  const to = wordEnd(text, from)
  return lets(openerGuard, hashOf(text, from, to)) || holdsDigit(text, from, to)
}

/** The end of the longest name that starts at a word, or 0. */
function nameAt(text: string, from: number): number {
  const word = wordEnd(text, from)
  if (!lets(openerGuard, hashOf(text, from, word)) || !openers.has(keyOf(text.slice(from, word)))) return 0
  let best = 0
  let end = from
  for (let count = 0; count < longest && end < text.length; count++) {
    end = wordEnd(text, skipSpaces(text, end))
    if (lets(nameGuard, hashOf(text, from, end)) && names.has(keyOf(text.slice(from, end)))) best = end
  }
  return best
}

function holdsDigit(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (classTable[text.charCodeAt(index)] === is.digit) return true
  return false
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && classTable[text.charCodeAt(end)] !== is.space) end++
  return end
}

function skipSpaces(text: string, from: number): number {
  while (from < text.length && classTable[text.charCodeAt(from)] === is.space) from++
  return from
}

/** «12جون», `5th`, «۹۷»: whether a word holds a number, and what else it holds. */
function splitNumber(word: string): {number: boolean; rest: string} {
  let number = false
  let rest = ''
  for (const char of word) {
    const kind = char.length === 1 ? classTable[char.charCodeAt(0)] : is.sign
    if (kind === is.digit) number = true
    else if (kind === is.letter || kind === is.ignored) rest += char
  }
  return {number, rest}
}

/** «خبرگزاری …», `… News Agency`, «هامون نیوز»: an organization says what it is. */
function isAnnounced(folded: string, words: readonly string[], text: string): boolean {
  const outlet = words.length < 5 && outlets.has(words.at(-1)!)
  const edges = organizationEdges.has(words[0]) || organizationEdges.has(words.at(-1)!)
  if (!(outlet || edges) || credits(folded)) return false
  if (outlet) return areNames(text) && !holdsFunctionWord(folded)
  if (folded.length > 40) return false
  for (let at = folded.indexOf(' '); at > 0; at = folded.indexOf(' ', at + 1)) {
    if (organizations.has(folded.slice(0, at)) || organizations.has(folded.slice(at + 1))) return areNames(text)
  }
  return false
}

/** «گروه سیاسی», «سرویس حوادث رکنا», «کامرس رپورٹر»: what a desk is for comes right behind the word for it. */
function isDesk(words: readonly string[], text: string): boolean {
  if (words.length < 4 && deskTails.has(words.at(-1)!)) return areNames(text) && !holdsFunctionWord(words.join(' '))
  for (let head = 1; head <= 2; head++) {
    if (!deskHeads.has(squeeze(words.slice(0, head).join(' ')))) continue
    for (let end = head + 1; end <= Math.min(words.length, head + 3); end++) {
      if (deskSubjects.has(squeeze(words.slice(head, end).join(' ')))) return true
    }
  }
  return false
}

/** «گروه …» behind an agency: whatever it is for. */
export function opensDesk(text: string): boolean {
  const folded = fold(text)
  return deskHeads.has(folded.slice(0, Math.max(0, folded.indexOf(' '))))
}

/** A writer's name where no capitals tell one: it opens with a name that people are given. */
export function isPerson(text: string): boolean {
  const words = fold(text).split(' ')
  if (words.length < 2 || words.length > 4 || !givenNames.has(words[0])) return false
  return words.every((word) => givenNames.has(word) || !holdsFunctionWord(word))
}

/** Whether each word begins as a name's: with a capital where there are any, small words between two aside. */
export function areNames(text: string): boolean {
  if (scriptTable[text.charCodeAt(0)] === arabic) return true
  const words = text.split(/[\s/]+/u).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0) return false
  return words.every(
    (word, at) => /^[^\p{L}]*\p{Lu}/u.test(word) || (at > 0 && at < words.length - 1 && word.length < 5)
  )
}

/** Lines that show by their marks alone what they are: code, addresses, handles, bare dates and numbers. */
import {fold} from '../../fold.js'
import {languages} from '../../languages/index.js'
import {prepared} from '../../prepared.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import type {Finding, Line} from './lines.js'
import {isDateWord, kindOfName} from './names.js'

const markup = [
  '<div',
  '<script',
  '</',
  '<iframe',
  '<img',
  '<a href',
  'function(',
  'function (',
  'document.',
  'var ',
  '{display:',
  '/* '
]

/** What a line is by its shape. */
export function judgeShape({value, scan}: Line): Finding | undefined {
  if (scan.symbols === 0) return scan.marks[is.separator] + scan.marks[is.sentenceEnd] > 0 ? bare : undefined
  const code =
    scan.scripts[is.latin] * 3 > scan.letters * 2 &&
    scan.marks[is.sign] + scan.marks[is.separator] + scan.marks[is.open] > 1
  if (code && isMarkup(value)) {
    return {
      role: value.includes('video') || value.includes('embed') ? 'media-placeholder' : 'other',
      rule: 'shape:markup',
      score: 0.95
    }
  }
  if (
    scan.symbols > 4 &&
    scan.letters < 500 &&
    mayBeCopyright(value) &&
    /^\s*(?:copyright\s*)?(?:\u00a9|\(c\)\s)/iu.test(value.slice(0, 24))
  ) {
    return {role: scan.digits >= 4 ? 'copyright' : 'caption', rule: 'shape:copyright', score: 0.88}
  }
  if (scan.letters <= 260 && scan.marks[is.colon] > 0 && scan.capitals > 1 && isCredited(value))
    return {role: 'caption', rule: 'shape:credit', score: 0.9}
  if (scan.letters > 160) return undefined
  if (scan.capitals > 6 && scan.letters > 30 && scan.ending === is.letter && isSignedPicture(value))
    return {role: 'caption', rule: 'shape:signed-picture', score: 0.86}
  if (scan.urls > 0 && isAddress(value)) return {role: 'source-url', rule: 'shape:url', score: 0.9}
  if (scan.marks[is.handle] > 0 && scan.words <= 6 && isContact(value))
    return {role: 'byline', rule: 'shape:contact', score: 0.85}
  if (scan.digits >= 3 && scan.letters <= 45 && isDate(value)) return {role: 'date', rule: 'shape:date', score: 0.9}
  return undefined
}

/** What a credit says before its colon: `Bild`, `Image`, `Фото`. */
const creditLabels: ReadonlySet<string> = prepared(
  'credit labels',
  () =>
    new Set(
      languages.flatMap(({phrases}) =>
        phrases.filter(({role, scope}) => role === 'caption' && scope === 'label').map(({text}) => fold(text))
      )
    )
)

const longestCredit = 90

/** `… im Luschniki-StadionBild: Name/dpa`: a credit that lost the space before it. */
function isCredited(value: string): boolean {
  const colon = value.lastIndexOf(':')
  const rest = value.length - colon
  if (colon < 20 || rest < 5 || rest > longestCredit || /[.!?]["\u201c\u201d\u00bb]?\s*$/u.test(value.slice(-4)))
    return false
  let start = colon
  while (start > 0 && colon - start < 16 && classTable[value.charCodeAt(start - 1)] === is.letter) {
    start--
    const label = value.slice(start, colon)
    if (start > 0 && label[0] !== label[0].toLowerCase() && creditLabels.has(fold(label))) {
      const before = value[start - 1]
      const kind = classTable[before.charCodeAt(0)]
      return kind === is.digit || kind === is.close || (kind === is.letter && before === before.toLowerCase())
    }
  }
  return false
}

/** `…, en su casa de Cádiz. JULIA RENTERO`: a sentence, then a name in capitals. */
function isSignedPicture(value: string): boolean {
  const name = /[.\u201d"»)] (\p{Lu}[\p{Lu}.'-]+(?: (?:\p{Lu}[\p{Lu}.'-]*|\/)){1,4})$/u.exec(value.slice(-60).trimEnd())
  return name !== null && /\p{Ll}/u.test(value.slice(0, 40))
}

const bare: Finding = {role: 'other', rule: 'shape:marks', score: 0.6}

function isMarkup(value: string): boolean {
  // behind a sentence it is cut off instead (see trims.ts)
  const head = value.slice(0, 300)
  if (!markup.some((piece) => head.includes(piece))) return false
  return /<[a-z/][^<>]*=|<\/?[a-z]+>|^<|[;{}]\s*$|\)\s*;/iu.test(value.slice(0, 2000))
}

/** The sign or its spelling stands at the start: few lines need a closer look. */
function mayBeCopyright(value: string): boolean {
  const unit = value.charCodeAt(0)
  return unit === 0xa9 || unit === 0x28 || (unit | 0x20) === 0x63
}

/** One address and nothing more than a word before it. */
function isAddress(value: string): boolean {
  const at = value.search(/https?:\/\//iu)
  return at >= 0 && at < 12 && !/\s\p{L}/u.test(value.slice(at))
}

/** `@name`, `name@site.com`, with at most a label before it. */
function isContact(value: string): boolean {
  return /[\w.]*@[\w.]+/u.test(value) && value.replace(/[\w.-]*@[\w.-]*/gu, '').replace(/[^\p{L}]/gu, '').length <= 24
}

/** Nothing but numbers, months, weekdays and hours. */
function isDate(value: string): boolean {
  let groups = 0
  let names = 0
  let word = ''
  let number = 0
  let year = false
  let clock = false
  for (let index = 0; index <= value.length; index++) {
    const kind = index < value.length ? classTable[value.charCodeAt(index)] : is.space
    if (kind === is.letter || kind === is.ignored) word += value[index]
    else if (word !== '') {
      if (kindOfName(word) === 'date') names++
      else if (word.length > 3 && !isDateWord(word)) return false
      word = ''
    }
    if (kind === is.digit) number++
    else if (number > 0) {
      if (number > 4) return false
      if (number === 4) year = true
      if (kind === is.colon) clock = true
      groups++
      number = 0
    }
    if (kind === is.quote || kind === is.handle || (kind === is.sign && value[index] !== '+')) return false
  }
  return groups >= 2 && (names > 0 || (year && groups >= 3)) && (year || clock || groups >= 2)
}

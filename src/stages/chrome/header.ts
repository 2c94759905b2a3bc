/** What stands above and below a headline without a word that tells it: the section, who writes. */
import {fold} from '../../fold.js'
import {betweenNames, signingWords} from '../../languages/credits.js'
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {endsSentence, type Finding, type Line} from './lines.js'
import {isFree} from './menus.js'
import {isDateWord, kindOfName} from './names.js'
import {type Findings, name, type Told} from './naming.js'

/** Roles of what may stand between the name of the section and the headline. */
const between: ReadonlySet<RemovedRole> = new Set([
  'date',
  'byline',
  'agency',
  'dateline',
  'duplicate',
  'share',
  'print-tools',
  'counter',
  'article-id'
])

/** Lines above the headline among which its section is, and letters of its name, at most. */
const farthest = 4
const longest = 28

/**
 * `Sport` right above the headline is its section, where it is no item of the menu above: the menu has it already, or ends
 * with names of languages and buttons.
 */
export function nameSection(lines: readonly Line[], findings: Findings, told: Told): void {
  const title = findings.indexOf(undefined)
  for (let index = title - 1; index >= 0 && title - index <= farthest; index--)
    if (!told[index] && isSteps(lines[index])) name(findings, index, 'breadcrumb')
  for (let index = title - 1; index >= 0 && title - index <= farthest; index--) {
    const {role} = findings[index]!
    if (role === 'nav') {
      if (isSection(lines, findings, told, index)) name(findings, index, 'section')
      return
    }
    if (!between.has(role)) return
  }
}

/** `Haberler > Türkiye`: a few short steps with arrows between them. */
function isSteps({scan, value}: Line): boolean {
  if (scan.letters < 4 || scan.letters > 60 || scan.digits > 0 || endsSentence(scan)) return false
  if (scan.marks[is.separator] + scan.marks[is.quote] === 0) return false
  const steps = value.split(/\s[>\u00bb\u203a\u2192]\s/u)
  return (
    steps.length > 1 &&
    steps.length <= 5 &&
    steps.every((step) => step.trim() !== '' && step.trim().split(/\s+/u).length <= 4)
  )
}

function isSection(lines: readonly Line[], findings: Findings, told: Told, index: number): boolean {
  const {scan} = lines[index]
  if (scan.letters < 2 || scan.letters > longest || scan.digits > 0 || endsSentence(scan)) return false
  if (told[index] && told[index] !== 'section') return false
  // nothing but it stands above the headline
  if (index === 0) return scan.words <= 2
  for (let above = index - 1; above >= 0; above--) if (lines[above].scan.hash === scan.hash) return true
  return told[index] === 'section' && told[index - 1] !== 'section' && !isFree(findings[index - 1]!)
}

/** Letters and words of a byline, at most. */
const byline = {letters: 60, words: 9}

const signing: ReadonlySet<string> = new Set(signingWords.map(fold))
const small: ReadonlySet<string> = new Set(betweenNames)

/** Roles that a byline may seem to have. */
const bylineLike: ReadonlySet<RemovedRole> = new Set(['caption', 'nav', 'related', 'section', 'other', 'dateline'])

/** `By ADA Smith, AP`, `Par Ada Dupont et Paul Blanc`: a word that signs, and names with capitals. */
export function isSigned({scan, value}: Line, {role}: Finding): boolean {
  if (!bylineLike.has(role) || scan.cased < 2 || scan.letters > byline.letters || scan.words > byline.words)
    return false
  if (endsSentence(scan)) return false
  const words = value.split(/[\s,&|]+/u).filter((word) => /\p{L}/u.test(word))
  if (words.length < 3 || !signing.has(fold(words[0])) || !/^\p{Lu}/u.test(words[1])) return false
  return words.slice(2, 4).every((word) => /^\P{L}*\p{Lu}/u.test(word) || small.has(word.toLowerCase()))
}

/** `Ada Lovelace - Nov 19, 2019, 10:31 pm`, `Ada Lovelace | 05.04.2025`: who writes, a mark, and when. */
export function isNameAndDate({scan, value}: Line): boolean {
  if (scan.digits < 4 || scan.cased < 2 || scan.words > 14) return false
  const mark = value.search(/\s[|\u2013\u2014\u2022-]/u)
  if (mark < 5 || mark > 40) return false
  const words = value.slice(0, mark).trim().split(/\s+/u)
  if (words.length < 2 || words.length > 4 || kindOfName(words.join(' '))) return false
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}.'\u2019-]+$/u.test(word) && !kindOfName(word) && !isDateWord(word))
}

/** Roles that a dateline may seem to have. */
const datelineLike: ReadonlySet<RemovedRole> = new Set(['counter', 'date', 'byline', 'caption', 'nav', 'related'])

/** Letters of a dateline on a line of its own, at most, and classes of the marks that may part it. */
const longestDateline = 44
const parting = [is.comma, is.open, is.close, is.separator, is.dash, is.sentenceEnd]

/** «МОСКВА, 14 окт — РИА Новости.», «تهران - ایرنا»: a city, and who reports or when, and nothing else. */
export function isDateline({scan, value}: Line, {role}: Finding): boolean {
  if (!datelineLike.has(role) || scan.letters < 6 || scan.letters > longestDateline || scan.digits > 8) return false
  if (!parting.some((kind) => scan.marks[kind] > 0)) return false
  const parts: string[] = []
  for (const stretch of value.split(/[,\u060c()|/\u2013\u2014]|\s-\s|\.$/u)) {
    const part = stretch.replace(/[\p{Nd}.]+/gu, ' ').trim()
    if (part === '') continue
    if (parts.length === 0 && kindOfName(part) !== 'place') return false
    parts.push(part)
  }
  if (parts.length < 2 || parts.length > 4) return false
  const kinds = parts.map((part) => kindOfName(part) ?? (isDateWord(part) ? 'date' : undefined))
  return kinds.every((kind) => kind !== undefined) && kinds.includes('agency')
}

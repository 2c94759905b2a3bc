/** Lines above the text that their words, marks and place show: a flash of other news, a bar of prices, who writes from where. */
import {fold} from '../../fold.js'
import {betweenNames, flashWords, signingWords, writesFrom} from '../../languages/credits.js'
import {languages} from '../../languages/index.js'
import * as is from './letters.js'
import {endsSentence, type Finding, type Line} from './lines.js'
import {isSizes, kindOfName} from './names.js'

/** Lines above the text that are looked at. */
const reach = 30

/** Letters in a headline, at least. */
const headline = 12

/** Find what the lines above the first prose are. */
export function findAbove(
  lines: readonly Line[],
  first: number,
  echoes: Float32Array,
  findings: (Finding | undefined)[]
): void {
  const from = Math.max(0, first - reach)
  findPrices(lines, from, first, findings)
  let above = false
  for (let index = from; index < first; index++) {
    if (findings[index] || isKnown(lines[index])) continue
    if (isFlash(lines[index]) && hasHeadline(lines, index + 1, first, echoes, echoes[index])) {
      findings[index] = {role: 'related', rule: 'place:flash', score: 0.86}
    } else if (isPath(lines[index]) && lines.slice(index + 1, first).some(mayTitle)) {
      findings[index] = {role: 'breadcrumb', rule: 'place:path', score: 0.86}
    } else if (above && isSigned(lines[index], echoes[index])) {
      findings[index] = {role: 'byline', rule: 'place:signed', score: 0.88}
    } else if (above && isAgencyAbove(lines, index, first)) {
      findings[index] = {role: 'agency', rule: 'place:agency', score: 0.88}
    } else if (index > 0 && isNameAbove(lines, index, echoes[index])) {
      findings[index] = {role: 'byline', rule: 'place:name', score: 0.86}
    } else if (mayBeHeadline(lines[index])) above = true
  }
}

/** Whether a phrase or the shape says what the line is. */
function isKnown({own}: Line): boolean {
  return (own?.phrase?.score ?? 0) >= 0.7 || (own?.shape?.score ?? 0) >= 0.7
}

function mayBeHeadline({scan}: Line): boolean {
  return scan.letters >= headline && scan.ending !== is.colon && scan.urls === 0
}

const flashes: ReadonlySet<string> = new Set(flashWords.map(fold))

/** `BREAKING: …`, «عاجل | …»: a word for urgent news, a mark, and a headline. */
function isFlash({scan, value}: Line): boolean {
  const {marks} = scan
  if (scan.letters < headline || scan.letters > 140) return false
  if (marks[is.separator] + marks[is.colon] + marks[is.dash] + marks[is.quote] === 0) return false
  const mark = value.slice(0, 32).search(/[|:\u2013\u2014/»>]|\s-/u)
  return mark > 2 && flashes.has(fold(value.slice(0, mark)).trim())
}

/** A line that may be the headline, and that the text says again more than the flash. */
function hasHeadline(lines: readonly Line[], from: number, to: number, echoes: Float32Array, echo: number): boolean {
  for (let index = from; index < to; index++) {
    if (mayBeHeadline(lines[index]) && !isKnown(lines[index]) && !isFlash(lines[index]) && echoes[index] > echo)
      return true
  }
  return false
}

const signing: ReadonlySet<string> = new Set(signingWords.map(fold))
// «à» is no «a»
const between: ReadonlySet<string> = new Set(betweenNames)
const froms: ReadonlySet<string> = new Set(writesFrom)

/** Letters and words of a byline, at most; share of it that the text may say again. */
const byline = {letters: 70, words: 11, echo: 0.45}

/** `By NAME in CITY`, `NAME à CITY`, «۱۳:۰۵ NAME»: who writes, between the headline and the text. */
function isSigned({scan, value}: Line, echo: number): boolean {
  if (scan.letters < 5 || scan.letters > byline.letters || scan.words > byline.words || endsSentence(scan)) return false
  if (scan.urls > 0 || scan.ending === is.colon || scan.marks[is.quote] > 0) return false
  if (scan.digits > 0) return scan.digits <= 4 && scan.letters <= 28 && echo <= byline.echo && isClockAndName(value)
  if (scan.cased < 2) return false
  const words = value.split(/[\s,&]+/u).filter((word) => /\p{L}/u.test(word))
  const named = words.map((word) => /^\P{L}*\p{Lu}/u.test(word))
  const small = (at: number) => between.has(words[at].toLowerCase())
  if (signing.has(fold(words[0]))) {
    const names = words.slice(1).every((_, at) => named[at + 1] || small(at + 1))
    return names && words.length > 2 && named[1] && named.at(-1)!
  }
  const at = words.findIndex((word, index) => !named[index] && froms.has(word))
  if (at < 2 || at > 4 || words.length - at > 4 || echo > byline.echo) return false
  return (
    words.every((_, index) => index === at || named[index]) && kindOfName(words.slice(at + 1).join(' ')) === 'place'
  )
}

/** A line that nothing explains and that may be the headline. */
function mayTitle(line: Line): boolean {
  return mayBeHeadline(line) && !isKnown(line) && !endsSentence(line.scan)
}

let sections: ReadonlySet<string> | undefined

/** «استان‌ها / کردستان»: the name of a section, a bar or arrow, and one or two short steps more. */
function isPath({scan, value}: Line): boolean {
  if (scan.letters > 45 || scan.digits > 0 || scan.marks[is.separator] + scan.marks[is.quote] === 0) return false
  const steps = value.split(/[/|>\u00bb\u203a\u2039\u00ab\u2190\u2192]/u).map((step) => fold(step).trim())
  if (steps.length < 2 || steps.length > 4 || steps.some((step) => step === '' || step.split(' ').length > 3))
    return false
  sections ??= new Set(
    languages.flatMap(({phrases}) =>
      phrases
        .filter(({role, scope}) => (role === 'section' || role === 'breadcrumb') && scope !== 'label')
        .map(({text}) => keyOf(text))
    )
  )
  return sections.has(keyOf(steps[0]))
}

/** A name without spaces: «استان ها» is «استان‌ها». */
function keyOf(text: string): string {
  return fold(text).replaceAll(' ', '')
}

/** Two or three words that the text does not say, right between the headline and the date: who wrote. */
function isNameAbove(lines: readonly Line[], index: number, echo: number): boolean {
  const {scan, value} = lines[index]
  if (scan.letters < 6 || scan.letters > 34 || scan.digits > 0 || scan.words > 6 || endsSentence(scan)) return false
  if (!isDate(lines[index + 1]) || isKnown(lines[index - 1]) || !mayBeHeadline(lines[index - 1])) return false
  if (scan.marks[is.quote] + scan.marks[is.colon] + scan.urls > 0 || scan.functionWords > 1) return false
  // `NAME (avec AFP)`
  const words = value
    .replace(/\([^()]*\)/u, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length < 2 || words.length > 3) return false
  if (scan.cased > 1) return echo <= byline.echo && words.every((word) => /^\p{Lu}/u.test(word))
  return echo >= 0 && echo <= 0.05 && scan.words <= 3 && scan.letters <= 24
}

/** An agency by itself beside the date, or right above the text. */
function isAgencyAbove(lines: readonly Line[], index: number, first: number): boolean {
  const {scan, value} = lines[index]
  if (scan.words > 4 || scan.letters > 40 || kindOfName(value.trim()) !== 'agency' || isSizes(value)) return false
  return index + 1 === first || isDate(lines[index + 1]) || isDate(lines[index - 1])
}

function isDate(line: Line | undefined): boolean {
  return line?.own?.shape?.role === 'date' || line?.own?.phrase?.role === 'date'
}

/** A clock and two to four words after it. */
function isClockAndName(value: string): boolean {
  const rest = /^\s*\p{Nd}{1,2}:\p{Nd}{2}\s*[-|\u2013\u060c,]?\s+(\p{L}[\p{L}\p{M}\u200c. ]+)$/u.exec(
    value.slice(0, 80)
  )
  const words = rest ? rest[1].trim().split(/\s+/u) : []
  return words.length >= 2 && words.length <= 4 && words.every((word) => !/^\p{Ll}/u.test(word))
}

/** Two numbers and more, each beside its name, above everything that may be a headline: prices, the weather. */
function findPrices(lines: readonly Line[], from: number, first: number, findings: (Finding | undefined)[]): void {
  let index = from
  let numbers = 0
  let end = from
  while (index < first) {
    if (isRow(lines[index])) numbers++
    else if (index + 1 < first && isCellName(lines[index]) && isPrice(lines[index + 1])) {
      numbers++
      index++
    } else if (!isPrice(lines[index])) {
      // a menu may stand above the bar
      if (numbers > 0 || mayBeHeadline(lines[index])) break
      from = index + 1
    }
    index++
    if (numbers > 0) end = index
  }
  if (numbers < 2 || !lines.slice(end, first).some((line) => mayBeHeadline(line) && line.scan.digits < 6)) return
  for (let row = from; row < end; row++) findings[row] = {role: 'widget', rule: 'place:prices', score: 0.86}
}

/** A number of many digits or with a mark of prices, and hardly a letter. */
function isPrice({scan, value}: Line): boolean {
  if (scan.digits < 2 || scan.digits > 12 || scan.letters > 6 || scan.marks[is.colon] > 0) return false
  return /\p{Nd}[.,\u066b\u066c]\p{Nd}|\p{Nd}\s?[%\u066a\u00b0]|\p{Nd}{5}/u.test(value.slice(0, 40))
}

/** What is sold, or a city. */
function isCellName({scan}: Line): boolean {
  return scan.letters >= 2 && scan.letters <= 24 && scan.words <= 4 && scan.digits <= 2 && scan.ending !== is.colon
}

/** `BTC $68,204 +1.2%`: a name of some letters, a price and a change. */
function isRow({scan, value}: Line): boolean {
  if (scan.letters < 2 || scan.letters > 20 || scan.digits < 3 || scan.digits > 16 || scan.words > 6) return false
  return /\p{Nd}\s?[%\u066a\u00b0]|[$\u20ac\u00a3\u20ba\u20bd]\s?\p{Nd}/u.test(value.slice(0, 80))
}

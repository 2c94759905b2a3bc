/** Lines that are no headline, wherever they stand: dates, paths of sections, markup, labels with their values. */
import {isStamp} from '../../dates/stamp.js'
import {fieldOf, isHeading, labelsIn} from './labels.js'
import {bare, isHome, isSection, isTool, wordsOf} from './names.js'

/** Characters of the longest line that is looked at: what is longer says more. */
const longest = 160
/** Words in a headline, at least. */
const fewest = 2
/** Scripts that write words without spaces between them. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/** Whether a line can be a headline by what it says. */
export function canBeHeadline(text: string): boolean {
  if (text.length > longest) return true
  if (isMarkup(text) || isStamp(text) || countWords(text) < fewest) return false
  if (isHeading(text) || isTool(text) || fieldOf(text) !== undefined || isPathOfSections(text) || isSigned(text))
    return false
  const first = labelsIn(text)[0]
  // «کد خبر: ۱۲۳»
  if (!first?.known || !first.field || bare(text.slice(0, first.start)) !== '') return true
  return !isStamp(first.value) && !/^\P{L}*\p{Nd}/u.test(first.value)
}

/** Whether a line is one tag of HTML. */
export function isMarkup(text: string): boolean {
  return /^\s*<\/?[a-z][^<>]*>\s*$/iu.test(text)
}

/** Words of two letters or more. */
function countWords(text: string): number {
  if (unspaced.test(text)) return fewest
  return text.match(/[\p{L}\p{M}\u200c]{2,}/gu)?.length ?? 0
}

/** «سایت نور / ۱ ساعت قبل»: short names and a time between bars. */
export function isSigned(text: string): boolean {
  const cells = text.split(/[/|•·]/u)
  return (
    cells.length > 1 &&
    cells.every((cell) => wordsOf(cell).length <= 3) &&
    cells.some((cell) => wordsOf(cell).length > 1 && /\p{L}/u.test(cell) && isStamp(cell))
  )
}

/** «علم و فناوری / سلامت»: nothing but names of sections. */
export function isPathOfSections(text: string): boolean {
  const steps = text.split(/[/\\»«›‹>|•]/u).filter((step) => bare(step) !== '')
  if (steps.length < 2 || steps.length > 5) return false
  const short = isHome(steps[0]) && steps.every((step) => wordsOf(step).length <= 3)
  return short || steps.every((step) => isSection(step) || isHome(step))
}

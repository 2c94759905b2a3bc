/** Lines that are no headline, wherever they stand: dates, paths of sections, markup, labels with their values. */
import {isStamp} from '../../dates/stamp.js'
import {bareStart, countWords, cutAt} from './bare.js'
import {Is, isAnyOrRole} from './known.js'
import {labelsIn} from './labels.js'
import {hasWords, holds, Sort} from './letters.js'
import {isHome, isNetworks, isSection} from './names.js'
import {countParts, findParts, makeSpans} from './spans.js'

/** Characters of the longest line that is looked at: what is longer says more. */
const longest = 160
/** Words in a headline, at least. */
const fewest = 2

/** Whether a line can be a headline by what it says; `sorts` is what characters may stand in it. */
export function canBeHeadline(text: string, sorts: number = Sort.colon | Sort.divider): boolean {
  if (text.length > longest) return true
  if (!hasWords(text, fewest)) return false
  if (isAnyOrRole(Is.heading | Is.tool | Is.label, text)) return false
  if (isStamp(text) || isNetworks(text)) return false
  if (sorts & Sort.divider) {
    if (text.includes('<') && isMarkup(text)) return false
    if (/[/\\»«›‹>|•·]/u.test(text) && (isPathOfSections(text) || isSigned(text))) return false
  }
  const first = sorts & Sort.colon && text.includes(':') ? labelsIn(text)[0] : undefined
  // «کد خبر: ۱۲۳»
  if (!first?.known || !first.field || bareStart(text, 0, first.start) < first.start) return true
  return !isStamp(first.value) && !/^\P{L}*\p{Nd}/u.test(first.value)
}

/** Whether a line is one tag of HTML. */
export function isMarkup(text: string): boolean {
  return /^\s*<\/?[a-z][^<>]*>\s*$/iu.test(text)
}

/** «سایت نور / ۱ ساعت قبل»: short names and a time between bars. */
export function isSigned(text: string): boolean {
  return (
    countParts(text, '/|•·', 0, 3) > 1 &&
    cutAt(text, '/|•·').some((cell) => countWords(cell) > 1 && holds(cell, Sort.letter) && isStamp(cell))
  )
}

/** The steps of a path. */
const steps = makeSpans()

/** «علم و فناوری / سلامت»: nothing but names of sections. */
export function isPathOfSections(text: string): boolean {
  let count = 0
  let short = false
  let named = true
  const parts = findParts(steps, text, '/\\»«›‹>|•')
  for (let at = 0; at < parts && (short || named); at++) {
    const start = steps.starts[at]
    const end = steps.ends[at]
    if (bareStart(text, start, end) === end) continue
    if (++count > 5) return false
    const step = text.slice(start, end)
    if (count === 1) short = isHome(step)
    short &&= countWords(step) <= 3
    named &&= isSection(step) || isHome(step)
  }
  return count > 1 && (short || named)
}

/**
 * Lines that look like furniture and that an article says itself: items of its lists, the address and telephone under an
 * announcement, the hours of a live report.
 */
import {most} from './inside.js'
import * as is from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'
import {colonAfter} from './matches.js'

/** Give the article the lines that are its own. */
export function shelterOwn(lines: readonly Line[], findings: (Finding | undefined)[], opinions: Float32Array): void {
  shelterNotice(lines, findings, opinions)
  shelterHours(lines, findings, opinions)
  for (let index = 0; index + 1 < lines.length; index++) {
    const {scan} = lines[index]
    if (scan.ending === is.colon && scan.letters >= introduction && !findings[index])
      shelterItems(lines, findings, opinions, index + 1)
  }
}

/** Letters in what introduces a list, at least. */
const introduction = 6

/** «مدارک لازم: / - کارت ملی / - عکس»: an item may be a word that is furniture elsewhere. */
function shelterItems(
  lines: readonly Line[],
  findings: (Finding | undefined)[],
  opinions: Float32Array,
  from: number
): void {
  const {first} = lines[from].scan
  if (first !== is.dash && first !== is.separator) return
  let end = from
  let plain = 0
  for (; end < lines.length && lines[end].scan.first === first; end++) if (!findings[end]) plain++
  if (plain < 2 || plain * 3 < (end - from) * 2) return
  for (let index = from; index < end; index++) {
    const hit = lines[index].scan.hits.find(({entry}) => entry.rule === findings[index]?.rule)
    if (!hit || hit.entry.own || hit.entry.phrase.scope !== 'line') continue
    findings[index] = undefined
    opinions[index] = Math.min(opinions[index], most)
  }
}

/** Lines of an announcement's address, at most. */
const longestNotice = 6

/** «نشانی: …» and «تلفن: …» right below the text, with nothing of a site below them: who announces says where he is. */
function shelterNotice(lines: readonly Line[], findings: (Finding | undefined)[], opinions: Float32Array): void {
  let from = lines.length
  let labels = 0
  while (from > 0 && lines.length - from < longestNotice) {
    const line = lines[from - 1]
    if (isNoticeLabel(line, findings[from - 1])) labels++
    else if (findings[from - 1] || endsSentence(line.scan) || isProse(line.scan) || line.scan.marks[is.colon] === 0)
      break
    from--
  }
  // a sentence of the article right above; one label alone is a site's
  if (labels === 0 || lines.length - from < 2 || from < 2) return
  if (findings[from - 1] || !endsSentence(lines[from - 1].scan)) return
  for (let index = from; index < lines.length; index++) {
    findings[index] = undefined
    opinions[index] = Math.min(opinions[index], most)
  }
}

function isNoticeLabel({scan, value}: Line, finding: Finding | undefined): boolean {
  if (finding?.role !== 'footer') return false
  const hit = scan.hits.find(({entry}) => entry.rule === finding.rule)
  return hit !== undefined && !hit.entry.own && (colonAfter(value, hit.end) || scan.marks[is.colon] > 0)
}

/** Two or more lines that are an hour and nothing else, each with a line of the article below it: a live report. */
function shelterHours(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): void {
  let hours: number[] | undefined
  for (let index = 0; index + 1 < lines.length; index++) {
    if (!isHour(lines[index]) || findings[index]) continue
    const below = lines[index + 1].scan
    if (findings[index + 1] || opinions[index + 1] >= 0.3 || below.letters < 16) continue
    if (below.scripts[is.wide] > 0) continue
    hours ??= []
    hours.push(index)
  }
  if (!hours || hours.length < 2) return
  let prose = 0
  for (const hour of hours) if (endsSentence(lines[hour + 1].scan)) prose++
  if (prose * 3 < hours.length * 2) return
  for (const hour of hours) opinions[hour] = Math.min(opinions[hour], most)
}

function isHour({scan, value}: Line): boolean {
  if (scan.letters > 0 || scan.digits < 3 || scan.digits > 4 || scan.symbols !== scan.digits) return false
  return /^\s*\p{Nd}{1,2}[:.\u066b]\p{Nd}{2}\s*$/u.test(value.slice(0, 16))
}

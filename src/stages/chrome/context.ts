/** Lines that show by their place what they are: a name between headline and text, a signature, headlines between paragraphs. */
import {findAbove} from './above.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'
import {kindOfName} from './names.js'

/** Find what lines are by the lines beside them; the model has its say on these, too. */
export function findByContext(lines: readonly Line[], echoes: Float32Array): (Finding | undefined)[] {
  const findings: (Finding | undefined)[] = new Array(lines.length)
  const first = lines.findIndex(({scan}) => isProse(scan))
  if (first < 0) return findings
  findAbove(lines, first, echoes, findings)
  for (let index = Math.max(0, first - 3); index < first; index++) {
    findings[index] ??= bylineAbove(lines, index, first, echoes[index])
  }
  const last = lines.length - 1
  if (last > first + 1) findings[last] = signature(lines, last)
  for (let index = first; index < last; index++) {
    if (isProse(lines[index].scan)) index = teasersAfter(lines, index, findings)
  }
  return findings
}

/** A writer, a city or an agency on a line of its own, right above the text. */
function bylineAbove(lines: readonly Line[], index: number, first: number, echo: number): Finding | undefined {
  const {scan, value} = lines[index]
  if (scan.letters < 5 || scan.letters > 42 || endsSentence(scan) || scan.urls > 0 || scan.marks[is.quote] > 0)
    return undefined
  // «متن پیام به این شرح است:» introduces no name
  if (index > 0 && lines[index - 1].scan.ending === is.colon) return undefined
  const parts = value.split(/[-\u2013\u2014:/|*،,]/u).map((part) => part.trim())
  const named = parts.filter((part) => part !== '' && kindOfName(part))
  const several = parts.filter((part) => part !== '').length > 1
  const kind = named.length > 0 ? kindOfName(named[0]) : undefined
  if (kind && several && scan.digits === 0) {
    const whole = named.length === parts.filter((part) => part !== '').length
    return {role: whole ? 'dateline' : 'byline', rule: 'place:byline', score: 0.88}
  }
  // a headline above it, at most one more line of this kind below it; a name shares no letters with the text
  if (index === 0 || first - index > 2 || lines[index - 1].scan.letters < 12) return undefined
  if (scan.digits > 0 || scan.words > 6 || scan.functionWords > 1 || echo > 0.45) return undefined
  return {role: 'byline', rule: 'place:byline', score: several || scan.ending === is.colon ? 0.8 : 0.72}
}

/** The last line is a name behind a dash or star, and the line above is no item of the same list. */
function signature(lines: readonly Line[], index: number): Finding | undefined {
  const {scan} = lines[index]
  const marked = scan.first === is.dash || scan.first === is.separator
  if (!marked || scan.letters < 6 || scan.letters > 40 || scan.words > 6 || scan.digits > 0) return undefined
  if (endsSentence(scan) || lines[index - 1].scan.first === scan.first) return undefined
  return {role: 'byline', rule: 'place:signature', score: 0.8}
}

/** Two to five headlines in a row between paragraphs: subheads stand alone, lists are introduced. */
function teasersAfter(lines: readonly Line[], prose: number, findings: (Finding | undefined)[]): number {
  let end = prose + 1
  while (end < lines.length && end - prose <= 6 && isHeadline(lines[end])) end++
  const count = end - prose - 1
  const closed = end < lines.length && isProse(lines[end].scan)
  if (count < 2 || count > 5 || !closed || lines[prose].scan.ending === is.colon) return prose
  for (let index = prose + 1; index < end; index++) {
    findings[index] = {role: 'related', rule: 'place:teasers', score: 0.74}
  }
  return end - 1
}

function isHeadline({scan, value}: Line): boolean {
  if (scan.letters < 26 || scan.letters > 140 || isProse(scan) || endsSentence(scan)) return false
  // «stadium: name / spectators: 66,000» states facts of the article
  if (scan.digits >= 4 && scan.marks[is.colon] > 1) return false
  const kind = classTable[value.charCodeAt(value.length - 1)]
  if (kind === is.comma || kind === is.semicolon || kind === is.colon) return false
  return scan.first !== is.dash && scan.first !== is.separator && scan.first !== is.quote && scan.first !== is.sign
}

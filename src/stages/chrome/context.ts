/** Lines that show by their place what they are: a name between headline and text, a signature, headlines between paragraphs. */
import {findAbove} from './above.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {asks, endsSentence, type Finding, isProse, type Line} from './lines.js'
import {kindOfName} from './names.js'

/** Find what lines are by the lines beside them; the model has its say on these, too. */
export function findByContext(lines: readonly Line[], echoes: Float32Array): (Finding | undefined)[] {
  const findings: (Finding | undefined)[] = new Array(lines.length)
  let first = 0
  while (first < lines.length && !isProse(lines[first].scan)) first++
  if (first === lines.length) return findings
  findAbove(lines, first, echoes, findings)
  findTwice(lines, first, findings)
  for (let index = Math.max(0, first - 3); index < first; index++) {
    findings[index] ??= bylineAbove(lines, index, first, echoes[index])
  }
  const last = lines.length - 1
  if (last > first + 1) {
    findings[last] = signature(lines, last)
    for (let index = last; index > first && last - index < closing && !isProse(lines[index].scan); index--)
      findings[index] ??= closingLine(lines, index)
  }
  findPolls(lines, first, findings)
  for (let index = first; index < last; index++) {
    if (isProse(lines[index].scan)) index = teasersAfter(lines, index, findings)
  }
  return findings
}

/** Words and letters of a picture's name that stands twice, at most, and lines above it that name the writer or day. */
const twice = {words: 4, letters: 30, reach: 2}

/** «وزير التموين / وزير التموين» below writer and date: what a picture is called, and its caption. */
function findTwice(lines: readonly Line[], first: number, findings: (Finding | undefined)[]): void {
  for (let index = Math.max(1, first - 6); index + 1 < first; index++) {
    const {scan, value} = lines[index]
    if (scan.hash !== lines[index + 1].scan.hash || value.trim() !== lines[index + 1].value.trim()) continue
    if (scan.words > twice.words || scan.letters > twice.letters || scan.letters < 4 || endsSentence(scan)) continue
    let writer = false
    for (let above = index - 1; above >= 0 && index - above <= twice.reach; above--) {
      if (roleByWords(lines[above]) === 'byline') writer = true
    }
    if (!writer) continue
    const caption: Finding = {role: 'caption', rule: 'place:twice', score: 0.86}
    findings[index] ??= caption
    findings[index + 1] ??= caption
  }
}

/** Answers of a poll, and letters of an answer and of its question, at most. */
const poll = {least: 2, most: 6, answer: 24, question: 140}

/** «هل …؟ / نعم / لا / تصويت»: a question, short answers, and a button that a phrase knows. */
function findPolls(lines: readonly Line[], first: number, findings: (Finding | undefined)[]): void {
  let question = -1
  for (let index = first; index < lines.length; index++) {
    const {scan, value} = lines[index]
    if (scan.letters <= poll.question && asks(value)) question = index
    else if (question >= 0 && roleByWords(lines[index]) === 'widget' && scan.letters <= poll.answer) {
      const answers = index - question - 1
      if (answers >= poll.least && answers <= poll.most) {
        for (let line = question; line < index; line++)
          findings[line] ??= {role: 'widget', rule: 'place:poll', score: 0.86}
      }
      question = -1
    } else if (scan.letters > poll.answer || endsSentence(scan)) question = -1
  }
}

function roleByWords({own}: Line): string | undefined {
  return own?.phrase?.role ?? own?.shape?.role
}

/** A writer, a city or an agency on a line of its own, right above the text. */
function bylineAbove(lines: readonly Line[], index: number, first: number, echo: number): Finding | undefined {
  const {scan, value} = lines[index]
  if (scan.letters < 5 || scan.letters > 42 || endsSentence(scan) || scan.urls > 0 || scan.marks[is.quote] > 0)
    return undefined
  // «متن پیام به این شرح است:» introduces no name
  if (index > 0 && lines[index - 1].scan.ending === is.colon) return undefined
  const {marks} = scan
  const parted = marks[is.dash] + marks[is.colon] + marks[is.separator] + marks[is.comma] > 0
  const parts = parted ? value.split(/[-\u2013\u2014:/|*،,]/u).map((part) => part.trim()) : [value]
  const filled = parts.filter((part) => part !== '')
  const several = filled.length > 1
  const named = several && scan.digits === 0 ? filled.filter(kindOfName) : []
  if (named.length > 0) {
    const kind = kindOfName(named[0])
    if (named.length === filled.length) return {role: 'dateline', rule: 'place:byline', score: 0.88}
    // «برف در تهران، البرز»: cities in a headline; «رويترز: الخبر غير صحيح»: who says what
    const names = kind !== 'date' && parts.every((part) => part.split(/\s+/u).length <= longestPart)
    if (names && !/[,،:]/u.test(value)) return {role: 'byline', rule: 'place:byline', score: 0.88}
  }
  // a headline above it, at most one more line of this kind below it; a name shares no letters with the text
  if (index === 0 || first - index > 2 || lines[index - 1].scan.letters < 12) return undefined
  if (scan.digits > 0 || scan.words > 6 || scan.functionWords > 1 || echo > 0.45) return undefined
  if (scan.words > 2 && isSentenceCase(value)) return undefined
  return {role: 'byline', rule: 'place:byline', score: several || scan.ending === is.colon ? 0.8 : 0.72}
}

/** Words of a name or place beside another, at most. */
const longestPart = 4

/** `Oil prices surge`: words with a small letter, and but one with a capital; a name has two. */
function isSentenceCase(value: string): boolean {
  const capitals = value.match(/(?<![\p{L}\p{M}])\p{Lu}/gu)?.length ?? 0
  return capitals < 2 && /(?<![\p{L}\p{M}'\u2019])\p{Ll}/u.test(value)
}

/** The last line is a name behind a dash or star, and the line above is no item of the same list. */
function signature(lines: readonly Line[], index: number): Finding | undefined {
  const {scan} = lines[index]
  const marked = scan.first === is.dash || scan.first === is.separator
  if (!marked || scan.letters < 6 || scan.letters > 40 || scan.words > 6 || scan.digits > 0) return undefined
  if (endsSentence(scan) || lines[index - 1].scan.first === scan.first) return undefined
  return {role: 'byline', rule: 'place:signature', score: 0.8}
}

/** Lines at a document's end that may say who sent it. */
const closing = 5

/** What agencies write below an article: «م م ج / ن س ع», «-سل-», «كونا121435», «وام/سالمة أحمد/عماد علي», and hashtags. */
function closingLine(lines: readonly Line[], index: number): Finding | undefined {
  const {scan, value} = lines[index]
  if (scan.letters > 90 || scan.urls > 0 || endsSentence(scan)) return undefined
  const text = value.trim()
  if (scan.marks[is.handle] > 1 && /^#/u.test(text)) {
    const tags = text.split('#').slice(1)
    if (tags.length > 1 && tags.every((tag) => tag.trim() !== '' && tag.trim().split(/\s+/u).length <= longestPart))
      return {role: 'tags', rule: 'place:hashtags', score: 0.86}
    return undefined
  }
  const arabic = scan.scripts[is.arabic] === scan.letters && scan.letters > 0
  if (arabic && scan.digits === 0 && scan.letters <= 10) {
    if (/^[-\u2013\u0640*]+\s*\p{L}{1,4}\s*[-\u2013\u0640*]+$/u.test(text)) return code
    if (/^\p{L}(?:\s*[/\s.]\s*\p{L}){2,8}$/u.test(text)) return code
  }
  if (scan.digits >= 5 && scan.letters <= 20) {
    const agency = /^(\p{L}{2,12})\s?\p{Nd}{5}/u.exec(text)
    if (agency && kindOfName(agency[1]) === 'agency') return {...code, role: 'article-id'}
  }
  if (scan.digits > 0 || scan.letters > 60 || scan.marks[is.separator] === 0) return undefined
  const parts = text.split('/').map((part) => part.trim())
  const signed = parts.length > 1 && parts.length < 5 && kindOfName(parts[0]) === 'agency'
  if (!signed || !parts.every((part) => part !== '' && part.split(/\s+/u).length <= 3)) return undefined
  return {role: 'byline', rule: 'place:signature', score: 0.86}
}

const code: Finding = {role: 'end-marker', rule: 'place:code', score: 0.86}

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

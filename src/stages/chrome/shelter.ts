/** Lines that look like furniture to a model that knows menus, and are the article's: its headline, its lists, its verses. */
import {shelterClosing} from './closing.js'
import {articleStart, headlineAbove, nearestAbove} from './headline.js'
import {most, shelterEnclosed, shelterFacts, shelterNotes} from './inside.js'
import * as is from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'
import {kindOfName} from './names.js'
import {shelterRuns} from './runs.js'

const few = 12

/** Lower the model's opinion of lines that stand where an article has its headline, list or verses. */
export function shelter(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  echoes: Float32Array,
  opinions: Float32Array
): void {
  const first = articleStart(lines, opinions)
  // a few lines without a paragraph are no page: nothing tells that they are a menu
  if (first < 0 && lines.length < few) {
    for (let index = 0; index < lines.length; index++) opinions[index] = Math.min(opinions[index], most)
    return
  }
  if (first >= 0) {
    let title = headlineAbove(lines, findings, echoes, first)
    // a short document needs no proof: what stands right above the text is its headline
    if (title < 0 && first >= 1 && first <= 12) title = nearestAbove(lines, findings, opinions, first)
    if (title >= 0) {
      opinions[title] = Math.min(opinions[title], most)
      shelterLead(lines, findings, opinions, title)
    }
  }
  shelterPlain(lines, findings, opinions)
  shelterFirst(lines, findings, opinions)
  shelterRuns(lines, findings, opinions)
  shelterSubheads(lines, findings, opinions)
  shelterSentences(lines, findings, opinions, first)
  if (first >= 0) shelterTail(lines, findings, opinions, first)
  shelterEnclosed(lines, findings, echoes, opinions)
  shelterFacts(lines, findings, opinions)
  shelterNotes(lines, findings, opinions)
  shelterClosing(lines, findings, opinions)
}

/** A sentence right below the headline is the lead, although furniture parts it from the text. */
function shelterLead(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array,
  title: number
): void {
  const lead = lines[title + 1]
  if (lead && isProse(lead.scan) && endsSentence(lead.scan) && !findings[title + 1])
    opinions[title + 1] = Math.min(opinions[title + 1], most)
}

/** Of lines of a list or poem: at most so many are prose and so many surely furniture; and the log-odds the model must bring more. */
const plain = {prose: 0.2, furniture: 0.1, opinion: 0.8, doubt: 1.2}

/** A poem or list by itself looks like a menu; but where there are menus, some of their lines surely are furniture. */
function shelterPlain(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): void {
  let prose = 0
  let furniture = 0
  for (let index = 0; index < lines.length; index++) {
    if (isProse(lines[index].scan)) prose++
    if ((findings[index]?.score ?? 0) >= plain.opinion || opinions[index] >= plain.opinion) furniture++
  }
  if (prose > lines.length * plain.prose || furniture > lines.length * plain.furniture) return
  for (let index = 0; index < lines.length; index++) {
    if (!findings[index]) opinions[index] = doubted(opinions[index], plain.doubt)
  }
}

/** Where little is furniture, the first line is the headline. */
function shelterFirst(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): void {
  let chrome = 0
  for (let index = 0; index < opinions.length; index++) if (opinions[index] > 0.5) chrome++
  if (chrome * 3 > lines.length || lines.length < 2) return
  const first = findings.findIndex((finding) => !finding)
  if (first < 0 || first > 3) return
  const {letters, ending} = lines[first].scan
  if (letters >= 8 && letters <= 200 && ending !== is.colon) opinions[first] = Math.min(opinions[first], most)
}

/** A lone short line between two paragraphs of the article is rather a subhead. */
function shelterSubheads(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): void {
  for (let index = 1; index + 1 < lines.length; index++) {
    const {scan} = lines[index]
    if (findings[index] || isProse(scan) || scan.letters < 3 || scan.digits > 4 || scan.urls > 0) continue
    const between = isProse(lines[index - 1].scan) && isProse(lines[index + 1].scan)
    if (between && opinions[index - 1] < 0.35 && opinions[index + 1] < 0.35) opinions[index] *= 0.7
  }
}

/** The least letters and words of a whole sentence, and the lines of furniture that may part it from the article. */
const sentence = {letters: 16, words: 4, gap: 2}

/** A whole sentence that goes on where the article stands is the article's, unless more than the model says otherwise. */
function shelterSentences(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array,
  first: number
): void {
  if (first < 0) return
  let gap = 0
  for (let index = first + 1; index < lines.length && gap <= sentence.gap; index++) {
    const {scan} = lines[index]
    const finding = findings[index]
    const whole = finding ? finding.score < glued.score && isGlued(lines[index]) : isSentence(lines[index])
    if (whole) opinions[index] *= 0.5
    if (opinions[index] < 0.5 && !findings[index]) gap = 0
    else gap++
    if (gap !== 1 || endsSentence(scan)) continue
    const end = boxEnd(lines, findings, index)
    if (end < 0) continue
    opinions[end] = doubted(opinions[end], box.doubt)
    index = end
    gap = opinions[end] < 0.5 ? 0 : sentence.gap + 1
  }
}

function isSentence(line: Line): boolean {
  return isWhole(line) || isGlued(line)
}

/** Letters of a line that ends with more than its sentence, characters behind the phrase, and how sure a rule may be of it. */
const glued = {letters: 45, behind: 12, score: 0.7}

/** Characters of a sentence before a phrase with more behind it, at least, and of what is behind it, at most. */
const followed = {before: 60, behind: 100}

/** A sentence and, behind it, what a phrase tells: «… گفت. انتهای پیام». What is behind it is trimmed. */
function isGlued({scan, value}: Line): boolean {
  if (scan.letters < glued.letters || scan.marks[is.sentenceEnd] === 0) return false
  const url = scan.urls > 0 ? value.indexOf('://') : value.length
  return scan.hits.some(({entry, start, end}) => {
    if (url < start) return false
    if (start > 0 && value.length - end <= glued.behind) return true
    if (start < followed.before || value.length - end > followed.behind || entry.phrase.role === 'caption') return false
    return isBehindSentence(value, start)
  })
}

/** A sentence ends right before: «… گفت. برچسب‌ها: …». */
function isBehindSentence(value: string, start: number): boolean {
  let index = start - 1
  while (index > 0 && start - index < 6 && is.classTable[value.charCodeAt(index)] === is.space) index--
  return is.classTable[value.charCodeAt(index)] === is.sentenceEnd
}

function isWhole({scan}: Line): boolean {
  return endsSentence(scan) && scan.letters >= sentence.letters && scan.words >= sentence.words && scan.urls === 0
}

/** Headlines in a box, and log-odds that the model must bring more for the sentence under it. */
const box = {least: 2, most: 4, doubt: 2.2}

/**
 * The sentence under «read also» and its headlines, where what follows is known furniture: the article's last one. A summary
 * would have the next headline below it. −1 where there is none.
 */
function boxEnd(lines: readonly Line[], findings: readonly (Finding | undefined)[], heading: number): number {
  const found = findings[heading]
  if (found?.role !== 'related' || !found.rule.startsWith('phrase:')) return -1
  let end = heading + 1
  while (end < lines.length && end - heading <= box.most + 1 && !endsSentence(lines[end].scan)) end++
  if (end - heading - 1 < box.least || end + 1 >= lines.length || !isWhole(lines[end]) || findings[end]) return -1
  const next = findings[end + 1]
  return next && next.score >= 0.85 && next.role !== 'related' && next.role !== 'most-read' ? end : -1
}

/** Log-odds that the model must bring more where the article goes on; items of a list that its introduction vouches for. */
const tail = {doubt: 1.2, facts: 1.6, items: 40}

/**
 * Short lines that go on where the article stands may be its list, score sheet, verses or closing words as well as names and
 * captions: on a third of the training pages 1,333 of 3,043 such lines were article, so the model must be surer. The first
 * line that leaves all the
 * same, or that a rule knows, ends the article; a paragraph takes it up again.
 */
function shelterTail(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array,
  first: number
): void {
  let open = false
  let items = 0
  for (let index = first; index < lines.length; index++) {
    const {scan} = lines[index]
    if ((findings[index]?.score ?? 0) >= 0.7) {
      open = false
      continue
    }
    const prose = isProse(scan)
    if (open && !findings[index] && !isMarked(lines[index])) {
      if (items > 0 && !prose) opinions[index] = Math.min(opinions[index], most)
      else opinions[index] = doubted(opinions[index], isListed(lines, index) ? tail.facts : tail.doubt)
    }
    items--
    if (opinions[index] >= 0.5) open = false
    else if (prose) open = true
    if (open && scan.ending === is.colon && scan.letters >= 8) items = tail.items
    else if (!open || prose) items = 0
  }
}

/** `Referee: name` beside `Attendance: 8,412`: facts of a match stand together. */
function isListed(lines: readonly Line[], index: number): boolean {
  return isFact(lines[index]) && (isFact(lines[index - 1]) || isFact(lines[index + 1]))
}

function isFact(line: Line | undefined): boolean {
  if (!line) return false
  const {marks, ending, letters, urls} = line.scan
  return marks[is.colon] > 0 && ending !== is.colon && letters <= 70 && urls === 0 && marks[is.handle] === 0
}

/** An address, a handle, an agency by itself, an arrow to another story: no list of an article has such lines. */
function isMarked({scan, value}: Line): boolean {
  if (scan.urls > 0 || scan.marks[is.handle] > 0 || (scan.first === is.separator && value.startsWith('>>'))) return true
  return scan.letters <= 30 && kindOfName(value) === 'agency'
}

/** A probability, less some log-odds. */
function doubted(probability: number, doubt: number): number {
  return probability / (probability + (1 - probability) * Math.exp(doubt))
}

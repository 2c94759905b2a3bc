/** Chrome that is glued to an article line: datelines before it; end markers, credits, tags and links after it. */
import {applyEdits} from '../../edits.js'
import type {RemovedRole, Role} from '../../types.js'
import {isKept} from '../../types.js'
import {keyOf} from './duplicates.js'
import {afterColon, judgePhrases, staysByRule} from './labels.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {isProse, type Line, readLine} from './lines.js'
import {colonAfter} from './matches.js'
import {creditEnd, kindOfName} from './names.js'
import type {Automaton, Hit} from './phrases.js'
import {scanLine} from './scan.js'

/** How trims are decided on. */
export interface TrimPolicy {
  automaton: Automaton
  own?: Automaton
  threshold: number
  keepRoles?: ReadonlySet<Role>
}

/** Trim each line that stays; whether anything was. */
export function trimLines(lines: readonly Line[], policy: TrimPolicy): boolean {
  let changed = false
  let prose = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const long = isProse(line.scan)
    const place = {opens: long && prose < 2, title: !long && prose === 0 && index < 3}
    if (long) prose++
    // a line that was looked at in such a place is as it was
    const looked = 1 << ((place.opens ? 1 : 0) + (place.title ? 2 : 0))
    if (((line.uncut ?? 0) & looked) !== 0 || staysByRule(line)) continue
    line.uncut = (line.uncut ?? 0) | looked
    for (let round = 0; round < 8; round++) {
      const cut = findCut(line, place, policy.automaton)
      if (!cut || cut.score < policy.threshold || policy.keepRoles?.has(cut.role)) break
      changed = true
      trimLine(line, cut)
      line.scan = readLine(line.value, policy.automaton, policy.own)
      if (line.scan.symbols === 0) line.removed = cut
    }
  }
  return changed
}

/** Take a stretch out of a line, and the spaces around it that part nothing any more. */
function trimLine(line: Line, cut: Cut): void {
  let {start, end} = cut
  while (start > 0 && classTable[line.value.charCodeAt(start - 1)] === is.space) start--
  if (start === 0) while (end < line.value.length && classTable[line.value.charCodeAt(end)] === is.space) end++
  const text = line.value.slice(start, end)
  const {role, rule, score} = cut
  line.trims ??= []
  line.trims.push({role, rule, score, start, end, text})
  applyEdits(line.block, 'chrome', [{rule, at: start, before: text, after: '', score}])
  line.value = line.block.children[0].value
  line.own = undefined
  line.key = undefined
  line.uncut = undefined
}

/** A stretch of a line that is to leave. */
export interface Cut {
  role: RemovedRole
  rule: string
  score: number
  start: number
  end: number
}

/** Where in the article a line stands, as far as trims care. */
export interface Place {
  /** One of the first lines of prose: only there a dateline may stand. */
  opens: boolean
  /** The line may be the headline. */
  title: boolean
}

/** The next cut of a line that stays, or nothing; a line is looked at again after each cut. */
export function findCut(line: Line, place: Place, automaton: Automaton): Cut | undefined {
  if (line.scan.symbols < 24) return undefined
  return (
    findUrl(line) ??
    (place.opens ? findStamp(line) : undefined) ??
    (place.opens || place.title ? findDateline(line, place) : undefined) ??
    findHead(line) ??
    findCreditAbove(line) ??
    findMarkup(line) ??
    findTail(line) ??
    findGlued(line, automaton) ??
    findCredit(line) ??
    (place.title || place.opens ? findDoubled(line) : undefined) ??
    (place.title ? findSiteName(line) : undefined)
  )
}

const longestDateline = 90

/** «تهران - ایرنا - …», «الرياض – واس: …», «(روزنامه دن تری) - …», «دبئی (صباح نیوز) …», `NEW YORK (Reuters) - …`. */
function findDateline({value, scan}: Line, place: Place): Cut | undefined {
  if (place.title ? scan.letters < 30 : !isProse(scan)) return undefined
  const limit = Math.min(value.length, longestDateline)
  let named = false
  let dated = false
  let unknown = 0
  let from = 0
  let depth = 0
  let cut = 0
  let lead: string | undefined
  for (let index = 0; index < limit; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.sentenceEnd || kind === is.handle || kind === is.quote) break
    const strong = kind === is.colon || kind === is.dash || kind === is.separator || kind === is.semicolon
    if (!strong && kind !== is.open && kind !== is.close && kind !== is.comma) continue
    // a hyphen inside a word parts nothing
    if (kind === is.dash && isInWord(value, index)) continue
    const segment = value.slice(from, index).trim()
    from = index + 1
    if (segment !== '') {
      const {kind: found, dated: numbered} = kindOfSegment(segment, depth > 0)
      if (found === 'agency') named = true
      else if (found === 'date' || numbered) dated = true
      else if (!found) unknown++
      // beside an agency one short name may be new to us; after a dateline only names go on
      if (!found && (unknown > 1 || letters(segment) > 22 || (cut > 0 && kind !== is.dash))) break
      lead ??= found ?? 'unknown'
    }
    if (kind === is.open) depth++
    else if (kind === is.close) depth--
    if (depth !== 0 || kind === is.open || kind === is.comma) continue
    if (kind === is.close) {
      // «دبئی (صباح نیوز) …»: a city and a source; any other bracket needs a mark after it
      if (!(lead === 'place' && (named || dated)) && !isStrongAfter(value, index + 1)) continue
      if (!named && !dated) continue
    }
    // `المدينة نيوز :-`: nobody speaks with two marks
    const doubled = kind === is.colon && unknown <= 1 && classTable[value.charCodeAt(index + 1)] === is.dash
    if (
      !named &&
      !doubled &&
      !(lead === 'place' && (unknown === 0 || (dated && kind === is.close))) &&
      !(dated && kind === is.colon)
    )
      continue
    // a paper or a city that speaks («فارس: …» in a headline) is no dateline
    if (place.title && kind !== is.dash && kind !== is.separator) continue
    cut = index + 1
  }
  if (cut === 0) return undefined
  cut = skipMarks(value, cut)
  if (letters(value.slice(cut)) < 24) return undefined
  return {role: lead === 'agency' ? 'agency' : 'dateline', rule: 'trim:dateline', score: 0.9, start: 0, end: cut}
}

function isStrongAfter(value: string, from: number): boolean {
  const end = skipMarks(value, from)
  for (let index = from; index < end; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind !== is.space && kind !== is.ignored && kind !== is.comma) return true
  }
  return false
}

/** What a part of a dateline is; a name may have a date beside it («لندن21 اگسٹ»), and in brackets numbers are one. */
function kindOfSegment(segment: string, inside: boolean): {kind?: string; dated: boolean} {
  const whole = kindOfName(segment)
  if (whole) return {kind: whole, dated: whole === 'date'}
  let digits = 0
  let words = ''
  for (const char of segment) {
    const kind = char.length === 1 ? classTable[char.charCodeAt(0)] : is.sign
    if (kind === is.digit) {
      digits++
      words += ' '
    } else words += char
  }
  if (digits === 0) return {dated: false}
  const parts = words.split(/\s+/u).filter((word) => word !== '')
  const kinds = parts.map((part) => kindOfName(part))
  if (parts.length === 0 || (inside && parts.length <= 3)) return {kind: 'date', dated: true}
  if (!kinds.includes('date')) return {dated: false}
  return {kind: kinds.includes('place') ? 'place' : 'date', dated: true}
}

/** «گروه سیاسی: …», «شارك هذا المقال: …»: a section's name or a button, parted by a mark from the sentence behind it. */
function findHead({value, scan}: Line): Cut | undefined {
  if (!isProse(scan)) return undefined
  const hit = scan.hits.find(({entry, start}) => start === 0 && headed.has(entry.phrase.role))
  if (!hit) return undefined
  const end = skipMarks(value, hit.end)
  let marks = 0
  for (let index = hit.end; index < end; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind !== is.space && kind !== is.ignored && kind !== is.comma) marks++
  }
  if (marks === 0 || letters(value.slice(end)) < 24) return undefined
  const {role} = hit.entry.phrase
  return isKept(role) ? undefined : {role, rule: hit.entry.rule, score: 0.86, start: 0, end}
}

/** Roles of what may be glued before a sentence. */
const headed: ReadonlySet<Role> = new Set<Role>(['section', 'share', 'print-tools'])

/** `06.01.2012, Кишинев 08:16:36 …`: day, place and hour without a mark before the sentence. */
function findStamp({value, scan}: Line): Cut | undefined {
  if (scan.first !== is.digit || !isProse(scan)) return undefined
  const stamp = /^\d{1,2}[./]\d{1,2}[./]\d{4},?\s+(?:(\p{L}[\p{L}-]{2,20}),?\s+)?\d{1,2}:\d{2}(?::\d{2})?\s+/u.exec(
    value.slice(0, 80)
  )
  if (!stamp || (stamp[1] !== undefined && !kindOfName(stamp[1]))) return undefined
  return {role: 'dateline', rule: 'trim:stamp', score: 0.88, start: 0, end: stamp[0].length}
}

/** Furniture after the last sentence: the earliest phrase from which on nothing more is article. */
function findTail({value, scan}: Line): Cut | undefined {
  let best: Cut | undefined
  for (const hit of scan.hits) {
    const {role, scope} = hit.entry.phrase
    if (isKept(role) || scope === 'start' || hit.start === 0) continue
    if (scope === 'label' && !colonAfter(value, hit.end)) continue
    const cut = tailFrom(value, hit, role)
    if (cut && (!best || cut.start < best.start)) best = cut
  }
  return best
}

const longestTail = 140

function tailFrom(value: string, hit: Hit, role: RemovedRole): Cut | undefined {
  if (value.length - hit.start > longestTail * 2) return undefined
  const start = boundaryBefore(value, hit.start)
  if (start < 0) {
    if (role !== 'end-marker' || hit.entry.phrase.scope !== 'end') return undefined
  }
  const from = start < 0 ? hit.start : start
  const rest = value.slice(from)
  if (letters(rest) > longestTail || letters(value.slice(0, from)) < 24) return undefined
  if (hit.entry.phrase.scope === 'inline' && role !== 'tags' && hit.end - hit.start < 5) return undefined
  if (hasSentenceAfter(value, hit.end)) return undefined
  return {role, rule: hit.entry.rule, score: 0.88, start: from, end: value.length}
}

/** Where the stretch that holds `at` begins: after a sentence's end, at a bracket, star or double slash; −1 in mid-sentence. */
function boundaryBefore(value: string, at: number): number {
  let index = at - 1
  let edge = at
  for (; index >= 0 && at - index < 60; index--) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.space || kind === is.ignored || kind === is.sign) {
      if (kind === is.sign) edge = index
      continue
    }
    if (kind === is.sentenceEnd || kind === is.quote) return edge
    if (kind === is.open || kind === is.separator || kind === is.handle) {
      edge = index
      continue
    }
    if (kind === is.close) return edge
    break
  }
  return edge < at && index >= 0 ? edge : -1
}

function hasSentenceAfter(value: string, at: number): boolean {
  let count = 0
  for (let index = at; index < value.length; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.letter) count++
    if (kind === is.sentenceEnd && count > 60) return true
  }
  return false
}

/** Roles of a piece that may hang on a sentence without being one. */
const glued: ReadonlySet<RemovedRole> = new Set([
  'share',
  'follow',
  'related',
  'media-placeholder',
  'end-marker',
  'agency',
  'byline',
  'caption',
  'tags',
  'print-tools',
  'ad',
  'comments',
  'newsletter',
  'copyright',
  'source-url',
  'article-id',
  'date',
  'nav'
])

/** The last piece of a line, after a sentence: read as a line of its own, it is furniture («… المدينة. *الصورة توضيحية»). */
function findGlued({value, scan}: Line, automaton: Automaton): Cut | undefined {
  if (scan.letters < 60) return undefined
  const close = classTable[value.charCodeAt(value.length - 1)] === is.close
  if (!close && scan.ending === is.sentenceEnd) return undefined
  const from = Math.max(40, value.length - 130)
  for (let index = from; index < value.length - 2; index++) {
    const kind = classTable[value.charCodeAt(index)]
    const opens = kind === is.open || (kind === is.separator && value[index] === '*')
    if (!opens && (kind !== is.sentenceEnd || classTable[value.charCodeAt(index + 1)] === is.digit)) continue
    const start = opens ? index : index + 1
    if (opens && !endsBefore(value, index)) continue
    const piece = value.slice(start)
    const own = {value: piece, scan: scanLine(piece, automaton)}
    if (own.scan.letters < 3 || own.scan.letters > 80) continue
    const finding = judgePhrases(own)
    if (finding && finding.score >= 0.9 && glued.has(finding.role)) {
      return {role: finding.role, rule: finding.rule, score: 0.86, start, end: value.length}
    }
  }
  return undefined
}

/** A sentence, or its quotation, ends before `at`; in brackets furniture may follow a bare name. */
function endsBefore(value: string, at: number): boolean {
  let index = at - 1
  while (
    index > 0 &&
    (classTable[value.charCodeAt(index)] === is.space || classTable[value.charCodeAt(index)] === is.ignored)
  )
    index--
  const kind = classTable[value.charCodeAt(index)]
  return kind === is.sentenceEnd || kind === is.quote || kind === is.letter
}

/** «… شد. (رویترز)»: an agency in brackets after the last sentence. */
function findCredit({value}: Line): Cut | undefined {
  let end = value.length
  while (end > 0 && classTable[value.charCodeAt(end - 1)] <= is.ignored) end--
  if (classTable[value.charCodeAt(end - 1)] !== is.close) return undefined
  const start = value.lastIndexOf('(', end)
  if (start < 24 || end - start > 60) return undefined
  let before = start - 1
  while (
    before > 0 &&
    (classTable[value.charCodeAt(before)] === is.space || classTable[value.charCodeAt(before)] === is.ignored)
  )
    before--
  const kind = classTable[value.charCodeAt(before)]
  if (kind !== is.sentenceEnd && kind !== is.quote) return undefined
  const inside = value.slice(start + 1, end - 1)
  if (inside.split(/[-–—/،,]/u).every((name) => kindOfName(name) === undefined)) return undefined
  return {role: 'agency', rule: 'trim:credit', score: 0.88, start: before + 1, end: value.length}
}

/** A headline that stands twice in one line. */
function findDoubled(line: Line): Cut | undefined {
  const {value, scan} = line
  if (scan.symbols < 30 || scan.symbols % 2 !== 0 || scan.symbols > 600) return undefined
  const key = (line.key ??= keyOf(value))
  if (key.slice(0, key.length / 2) !== key.slice(key.length / 2)) return undefined
  let left = key.length / 2
  let index = 0
  for (; left > 0; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.letter || kind === is.digit) left--
  }
  while (index < value.length && classTable[value.charCodeAt(index)] !== is.space) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.letter || kind === is.digit) break
    index++
  }
  return {role: 'duplicate', rule: 'trim:doubled', score: 0.9, start: index, end: value.length}
}

/** `… – InfoMigrants`: a Latin name after a headline in another script. */
function findSiteName({value, scan}: Line): Cut | undefined {
  if (scan.scripts[2] > scan.letters / 3) return undefined
  let index = value.length - 1
  let latin = 0
  for (; index > 0; index--) {
    const unit = value.charCodeAt(index)
    const kind = classTable[unit]
    if (kind === is.letter) {
      if (unit > 0x24f) return undefined
      latin++
    } else if (kind !== is.space && kind !== is.sentenceEnd && kind !== is.ignored) break
  }
  const kind = classTable[value.charCodeAt(index)]
  if (latin < 4 || latin > 30 || (kind !== is.dash && kind !== is.separator)) return undefined
  if (classTable[value.charCodeAt(index - 1)] !== is.space) return undefined
  while (index > 0 && classTable[value.charCodeAt(index - 1)] === is.space) index--
  if (letters(value.slice(0, index)) < 20) return undefined
  return {role: 'other', rule: 'trim:site', score: 0.8, start: index, end: value.length}
}

/** «Ảnh: CNN …»: a picture's credit glued before a sentence. */
function findCreditAbove({value, scan}: Line): Cut | undefined {
  if (scan.ending !== is.sentenceEnd || scan.letters < 40) return undefined
  const label = scan.hits.find(
    ({entry, start, end}) => start === 0 && entry.phrase.scope === 'label' && colonAfter(value, end)
  )
  if (!label || isKept(label.entry.phrase.role)) return undefined
  const end = creditEnd(value, afterColon(value, label.end))
  return end > 0 ? {role: label.entry.phrase.role, rule: label.entry.rule, score: 0.88, start: 0, end} : undefined
}

/** Code of a poll or player, glued behind the last sentence. */
function findMarkup({value, scan}: Line): Cut | undefined {
  if (scan.marks[is.sign] + scan.marks[is.separator] + scan.marks[is.open] < 3) return undefined
  if (scan.scripts[is.latin] < 3) return undefined
  const at = value.search(
    /<(?:script|div|iframe|style)\b|\bdocument\.(?:write|getElement)|\bfunction\s?\(|\(adsbygoogle/iu
  )
  if (at < 40 || letters(value.slice(0, at)) < 60) return undefined
  return {role: 'media-placeholder', rule: 'trim:markup', score: 0.9, start: at, end: value.length}
}

/** An address glued before the first word. */
function findUrl({value, scan}: Line): Cut | undefined {
  if (scan.urls === 0 || !/^https?:\/\//iu.test(value)) return undefined
  let end = 0
  while (end < value.length && value.charCodeAt(end) > 0x20 && value.charCodeAt(end) < 0x7f) end++
  while (end < value.length && classTable[value.charCodeAt(end)] === is.space) end++
  if (letters(value.slice(end)) < 24) return undefined
  return {role: 'media-placeholder', rule: 'trim:url', score: 0.9, start: 0, end}
}

function skipMarks(value: string, from: number): number {
  while (from < value.length) {
    const kind = classTable[value.charCodeAt(from)]
    const more =
      kind === is.space || kind === is.ignored || kind === is.dash || kind === is.colon || kind === is.semicolon
    // «Madrid, 5 mar (EFE).- …»: the stop before a dash belongs to it
    const stop = kind === is.sentenceEnd && classTable[value.charCodeAt(from + 1)] === is.dash
    if (!more && !stop && kind !== is.separator && kind !== is.comma) break
    from++
  }
  return from
}

function isInWord(value: string, at: number): boolean {
  return (
    classTable[value.charCodeAt(at - 1)] === is.letter &&
    classTable[value.charCodeAt(at + 1)] === is.letter &&
    value.charCodeAt(at + 1) < 0x530
  )
}

function letters(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) if (classTable[text.charCodeAt(index)] === is.letter) count++
  return count
}

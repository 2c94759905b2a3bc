/** Chrome before an article line: datelines, stamps, section names, credits, addresses. */
import {fold} from '../../fold.js'
import {sayingVerbs} from '../../languages/credits.js'
import type {Role} from '../../types.js'
import {isKept} from '../../types.js'
import {type Cut, letters, type Place} from './cuts.js'
import {afterColon} from './labels.js'
import * as is from './letters.js'
import {classTable, scriptTable} from './letters.js'
import {isProse, type Line} from './lines.js'
import {colonAfter} from './matches.js'
import {creditEnd, credits, kindOfName} from './names.js'
import {holdsFunctionWord} from './words.js'

const longestDateline = 90

/** «تهران - ایرنا - …», «الرياض – واس: …», «(روزنامه دن تری) - …», «دبئی (صباح نیوز) …», `NEW YORK (Reuters) - …`. */
export function findDateline({value, scan}: Line, place: Place): Cut | undefined {
  if (place.title ? scan.letters < 30 : !isProse(scan)) return undefined
  const limit = Math.min(value.length, longestDateline)
  let named = false
  let dated = false
  let numbers = false
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
      if (numbered && /\p{Nd}/u.test(segment)) numbers = true
      // «فارس - استانی با پیشینهٔ کهن - …»: what stands between two dashes tells of the name before them
      if (!found && cut > 0 && kind === is.dash && isRemark(segment)) return undefined
      // beside an agency one short name may be new to us; after a dateline only names go on
      if (
        !found &&
        (unknown > 1 || letters(segment) > 22 || (cut > 0 && kind !== is.dash) || says(segment) || isRemark(segment))
      )
        break
      lead ??= found ?? 'unknown'
    }
    if (kind === is.open) depth++
    else if (kind === is.close) depth--
    if (depth !== 0 || kind === is.open || kind === is.comma) continue
    if (kind === is.close) {
      // «دبئی (صباح نیوز) …»: a city and a source; any other bracket needs a mark after it
      if (!(lead === 'place' && (named || dated)) && !isStrongAfter(value, index + 1)) continue
      // «هەولێر (کوردستان ڕۆژ) – …»: of a source that we do not know
      if (lead === 'place' && unknown === 1 && isDashAfter(value, index + 1)) named = true
      if (!named && !dated) continue
    }
    // `المدينة نيوز :-`: nobody speaks with two marks
    const doubled = kind === is.colon && unknown <= 1 && classTable[value.charCodeAt(index + 1)] === is.dash
    if (
      !named &&
      !doubled &&
      !(lead === 'place' && (unknown === 0 || (dated && kind === is.close))) &&
      !(numbers && kind === is.colon)
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

/** A dash follows, with or without a space or stop before it. */
function isDashAfter(value: string, from: number): boolean {
  for (let index = from; index < from + 4; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.dash) return true
    if (kind !== is.space && kind !== is.ignored && kind !== is.sentenceEnd && kind !== is.colon) return false
  }
  return false
}

const saying: ReadonlySet<string> = new Set(sayingVerbs.map(fold))

/** «وزیر نیرو گفت»: who speaks. */
function says(segment: string): boolean {
  return fold(segment)
    .split(' ')
    .some((word) => saying.has(word))
}

/** Words of a sentence and no name: in Arabic letters a function word that credits no source, in others no capital. */
function isRemark(segment: string): boolean {
  if (scriptTable[segment.charCodeAt(0)] === is.arabic) return holdsFunctionWord(segment) && !credits(segment)
  return /\p{Ll}/u.test(segment) && !/\p{Lu}/u.test(segment)
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

export function findHead({value, scan}: Line): Cut | undefined {
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
export function findStamp({value, scan}: Line): Cut | undefined {
  if (scan.first !== is.digit || !isProse(scan)) return undefined
  const stamp = /^\d{1,2}[./]\d{1,2}[./]\d{4},?\s+(?:(\p{L}[\p{L}-]{2,20}),?\s+)?\d{1,2}:\d{2}(?::\d{2})?\s+/u.exec(
    value.slice(0, 80)
  )
  if (!stamp || (stamp[1] !== undefined && !kindOfName(stamp[1]))) return undefined
  return {role: 'dateline', rule: 'trim:stamp', score: 0.88, start: 0, end: stamp[0].length}
}

/** «Ảnh: CNN …»: a picture's credit glued before a sentence. */
export function findCreditAbove({value, scan}: Line): Cut | undefined {
  if (scan.ending !== is.sentenceEnd || scan.letters < 40) return undefined
  const label = scan.hits.find(
    ({entry, start, end}) => start === 0 && entry.phrase.scope === 'label' && colonAfter(value, end)
  )
  if (!label || isKept(label.entry.phrase.role)) return undefined
  const end = creditEnd(value, afterColon(value, label.end))
  return end > 0 ? {role: label.entry.phrase.role, rule: label.entry.rule, score: 0.88, start: 0, end} : undefined
}

/** An address glued before the first word. */
export function findUrl({value, scan}: Line): Cut | undefined {
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

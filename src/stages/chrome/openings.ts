/** Chrome before an article line: stamps, section names, credits, addresses; datelines have a room of their own. */
import type {Role} from '../../types.js'
import {isKept} from '../../types.js'
import {type Cut, letters} from './cuts.js'
import {afterColon} from './labels.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {isProse, type Line} from './lines.js'
import {colonAfter} from './matches.js'
import {creditEnd} from './names.js'
import {sourceOf} from './sources.js'

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
  if (marks === 0 || letters(value.slice(end), 24) < 24) return undefined
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
  if (!stamp || (stamp[1] !== undefined && sourceOf(stamp[1]) === 0)) return undefined
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
  if (letters(value.slice(end), 24) < 24) return undefined
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

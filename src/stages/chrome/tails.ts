/** Chrome after an article line: end markers, credits, tags, links, code. */
import type {RemovedRole} from '../../types.js'
import {isKept} from '../../types.js'
import {type Cut, letters} from './cuts.js'
import {afterColon, judgePhrases} from './labels.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import type {Line} from './lines.js'
import {colonAfter} from './matches.js'
import type {Automaton, Hit} from './phrases.js'
import {scanLine} from './scan.js'

/** Furniture after the last sentence: the earliest phrase from which on nothing more is article. */
export function findTail({value, scan}: Line): Cut | undefined {
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
  if (letters(rest) > longestTail || letters(value.slice(0, from), 24) < 24) return undefined
  if (introduces(value, hit, role) || (role === 'related' && isAside(value, from))) return undefined
  if (hit.entry.phrase.scope === 'inline' && role !== 'tags' && hit.end - hit.start < 5) return undefined
  if (hasSentenceAfter(value, hit.end)) return undefined
  return {role, rule: hit.entry.rule, score: 0.88, start: from, end: value.length}
}

/** Labels of fields: what follows them at a sentence's end is what the article says. */
const fields: ReadonlySet<RemovedRole> = new Set(['section', 'counter', 'share', 'article-id', 'agency', 'source-url'])

/** «… section:» and `categories: early, late, and never.`: the article says it, before what it tells or in a sentence. */
function introduces(value: string, {entry, end}: Hit, role: RemovedRole): boolean {
  if (entry.phrase.scope !== 'label' || !fields.has(role) || !colonAfter(value, end)) return false
  const rest = value.slice(afterColon(value, end))
  if (letters(rest) === 0) return !/\p{Nd}/u.test(rest)
  return role === 'section' && /[.!?]\s*$/u.test(rest)
}

/** `… by heart (see also the table below).`: in brackets that belong to the sentence. */
function isAside(value: string, from: number): boolean {
  if (classTable[value.charCodeAt(from)] !== is.open) return false
  const kind =
    classTable[value.charCodeAt(from - 1)] === is.space ? value.charCodeAt(from - 2) : value.charCodeAt(from - 1)
  return classTable[kind] === is.letter && /[.;,]\s*$/u.test(value.slice(-3))
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
export function findGlued({value, scan}: Line, automaton: Automaton): Cut | undefined {
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
    // `The` is a label of tags where its marks are left out; without a colon it says nothing
    if (finding && isBareLabel(own, finding.rule)) continue
    if (finding && finding.score >= 0.9 && glued.has(finding.role)) {
      return {role: finding.role, rule: finding.rule, score: 0.86, start, end: value.length}
    }
  }
  return undefined
}

/** All that says so are labels, and nothing is labelled; or a field's name with a colon that introduces what comes below. */
function isBareLabel({value, scan}: Pick<Line, 'value' | 'scan'>, rule: string): boolean {
  const numbered = scan.digits > 0
  return scan.hits.every((hit) => {
    const {rule: other, own, phrase} = hit.entry
    if (other !== rule) return true
    if (own) return false
    if (phrase.role === 'date' && !numbered) return true
    if (phrase.scope === 'label') {
      return colonAfter(value, hit.end) ? introduces(value, hit, phrase.role as RemovedRole) : !numbered
    }
    return fields.has(phrase.role as RemovedRole) && colonAfter(value, hit.end)
  })
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

/** Code of a poll or player, glued behind the last sentence. */
export function findMarkup({value, scan}: Line): Cut | undefined {
  if (scan.marks[is.sign] + scan.marks[is.separator] + scan.marks[is.open] < 3) return undefined
  if (scan.scripts[is.latin] < 3) return undefined
  const at = value.search(
    /<(?:script|div|iframe|style)\s+[\w-]{1,30}\s?=|<script>\s?[\w(]|\bdocument\.(?:write|getElement)|\bfunction\s?\([\w,\s]{0,40}\)\s?\{|\(adsbygoogle/iu
  )
  if (at < 40 || letters(value.slice(0, at), 60) < 60) return undefined
  return {role: 'media-placeholder', rule: 'trim:markup', score: 0.9, start: at, end: value.length}
}

/** `… – InfoMigrants`: a Latin name after a headline in another script. */
export function findSiteName({value, scan}: Line): Cut | undefined {
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
  if (letters(value.slice(0, index), 20) < 20) return undefined
  return {role: 'other', rule: 'trim:site', score: 0.8, start: index, end: value.length}
}

/** Chrome that is glued to an article line: what stands before it (openings.ts) and after it (tails.ts). */
import {applyEdits} from '../../edits.js'
import type {Role} from '../../types.js'
import type {Cut, Place} from './cuts.js'
import {findDateline} from './datelines.js'
import {findInset} from './insets.js'
import {staysByRule} from './labels.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {isProse, type Line, readLine} from './lines.js'
import {findCreditAbove, findHead, findStamp, findUrl} from './openings.js'
import type {Automaton} from './phrases.js'
import type {Scan} from './scan.js'
import {findSignature} from './signatures.js'
import {findGlued, findMarkup, findSiteName, findTail} from './tails.js'
import {notes, symbolOf} from './units.js'

/** How trims are decided on. */
export interface TrimPolicy {
  automaton: Automaton
  own?: Automaton
  threshold: number
  keepRoles?: ReadonlySet<Role>
}

/** Pieces that are cut from one line: more hang on none that a reader wrote. */
const mostCuts = 24

const opening: Place = {opens: true, title: false}
const title: Place = {opens: false, title: true}
const within: Place = {opens: false, title: false}

/** Trim each line that stays; whether anything was. */
export function trimLines(lines: readonly Line[], policy: TrimPolicy): boolean {
  let changed = false
  let prose = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const long = isProse(line.scan)
    const place = long ? (prose < 2 ? opening : within) : prose === 0 && index < 3 ? title : within
    if (long) prose++
    // a line that was looked at in such a place is as it was
    const looked = 1 << ((place.opens ? 1 : 0) + (place.title ? 2 : 0))
    if (((line.uncut ?? 0) & looked) !== 0 || staysByRule(line)) continue
    for (let cuts = 0; cuts < mostCuts; cuts++) {
      const cut = findCut(line, place, policy.automaton)
      if (!cut || cut.score < policy.threshold || policy.keepRoles?.has(cut.role)) break
      changed = true
      trimLine(line, cut)
      line.scan = readLine(line.value, policy.automaton, policy.own)
      if (line.scan.symbols === 0) line.removed = cut
    }
    line.uncut = (line.uncut ?? 0) | looked
  }
  return changed
}

/** Take a stretch out of a line, and the spaces around it that part nothing any more. */
function trimLine(line: Line, cut: Cut): void {
  let {start, end} = cut
  // between two sentences the space before it stays
  if (end === line.value.length) while (start > 0 && classTable[line.value.charCodeAt(start - 1)] === is.space) start--
  const parts = start === 0 || classTable[line.value.charCodeAt(start - 1)] === is.space
  if (parts) while (end < line.value.length && classTable[line.value.charCodeAt(end)] === is.space) end++
  const text = line.value.slice(start, end)
  const {role, rule, score} = cut
  line.trims ??= []
  line.trims.push({role, rule, score, start, end, text})
  applyEdits(line.block, 'chrome', [{rule, at: start, before: text, after: '', score}])
  line.value = line.block.children[0].value
  line.own = undefined
  line.uncut = undefined
}

/** The next cut of a line that stays, or nothing; a line is looked at again after each cut. */
function findCut(line: Line, place: Place, automaton: Automaton): Cut | undefined {
  const {scan} = line
  if (scan.symbols < 24) return undefined
  const known = scan.hits.length > 0
  return (
    findUrl(line) ??
    (place.opens ? findStamp(line) : undefined) ??
    (place.opens || place.title ? findDateline(line, place) : undefined) ??
    (known ? (findHead(line) ?? findCreditAbove(line)) : undefined) ??
    findMarkup(line) ??
    (known ? findTail(line) : undefined) ??
    findGlued(line, automaton) ??
    findSignature(line) ??
    (scan.marks[is.colon] > 0 ? findInset(line) : undefined) ??
    (place.title || place.opens ? findDoubled(line) : undefined) ??
    (place.title ? findSiteName(line) : undefined)
  )
}

/** The letters of a headline that stands twice do, too; most lines differ in the first. */
function mayBeDoubled({lettersFrom, lettersCount}: Scan): boolean {
  const {symbols} = notes
  const half = lettersCount >> 1
  if (half * 2 !== lettersCount) return false
  for (let at = lettersFrom; at < lettersFrom + half; at++) if (symbols[at] !== symbols[at + half]) return false
  return true
}

/** A headline that stands twice in one line. */
function findDoubled({value, scan}: Line): Cut | undefined {
  if (scan.symbols < 30 || scan.symbols % 2 !== 0 || scan.symbols > 600 || !mayBeDoubled(scan)) return undefined
  let half = 0
  for (let left = scan.symbols / 2; left > 0; half++) if (symbolOf(value.charCodeAt(half)) >= 0) left--
  // symbol by symbol, the second half from where the first ends
  for (let first = 0, second = half; first < half; first++) {
    const symbol = symbolOf(value.charCodeAt(first))
    if (symbol < 0) continue
    while (symbolOf(value.charCodeAt(second)) < 0) second++
    if (symbolOf(value.charCodeAt(second++)) !== symbol) return undefined
  }
  let start = half
  while (start < value.length && classTable[value.charCodeAt(start)] !== is.space) {
    if (symbolOf(value.charCodeAt(start)) >= 0) break
    start++
  }
  return {role: 'duplicate', rule: 'trim:doubled', score: 0.9, start, end: value.length}
}

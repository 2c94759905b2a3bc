/** Lines that say again what another line says: a headline in the page title, a lead under a picture. */
import {classTable, colon, dash, digit, letter, separator} from './letters.js'
import {type Finding, isProse, type Line} from './lines.js'
import type {Scan} from './scan.js'
import {integers} from './slabs.js'
import {notes, symbolOf} from './units.js'

/** Fewer letters and digits than this may well stand twice: names, scores, cells. */
const shortest = 14
const longestTitle = 260

/**
 * Find the lines, of those that are kept, that repeat another.
 *
 * Of equal copies (`copies` has how many there are of each line) the first stays; a page title («headline – site») goes when the headline itself stands below.
 */
export function findDuplicates(lines: readonly Line[], copies: Int32Array): (Finding | undefined)[] {
  const findings: (Finding | undefined)[] = new Array(lines.length)
  if (!hasTwins(lines, copies)) {
    findPageTitles(lines, findings)
    return findings
  }
  const seen = new Map<number, number>()
  let prose = 0
  const proseBefore = integers(lines.length)
  for (let index = 0; index < lines.length; index++) proseBefore[index] = isProse(lines[index].scan) ? prose++ : prose
  for (let index = 0; index < lines.length; index++) {
    const {scan} = lines[index]
    // most lines are like no other
    if (scan.symbols < shortest || copies[index] === 1) continue
    const before = seen.get(scan.hash)
    if (before === undefined) seen.set(scan.hash, index)
    // a subhead may say again what the headline says, and lists repeat themselves
    else if (scan.first !== letter && scan.symbols < 60) continue
    else if (!isProse(scan) && proseBefore[before] !== proseBefore[index]) continue
    else if (saysSame(lines[before].value, lines[index].value) && !isRefrain(lines, before, index)) {
      findings[index] = {role: 'duplicate', rule: 'duplicate:line', score: scan.symbols >= 25 ? 0.96 : 0.7}
    }
  }
  findPageTitles(lines, findings)
  return findings
}

/** Lines between two turns of a refrain, at most. */
const longestTurn = 8

/** Whether a line comes back three times or more at the same distance: a refrain, the same answer, a row of a timetable. */
function isRefrain(lines: readonly Line[], first: number, index: number): boolean {
  const {hash} = lines[index].scan
  let second = first + 1
  while (lines[second].scan.hash !== hash) second++
  const turn = second - first
  if (turn < 2 || turn > longestTurn || (index - first) % turn !== 0) return false
  return lines[second + turn]?.scan.hash === hash
}

/** Whether two lines may be equal: most documents have none. */
function hasTwins(lines: readonly Line[], copies: Int32Array): boolean {
  for (let index = 0; index < copies.length; index++) {
    if (copies[index] > 1 && lines[index].scan.symbols >= shortest) return true
  }
  return false
}

/** A line among the first that holds a later short line and a site's name. */
function findPageTitles(lines: readonly Line[], findings: (Finding | undefined)[]): void {
  for (let index = 0; index < Math.min(3, lines.length); index++) {
    const {value, scan} = lines[index]
    if (scan.symbols < shortest + 3 || scan.symbols > longestTitle) continue
    if (scan.marks[dash] + scan.marks[separator] + scan.marks[colon] === 0) continue
    for (let other = index + 1; other < lines.length; other++) {
      const second = lines[other].scan
      if (second.symbols < shortest || second.symbols >= scan.symbols || second.symbols * 2 < scan.symbols) continue
      if (!sharesEdge(scan, second)) continue
      const held = lines[other].value
      const at = opensWith(value, held) ? second.symbols : closesWith(value, held) ? scan.symbols - second.symbols : 0
      if (at > 0 && isParted(value, at)) {
        findings[index] = {role: 'duplicate', rule: 'duplicate:title', score: 0.95}
        break
      }
    }
  }
}

/** Whether the first or the last letters of two lines are one; where one of them has no letters, too. */
function sharesEdge(one: Scan, other: Scan): boolean {
  const {symbols} = notes
  if (one.lettersCount === 0 || other.lettersCount === 0 || symbols[one.lettersFrom] === symbols[other.lettersFrom])
    return true
  return symbols[one.lettersFrom + one.lettersCount - 1] === symbols[other.lettersFrom + other.lettersCount - 1]
}

/** Whether the letters and digits of `held` open those of `value`; most lines differ in the first. */
function opensWith(value: string, held: string): boolean {
  let at = 0
  for (let index = 0; index < held.length; index++) {
    const symbol = symbolOf(held.charCodeAt(index))
    if (symbol < 0) continue
    while (at < value.length && symbolOf(value.charCodeAt(at)) < 0) at++
    if (at === value.length || symbolOf(value.charCodeAt(at++)) !== symbol) return false
  }
  return true
}

/** Whether the letters and digits of `held` close those of `value`. */
function closesWith(value: string, held: string): boolean {
  let at = value.length - 1
  for (let index = held.length - 1; index >= 0; index--) {
    const symbol = symbolOf(held.charCodeAt(index))
    if (symbol < 0) continue
    while (at >= 0 && symbolOf(value.charCodeAt(at)) < 0) at--
    if (at < 0 || symbolOf(value.charCodeAt(at--)) !== symbol) return false
  }
  return true
}

/** A dash or another mark parts the first `count` letters and digits of a line from the others. */
function isParted(value: string, count: number): boolean {
  let index = 0
  for (; index < value.length && count > 0; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === letter || kind === digit) count--
  }
  for (; index < value.length; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === letter || kind === digit) return false
    if (kind === dash || kind === separator || kind === colon) return true
  }
  return false
}

/** Whether two texts have the same letters and digits, folded. */
function saysSame(one: string, other: string): boolean {
  for (let at = 0, place = 0; ; at++, place++) {
    let symbol = -1
    while (at < one.length && (symbol = symbolOf(one.charCodeAt(at))) < 0) at++
    let same = -1
    while (place < other.length && (same = symbolOf(other.charCodeAt(place))) < 0) place++
    if (symbol !== same) return false
    if (symbol < 0) return true
  }
}

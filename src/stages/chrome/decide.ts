/**
 * Decide which lines leave, and what leaves of the others.
 *
 * Everything is judged among the lines that still stand, and judged again as long as something leaves: so the text that
 * remains is one from which nothing leaves any more, and cleaning it again changes nothing.
 */
import {applyEdits} from '../../edits.js'
import type {Trim} from '../../types.js'
import {findDuplicates} from './duplicates.js'
import {judgePhrases} from './labels.js'
import {type Finding, isProse, type Line} from './lines.js'
import type {Automaton} from './phrases.js'
import {scanLine} from './scan.js'
import {findSections} from './sections.js'
import {judgeShape} from './shapes.js'
import {findCut} from './trims.js'

/** How the stage decides. */
export interface Policy {
  automaton: Automaton
  /** Lines leave at this score or above, 0–1. */
  threshold: number
}

const mostRounds = 24

/** Decide on the lines of a document; what leaves is set on them. */
export function decide(lines: readonly Line[], policy: Policy): void {
  let standing = [...lines]
  for (let round = 0; round < mostRounds; round++) {
    const findings = judge(standing)
    let changed = false
    for (let index = 0; index < standing.length; index++) {
      const finding = findings[index]
      if (!finding || finding.score < policy.threshold) continue
      standing[index].removed = finding
      changed = true
    }
    if (changed) standing = standing.filter((line) => !line.removed)
    if (trimLines(standing, policy)) {
      changed = true
      standing = standing.filter((line) => !line.removed)
    }
    if (!changed) return
  }
}

/** What each of the lines is, where something says that it leaves. */
function judge(lines: readonly Line[]): (Finding | undefined)[] {
  const phrases = lines.map(judgePhrases)
  const shapes = lines.map(judgeShape)
  const sections = findSections(lines, phrases)
  const duplicates = findDuplicates(lines)
  return lines.map((_, index) => {
    let best = phrases[index]
    for (const other of [sections[index], duplicates[index], shapes[index]])
      if (other && (!best || other.score > best.score)) best = other
    return best
  })
}

/** Trim each line that stays; whether anything was. */
function trimLines(lines: readonly Line[], policy: Policy): boolean {
  let changed = false
  let prose = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const long = isProse(line.scan)
    const place = {opens: long && prose < 2, title: !long && prose === 0 && index < 3}
    if (long) prose++
    for (let round = 0; round < 8; round++) {
      const cut = findCut(line, place)
      if (!cut || cut.score < policy.threshold) break
      changed = true
      const text = line.value.slice(cut.start, cut.end)
      const trim: Trim = {role: cut.role, rule: cut.rule, score: cut.score, start: cut.start, end: cut.end, text}
      ;(line.trims ??= []).push(trim)
      applyEdits(line.block, 'chrome', [{rule: cut.rule, at: cut.start, before: text, after: '', score: cut.score}])
      line.value = line.block.children[0].value
      line.scan = scanLine(line.value, policy.automaton)
      if (line.scan.symbols === 0) line.removed = cut
    }
  }
  return changed
}

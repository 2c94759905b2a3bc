import type {Change} from '../../edits.js'
import {examine, makeHealth, weigh} from './gate.js'
import {classOf, unitClass} from './letters.js'
import type {Lexicon} from './lexicon.js'
import {type Proposal, propose} from './propose.js'
import {makeScan, type Scan, scanText} from './scan.js'

/** A line whose joins are repaired. */
export interface Line {
  readonly value: string
  apply(changes: readonly Change[]): void
}

let scan: Scan = makeScan(1024)

/**
 * Make the lost joins of a document's lines.
 *
 * What was joined is evidence for the rest, so the lines are read again until nothing changes: the outcome, read once
 * more, is the outcome. Every round takes spaces and bare gaps away and adds none, so it ends.
 */
export function repairLines(lines: readonly Line[], knowledge: Lexicon): void {
  while (repairOnce(lines, knowledge));
}

function repairOnce(lines: readonly Line[], knowledge: Lexicon): boolean {
  const health = makeHealth()
  const found: {line: Line; proposals: Proposal[]}[] = []
  for (const line of lines) {
    scan = scanText(line.value, scan)
    const proposals = propose(scan, knowledge)
    examine(health, scan, proposals)
    if (proposals.length === 0) continue
    // from here on places are counted in the text
    for (const proposal of proposals) proposal.letter = scan.at[proposal.letter]
    found.push({line, proposals})
  }
  let changed = false
  for (const {line, proposals} of found) {
    const changes: Change[] = []
    for (const proposal of proposals) {
      // a mark stands where the space should: taking its place would leave the space, and the next round would try again
      if (proposal.kind > 1 && !isSpace(line.value.charCodeAt(proposal.letter - 1))) continue
      const odds = weigh(health, proposal, knowledge.gate)
      if (odds >= 0) changes.push(changeFor(line.value, proposal, odds))
    }
    if (changes.length === 0) continue
    line.apply(changes)
    changed = true
  }
  return changed
}

function changeFor(text: string, {letter, kind, source}: Proposal, odds: number): Change {
  let at = letter
  if (kind > 1) while (isSpace(text.charCodeAt(at - 1))) at--
  return {
    rule: kind > 1 ? 'spaced' : 'lost',
    at,
    before: text.slice(at, letter),
    after: '\u200c',
    source,
    score: Math.round(1000 / (1 + Math.exp(-odds))) / 1000
  }
}

function isSpace(code: number): boolean {
  const kind = classOf[code]
  return kind === unitClass.space || kind === unitClass.thin || kind === unitClass.joiner
}

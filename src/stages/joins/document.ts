import type {Change} from '../../edits.js'
import {academy} from '../../languages/joins.js'
import type {JoinStyle} from '../../types.js'
import {endsInSpace, joinBefore} from './changes.js'
import {clearEvidence, type Evidence, makeEvidence} from './evidence.js'
import {examine, type Health, isHealthy, makeHealth, weigh} from './gate.js'
import type {Lexicon} from './lexicon.js'
import {type Proposal, propose, proposeFromDocument} from './propose.js'
import {makeScan, type Scan, scanText} from './scan.js'
import {attach, decide, isOptional, styleAt} from './styles.js'
import {grantWishes, readWishes, type Wishes} from './wishes.js'

/** A line whose joins are repaired. */
export interface Line {
  readonly value: string
  apply(changes: readonly Change[]): void
}

/** How joins are repaired. */
export interface Manner {
  knowledge: Lexicon
  style: JoinStyle
  wishes: Wishes | undefined
}

let scan: Scan = makeScan(1024)
const evidence: Evidence = makeEvidence()

/** A manner from what the user said. */
export function mannerOf(
  knowledge: Lexicon,
  style: JoinStyle | null | undefined,
  joins: readonly string[] | null | undefined
): Manner {
  const own = [...(style === 'academy' ? academy : []), ...(joins ?? [])]
  return {knowledge, style: style ?? 'preserve', wishes: own.length > 0 ? readWishes(own) : undefined}
}

/**
 * Make the lost joins of a document's lines.
 *
 * What was joined is evidence for the rest, so the lines are read again until nothing changes: the outcome, read once
 * more, is the outcome. Every round takes spaces and bare gaps away and adds none, so it ends.
 */
export function repairLines(lines: readonly Line[], manner: Manner): void {
  if (manner.wishes) for (const line of lines) line.apply(grantWishes(line.value, read(line), manner.wishes))
  if (manner.style === 'attached') for (const line of lines) line.apply(attach(line.value, read(line), manner.wishes))
  while (repairOnce(lines, manner));
}

function read(line: Line): Scan {
  scan = scanText(line.value, scan)
  return scan
}

/** What one line may want. */
interface Found {
  line: Line
  proposals: Proposal[]
  unknown: number[]
}

function repairOnce(lines: readonly Line[], manner: Manner): boolean {
  const health = makeHealth()
  const found: Found[] = []
  clearEvidence(evidence)
  for (const line of lines) {
    const unknown: number[] = []
    const proposals = propose(read(line), manner.knowledge, {evidence, unknown, wishes: manner.wishes})
    examine(health, scan, proposals)
    if (proposals.length > 0 || unknown.length > 0) found.push({line, proposals, unknown})
  }
  // nothing is made in a healthy document, unless a style asks for it
  if (manner.style !== 'academy' && isHealthy(health)) return false
  let changed = false
  for (const one of found) if (settle(one, health, manner)) changed = true
  return changed
}

/** Make the joins of one line that the document bears out. */
function settle({line, proposals, unknown}: Found, health: Health, {knowledge, style}: Manner): boolean {
  read(line)
  const text = line.value
  const changes: Change[] = []
  for (const proposal of proposeFromDocument(scan, unknown, evidence, proposals)) {
    // a mark that stands where the space should makes the space doubtful
    if (proposal.kind > 1 && !endsInSpace(text, scan.at[proposal.letter])) continue
    const verdict = decide(scan, proposal, health, style)
    const odds = verdict === 'weigh' ? weigh(health, proposal, knowledge.gate) : proposal.score
    if (verdict === 'leave' || odds < 0) continue
    const rule = proposal.kind > 1 ? 'spaced' : 'lost'
    const score = Math.round(1000 / (1 + Math.exp(-odds))) / 1000
    const bare =
      style === 'attached' && proposal.kind > 1 && isOptional(scan, proposal.letter, styleAt(scan, proposal.letter))
    changes.push(joinBefore(text, scan, proposal.letter, rule, proposal.source, score, bare))
  }
  line.apply(changes)
  return changes.length > 0
}

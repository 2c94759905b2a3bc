import type {Change} from '../../edits.js'
import {academy} from '../../languages/joins.js'
import type {JoinStyle} from '../../types.js'
import {endsInSpace, joinBefore} from './changes.js'
import {askFor, clearEvidence, type Evidence, gather, makeEvidence} from './evidence.js'
import {copyHealth, type Health, isHealthy, makeHealth, weigh} from './gate.js'
import type {Lexicon} from './lexicon.js'
import {mendJoins} from './mangled.js'
import {proposeFromDocument} from './propose.js'
import {changeLast, clearReadings, hold, type Line, look, lookAgain, type Reading, readLine, scan} from './reading.js'
import {hashPart} from './scan.js'
import {attach, decide, isOptional, styleAt} from './styles.js'
import {grantWishes, readWishes, type Wishes} from './wishes.js'

/** How joins are repaired. */
export interface Manner {
  knowledge: Lexicon
  style: JoinStyle
  wishes: Wishes | undefined
}

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
 * Mend the broken joins of a document's lines and make the lost ones.
 *
 * What was joined is evidence for the rest, so the document is weighed again until nothing changes: the outcome, read
 * once more, is the outcome. Only lines that changed are read again. Every round takes spaces and bare gaps away and
 * adds none, so it ends.
 */
export function repairLines(lines: readonly Line[], manner: Manner): void {
  clearReadings()
  const health = makeHealth()
  const readings = lines.map((line) => read(line, health, manner))
  while (repairOnce(readings, health, manner));
}

/** Read a line and do what needs no document: mend it, grant the user's wishes, take away what the style leaves out. */
function read(line: Line, health: Health, {knowledge, style, wishes}: Manner): Reading {
  const reading = readLine(line)
  if (scan.suspect) changeLast(reading, mendJoins(line.value, 'full', knowledge))
  if (wishes) changeLast(reading, grantWishes(line.value, scan, reading.first, wishes))
  if (style === 'attached') changeLast(reading, attach(line.value, scan, reading.first, wishes))
  look(reading, health, knowledge, wishes)
  return reading
}

/** Weigh every line in the document as it stands; `health` is then that of the document as it came out. */
function repairOnce(readings: readonly Reading[], health: Health, manner: Manner): boolean {
  // nothing is made in a healthy document, unless a style asks for it
  if (manner.style !== 'academy' && isHealthy(health)) return false
  gatherEvidence(readings)
  const present = copyHealth(health)
  let changed = false
  for (const reading of readings) {
    const changes: Change[] = []
    const made = settle(reading, present, manner, changes)
    if (made.length === 0) continue
    changed = true
    reading.line.apply(changes)
    lookAgain(reading, made, changes, health, manner.knowledge, manner.wishes)
  }
  return changed
}

/** What the document shows of the words that the table does not know. */
function gatherEvidence(readings: readonly Reading[]): void {
  clearEvidence(evidence)
  let asked = false
  for (const reading of readings) {
    const {unknown} = reading
    if (unknown.length === 0) continue
    hold(reading)
    asked = true
    for (let index = 0; index < unknown.length; index += 2)
      askFor(evidence, hashPart(scan, unknown[index], unknown[index + 1]))
  }
  if (!asked) return
  for (const reading of readings) {
    hold(reading)
    gather(evidence, scan, reading.first, reading.end)
  }
}

/** Make the joins of one line that the document bears out: the letters before which they stand. */
function settle(reading: Reading, health: Health, {knowledge, style}: Manner, changes: Change[]): number[] {
  const made: number[] = []
  if (reading.proposals.length === 0 && reading.unknown.length === 0) return made
  hold(reading)
  const text = reading.line.value
  for (const proposal of proposeFromDocument(scan, reading.unknown, evidence, reading.proposals)) {
    const {letter, kind, source} = proposal
    // a mark that stands where the space should makes the space doubtful
    if (kind > 1 && !endsInSpace(text, scan.at[letter])) continue
    const verdict = decide(scan, proposal, health, style)
    const odds = verdict === 'weigh' ? weigh(health, proposal, knowledge.gate) : proposal.score
    if (verdict === 'leave' || odds < 0) continue
    const rule = kind > 1 ? 'spaced' : 'lost'
    const score = Math.round(1000 / (1 + Math.exp(-odds))) / 1000
    const bare = style === 'attached' && kind > 1 && isOptional(scan, letter, styleAt(scan, letter))
    changes.push(joinBefore(text, scan, letter, rule, source, score, bare))
    made.push(letter)
  }
  return made
}

import {applyEdits, type Change} from '../../edits.js'
import {academy} from '../../languages/joins.js'
import {mapped} from '../../mapped.js'
import type {Block, JoinStyle} from '../../types.js'
import {endsInSpace, type Join, joinBefore} from './changes.js'
import {askFor, clearEvidence, type Evidence, gather, makeEvidence} from './evidence.js'
import {copyHealth, examine, type Health, isHealthy, leastOdds, makeHealth, weigh} from './gate.js'
import {proposeInflections} from './inflections.js'
import type {Lexicon} from './lexicon.js'
import {mendJoins} from './mangled.js'
import {proposeFromDocument} from './propose.js'
import {
  change,
  changeLast,
  clearReadings,
  hold,
  look,
  lookAgain,
  type Reading,
  readAnew,
  readLine,
  scan,
  takeBack,
  textOf
} from './reading.js'
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

/** Mend what can be nothing but a broken ZWNJ; every round takes something away, so it ends. */
export function mendLine(block: Block): void {
  const [node] = block.children
  for (let changes = mendJoins(node.value, 'sure', undefined); changes.length > 0; ) {
    applyEdits(block, 'joins', changes)
    changes = mendJoins(node.value, 'sure', undefined)
  }
}

/**
 * Mend the broken joins of a document's lines and make the lost ones.
 *
 * What was joined is evidence for the rest, so the document is weighed again until nothing changes: the outcome, read
 * once more, is the outcome. Only words near a join are looked at again. What does not settle is left without its joins.
 */
export function repairLines(lines: readonly Block[], manner: Manner): void {
  clearReadings()
  const readings = mapped(lines, (line) => read(line, manner))
  if (isIntact(readings, manner)) return
  const health = makeHealth()
  for (const reading of readings) {
    hold(reading)
    look(reading, health, manner.knowledge, manner.wishes)
  }
  let rounds = 0
  while (repairOnce(readings, health, manner) || prepareAgain(readings, health, manner)) {
    if (++rounds < mostRounds) continue
    for (const reading of readings) takeBack(reading)
    return
  }
}

/** Two rounds settle what people write; a text made to settle never would cost as many rounds as it has words. */
const mostRounds = 16

/** Read a line and do what needs no document. */
function read(line: Block, manner: Manner): Reading {
  const reading = readLine(line)
  for (const wanted of prepare) while (changeLast(reading, wanted(reading, manner)));
  return reading
}

/**
 * Whether nothing is to be made in a document: it is healthy and no style asks for more.
 *
 * Only inflections tell its health; what the table and the model say of the rest is not asked for.
 */
function isIntact(readings: readonly Reading[], manner: Manner): boolean {
  if (manner.style === 'academy') return false
  const health = makeHealth()
  for (const {joined} of readings) health.joined += joined
  if (!isHealthy(health)) return false
  for (const reading of readings) {
    hold(reading)
    const {first, end} = reading
    examine(health, scan, proposeInflections(scan, manner.knowledge, manner.wishes, first, end), first, first)
    if (!isHealthy(health) || !isPrepared(reading, manner)) return false
  }
  return true
}

const none: readonly Change[] = []

/** What needs no document: mend the line, grant the user's wishes, take away what the style leaves out. */
const prepare: readonly ((reading: Reading, manner: Manner) => readonly Change[])[] = [
  (reading, {knowledge}) => (reading.suspect ? mendJoins(textOf(reading), 'full', knowledge) : none),
  (reading, {wishes}) => (wishes ? grantWishes(textOf(reading), scan, reading.first, reading.end, wishes) : none),
  (reading, {style, wishes}) =>
    style === 'attached' ? attach(textOf(reading), scan, reading.first, reading.end, wishes) : none
]

/** Whether what needs no document is done: where it is mending alone, it was done until nothing was left. */
function isPrepared(reading: Reading, manner: Manner): boolean {
  return !wantsMore(manner) || prepare.every((wanted) => wanted(reading, manner).length === 0)
}

function wantsMore({style, wishes}: Manner): boolean {
  return wishes !== undefined || style === 'attached'
}

/** A join may make a word known, or lay bare an ending: what needs no document is done again, until nothing is left to do. */
function prepareAgain(readings: readonly Reading[], health: Health, manner: Manner): boolean {
  let changed = false
  for (const reading of readings) {
    if (!reading.suspect && !wantsMore(manner)) continue
    hold(reading)
    for (const wanted of prepare) {
      const changes = wanted(reading, manner)
      if (changes.length === 0) continue
      changed = true
      readAnew(reading, changes, health, manner.knowledge, manner.wishes)
    }
  }
  return changed
}

/** Weigh every line in the document as it stands; `health` is then that of the document as it came out. */
function repairOnce(readings: readonly Reading[], health: Health, manner: Manner): boolean {
  // nothing is made in a healthy document, unless a style asks for it
  if (manner.style !== 'academy' && isHealthy(health)) return false
  gatherEvidence(readings)
  const present = copyHealth(health)
  let changed = false
  for (const reading of readings) {
    if (reading.proposals.length === 0 && reading.unknown.length === 0) continue
    const made = settle(reading, present, manner)
    if (made.length === 0) continue
    changed = true
    change(reading, made)
    lookAgain(reading, made, health, manner.knowledge, manner.wishes)
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
    for (let index = 0; index < unknown.length; index += 2) askFor(evidence, scan, unknown[index], unknown[index + 1])
  }
  if (!asked) return
  for (const reading of readings) {
    hold(reading)
    gather(evidence, scan, reading.first, reading.end)
  }
}

/** The joins of one line that the document bears out. */
function settle(reading: Reading, health: Health, {knowledge, style}: Manner): Join[] {
  const made: Join[] = []
  hold(reading)
  const text = textOf(reading)
  for (const proposal of proposeFromDocument(scan, reading.unknown, evidence, reading.proposals)) {
    const {letter, kind, source} = proposal
    // a mark that stands where the space should makes the space doubtful
    if (kind > 1 && !endsInSpace(text, scan.at[letter])) continue
    const verdict = decide(scan, proposal, health, style)
    const odds = verdict === 'weigh' ? weigh(health, proposal, knowledge.gate) : proposal.score
    if (verdict === 'leave' || odds < leastOdds(health, kind)) continue
    const rule = kind > 1 ? 'spaced' : 'lost'
    const score = Math.round(1000 / (1 + Math.exp(-odds))) / 1000
    const bare = style === 'attached' && kind > 1 && isOptional(scan, letter, styleAt(scan, letter))
    made.push(joinBefore(text, scan, letter, rule, source, score, bare))
  }
  return made
}

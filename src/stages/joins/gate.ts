import type {Proposal} from './propose.js'
import {gap, type Scan} from './scan.js'
import {styleAt} from './styles.js'

/** What a document shows of its joins. */
export interface Health {
  letters: number
  /** ZWNJs in place. */
  joined: number
  /** Proposals that are sure by themselves, by kind. */
  sure: number[]
  /** ZWNJs in place by style class (ها, تر, می), and sure proposals that would add one. */
  styles: number[]
  attached: number[]
}

const {joiner} = gap
/** Log odds from which a proposal is evidence of damage. */
const evident = 2

/** A document of which nothing is known yet. */
export function makeHealth(): Health {
  return {letters: 0, joined: 0, sure: [0, 0, 0, 0], styles: [0, 0, 0, 0], attached: [0, 0, 0, 0]}
}

/** Add what words `first` to `end` and the proposals for them show; `sign` −1 takes it away again. */
export function examine(
  health: Health,
  scan: Scan,
  proposals: readonly Proposal[],
  first = 0,
  end: number = scan.words,
  sign: 1 | -1 = 1
): void {
  examineWords(health, scan, first, end, sign)
  for (const proposal of proposals) examineProposal(health, scan, proposal, sign)
}

/** Add what words `first` to `end` show, or take it away again. */
export function examineWords(health: Health, scan: Scan, first: number, end: number, sign: 1 | -1): void {
  const {starts, gaps, firstJoins, lastJoins} = scan
  health.letters += sign * (starts[end] - starts[first])
  for (let number = first; number < end; number++) {
    if (firstJoins[number] === 0) continue
    for (let at = firstJoins[number]; at <= lastJoins[number]; at++)
      if (gaps[at] === joiner) {
        health.joined += sign
        health.styles[styleAt(scan, at)] += sign
      }
  }
}

/** Add what a proposal shows, or take it away again. */
export function examineProposal(
  health: Health,
  scan: Scan,
  {kind, letter, score}: Readonly<Proposal>,
  sign: 1 | -1
): void {
  if (score < evident) return
  health.sure[kind] += sign
  if (kind === 0) health.attached[styleAt(scan, letter)] += sign
}

/** What a document shows at this moment. */
export function copyHealth({letters, joined, sure, styles, attached}: Readonly<Health>): Health {
  return {letters, joined, sure: [...sure], styles: [...styles], attached: [...attached]}
}

/** Number of weights for one kind of proposal. */
export const gateSize = 14
/** There is a gate for a sentence or two and one for whole documents, each with a row for every kind of proposal. */
export const gateRows = 8
/** Number of letters from which a text is a whole document. */
const whole = 400

/** The row of weights for a proposal. */
export function gateRow(health: Readonly<Health>, kind: number): number {
  return health.letters < whole ? kind : kind + 4
}

const inputs = new Float64Array(gateSize)

/**
 * What the gate weighs of a proposal in its document; the proposal is no evidence for itself.
 *
 * All but the score are bounded: the hundredth lost join says no more than the tenth.
 */
export function gateInputs(health: Readonly<Health>, {kind, score}: Readonly<Proposal>): Float64Array {
  const own = score >= evident ? 1 : 0
  const {joined, sure} = health
  const lost = sure[0] - (kind === 0 ? own : 0)
  const parted = sure[1] - (kind === 1 ? own : 0)
  const spaced = sure[2] - (kind === 2 ? own : 0)
  const open = sure[3] - (kind === 3 ? own : 0)
  const all = lost + joined + spaced
  inputs[0] = 1
  inputs[1] = score
  inputs[2] = joined > 0 ? 1 : 0
  inputs[3] = level(joined, 8)
  inputs[4] = level(lost, 4)
  inputs[5] = level(spaced, 4)
  inputs[6] = level(parted, 4)
  inputs[7] = level(open, 4)
  inputs[8] = lost / (1 + all)
  inputs[9] = spaced / (1 + all)
  inputs[10] = joined / (1 + all)
  inputs[11] = parted / (1 + all + parted)
  inputs[12] = open / (1 + all + open)
  inputs[13] = all === 0 ? Math.log1p(Math.min(health.letters / 32, 6)) : 0
  return inputs
}

// from −1 on: what the document shows is a proposal that was not counted
const levels = Float64Array.from({length: 10}, (_, index) => Math.log1p(index - 1))

/** The logarithm of one more than a count. */
function level(count: number, most: number): number {
  return levels[Math.min(count, most) + 1]
}

/** Log odds of a proposal in its document. */
export function weigh(health: Readonly<Health>, proposal: Readonly<Proposal>, weights: Float64Array): number {
  const values = gateInputs(health, proposal)
  if (isHealthy(health)) return Number.NEGATIVE_INFINITY
  if (proposal.kind === 3 && spacesAreMeant(health)) return Number.NEGATIVE_INFINITY
  const from = gateRow(health, proposal.kind) * gateSize
  let sum = 0
  for (let index = 0; index < gateSize; index++) sum += weights[from + index] * values[index]
  return sum
}

/** Log odds from which compounds are parted where all joins vanished: what is left in one is as wrong as what is split. */
const bold = -0.7

/** Log odds from which a join is made. */
export function leastOdds({joined, sure}: Readonly<Health>, kind: number): number {
  return kind === 1 && joined === 0 && sure[2] === 0 ? bold : 0
}

/** ZWNJs from which a document can be called healthy, and the share of damage it may have. */
const enough = 6
const tolerable = 0.2

/** Whether a document's joins are in place; what is missing now and then is house style. */
export function isHealthy({joined, sure}: Readonly<Health>): boolean {
  const damaged = sure[0] + sure[2]
  return joined >= enough && damaged < tolerable * (joined + damaged)
}

/**
 * No inflection stands apart, so the author's compounds do by intent: joins vanished without becoming spaces, or all of
 * several are in place. Mending the former makes the latter, so the answer is the same when the text is read again.
 */
function spacesAreMeant({joined, sure}: Readonly<Health>): boolean {
  if (sure[2] > 0) return false
  return joined === 0 ? sure[0] > 0 : joined > 1 && joined > 3 * sure[0]
}

/**
 * Decide which lines leave, and what leaves of the others.
 *
 * Everything is judged among the lines that still stand, and judged again as long as something leaves: so the text that
 * remains is one from which nothing leaves any more, and cleaning it again changes nothing.
 */
import {mapped} from '../../mapped.js'
import type {KeptRole, RemovedRole, Role} from '../../types.js'
import {noEvidence, questions, surest, weigh} from './evidence.js'
import {holdsNoArticle, noArticle} from './fronts.js'
import {nameFurniture} from './furniture.js'
import {type Finding, isProse, type Line} from './lines.js'
import type {Known} from './memory.js'
import {shelterOwn} from './own.js'
import type {Automaton} from './phrases.js'
import {keptRolesOf} from './roles.js'
import type {Evidence} from './rows.js'
import {type ChromeModel, judgeLines} from './sequence.js'
import {shelter} from './shelter.js'
import {trimLines} from './trims.js'

/** How the stage decides. */
export interface Policy {
  automaton: Automaton
  /** Phrases of the user's own. */
  own?: Automaton
  /** Lines leave at this score or above, 0–1. */
  threshold: number
  model?: ChromeModel
  /** Chrome that stays. */
  keepRoles?: ReadonlySet<Role>
  /** Article that leaves. */
  dropRoles?: ReadonlySet<Role>
  /** How many of the site's documents hold a line. */
  known?: Known
}

/** A document that is decided on. */
export interface Case {
  readonly lines: readonly Line[]
  readonly policy: Policy
  /** The lines that stand still. */
  standing: readonly Line[]
  /** What is said of them in this round. */
  evidence: Evidence
  findings: (Finding | undefined)[]
  opinions: Float32Array
  /** Whether something left in this round, and whether that was prose. */
  changed: boolean
  proseChanged: boolean
  /** Roles of the lines that stay, in order; once nothing leaves any more. */
  roles: readonly KeptRole[] | undefined
}

/** A document about which nothing is known yet. */
export function caseOf(lines: readonly Line[], policy: Policy): Case {
  return {
    lines,
    policy,
    standing: lines,
    evidence: noEvidence(),
    findings: [],
    opinions: noOpinions,
    changed: false,
    proseChanged: false,
    roles: undefined
  }
}

const noOpinions = new Float32Array(0)

const mostRounds = 24

/** Decide on the lines of documents: what leaves is set on them, and each case has the roles of those that stay. */
export function decide(cases: readonly Case[]): void {
  let open = cases
  for (let round = 0; round < mostRounds && open.length > 0; round++) {
    for (const step of steps) for (const one of open) step(one)
    open = open.filter(({roles}) => roles === undefined)
  }
  for (const one of open) one.roles = keptRolesOf(one.standing)
}

/** A round, step by step. */
const steps: readonly ((one: Case) => void)[] = [
  ...questions.map(
    (ask) =>
      ({standing, evidence}: Case) =>
        ask(standing, evidence)
  ),
  (one) => {
    one.findings = surest(one.standing, one.evidence, one.policy.known)
  },
  (one) => {
    if (one.policy.model) one.opinions = judgeLines(one.standing, one.evidence, one.policy.model)
  },
  ({standing, evidence, findings, opinions, policy}) => {
    if (!policy.model) return
    shelterOwn(standing, findings, opinions)
    shelter(standing, findings, evidence.echoes, opinions)
  },
  (one) => {
    if (one.policy.model) one.findings = weigh(one.standing, one.evidence, one.findings, one.opinions)
  },
  takeOut,
  trim,
  close
]

/** Take out the lines that leave. */
function takeOut(one: Case): void {
  const {standing, findings, policy} = one
  const leaves = (finding: Finding | undefined) =>
    finding !== undefined && finding.score >= policy.threshold && !policy.keepRoles?.has(finding.role)
  if (policy.keepRoles) nameFurniture(standing, findings, mapped(findings, leaves))
  one.changed = one.proseChanged = false
  for (let index = 0; index < standing.length; index++) {
    if (!leaves(findings[index])) continue
    standing[index].removed = findings[index]
    one.changed = true
    if (isProse(standing[index].scan)) one.proseChanged = true
  }
  if (one.changed) one.standing = standing.filter(({removed}) => !removed)
}

/** Trim the lines that stay; what was read among others is read anew. */
function trim(one: Case): void {
  if (trimLines(one.standing, one.policy)) {
    one.changed = one.proseChanged = true
    one.standing = one.standing.filter(({removed}) => !removed)
  }
  if (one.proseChanged) for (const line of one.standing) line.echo = undefined
}

/** End the case when nothing left. */
function close(one: Case): void {
  if (one.changed) return
  const {lines, policy, findings} = one
  for (let index = 0; index < one.standing.length; index++) one.standing[index].doubt = findings[index]?.score ?? 0
  if (holdsNoArticle(lines, one.standing)) {
    for (const line of one.standing) line.removed = noArticle
    one.standing = []
  }
  const roles = keptRolesOf(one.standing)
  if (policy.dropRoles && dropLines(one.standing, roles, policy.dropRoles))
    one.standing = one.standing.filter(({removed}) => !removed)
  else one.roles = roles
}

/** Take out what is article by its role and is not wanted; whether anything was. */
function dropLines(lines: readonly Line[], roles: readonly KeptRole[], dropped: ReadonlySet<Role>): boolean {
  let changed = false
  lines.forEach((line, index) => {
    if (!dropped.has(roles[index])) return
    const role: RemovedRole = 'other'
    line.removed = {role, rule: `drop:${roles[index]}`, score: 1}
    changed = true
  })
  return changed
}

/**
 * Decide which lines leave, and what leaves of the others.
 *
 * Everything is judged among the lines that still stand, and judged again as long as something leaves: so the text that
 * remains is one from which nothing leaves any more, and cleaning it again changes nothing.
 */
import type {KeptRole, RemovedRole, Role} from '../../types.js'
import {findByContext} from './context.js'
import {findDuplicates} from './duplicates.js'
import {findEchoes} from './echo.js'
import {holdsNoArticle, noArticle} from './fronts.js'
import {nameFurniture} from './furniture.js'
import {isInside} from './inside.js'
import {isDouble, judgePhrases, staysByRule} from './labels.js'
import {type Finding, isProse, type Line} from './lines.js'
import {judgeMemory, type Known} from './memory.js'
import {shelterOwn} from './own.js'
import type {Automaton} from './phrases.js'
import {keptRolesOf} from './roles.js'
import type {Evidence} from './rows.js'
import {findSections} from './sections.js'
import {type ChromeModel, judgeLines} from './sequence.js'
import {judgeShape} from './shapes.js'
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

const mostRounds = 24

/** Decide on the lines of a document: what leaves is set on them; returns the roles of those that stay, in order. */
export function decide(lines: readonly Line[], policy: Policy): KeptRole[] {
  const leaves = (finding: Finding | undefined) =>
    finding !== undefined && finding.score >= policy.threshold && !policy.keepRoles?.has(finding.role)
  let standing = [...lines]
  for (let round = 0; round < mostRounds; round++) {
    const findings = judge(standing, policy)
    if (policy.keepRoles) nameFurniture(standing, findings, leaves)
    let changed = false
    let proseChanged = false
    for (let index = 0; index < standing.length; index++) {
      if (!leaves(findings[index])) continue
      standing[index].removed = findings[index]
      changed = true
      if (isProse(standing[index].scan)) proseChanged = true
    }
    if (changed) standing = standing.filter((line) => !line.removed)
    if (trimLines(standing, policy)) {
      changed = proseChanged = true
      standing = standing.filter((line) => !line.removed)
    }
    if (proseChanged) for (const line of standing) line.echo = undefined
    if (changed) continue
    for (let index = 0; index < standing.length; index++) standing[index].doubt = findings[index]?.score ?? 0
    if (holdsNoArticle(lines, standing)) {
      for (const line of standing) line.removed = noArticle
      standing = []
    }
    const roles = keptRolesOf(standing)
    if (!policy.dropRoles || !dropLines(standing, roles, policy.dropRoles)) return roles
    standing = standing.filter((line) => !line.removed)
  }
  return keptRolesOf(standing)
}

/** What the rules say of each line, among these lines. */
export function findEvidence(lines: readonly Line[]): Evidence {
  const phrases: (Finding | undefined)[] = []
  const shapes: (Finding | undefined)[] = []
  for (const line of lines) {
    // a line's own evidence holds until it is trimmed
    const {phrase, shape} = (line.own ??= {phrase: judgePhrases(line), shape: judgeShape(line)})
    phrases.push(phrase)
    shapes.push(shape)
  }
  return {
    phrases,
    shapes,
    sections: findSections(lines, phrases),
    duplicates: findDuplicates(lines),
    echoes: findEchoes(lines)
  }
}

/** What each of the lines is, where something says that it leaves. */
function judge(lines: readonly Line[], policy: Policy): (Finding | undefined)[] {
  const evidence = findEvidence(lines)
  const {phrases, shapes, sections, duplicates} = evidence
  const memory = policy.known && judgeMemory(lines, policy.known)
  const context = findByContext(lines, evidence.echoes)
  const findings = lines.map((line, index) => {
    if (staysByRule(line)) return undefined
    let best = surer(phrases[index], sections[index])
    best = surer(surer(best, duplicates[index]), shapes[index])
    return surer(surer(best, memory?.[index]), context[index])
  })
  if (!policy.model) return findings
  const opinions = judgeLines(lines, evidence, policy.model)
  shelterOwn(lines, findings, opinions)
  shelter(lines, findings, evidence.echoes, opinions)
  return findings.map((finding, index) => {
    if (staysByRule(lines[index])) return undefined
    const double = finding && finding === phrases[index] && isDouble(lines[index], finding)
    if (double && isInside(lines, findings, opinions, index)) {
      return {...finding, score: Math.min(finding.score, inArticle)}
    }
    return weigh(finding, opinions[index])
  })
}

/** The surer of two findings; of equals the first. */
function surer(one: Finding | undefined, other: Finding | undefined): Finding | undefined {
  return other && (!one || other.score > one.score) ? other : one
}

/** The score of a phrase that may be the article's own, in the midst of it. */
const inArticle = 0.45

/** The rules' finding and the model's opinion, as one. */
function weigh(finding: Finding | undefined, model: number): Finding | undefined {
  if (finding && finding.score >= 0.85) return finding
  if (finding) return {...finding, score: model > 0.5 ? Math.max(model, finding.score) : (model + finding.score) / 2}
  return model > 0.2 ? {role: 'other', rule: 'model', score: model} : undefined
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

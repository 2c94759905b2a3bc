import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {languages} from '../../languages/index.js'
import {announce} from '../../messages.js'
import type {Aggressiveness, BlockRoot, Options, Role} from '../../types.js'
import {decide, type Policy} from './decide.js'
import {nameAll} from './furniture.js'
import {judgePhrases} from './labels.js'
import {type Finding, type Line, makeLine} from './lines.js'
import {type Automaton, buildAutomaton, type Entry, entriesOf} from './phrases.js'
import {entriesOfRules, hostOf} from './rules.js'
import type {ChromeModel} from './sequence.js'
import {loadModel} from './weights.js'

/** Options of `retextChrome`. */
export type ChromeOptions = Pick<
  Options,
  'aggressiveness' | 'keepRoles' | 'dropRoles' | 'rules' | 'siteMemory' | 'site'
>

const emptyOptions: Readonly<ChromeOptions> = {}

/** A line leaves at this score or above. */
const thresholds: Readonly<Record<Aggressiveness, number>> = {keep: 0.8, balanced: 0.5, strict: 0.3}

// what all documents share is made once, when first asked for
let phrases: readonly Entry[] | undefined
let automaton: Automaton | undefined
let model: ChromeModel | undefined

/**
 * Tell article from site furniture: give every block a role, a rule and a score, and cut what is glued to article lines.
 *
 * Three layers decide, and each can be read off the rule: phrases (`phrase:fa:انتهای پیام`), sections and copies
 * (`section:…`, `duplicate:…`), and a line model with a revision over the sequence (`model`). In doubt a line stays.
 *
 * @throws {RangeError} When `aggressiveness` is none of `keep`, `balanced`, `strict`.
 * @example
 *   retext().use(retextBlocks).use(retextChrome, {aggressiveness: 'keep'}).use(retextArticle)
 */
export default function retextChrome(
  options?: Readonly<ChromeOptions> | null | undefined
): (tree: Root, file: VFile) => undefined {
  const settings = options || emptyOptions
  const policies = new Map([[settings.site ?? '', makePolicy(settings)]])
  return (tree, file) => {
    const root = tree as BlockRoot
    const policy = policyOf(file.data.site ?? settings.site ?? '', settings, policies)
    const lines = root.children.map((block) => makeLine(block, policy.automaton))
    const roles = decide(lines, policy)
    nameAll(lines)
    let kept = 0
    for (const line of lines) {
      const {block, trims, scan} = line
      const removed = line.removed && inLanguage(line, line.removed, file.data.language)
      block.data.verdict = removed
        ? {role: removed.role, rule: removed.rule, score: removed.score}
        : {role: roles[kept++], rule: 'shape', score: 1}
      if (trims) block.data.trims = trims
      if (scan.hits.length > 0) {
        block.data.hits = scan.hits.map(({entry, start, end}) => ({
          phrase: entry.phrase,
          language: entry.language,
          start,
          end
        }))
      }
    }
    announce(root, file, 'chrome')
    return undefined
  }
}

/** The same finding by the phrase of the document's own language, where several languages have it. */
function inLanguage(line: Line, removed: Finding, language: string | undefined): Finding {
  if (!removed.rule.startsWith('phrase:') || line.scan.hits.length < 2) return removed
  const own = judgePhrases(line, language)
  return own && own.score >= removed.score - 0.1 ? {...own, score: removed.score} : removed
}

/** The policy for a site: the common one, unless rules or lines of that site are known. */
function policyOf(site: string, settings: Readonly<ChromeOptions>, policies: Map<string, Policy>): Policy {
  const {rules, siteMemory} = settings
  const made = policies.get(site)
  if (made) return made
  if (rules?.some((rule) => rule.site !== undefined && hostOf(rule.site) === hostOf(site))) {
    const policy = makePolicy({...settings, site})
    policies.set(site, policy)
    return policy
  }
  const common = policies.get(settings.site ?? '')!
  return siteMemory ? {...common, known: (line) => siteMemory.has(line, site)} : common
}

function makePolicy(options: Readonly<ChromeOptions>): Policy {
  const {aggressiveness, keepRoles, dropRoles, rules, siteMemory, site} = options
  const threshold = thresholds[aggressiveness ?? 'balanced']
  if (threshold === undefined) {
    throw new RangeError(`Unknown aggressiveness \`${aggressiveness}\`: ${Object.keys(thresholds).join(', ')}`)
  }
  phrases ??= entriesOf(languages)
  automaton ??= buildAutomaton(phrases)
  model ??= loadModel()
  const own = rules ? entriesOfRules(rules, site) : []
  return {
    automaton: own.length > 0 ? buildAutomaton([...phrases, ...own]) : automaton,
    model,
    threshold,
    ...(keepRoles && {keepRoles: new Set<Role>(keepRoles)}),
    ...(dropRoles && {dropRoles: new Set<Role>(dropRoles)}),
    ...(siteMemory && {known: (line: string) => siteMemory.has(line, site ?? undefined)})
  }
}

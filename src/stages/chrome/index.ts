import type {VFile} from 'vfile'
import {phraseLists} from '../../languages/lists.js'
import {mapped} from '../../mapped.js'
import {announce} from '../../messages.js'
import {prepared} from '../../prepared.js'
import {type Document, each, inSteps, type Transformer} from '../../steps.js'
import {blocksOf} from '../../tree.js'
import type {Aggressiveness, Block, BlockRoot, Options, Role} from '../../types.js'
import {isKept, keptRoles, removedRoles} from '../../types.js'
import {type Case, caseOf, decide, type Policy} from './decide.js'
import {nameAll} from './furniture.js'
import {judgePhrases} from './labels.js'
import {addLines, type Finding, type Line} from './lines.js'
import {type Automaton, automatonOf, buildAutomaton} from './phrases.js'
import {keptRolesOf} from './roles.js'
import {entriesOfRules, hostOf} from './rules.js'
import type {ChromeModel} from './sequence.js'
import {ruleIn} from './tongue.js'
import {forgetSymbols} from './units.js'
import {loadModel} from './weights.js'

/** Options of `retextChrome`. */
export type ChromeOptions = Pick<
  Options,
  'aggressiveness' | 'keepRoles' | 'dropRoles' | 'rules' | 'siteMemory' | 'site' | 'url'
>

const emptyOptions: Readonly<ChromeOptions> = {}

/** How near to leaving a line may come before the document is read again, once words in it are joined. */
const margin = 0.15

/** A line leaves at this score or above. */
const thresholds: Readonly<Record<Aggressiveness, number>> = {keep: 0.8, balanced: 0.5, strict: 0.3}

// what all documents share is made once, when first asked for
let automaton: Automaton | undefined
let model: ChromeModel | undefined

/**
 * Tell article from site furniture: give every block a role, a rule and a score, and cut what is glued to article lines.
 *
 * Three layers decide, and each can be read off the rule: phrases (`phrase:fa:انتهای پیام`), sections and copies
 * (`section:…`, `duplicate:…`), and a line model with a revision over the sequence (`model`). In doubt a line stays.
 *
 * @throws {RangeError} When `aggressiveness` or a role is none that there is.
 * @example
 *   retext().use(retextBlocks).use(retextChrome, {aggressiveness: 'keep'}).use(retextArticle)
 */
export default function retextChrome(options?: Readonly<ChromeOptions> | null | undefined): Transformer {
  const settings = options || emptyOptions
  const policy = makePolicy(settings)
  const rulesOf = makeRules(settings)
  const begin = ({tree, file}: Document): Work => {
    const site = siteOf(file, settings)
    const own = rulesOf(site)
    const {siteMemory} = settings
    const known = siteMemory ? (line: string) => siteMemory.has(line, site) : undefined
    const root = blocksOf(tree, 'retextChrome')
    return {root, file, policy: {...policy, ...(own && {own}), ...(known && {known})}, one: undefined}
  }
  return inSteps(begin, steps)
}

/** A document on its way through the stage. */
interface Work {
  root: BlockRoot
  file: VFile
  policy: Policy
  one: Case | undefined
}

const steps: readonly ((works: readonly Work[]) => void)[] = [
  forgetSymbols,
  each((work) => {
    const {automaton, own} = work.policy
    work.one = caseOf(addLines(work.root.children.filter(isFull), automaton, own), work.policy)
  }),
  (works) => decide(mapped(works, ({one}) => one!)),
  each(({one, file}) => {
    for (const line of one!.lines) {
      if (line.removed) line.removed = inLanguage(line, line.removed, file.data.language)
    }
    nameAll(one!.lines)
  }),
  each(tell)
]

/** Leave on the blocks and the file what was decided. */
function tell({root, file, policy, one}: Work): void {
  const {lines} = one!
  let roles = one!.roles!
  if (policy.keepRoles && keepNamed(lines, policy.keepRoles)) roles = keptRolesOf(lines.filter(({removed}) => !removed))
  const {language} = file.data
  let kept = 0
  let unsure = false
  for (const {block, trims, scan, removed, doubt = 0} of lines) {
    if (removed) {
      const {role, rule, score} = removed
      block.data.verdict = {role, rule: ruleIn(rule, role, language), score}
    } else {
      block.data.verdict = {role: roles[kept++], rule: 'shape', score: 1 - doubt}
      unsure ||= doubt > policy.threshold - margin
    }
    if (trims) {
      for (const trim of trims) trim.rule = ruleIn(trim.rule, trim.role, language)
      block.data.trims = trims
    }
    if (scan.hits.length > 0) {
      block.data.hits = mapped(scan.hits, ({entry: {phrase, language}, start, end}) => ({phrase, language, start, end}))
    }
  }
  file.data.unsure = unsure
  announce(root, file, 'chrome')
}

/** Whether a block holds anything; one of nothing but soft hyphens was emptied, and is no neighbour of others. */
function isFull({children, data}: Block): boolean {
  const full = children[0].value.length > 0
  if (!full) data.verdict = {role: 'body', rule: 'shape', score: 1}
  return full
}

/** What left is named in the light of the whole page: a name that is to stay may only come out now. Whether any did. */
function keepNamed(lines: readonly Line[], wanted: ReadonlySet<Role>): boolean {
  let changed = false
  for (const line of lines) {
    if (!line.removed || !wanted.has(line.removed.role)) continue
    line.removed = undefined
    changed = true
  }
  return changed
}

/** The same finding by the phrase of the document's own language, where several languages have it. */
function inLanguage(line: Line, removed: Finding, language: string | undefined): Finding {
  if (line.scan.hits.length < 2 || !removed.rule.startsWith('phrase:')) return removed
  // the best phrase of all languages is the best of its own
  const best = line.own?.phrase
  if (best?.rule === removed.rule && best.role === removed.role && removed.rule.startsWith(`${language}:`, 7))
    return removed
  const own = judgePhrases(line, language)
  return own && own.score >= removed.score - 0.1 ? {role: own.role, rule: own.rule, score: removed.score} : removed
}

/** The host of the document: as its owner or the options say, or from its address. */
function siteOf(file: VFile, options: Readonly<ChromeOptions>): string | undefined {
  const {site, url} = file.data
  if (site || options.site) return site || options.site || undefined
  const address = url || options.url
  return address && URL.canParse(address) ? new URL(address).hostname : undefined
}

/** The automaton of the user's rules for a site; sites without rules of their own share one. */
function makeRules({rules}: Readonly<ChromeOptions>): (site: string | undefined) => Automaton | undefined {
  if (!rules || rules.length === 0) return () => undefined
  const built = new Map<string, Automaton | undefined>()
  const named = new Set(rules.map((rule) => hostOf(rule.site)))
  return (site) => {
    const host = hostOf(site)
    const key = named.has(host) ? host : ''
    if (!built.has(key)) {
      const entries = entriesOfRules(rules, key)
      built.set(key, entries.length > 0 ? buildAutomaton(entries) : undefined)
    }
    return built.get(key)
  }
}

function makePolicy({aggressiveness, keepRoles, dropRoles}: Readonly<ChromeOptions>): Policy {
  const threshold = thresholds[aggressiveness ?? 'balanced']
  if (threshold === undefined) {
    throw new RangeError(`Unknown aggressiveness \`${aggressiveness}\`: ${Object.keys(thresholds).join(', ')}`)
  }
  automaton ??= automatonOf(phraseLists)
  model ??= prepared('chrome model', loadModel)
  return {
    automaton,
    model,
    threshold,
    ...(keepRoles && {keepRoles: rolesOf(keepRoles)}),
    ...(dropRoles && {dropRoles: rolesOf(dropRoles)})
  }
}

/** @throws {RangeError} */
function rolesOf(names: readonly Role[]): ReadonlySet<Role> {
  for (const name of names) {
    if (!isKept(name) && !removedRoles.includes(name)) {
      throw new RangeError(`Unknown role \`${name}\`: ${[...keptRoles, ...removedRoles].join(', ')}`)
    }
  }
  return new Set(names)
}

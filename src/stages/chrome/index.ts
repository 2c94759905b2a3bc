import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {languages} from '../../languages/index.js'
import {announce} from '../../messages.js'
import type {Aggressiveness, BlockRoot, Options} from '../../types.js'
import {decide} from './decide.js'
import {makeLine} from './lines.js'
import {type Automaton, buildAutomaton, entriesOf} from './phrases.js'
import {keptRolesOf} from './roles.js'

/** Options of `retextChrome`. */
export type ChromeOptions = Pick<
  Options,
  'aggressiveness' | 'keepRoles' | 'dropRoles' | 'rules' | 'siteMemory' | 'site'
>

const emptyOptions: Readonly<ChromeOptions> = {}

/** A line leaves at this score or above. */
const thresholds: Readonly<Record<Aggressiveness, number>> = {keep: 0.8, balanced: 0.5, strict: 0.3}

let shared: Automaton | undefined

/**
 * Give every block a role and say why; cut chrome that is glued to a line of the article.
 */
export default function retextChrome(
  options?: Readonly<ChromeOptions> | null | undefined
): (tree: Root, file: VFile) => undefined {
  const settings = options || emptyOptions
  shared ??= buildAutomaton(entriesOf(languages))
  const automaton = shared
  const threshold = thresholds[settings.aggressiveness ?? 'balanced']
  return (tree, file) => {
    const root = tree as BlockRoot
    const lines = root.children.map((block) => makeLine(block, automaton))
    decide(lines, {automaton, threshold})
    const standing = lines.filter((line) => !line.removed)
    const roles = keptRolesOf(standing)
    standing.forEach(({block}, index) => {
      block.data.verdict = {role: roles[index], rule: 'shape', score: 1}
    })
    for (const {block, removed, trims} of lines) {
      if (removed) block.data.verdict = {role: removed.role, rule: removed.rule, score: removed.score}
      if (trims) block.data.trims = trims
    }
    announce(root, file, 'chrome')
    return undefined
  }
}

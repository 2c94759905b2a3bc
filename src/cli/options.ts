import {existsSync, readFileSync} from 'node:fs'
import {explainProblem, UsageError} from '../formats/problem.js'
import {parseRules} from '../stages/chrome/rules.js'
import {parseJoins} from '../stages/joins/wishes.js'
import {
  type Aggressiveness,
  type JoinStyle,
  keptRoles,
  type Options,
  type Role,
  removedRoles,
  type StageName,
  stageNames
} from '../types.js'
import type {Flag} from './command.js'

const stages = `Stages: ${stageNames.join(', ')}`

/** Flags that say how documents are cleaned; commands that clean share them. */
export const cleaningFlags = {
  only: {
    group: 'Cleaning:',
    type: 'list',
    describe: 'Run only these stages',
    otherwise: 'all'
  },
  skip: {group: 'Cleaning:', type: 'list', describe: `Leave these stages out, parted by commas. ${stages}`},
  language: {
    group: 'Cleaning:',
    type: 'string',
    describe: 'Language of the documents (BCP 47)',
    otherwise: 'found out'
  },
  encoding: {
    group: 'Cleaning:',
    type: 'string',
    describe: 'Charset of the input',
    otherwise: 'found out'
  },
  aggressiveness: {
    group: 'Cleaning:',
    type: 'string',
    choices: ['keep', 'balanced', 'strict'] as const,
    describe: 'How readily lines are removed',
    otherwise: 'balanced'
  },
  'keep-roles': {
    group: 'Cleaning:',
    type: 'list',
    describe: 'Roles of chrome that stay all the same: caption, byline …'
  },
  'drop-roles': {
    group: 'Cleaning:',
    type: 'list',
    describe: 'Roles of the article that leave all the same: lead, subhead …'
  },
  rules: {
    group: 'Cleaning:',
    type: 'string',
    describe: 'File of your own rules, each a line "role scope phrase …", as in: share line follow us'
  },
  site: {group: 'Cleaning:', type: 'string', describe: 'Site (host) of the documents'},
  'join-style': {
    group: 'Cleaning:',
    type: 'string',
    choices: ['preserve', 'academy', 'attached'] as const,
    describe: 'How ها, تر and می are written where both forms are right',
    otherwise: 'preserve'
  },
  joins: {
    group: 'Cleaning:',
    type: 'string',
    describe: 'File of words to be joined as written there, one a line'
  },
  digits: {
    group: 'Cleaning:',
    type: 'string',
    choices: ['latin', 'native'] as const,
    describe: 'Write digits so',
    otherwise: 'as the author wrote them'
  },
  reference: {
    group: 'Cleaning:',
    type: 'string',
    describe: 'Date that relative dates count from (ISO 8601)',
    otherwise: 'none: they stay unread'
  },
  headline: {
    group: 'Cleaning:',
    type: 'boolean',
    default: true,
    describe: 'Put the headline above the text; not with --no-headline'
  }
} satisfies Record<string, Flag>

/** What comes of `cleaningFlags`. */
export interface CleaningArgs {
  only?: string[]
  skip?: string[]
  language?: string
  encoding?: string
  aggressiveness?: Aggressiveness
  keepRoles?: string[]
  dropRoles?: string[]
  rules?: string
  site?: string
  joinStyle?: JoinStyle
  joins?: string
  digits?: 'latin' | 'native'
  reference?: string
  headline?: boolean
}

/**
 * Refuse the name of a stage where an input should stand: somebody wrote `--skip chrome joins`.
 *
 * @throws {UsageError}
 */
export function refuseStrayStage(inputs: readonly string[], {only, skip}: Readonly<CleaningArgs>): void {
  const list = skip ?? only
  const stray = list && inputs.find((input) => stageNames.some((stage) => stage === input) && !existsSync(input))
  if (stray !== undefined) {
    const flag = skip ? '--skip' : '--only'
    throw new UsageError(`${stray} is a stage, not an input: part stages by commas, ${flag} ${list},${stray}`)
  }
}

/**
 * The options of the library that the flags of a command mean.
 *
 * @throws {UsageError} When a flag's value means nothing, or a file it names cannot be read.
 */
export function cleaningOptions(args: Readonly<CleaningArgs>): Options {
  const {only, skip, language, encoding, aggressiveness, site, digits, reference, headline} = args
  if (reference !== undefined && Number.isNaN(Date.parse(reference))) {
    throw new UsageError(`--reference ${reference}: write the date as ISO 8601, 2024-06-27`)
  }
  if (only?.every((stage) => skip?.includes(stage))) {
    throw new UsageError('--only and --skip leave no stage: name one that is to run')
  }
  return {
    ...(only && {only: only as StageName[]}),
    ...(skip && {skip: skip as StageName[]}),
    ...(language && {language}),
    ...(encoding && {encoding}),
    ...(aggressiveness && {aggressiveness}),
    ...(args.keepRoles && {keepRoles: rolesIn('--keep-roles', args.keepRoles)}),
    ...(args.dropRoles && {dropRoles: rolesIn('--drop-roles', args.dropRoles)}),
    ...(args.rules !== undefined && {rules: fromFile('--rules', args.rules, parseRules)}),
    ...(site && {site}),
    ...(args.joinStyle && {joinStyle: args.joinStyle}),
    ...(args.joins !== undefined && {joins: fromFile('--joins', args.joins, parseJoins)}),
    ...(digits && {digits}),
    ...(reference && {reference}),
    ...(headline === false && {headline: false})
  }
}

function rolesIn(flag: string, names: readonly string[]): Role[] {
  const known: readonly string[] = [...keptRoles, ...removedRoles]
  const wrong = names.find((name) => !known.includes(name))
  if (wrong !== undefined) throw new UsageError(`${flag} ${wrong}: the roles are ${known.join(', ')}`)
  return names as Role[]
}

function fromFile<T>(flag: string, path: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${flag} ${path}: ${explainProblem(error)}`)
  }
}

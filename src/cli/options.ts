import {readFileSync} from 'node:fs'
import type {Options as Flag} from 'yargs'
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

/** A list written with commas, or by repeating the flag. */
export function list(value: unknown): string[] | undefined {
  if (value === undefined) return undefined
  const items = (Array.isArray(value) ? value : [value]).flatMap((item) => String(item).split(','))
  return items.map((item) => item.trim()).filter(Boolean)
}

const stages = `Stages: ${stageNames.join(', ')}`

/** Flags that say how documents are cleaned; commands that clean share them. */
export const cleaningFlags = {
  only: {
    group: 'Cleaning:',
    coerce: list,
    requiresArg: true,
    describe: 'Run only these stages',
    defaultDescription: 'all'
  },
  skip: {group: 'Cleaning:', coerce: list, requiresArg: true, describe: `Leave these stages out. ${stages}`},
  language: {
    group: 'Cleaning:',
    string: true,
    requiresArg: true,
    describe: 'Language of the documents (BCP 47)',
    defaultDescription: 'found out'
  },
  encoding: {
    group: 'Cleaning:',
    string: true,
    requiresArg: true,
    describe: 'Charset of the input',
    defaultDescription: 'found out'
  },
  aggressiveness: {
    group: 'Cleaning:',
    choices: ['keep', 'balanced', 'strict'] as const,
    describe: 'How readily lines are removed',
    defaultDescription: 'balanced'
  },
  'keep-roles': {
    group: 'Cleaning:',
    coerce: list,
    requiresArg: true,
    describe: 'Roles of chrome that stay all the same: caption, byline …'
  },
  'drop-roles': {
    group: 'Cleaning:',
    coerce: list,
    requiresArg: true,
    describe: 'Roles of the article that leave all the same: lead, subhead …'
  },
  rules: {
    group: 'Cleaning:',
    string: true,
    requiresArg: true,
    describe: 'File of your own rules, each a line "role scope phrase …", as in: share line follow us'
  },
  site: {group: 'Cleaning:', string: true, requiresArg: true, describe: 'Site (host) of the documents'},
  'join-style': {
    group: 'Cleaning:',
    choices: ['preserve', 'academy', 'attached'] as const,
    describe: 'How ها, تر and می are written where both forms are right',
    defaultDescription: 'preserve'
  },
  joins: {
    group: 'Cleaning:',
    string: true,
    requiresArg: true,
    describe: 'File of words to be joined as written there, one a line'
  },
  digits: {
    group: 'Cleaning:',
    choices: ['latin', 'native'] as const,
    describe: 'Write digits so',
    defaultDescription: 'as the author wrote them'
  },
  reference: {
    group: 'Cleaning:',
    string: true,
    requiresArg: true,
    describe: 'Date that relative dates count from (ISO 8601)',
    defaultDescription: 'none: they stay unread'
  },
  headline: {
    group: 'Cleaning:',
    boolean: true,
    default: true,
    describe: 'Put the headline above the text; not with --no-headline'
  }
} satisfies Record<string, Flag>

/** What yargs makes of `cleaningFlags`. */
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

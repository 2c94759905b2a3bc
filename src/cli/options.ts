import type {Options as Flag} from 'yargs'
import {type Options, type StageName, stageNames} from '../types.js'

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
  headline?: boolean
}

/** The options of the library that the flags of a command mean. */
export function cleaningOptions(args: Readonly<CleaningArgs>): Options {
  return {
    ...(args.only && {only: args.only as StageName[]}),
    ...(args.skip && {skip: args.skip as StageName[]}),
    ...(args.language && {language: args.language}),
    ...(args.encoding && {encoding: args.encoding}),
    ...(args.headline === false && {headline: false})
  }
}

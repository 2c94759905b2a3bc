import {parseArgs} from 'node:util'
import {UsageError} from '../formats/problem.js'
import type {Args, Command, Flag} from './command.js'

/**
 * What the words behind a command mean.
 *
 * @returns The arguments, or `'help'` where that is asked for.
 * @throws {UsageError} When they do not fit the command.
 */
export function parse(words: readonly string[], {flags, inputs}: Readonly<Command>): Args | 'help' {
  const {values, positionals} = read(words, flags)
  if (values.help) return 'help'
  const args: Args = {inputs: positionals}
  for (const [name, flag] of Object.entries(flags)) {
    const value = meaningOf(name, flag, values[name])
    if (value !== undefined) args[camel(name)] = value
    else if (flag.required) throw new UsageError(`--${name} is missing: ${flag.describe}`)
    if (flag.conflicts && values[name] !== undefined && values[flag.conflicts] !== undefined) {
      throw new UsageError(`--${name} and --${flag.conflicts} do not go together`)
    }
  }
  if (positionals.length === 0) throw new UsageError(`Name what to read: ${inputs.describe}`)
  if (positionals.length > 1 && !inputs.many) throw new UsageError(`Name one ${inputs.name}, not ${positionals.length}`)
  return args
}

interface Words {
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  positionals: string[]
}

function read(words: readonly string[], flags: Readonly<Record<string, Flag>>): Words {
  const options = Object.entries(flags).map(([name, {type, alias}]) => [
    name,
    {
      type: type === 'boolean' ? ('boolean' as const) : ('string' as const),
      ...(alias && {short: alias}),
      ...(type === 'list' && {multiple: true})
    }
  ])
  try {
    const config = {
      args: [...words],
      options: {...Object.fromEntries(options), help: {type: 'boolean' as const, short: 'h'}},
      allowPositionals: true,
      allowNegative: true
    }
    return parseArgs(config)
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException
    const flag = /'(-[^' ]*)/.exec(message)?.[1]
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`Unknown flag ${flag}`)
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UsageError(message.split('\n')[0])
    throw error
  }
}

function meaningOf(name: string, {type, choices, default: standard}: Flag, given: unknown): unknown {
  if (given === undefined) return standard
  if (choices && !choices.includes(String(given))) {
    throw new UsageError(`--${name} ${given}: choose ${choices.join(', ')}`)
  }
  if (type === 'list') return (given as string[]).flatMap(listed)
  if (type !== 'number') return given
  const number = String(given).trim() === '' ? Number.NaN : Number(given)
  if (Number.isNaN(number)) throw new UsageError(`--${name} ${given}: write a number`)
  return number
}

function listed(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

import yargs, {type Argv, type Options} from 'yargs'
import {UsageError} from '../formats/problem.js'
import {version} from '../version.js'
import type {Args, Command, Flag} from './command.js'

/** yargs drops a bare `-` from lists of names, and names behind `--`: they travel behind a mark that no argument can have. */
const mark = '\0'

/**
 * What the words behind a command mean; `undefined` where they asked for help or the version, which is then on standard output.
 *
 * @throws {UsageError} When they do not fit the command.
 */
export async function parse(words: readonly string[], command: Readonly<Command>): Promise<Args | undefined> {
  const {describe, inputs, flags, examples, epilogue} = command
  const line = `<${inputs.name}${inputs.many ? '..' : ''}>`
  const end = words.indexOf('--')
  const marked = words.map((word, index) => (word === '-' || (end >= 0 && index > end) ? mark + word : word))
  const parser = yargs(end < 0 ? marked : marked.toSpliced(end, 1))
    .usage(`$0 ${command.name} ${line}\n\n${describe}`)
    .command(`$0 ${line}`, false, (builder) =>
      builder
        .positional(inputs.name, {type: 'string', describe: inputs.describe})
        .options(Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, optionOf(flag)])))
        .example(examples.map(([typed, does]) => [`$0 ${typed}`, does]))
        .epilogue(epilogue ?? '')
    )
  const argv = await settled(parser)
  if (argv.help || argv.version) return undefined
  const args: Args = {inputs: [argv[inputs.name]].flat().map((input) => String(restored(input)))}
  for (const [name, flag] of Object.entries(flags)) {
    const value = meaningOf(name, flag, argv[name])
    if (value !== undefined) args[camel(name)] = value
  }
  return args
}

/** Show which commands there are, or the version, or say what is wrong with these words. */
export async function parseNone(words: readonly string[], commands: readonly Command[]): Promise<void> {
  const parser = yargs([...words])
    .usage('$0 <command>\n\nCrawled news text in, clean articles and their metadata out.')
    .demandCommand(1, 1, 'Name a command.', 'Name one command.')
    .strictCommands()
    .epilogue('Exit status: 0 all clean, 1 some inputs failed, 2 wrong usage.')
  for (const {name, inputs, describe} of commands) parser.command(`${name} <${inputs.name}>`, describe)
  await settled(parser)
}

function settled(parser: Argv) {
  return parser
    .scriptName('zolal')
    .strict()
    .parserConfiguration({'greedy-arrays': false})
    .version(version)
    .help()
    .alias({h: 'help', v: 'version'})
    .locale('en') // messages do not depend on the machine
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UsageError(message)
    })
    .parseAsync()
}

function optionOf({type, describe, alias, group, choices, default: standard, otherwise, required, conflicts}: Flag) {
  const option: Options = {describe, requiresArg: type !== 'boolean'}
  if (type === 'list') option.array = option.string = true
  else option.type = type
  if (alias) option.alias = alias
  if (group) option.group = group
  if (choices) option.choices = choices
  if (standard !== undefined) option.default = standard
  if (otherwise) option.defaultDescription = otherwise
  if (required) option.demandOption = true
  if (conflicts) option.conflicts = conflicts
  return option
}

function meaningOf(name: string, {type}: Flag, given: unknown): unknown {
  if (type === 'list') return (given as string[] | undefined)?.flatMap(listed)
  // of a flag that comes twice, the last
  const value = restored(Array.isArray(given) ? given.at(-1) : given)
  if (type === 'number' && Number.isNaN(value)) throw new UsageError(`--${name}: write a number`)
  return value
}

function restored(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith(mark) ? value.slice(1) : value
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

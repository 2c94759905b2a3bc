import yargs, {type CommandModule} from 'yargs'
import {hideBin} from 'yargs/helpers'
import {explainProblem, UsageError} from '../formats/problem.js'
import {version} from '../version.js'

// a command is loaded when it is called: nobody waits for the machinery of another
const commands: Record<string, () => Promise<{default: unknown}>> = {
  clean: () => import('./clean.js'),
  explain: () => import('./explain.js'),
  diff: () => import('./diff.js'),
  learn: () => import('./learn.js')
}

// yargs drops a bare `-` from lists of names: it travels under a name that no argument can have
const dash = '\0-'
const args = hideBin(process.argv).map((arg) => (arg === '-' ? dash : arg))
const restored = (value: unknown) => (value === dash ? '-' : value)
const name = args[0] !== undefined && Object.hasOwn(commands, args[0]) ? args[0] : undefined
const load = async (command: string) => (await commands[command]()).default as CommandModule

/** One command by itself: yargs renders the help of every command that it dispatches, asked for or not. */
async function only(command: string) {
  const {command: line, describe, ...rest} = await load(command)
  return yargs(args.slice(1))
    .usage(`$0 ${line}\n\n${describe}`)
    .command({...rest, command: String(line).replace(command, '$0'), describe: false})
}

async function all() {
  return yargs(args)
    .usage('$0 <command>\n\nCrawled news text in, clean articles and their metadata out.')
    .command(await Promise.all(Object.keys(commands).map(load)))
    .demandCommand(1, 1, 'Name a command.', 'Name one command.')
    .epilogue('Exit status: 0 all clean, 1 some inputs failed, 2 wrong usage.')
}

try {
  const parser = name === undefined ? await all() : await only(name)
  await parser
    .scriptName('zolal')
    .middleware((argv) => {
      for (const [name, value] of Object.entries(argv))
        argv[name] = Array.isArray(value) ? value.map(restored) : restored(value)
    })
    .strict()
    .parserConfiguration({'duplicate-arguments-array': true, 'greedy-arrays': false})
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
} catch (error) {
  const {syscall, path} = error as NodeJS.ErrnoException
  if (syscall !== undefined) {
    // a place in the file system that could not be used; whoever knew more of it would have said so
    process.stderr.write(`zolal: ${path === undefined ? '' : `${path}: `}${explainProblem(error, 'output')}\n`)
    process.exit(1)
  }
  if (!(error instanceof UsageError || error instanceof RangeError)) throw error
  process.stderr.write(`zolal: ${error.message}\n\nTry: zolal ${name === undefined ? '' : `${name} `}--help\n`)
  process.exitCode = 2
}

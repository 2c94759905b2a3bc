import yargs, {type CommandModule} from 'yargs'
import {hideBin} from 'yargs/helpers'
import {UsageError} from '../formats/problem.js'
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
const named = args[0] !== undefined && Object.hasOwn(commands, args[0]) ? [args[0]] : Object.keys(commands)
const modules = await Promise.all(named.map(async (name) => (await commands[name]()).default as CommandModule))

try {
  await yargs(args)
    .scriptName('zolal')
    .usage('$0 <command>\n\nCrawled news text in, clean articles and their metadata out.')
    .middleware((argv) => {
      for (const [name, value] of Object.entries(argv))
        argv[name] = Array.isArray(value) ? value.map(restored) : restored(value)
    })
    .command(modules)
    .demandCommand(1, 1, 'Name a command.', 'Name one command.')
    .strict()
    .parserConfiguration({'duplicate-arguments-array': true, 'greedy-arrays': false})
    .version(version)
    .help()
    .alias({h: 'help', v: 'version'})
    .locale('en') // messages do not depend on the machine
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .epilogue('Exit status: 0 all clean, 1 some inputs failed, 2 wrong usage.')
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UsageError(message)
    })
    .parseAsync()
} catch (error) {
  if (!(error instanceof UsageError || error instanceof RangeError)) throw error
  process.stderr.write(`zolal: ${error.message}\n\nTry: zolal ${named.length === 1 ? `${named[0]} ` : ''}--help\n`)
  process.exitCode = 2
}

import {explainProblem, UsageError} from '../formats/problem.js'
import {version} from '../version.js'
import type {Command} from './command.js'
import {parse} from './parse.js'

// a command is loaded when it is called: nobody waits for the machinery of another
const commands: Readonly<Record<string, () => Promise<{default: Command}>>> = {
  clean: () => import('./clean.js'),
  explain: () => import('./explain.js'),
  diff: () => import('./diff.js'),
  learn: () => import('./learn.js')
}

const [first, ...words] = process.argv.slice(2)
const name = first !== undefined && Object.hasOwn(commands, first) ? first : undefined

try {
  if (name !== undefined) {
    const {default: command} = await commands[name]()
    const args = parse(words, command)
    if (args === 'help') await show((help, width) => help.helpOf(command, width))
    else await command.run(args)
  } else if (first === '--version' || first === '-v') process.stdout.write(`${version}\n`)
  else if (first === '--help' || first === '-h') {
    const all = await Promise.all(Object.values(commands).map(async (load) => (await load()).default))
    await show((help, width) => help.overview(all, width))
  } else {
    const names = Object.keys(commands).join(', ')
    throw new UsageError(
      first === undefined ? `Name a command: ${names}` : `${first} is no command: there are ${names}`
    )
  }
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

async function show(render: (help: typeof import('./help.js'), width: number) => string): Promise<void> {
  process.stdout.write(render(await import('./help.js'), Math.min(100, process.stdout.columns ?? 100)))
}

import {explainProblem, UsageError} from '../formats/problem.js'
import type {Command} from './command.js'
import {parse, parseNone} from './parse.js'

// a command is loaded when it is called: nobody waits for the machinery of another
const commands: Readonly<Record<string, () => Promise<{default: Command}>>> = {
  clean: () => import('./clean.js'),
  explain: () => import('./explain.js'),
  diff: () => import('./diff.js'),
  learn: () => import('./learn.js')
}

/** The command line: what `zolal` is called with, behind its own name. */
export async function main(line: readonly string[]): Promise<void> {
  const [first, ...words] = line
  const name = first !== undefined && Object.hasOwn(commands, first) ? first : undefined
  try {
    if (name !== undefined) {
      const {default: command} = await commands[name]()
      const args = await parse(words, command)
      if (args) await command.run(args)
    } else {
      const all = await Promise.all(Object.values(commands).map(async (load) => (await load()).default))
      await parseNone(line, all)
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
}

import {readFileSync} from 'node:fs'
import type {Argv} from 'yargs'
import {createCleaner} from '../clean.js'
import {restore} from '../cleaner.js'
import {compressionOf, kindOf} from '../formats/kind.js'
import {explainProblem, UsageError} from '../formats/problem.js'
import {showsColor} from '../run/color.js'
import type {Article} from '../types.js'
import {type CleaningArgs, cleaningFlags, cleaningOptions} from './options.js'

type Args = CleaningArgs & {file: string}
type Report = (article: Readonly<Article>, input: string, color: boolean) => string

/** A command that cleans one file and tells a person about it on standard output. */
export function reportCommand(name: string, describe: string, example: string, load: () => Promise<Report>) {
  return {
    command: `${name} <file>`,
    describe,
    builder: (yargs: Argv) =>
      yargs
        .positional('file', {type: 'string', describe: 'A text file, or - for standard input'})
        .options(cleaningFlags)
        .example(`$0 ${name} page.txt`, example)
        .example(`$0 ${name} page.txt --skip joins`, 'with a stage left out'),
    handler: async (args: Args) => {
      const kind = kindOf(args.file)
      if (compressionOf(args.file) || (kind && kind.format !== 'text')) {
        throw new UsageError(`${args.file}: ${name} reads one text file, unpacked`)
      }
      const clean = createCleaner({...cleaningOptions(args), ledger: true})
      try {
        const article = clean(readFileSync(args.file === '-' ? 0 : args.file))
        process.stdout.write((await load())(article, restore(article), showsColor(process.stdout)))
      } catch (error) {
        if (error instanceof RangeError && !('code' in error)) throw error
        process.stderr.write(`zolal: ${args.file}: ${explainProblem(error)}\n`)
        process.exitCode = 1
      }
    }
  }
}

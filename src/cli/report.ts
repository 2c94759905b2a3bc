import {readFileSync} from 'node:fs'
import {createCleaner} from '../clean.js'
import {compressionOf, kindOf} from '../formats/kind.js'
import {explainProblem, UsageError} from '../formats/problem.js'
import {restore} from '../restore.js'
import {showsColor} from '../run/color.js'
import type {Article} from '../types.js'
import type {Command} from './command.js'
import {type CleaningArgs, cleaningFlags, cleaningOptions, refuseStrayStage} from './options.js'

type Report = (article: Readonly<Article>, input: string, color: boolean) => string

/** A command that cleans one file and tells a person about it on standard output. */
export function reportCommand(name: string, describe: string, example: string, load: () => Promise<Report>): Command {
  return {
    name,
    describe,
    inputs: {name: 'file', describe: 'a text file, or - for standard input', many: false},
    flags: cleaningFlags,
    examples: [
      [`${name} page.txt`, example],
      [`${name} page.txt --skip joins`, 'with a stage left out']
    ],
    async run({inputs, ...rest}) {
      const args: CleaningArgs = rest
      const [file] = inputs
      refuseStrayStage(inputs, args)
      const kind = kindOf(file)
      if (compressionOf(file) || (kind && kind.format !== 'text')) {
        throw new UsageError(`${file}: ${name} reads one text file, unpacked`)
      }
      const clean = createCleaner({...cleaningOptions(args), ledger: true})
      try {
        const article = clean(readFileSync(file === '-' ? 0 : file))
        process.stdout.write((await load())(article, restore(article), showsColor(process.stdout)))
      } catch (error) {
        if (error instanceof RangeError && !('code' in error)) throw error
        process.stderr.write(`zolal: ${file}: ${explainProblem(error)}\n`)
        process.exitCode = 1
      }
    }
  }
}

import type {Argv, Options as Flag} from 'yargs'
import type {CleaningArgs} from './options.js'
import {cleaningFlags, cleaningOptions} from './options.js'

interface Args extends CleaningArgs {
  inputs: string[]
  output?: string
  ledger: boolean
  dryRun: boolean
  force: boolean
  quiet: boolean
}

const flags = {
  output: {alias: 'o', string: true, requiresArg: true, describe: 'Folder for the results, mirroring the input'},
  ledger: {boolean: true, default: false, describe: 'Keep what rebuilds the input, too'},
  'dry-run': {boolean: true, default: false, describe: 'Clean and count, write nothing'},
  force: {boolean: true, default: false, describe: 'Overwrite files that zolal did not write'},
  quiet: {alias: 'q', boolean: true, default: false, describe: 'No progress and no summary; errors still show'}
} satisfies Record<string, Flag>

export default {
  command: 'clean <inputs..>',
  describe: 'Clean text files, folders or globs',
  builder: (yargs: Argv) =>
    yargs
      .positional('inputs', {type: 'string', describe: 'Files, folders, globs, or - for standard input'})
      .options({...flags, ...cleaningFlags})
      .example('$0 clean page.txt', 'the article, on standard output')
      .example('$0 clean crawl -o cleaned', 'crawl/a/x.txt becomes cleaned/a/x.txt and cleaned/a/x.json')
      .example("$0 clean 'crawl/**/*.txt' -o cleaned --skip joins", 'a glob, and a stage left out')
      .example('cat page.txt | $0 clean -', 'in a pipe')
      .epilogue('Exit status: 0 all clean, 1 some inputs failed, 2 wrong usage.'),
  handler: async (args: Args) => {
    const {run} = await import('../run/index.js')
    const {output, ledger, dryRun, force, quiet} = args
    const options = {...cleaningOptions(args), ...(ledger && {ledger})}
    process.exitCode = await run(args.inputs.map(String), options, {output, dryRun, force, quiet})
  }
}

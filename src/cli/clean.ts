import type {Argv, Options as Flag} from 'yargs'
import {formats} from '../formats/kind.js'
import {UsageError} from '../formats/problem.js'
import type {RunOptions} from '../run/index.js'
import {shapeNames} from '../shapes/index.js'
import type {CleaningArgs} from './options.js'
import {cleaningFlags, cleaningOptions} from './options.js'

interface Args extends CleaningArgs, Omit<RunOptions, 'timeout' | 'maxErrors'> {
  inputs: string[]
  ledger: boolean
  docTimeout?: number
  maxErrors?: number
  strict: boolean
}

const record = {group: 'Records:', string: true, requiresArg: true} as const
const long = {group: 'Long runs:'} as const

const flags = {
  output: {alias: 'o', string: true, requiresArg: true, describe: 'Folder that mirrors the input, or a file'},
  ledger: {boolean: true, default: false, describe: 'Keep what rebuilds the input, too'},
  'dry-run': {boolean: true, default: false, describe: 'Clean and count, write nothing'},
  force: {boolean: true, default: false, describe: 'Overwrite files that zolal did not write'},
  quiet: {alias: 'q', boolean: true, default: false, describe: 'No progress and no summary; errors still show'},
  'site-memory': {group: 'Cleaning:', string: true, requiresArg: true, describe: 'File that `zolal learn` made'},
  from: {group: 'Formats:', choices: formats, describe: 'Format of the inputs', defaultDescription: 'by their names'},
  to: {
    group: 'Formats:',
    choices: formats.filter((format) => format !== 'wet'),
    describe: 'Format of the results',
    defaultDescription: 'by the name of the output, or as the input; WET becomes JSONL'
  },
  shape: {
    group: 'Formats:',
    choices: shapeNames,
    describe: 'Shape of JSON results: whole lines, or what is added to a record',
    defaultDescription: 'text, and all else in one field'
  },
  'front-matter': {
    group: 'Formats:',
    boolean: true,
    default: false,
    describe: 'Write the metadata as YAML above the text'
  },
  'text-field': {...record, describe: 'Field or column that holds the text', defaultDescription: 'text'},
  'id-field': {...record, describe: 'Field that names a record in --rejects'},
  'url-field': {...record, describe: 'Field that holds the URL'},
  'language-field': {...record, describe: 'Field that holds the language, which is believed'},
  field: {...record, describe: 'Field that is added, with all but the text', defaultDescription: 'zolal'},
  workers: {
    ...long,
    number: true,
    requiresArg: true,
    describe: 'Threads that clean; 1 is none but the first',
    defaultDescription: 'one for each processor'
  },
  'doc-timeout': {
    ...long,
    number: true,
    requiresArg: true,
    describe: 'Seconds that one document may take',
    defaultDescription: '60'
  },
  resume: {
    ...long,
    boolean: true,
    default: false,
    describe: 'Leave out what an earlier run with the same options has done'
  },
  shard: {...long, string: true, requiresArg: true, describe: 'Do part i of n: files, or the records of a single one'},
  rejects: {
    ...long,
    string: true,
    requiresArg: true,
    describe: 'File for records that could not be cleaned, with reason and input'
  },
  report: {...long, string: true, requiresArg: true, describe: 'File for the summary, as JSON'},
  'max-errors': {...long, number: true, requiresArg: true, describe: 'Stop with status 1 when more records fail'},
  strict: {...long, boolean: true, default: false, describe: 'Stop with status 1 when any record fails'}
} satisfies Record<string, Flag>

export default {
  command: 'clean <inputs..>',
  describe: 'Clean text files, JSONL, WET or Parquet: files, folders or globs',
  builder: (yargs: Argv) =>
    yargs
      .positional('inputs', {type: 'string', describe: 'Files, folders, globs, or - for standard input'})
      .options({...flags, ...cleaningFlags})
      .example('$0 clean page.txt', 'the article, on standard output')
      .example('$0 clean crawl -o cleaned', 'crawl/a/x.txt becomes cleaned/a/x.txt and cleaned/a/x.json')
      .example("$0 clean 'crawl/**/*.txt' -o cleaned --skip joins", 'a glob, and a stage left out')
      .example('$0 clean CC-MAIN.warc.wet.gz -o pages.jsonl.zst', 'one format in, another out')
      .example('$0 clean shards -o cleaned --resume --rejects bad.jsonl', 'go on after a run that was killed')
      .example('zcat x.jsonl.gz | $0 clean - --from jsonl --workers 1', 'a filter: one line out for each line in')
      .example('$0 clean crawl --shape dolma > crawl.jsonl', 'one line a file, as another program reads it')
      .epilogue(
        'Exit status: 0 all clean, 1 some inputs or all records failed, 2 wrong usage. Some bad records alone leave 0, unless --strict or --max-errors says otherwise.'
      ),
  handler: async (args: Args) => {
    const {run} = await import('../run/index.js')
    const {ledger, docTimeout, strict, ...rest} = args
    check('--workers', args.workers, 1)
    check('--max-errors', args.maxErrors, 0)
    check('--doc-timeout', docTimeout, 0.001)
    const options = {...cleaningOptions(args), ...(ledger && {ledger})}
    const maxErrors = strict ? 0 : args.maxErrors
    const timeout = docTimeout === undefined ? undefined : Math.ceil(docTimeout * 1000)
    process.exitCode = await run(args.inputs.map(String), options, {...rest, timeout, maxErrors})
  }
}

function check(flag: string, value: number | undefined, least: number): void {
  if (value !== undefined && !(value >= least)) throw new UsageError(`${flag} must be a number of ${least} or more`)
}

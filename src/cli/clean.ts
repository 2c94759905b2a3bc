import {formats} from '../formats/kind.js'
import {UsageError} from '../formats/problem.js'
import type {RunOptions} from '../run/index.js'
import {shapeNames} from '../shapes/index.js'
import type {Command, Flag} from './command.js'
import {type CleaningArgs, cleaningFlags, cleaningOptions, refuseStrayStage} from './options.js'

interface CleanArgs extends CleaningArgs, Omit<RunOptions, 'timeout' | 'maxErrors'> {
  inputs: string[]
  ledger: boolean
  docTimeout?: number
  maxErrors?: number
  strict: boolean
}

const record = {group: 'Records:', type: 'string'} as const
const long = {group: 'Long runs:'} as const

const flags = {
  output: {alias: 'o', type: 'string', describe: 'Folder that mirrors the input, or a file'},
  ledger: {type: 'boolean', default: false, describe: 'Keep what rebuilds the input, too'},
  'dry-run': {type: 'boolean', default: false, describe: 'Clean and count, write nothing'},
  force: {type: 'boolean', default: false, describe: 'Overwrite files that zolal did not write'},
  quiet: {alias: 'q', type: 'boolean', default: false, describe: 'No progress and no summary; errors still show'},
  'site-memory': {group: 'Cleaning:', type: 'string', describe: 'File that `zolal learn` made'},
  from: {
    group: 'Formats:',
    type: 'string',
    choices: formats,
    describe: 'Format of the inputs',
    otherwise: 'by their names'
  },
  to: {
    group: 'Formats:',
    type: 'string',
    choices: formats.filter((format) => format !== 'wet'),
    describe: 'Format of the results',
    otherwise: 'by the name of the output, or as the input; WET becomes JSONL'
  },
  shape: {
    group: 'Formats:',
    type: 'string',
    choices: shapeNames,
    describe: 'Shape of JSON results: whole lines, or what is added to a record',
    otherwise: 'text, and all else in one field'
  },
  'front-matter': {
    group: 'Formats:',
    type: 'boolean',
    default: false,
    describe: 'Write the metadata as YAML above the text'
  },
  'text-field': {...record, describe: 'Field or column that holds the text', otherwise: 'text'},
  'id-field': {...record, describe: 'Field that names a record in --rejects'},
  'url-field': {...record, describe: 'Field that holds the URL'},
  'language-field': {...record, describe: 'Field that holds the language, which is believed'},
  field: {...record, describe: 'Field that is added, with all but the text', otherwise: 'zolal'},
  workers: {
    ...long,
    type: 'number',
    describe: 'Threads that clean; 1 is none but the first',
    otherwise: 'one for each processor'
  },
  'doc-timeout': {
    ...long,
    type: 'number',
    describe: 'Seconds that one document may take',
    otherwise: '60'
  },
  resume: {
    ...long,
    type: 'boolean',
    default: false,
    describe: 'Leave out what an earlier run with the same options has done'
  },
  shard: {...long, type: 'string', describe: 'Do part i of n: files, or the records of a single one'},
  rejects: {
    ...long,
    type: 'string',
    describe: 'File for records that could not be cleaned, with reason and input'
  },
  report: {...long, type: 'string', describe: 'File for the summary, as JSON'},
  'max-errors': {...long, type: 'number', describe: 'Stop with status 1 when more records fail'},
  strict: {...long, type: 'boolean', default: false, describe: 'Stop with status 1 when any record fails'}
} satisfies Record<string, Flag>

const command: Command = {
  name: 'clean',
  describe: 'Clean text files, JSONL, WET or Parquet: files, folders or globs',
  inputs: {name: 'inputs', describe: 'files, folders, globs, or - for standard input', many: true},
  flags: {...flags, ...cleaningFlags},
  examples: [
    ['clean page.txt', 'the article, on standard output'],
    ['clean crawl -o cleaned', 'crawl/a/x.txt becomes cleaned/a/x.txt and cleaned/a/x.json'],
    ["clean 'crawl/**/*.txt' -o cleaned --skip chrome,joins", 'a glob, and two stages left out'],
    ['clean CC-MAIN.warc.wet.gz -o pages.jsonl.zst', 'one format in, another out'],
    ['clean shards -o cleaned --resume --rejects bad.jsonl', 'go on after a run that was killed'],
    ['clean - --from jsonl --workers 1', 'a filter: one line out for each line in'],
    ['clean crawl --shape dolma > crawl.jsonl', 'one line a file, as another program reads it']
  ],
  epilogue:
    'Exit status: 0 all clean, 1 some inputs or all records failed, 2 wrong usage. Some bad records alone leave 0, unless --strict or --max-errors says otherwise.',
  async run(args) {
    const {ledger, docTimeout, strict, ...rest} = args as unknown as CleanArgs
    refuseStrayStage(rest.inputs, rest)
    atLeast('--workers', args.workers, 1)
    atLeast('--max-errors', args.maxErrors, 0)
    if (docTimeout !== undefined && !(docTimeout >= 0.001)) throw new UsageError('--doc-timeout must be 0.001 or more')
    const options = {...cleaningOptions(rest), ...(ledger && {ledger})}
    const maxErrors = strict ? 0 : rest.maxErrors
    const timeout = docTimeout === undefined ? undefined : Math.ceil(docTimeout * 1000)
    const {run} = await import('../run/index.js')
    process.exitCode = await run(rest.inputs, options, {...rest, timeout, maxErrors})
  }
}

export default command

function atLeast(flag: string, value: number | undefined, least: number): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= least)) {
    throw new UsageError(`${flag} must be a whole number of ${least} or more`)
  }
}

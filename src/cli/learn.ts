import {UsageError} from '../formats/problem.js'
import type {Command, Flag} from './command.js'

interface LearnArgs {
  inputs: string[]
  output: string
  sitePattern?: string
  site?: string
  siteField: string
  textField: string
  least: number
  force: boolean
  quiet: boolean
}

const flags = {
  output: {alias: 'o', type: 'string', required: true, describe: 'File for the site memory'},
  'site-pattern': {
    type: 'string',
    conflicts: 'site',
    describe: "Pattern whose first group, found in a file's path, names its site",
    otherwise: 'the first folder'
  },
  site: {type: 'string', describe: 'All documents are of this site'},
  'site-field': {
    type: 'string',
    default: 'url',
    describe: 'Field of JSON lines with the site or an address'
  },
  'text-field': {type: 'string', default: 'text', describe: 'Field of JSON lines with the text'},
  least: {type: 'number', default: 2, describe: 'Keep lines of this many documents; 1 to merge later'},
  force: {type: 'boolean', default: false, describe: 'Overwrite a file that zolal did not write'},
  quiet: {alias: 'q', type: 'boolean', default: false, describe: 'No summary; errors still show'}
} satisfies Record<string, Flag>

const command: Command = {
  name: 'learn',
  describe: 'Learn which lines the documents of a site repeat',
  inputs: {name: 'inputs', describe: 'files, folders, globs, memories, or - for standard input', many: true},
  flags,
  examples: [
    ['learn crawl -o site.json', 'crawl/example.com/a.txt is of example.com'],
    ['learn news.jsonl -o site.json', 'sites by the host in `url`'],
    ['learn a.json b.json -o both.json', 'two memories in one'],
    ['clean crawl -o cleaned --site-memory site.json', 'what was learned, used']
  ],
  epilogue: 'Exit status: 0 all read, 1 some inputs failed, 2 wrong usage.',
  async run(args) {
    const {inputs, output, sitePattern, site, siteField, textField, least, force, quiet} = args as unknown as LearnArgs
    if (!(Number.isInteger(least) && least >= 1)) throw new UsageError('--least must be a whole number of 1 or more')
    const {learn} = await import('../corpus/learn.js')
    process.exitCode = await learn(inputs, {
      output,
      siteField,
      textField,
      least,
      force,
      quiet,
      ...(sitePattern !== undefined && {pattern: sitePattern}),
      ...(site !== undefined && {site})
    })
  }
}

export default command

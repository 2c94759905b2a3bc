import type {Argv, Options as Flag} from 'yargs'
import {UsageError} from '../formats/problem.js'

interface Args {
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
  output: {alias: 'o', string: true, requiresArg: true, demandOption: true, describe: 'File for the site memory'},
  'site-pattern': {
    string: true,
    requiresArg: true,
    conflicts: 'site',
    describe: "Pattern whose first group, found in a file's path, names its site",
    defaultDescription: 'the first folder'
  },
  site: {string: true, requiresArg: true, describe: 'All documents are of this site'},
  'site-field': {
    string: true,
    requiresArg: true,
    default: 'url',
    describe: 'Field of JSON lines with the site or an address'
  },
  'text-field': {string: true, requiresArg: true, default: 'text', describe: 'Field of JSON lines with the text'},
  least: {number: true, requiresArg: true, default: 2, describe: 'Keep lines of this many documents; 1 to merge later'},
  force: {boolean: true, default: false, describe: 'Overwrite a file that zolal did not write'},
  quiet: {alias: 'q', boolean: true, default: false, describe: 'No summary; errors still show'}
} satisfies Record<string, Flag>

export default {
  command: 'learn <inputs..>',
  describe: 'Learn which lines the documents of a site repeat',
  builder: (yargs: Argv) =>
    yargs
      .positional('inputs', {type: 'string', describe: 'Files, folders, globs, memories, or - for standard input'})
      .options(flags)
      .example('$0 learn crawl -o site.json', 'crawl/example.com/a.txt is of example.com')
      .example('$0 learn news.jsonl -o site.json', 'sites by the host in `url`')
      .example('$0 learn a.json b.json -o both.json', 'two memories in one')
      .example('$0 clean crawl -o cleaned --site-memory site.json', 'what was learned, used')
      .epilogue('Exit status: 0 all read, 1 some inputs failed, 2 wrong usage.'),
  handler: async ({inputs, output, sitePattern, site, siteField, textField, least, force, quiet}: Args) => {
    if (!(Number.isInteger(least) && least >= 1)) throw new UsageError('--least must be a whole number of 1 or more')
    const {learn} = await import('../corpus/learn.js')
    process.exitCode = await learn(inputs.map(String), {
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

import {readFileSync} from 'node:fs'
import {decode} from '../decode/index.js'
import {writeWhole} from '../formats/atomic.js'
import {readBytes, readWhole} from '../formats/bytes.js'
import {refuseLoss} from '../formats/claim.js'
import {findInputs, type Input} from '../formats/inputs.js'
import {explainProblem, inputProblem, UsageError} from '../formats/problem.js'
import {hostOf} from '../stages/chrome/rules.js'
import {createMemory, type LearningMemory} from './memory.js'
import {nameSites, type SiteNaming} from './sites.js'
import {isMemory, readMemory, writeMemory} from './store.js'

/** What to learn and where to write it. */
export interface LearnOptions extends SiteNaming {
  output: string
  /** Field of a JSON record that holds its text. */
  textField: string
  /** Field of a JSON record that holds its site, or an address of it. */
  siteField: string
  /** Lines in fewer documents of a site are not written. */
  least: number
  /** Different lines held at most. */
  limit?: number
  /** Overwrite a file that is no site memory. */
  force?: boolean
  quiet?: boolean
}

/**
 * Count the lines that documents of one site repeat, in one pass over all inputs, and write them as a site memory.
 *
 * Inputs are text files, JSON lines and memories that were written before.
 *
 * @returns Exit status: 0 all read, 1 some inputs failed.
 * @throws {UsageError} When the arguments do not fit together.
 */
export async function learn(args: readonly string[], options: Readonly<LearnOptions>): Promise<number> {
  const siteOf = nameSites(options)
  const {inputs, problems} = await findInputs(args)
  const other = inputs.find(({format}) => format !== 'text' && format !== 'jsonl')
  if (other) throw new UsageError(`${other.path}: learn reads text files, JSON lines and site memories`)
  const {output, least, force = false, quiet} = options
  refuseLoss({flag: '-o', path: output, isOurs: isMemory, force, inputs: inputs.map(({path}) => path)})
  const memory = createMemory(options.limit)
  let failed = 0
  const fail = (path: string, message: string) => {
    failed++
    process.stderr.write(`zolal: ${path}: ${message}\n`)
  }
  for (const {path, message} of problems) fail(path, message)
  for (const input of inputs) {
    try {
      if (input.format === 'jsonl') await learnRecords(memory, input, options, fail)
      else learnFile(memory, input, siteOf)
    } catch (error) {
      fail(input.path, inputProblem(error, 0))
    }
  }
  if ([...memory.sites()].length === 0) {
    // an empty memory would take the place of one that holds something
    process.stderr.write(`zolal: nothing was learned: ${output} is not written\n`)
    return 1
  }
  try {
    writeWhole(output, writeMemory(memory, least))
  } catch (error) {
    fail(output, explainProblem(error, 'output'))
    return 1
  }
  if (!quiet) process.stderr.write(`${summaryOf(memory, least)}\n`)
  return failed > 0 ? 1 : 0
}

/** A file is one document: one of this many bytes is none. */
const largest = 256 << 20

function learnFile(memory: LearningMemory, input: Input, siteOf: (path: string) => string | undefined): void {
  const {text} = decode(input.path === '-' ? readFileSync(0) : readWhole(input.path, input.compression, largest))
  if (isMemory(text)) memory.merge(readMemory(text))
  else memory.add(text, siteOf(input.source))
}

/** Lines that cannot be read which are told one by one; of the rest, the number. */
const told = 10

async function learnRecords(
  memory: LearningMemory,
  {path, compression}: Input,
  options: Readonly<LearnOptions>,
  fail: (path: string, message: string) => void
): Promise<void> {
  let number = 0
  let bad = 0
  for await (const line of linesIn(readBytes(path, compression))) {
    number++
    if (line.trim() === '') continue
    try {
      const record = parseRecord(line)
      const text = record[options.textField]
      if (typeof text !== 'string')
        throw new RangeError(`no text in \`${options.textField}\`: name the field with --text-field`)
      const site = record[options.siteField]
      memory.add(text, options.site ?? (typeof site === 'string' ? siteOfAddress(site) : undefined))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      if (++bad <= told) fail(`${path}, line ${number}`, error.message)
    }
  }
  if (bad > told) fail(path, `${bad - told} more lines could not be read`)
}

async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest + decoder.decode()
}

function parseRecord(line: string): Record<string, unknown> {
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch {
    throw new RangeError('not JSON') // what the parser says differs between versions of Node
  }
  if (typeof record === 'object' && record !== null) return record as Record<string, unknown>
  throw new RangeError('not a JSON object')
}

/** The host of an address; a bare host as it is. */
function siteOfAddress(text: string): string {
  return hostOf(URL.canParse(text) ? new URL(text).hostname : text)
}

function summaryOf(memory: LearningMemory, least: number): string {
  let sites = 0
  let documents = 0
  let lines = 0
  for (const [, counts] of memory.sites()) {
    sites++
    documents += counts.documents
    for (const times of counts.lines.values()) if (times >= least) lines++
  }
  const count = (value: number, word: string) => `${value} ${word}${value === 1 ? '' : 's'}`
  const stand = lines === 1 ? 'stands' : 'stand'
  return `${count(documents, 'document')} of ${count(sites, 'site')}: ${count(lines, 'line')} ${stand} in ${least} or more`
}

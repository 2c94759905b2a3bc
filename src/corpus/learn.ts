import {createReadStream, readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {createGunzip} from 'node:zlib'
import {decode} from '../decode/index.js'
import {writeWhole} from '../formats/atomic.js'
import {findInputs, type Input} from '../formats/inputs.js'
import {explainProblem, UsageError} from '../formats/problem.js'
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
  const memory = createMemory(options.limit)
  let failed = 0
  const fail = (path: string, message: string) => {
    failed++
    process.stderr.write(`zolal: ${path}: ${message}\n`)
  }
  for (const {path, message} of problems) fail(path, message)
  for (const input of inputs) {
    try {
      if (input.format === 'jsonl') await learnRecords(memory, input, options)
      else learnFile(memory, input, siteOf)
    } catch (error) {
      fail(input.path, error instanceof RangeError ? error.message : explainProblem(error))
    }
  }
  writeWhole(options.output, writeMemory(memory, options.least))
  if (!options.quiet) process.stderr.write(`${summaryOf(memory, options.least)}\n`)
  return failed > 0 ? 1 : 0
}

function learnFile(memory: LearningMemory, input: Input, siteOf: (path: string) => string | undefined): void {
  const {text} = decode(readFileSync(input.path === '-' ? 0 : input.path))
  if (isMemory(text)) memory.merge(readMemory(text))
  else memory.add(text, siteOf(input.source))
}

async function learnRecords(memory: LearningMemory, input: Input, options: Readonly<LearnOptions>): Promise<void> {
  if (input.compression === 'zst') throw new RangeError('learn reads .gz and unpacked files')
  const file = input.path === '-' ? process.stdin : createReadStream(input.path)
  const lines = createInterface({input: input.compression ? file.pipe(createGunzip()) : file, crlfDelay: Infinity})
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const record = parseRecord(line, number)
    const text = record[options.textField]
    if (typeof text !== 'string')
      throw new RangeError(`line ${number}: no text in \`${options.textField}\`: name the field with --text-field`)
    const site = record[options.siteField]
    memory.add(text, options.site ?? (typeof site === 'string' ? siteOfAddress(site) : undefined))
  }
}

function parseRecord(line: string, number: number): Record<string, unknown> {
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record === 'object' && record !== null) return record as Record<string, unknown>
  } catch (error) {
    throw new RangeError(`line ${number} is no JSON: ${(error as Error).message}`)
  }
  throw new RangeError(`line ${number} is no JSON object`)
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
  return `${documents} documents of ${sites} sites: ${lines} lines stand in ${least} or more`
}

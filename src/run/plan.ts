import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {type Input, refuseSameFolder} from '../formats/inputs.js'
import {type Compression, compressionOf, type Format, kindOf} from '../formats/kind.js'
import {type Pair, pairOf} from '../formats/pair.js'
import {UsageError} from '../formats/problem.js'

/** Where the result of an input goes. */
export interface Target {
  input: Input
  format: Format
  /** A file, or `-` for standard output. */
  path: string
  compression?: Compression
  /** Set where a text file becomes a pair of files. */
  pair?: Pair
}

/** What goes where. */
export interface Plan {
  targets: Target[]
  /** All results go into one file or to standard output, one after the other. */
  single: boolean
}

const natural: Readonly<Record<Format, Format>> = {text: 'text', jsonl: 'jsonl', wet: 'jsonl', parquet: 'parquet'}

/**
 * Say where the result of each input goes.
 *
 * @throws {UsageError} When inputs, output and formats do not fit together.
 */
export function makePlan(
  inputs: readonly Input[],
  output: string | undefined,
  to: Format | undefined,
  dryRun = false
): Plan {
  if (to === 'wet') throw new UsageError('WET is read, not written: choose --to jsonl')
  const kind = output === undefined || output === '-' ? undefined : fileKind(output)
  const path = output ?? '-'
  // Parquet has its directory at the end: a pipe gets JSONL
  const own = (input: Input) => (path === '-' && input.format === 'parquet' ? 'jsonl' : natural[input.format])
  const format = (input: Input) => to ?? kind?.format ?? own(input)
  const formats = new Set(inputs.map(format))
  if (output !== undefined && output !== '-' && !kind) return {targets: inFolder(inputs, output, format), single: false}
  if (dryRun && output === undefined) {
    // nothing is written: nothing has to fit
    const targets = inputs.map((input): Target => {
      const target = {input, format: format(input), path}
      refuseUnfit(target)
      return target.format === 'text' && input.path !== '-' ? {...target, pair: pairOf(path)} : target
    })
    return {targets, single: false}
  }
  if (formats.size > 1)
    throw new UsageError('Inputs of several formats need a folder for their results, or --to FORMAT')
  if (formats.has('parquet') && path === '-')
    throw new UsageError('Parquet needs a file: add -o FILE.parquet or -o FOLDER')
  if (formats.has('parquet') && inputs.length > 1 && inputs.some((input) => input.format === 'parquet')) {
    throw new UsageError('Several Parquet files do not fit one: add -o FOLDER, or --to jsonl')
  }
  if (formats.has('text') && inputs.length > 1) {
    throw new UsageError(`${inputs.length} inputs need a folder for their results: add -o FOLDER, or --to jsonl`)
  }
  const compression = path === '-' ? undefined : compressionOf(path)
  const targets = inputs.map((input): Target => {
    const base = {input, format: format(input), path, ...(compression && {compression})}
    refuseUnfit(base)
    return base.format === 'text' && path !== '-' ? {...base, pair: pairOf(path)} : base
  })
  if (path !== '-') refuseItself(targets)
  return {targets, single: true}
}

/** The kind of an output that is a file, and not a folder for files. */
function fileKind(output: string): {format?: Format} | undefined {
  if (output.endsWith('/')) return undefined
  const stat = statSync(output, {throwIfNoEntry: false})
  if (stat?.isDirectory()) return undefined
  if (stat && !stat.isFile()) return kindOf(output) ?? {}
  return kindOf(output)
}

function inFolder(inputs: readonly Input[], output: string, formatOf: (input: Input) => Format): Target[] {
  refuseSameFolder(inputs, output)
  const takenBy = new Map<string, string>()
  return inputs.map((input) => {
    const format = formatOf(input)
    const name = input.path === '-' ? `stdin${ending(input.format)}` : input.source
    const bare = input.compression ? name.slice(0, -input.compression.length - 1) : name
    const compression = format === 'jsonl' && input.format !== 'text' ? input.compression : undefined
    const renamed = format === input.format ? bare : `${withoutEnding(bare)}${ending(format)}`
    const path = join(output, compression ? `${renamed}.${compression}` : renamed)
    const target: Target = {input, format, path, ...(compression && {compression})}
    refuseUnfit(target)
    const other = takenBy.get(path)
    if (other !== undefined) {
      throw new UsageError(`${other} and ${input.path} would have the same name in the output: clean them in two runs`)
    }
    takenBy.set(path, input.path)
    return format === 'text' ? {...target, pair: pairOf(path)} : target
  })
}

function refuseUnfit({input, format}: Target): void {
  if (format === 'text' && input.format !== 'text') {
    throw new UsageError(`${input.path}: many documents do not fit one text file: choose --to jsonl`)
  }
}

function refuseItself(targets: readonly Target[]): void {
  for (const {input, path} of targets) {
    if (input.path === '-' || !existsSync(path) || !existsSync(input.path)) continue
    const [a, b] = [statSync(input.path), statSync(path)]
    if (a.ino === b.ino && a.dev === b.dev && b.isFile()) {
      throw new UsageError(`Input and output are the same file (${path}): choose another one with -o`)
    }
  }
}

function ending(format: Format): string {
  return format === 'text' ? '.txt' : format === 'wet' ? '.warc.wet' : `.${format}`
}

function withoutEnding(name: string): string {
  return name.replace(/(?:\.warc)?\.[a-z]+$/i, '')
}

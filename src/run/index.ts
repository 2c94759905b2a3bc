import {readFileSync, statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {readMemory} from '../corpus/store.js'
import {charsetName} from '../decode/charsets.js'
import {writeWhole} from '../formats/atomic.js'
import {sha256} from '../formats/hash.js'
import {findInputs} from '../formats/inputs.js'
import type {Format} from '../formats/kind.js'
import {doneShard} from '../formats/marker.js'
import {isDone} from '../formats/pair.js'
import {explainProblem, UsageError} from '../formats/problem.js'
import {checkOptions} from '../options.js'
import type {Options} from '../types.js'
import {version} from '../version.js'
import {refuseBeside} from './beside.js'
import {showsColor} from './color.js'
import {configHash} from './config.js'
import {openJournal} from './journal.js'
import {makePlan, type Plan, type Target} from './plan.js'
import {openPool} from './pool.js'
import {openRejects} from './rejects.js'
import {defaults, type Settings} from './settings.js'
import {isMine, parseShard} from './shard.js'
import {showText} from './show.js'
import {begunOf} from './steps.js'
import {summarize} from './summary.js'
import {cleanStreams, cleanTexts} from './targets.js'

/** What to read, where results go, and what is said meanwhile. */
export interface RunOptions extends Partial<Omit<Settings, 'options' | 'config'>> {
  /** File or folder for the results (default: standard output). */
  output?: string
  /** Format of the inputs (default: by their names). */
  from?: Format
  /** Format of the results (default: by the name of the output, else as the input). */
  to?: Format
  /** Threads that clean (default: one for each processor). */
  workers?: number
  /** Part of the work: `i/n`. */
  shard?: string
  /** File for records that could not be cleaned. */
  rejects?: string
  /** File for the summary. */
  report?: string
  /** Records that may fail before the run ends with status 1; `0` is `--strict`. */
  maxErrors?: number
  quiet?: boolean
}

/** Below this many bytes of input the work is done before another thread would have started. */
const small = 4 << 20

/**
 * Clean what the arguments name.
 *
 * @returns Exit status: 0 all clean, 1 some inputs failed, 130 or 143 interrupted.
 * @throws {UsageError} When the arguments do not fit together.
 * @throws {RangeError} When an option names something that does not exist.
 */
export async function run(
  args: readonly string[],
  options: Readonly<Options>,
  wanted: Readonly<RunOptions>
): Promise<number> {
  const started = process.uptime()
  checkOptions(options)
  if (options.encoding) charsetName(options.encoding)
  const {output, from, quiet = false} = wanted
  const to = wanted.to ?? (wanted.shape ? 'jsonl' : undefined)
  if (wanted.shape && to !== 'jsonl') throw new UsageError('--shape is for JSON: choose --to jsonl')
  const found = await findInputs(args, {from, output})
  const plan = makePlan(found.inputs, output, to, wanted.dryRun)
  if (wanted.frontMatter && plan.targets.some(({format}) => format !== 'text')) {
    throw new UsageError('--front-matter is for text files: the results are records')
  }
  if (
    wanted.resume &&
    (plan.single ? plan.targets.length > 1 || plan.targets[0]?.path === '-' : output === undefined)
  ) {
    throw new UsageError('--resume needs files that it can compare: -o FOLDER, or one input with -o FILE')
  }
  if (options.ledger && !wanted.dryRun && plan.targets.some(({format, path}) => format === 'text' && path === '-')) {
    throw new UsageError('--ledger has its place beside the article: add -o FOLDER, or --to jsonl')
  }
  const named = wanted.report !== undefined || plan.targets.some(({format, pair}) => format !== 'text' || pair)
  const settings = settingsOf(options, wanted, named)
  const shard = wanted.shard === undefined ? undefined : parseShard(wanted.shard)
  // many files are dealt out whole; of a single one, the records
  const dealt = plan.targets.length > 1
  const targets = shard && dealt ? plan.targets.filter((_, position) => isMine(shard, position)) : plan.targets
  refuseBeside(wanted, plan.targets)
  const rejects =
    wanted.rejects === undefined
      ? undefined
      : openRejects(wanted.rejects, wanted.resume ? doneIn(targets, settings) : undefined)
  const journal = openJournal({quiet, maxErrors: wanted.maxErrors, rejects})
  for (const {path, message} of found.problems) journal.fail(path, message)
  const stop = (signal: 'SIGINT' | 'SIGTERM') => journal.stop(signal)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const pool = openPool(workersFor(targets, wanted.workers), settings)
  try {
    const texts = targets.filter((target) => target.pair)
    const shown = targets.filter((target) => target.format === 'text' && !target.pair)
    const streams = targets.filter((target) => target.format !== 'text')
    for (const target of shown) await showText(target, settings, journal)
    if (texts.length > 0) await cleanTexts(texts, pool, journal)
    if (streams.length > 0)
      await cleanStreams(streams, {...plan, settings, pool, journal, shard: dealt ? undefined : shard})
  } finally {
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
    await pool.close()
  }
  const seconds = process.uptime() - started
  journal.clear()
  if (!quiet && !journal.closedPipe) {
    process.stderr.write(summarize(journal.stats, seconds, showsColor(process.stderr)))
    if (found.unknown > 0)
      process.stderr.write(
        `skipped  ${found.unknown} ${found.unknown === 1 ? 'file' : 'files'} of unknown type (--from takes ${found.unknown === 1 ? 'it' : 'them'})\n`
      )
  }
  if (wanted.report !== undefined) {
    const {stats, failures, bytesIn, bytesOut} = journal
    const report = {
      version,
      config: settings.config,
      inputs: targets.length,
      ...stats,
      bytesIn,
      bytesOut,
      seconds,
      failures
    }
    try {
      writeWhole(wanted.report, `${JSON.stringify(report, null, 2)}\n`)
    } catch (error) {
      journal.fail(wanted.report, explainProblem(error, 'output'))
    }
  }
  return journal.status()
}

/** The settings of a run, which gets a name where that is written somewhere. */
function settingsOf(options: Readonly<Options>, wanted: Readonly<RunOptions>, named: boolean): Settings {
  const {textField, idField, urlField, languageField, field, timeout, limit, force, dryRun, resume} = wanted
  const {shape, frontMatter, siteMemory} = wanted
  const fields = {
    textField: textField ?? defaults.textField,
    field: field ?? defaults.field,
    ...(idField !== undefined && {idField}),
    ...(urlField !== undefined && {urlField}),
    ...(languageField !== undefined && {languageField}),
    ...(shape !== undefined && {shape}),
    ...(frontMatter && {frontMatter})
  }
  const memory = siteMemory && contentHash(siteMemory)
  if (fields.textField === fields.field)
    throw new UsageError('--field and --text-field are the same: nothing may be lost')
  return {
    options,
    ...fields,
    ...(siteMemory !== undefined && {siteMemory}),
    config: named ? configHash({...options, ...fields, memory}) : '',
    timeout: timeout ?? defaults.timeout,
    limit: limit ?? defaults.limit,
    force: force ?? defaults.force,
    dryRun: dryRun ?? defaults.dryRun,
    resume: resume ?? defaults.resume
  }
}

function workersFor(targets: readonly Target[], wanted: number | undefined): number {
  const workers = wanted ?? availableParallelism()
  let size = 0
  for (const {input} of targets) {
    if (workers <= 1) return 1
    if (input.path === '-') return workers
    size += statSync(input.path, {throwIfNoEntry: false})?.size ?? 0
    if (size > small) return workers
  }
  return wanted ?? 1
}

/** Tells which records an earlier run has done. */
function doneIn(targets: Plan['targets'], settings: Readonly<Settings>) {
  const {config} = settings
  const bySource = new Map(targets.map((target) => [target.input.source, target]))
  const begun = new Map(targets.map((target) => [target.input.source, begunOf(target, settings)?.records ?? 0]))
  return (source: string, record: number): boolean => {
    const target = bySource.get(source)
    if (!target) return true // of another shard
    if (target.pair) return isDone(target.pair, config)
    return doneShard(target.path, source, config) !== undefined || record <= begun.get(source)!
  }
}

/** @throws {UsageError} When the file cannot be read, or is no site memory. */
function contentHash(path: string): string {
  try {
    const text = readFileSync(path, 'utf8')
    readMemory(text)
    return sha256(text)
  } catch (error) {
    throw new UsageError(`--site-memory ${path}: ${explainProblem(error)}`)
  }
}

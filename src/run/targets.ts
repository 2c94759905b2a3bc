import {statSync} from 'node:fs'
import {readBytes} from '../formats/bytes.js'
import type {Input} from '../formats/inputs.js'
import {doneShard, refuseStrangeShard, writeMarker} from '../formats/marker.js'
import {inputProblem} from '../formats/problem.js'
import {openSink, type Sink} from '../formats/sink.js'
import type {Batch, FileJob, Result} from './batch.js'
import {cutLines, cutWet} from './cut.js'
import type {Journal} from './journal.js'
import type {Target} from './plan.js'
import type {Pool} from './pool.js'
import {createProgress} from './progress.js'
import type {Settings} from './settings.js'
import {deal, type Shard} from './shard.js'
import {readAll} from './show.js'
import {type Steps, stepsOf} from './steps.js'

/** Bytes of a batch: enough to be worth sending, little enough to share out evenly. */
const batchSize = 512 << 10

/** Text files of a batch. */
const batchFiles = 64

/** Clean text files into pairs of files. */
export async function cleanTexts(targets: readonly Target[], pool: Pool, journal: Journal): Promise<void> {
  const progress = createProgress(targets.length, 'documents', !journal.quiet)
  journal.progress = progress
  for await (const result of pool.map(fileBatches(targets, journal))) {
    journal.count(result, '', 0)
    progress.add(result.records)
    if (journal.signal.aborted) break
  }
  progress.clear()
}

async function* fileBatches(targets: readonly Target[], {signal}: Journal): AsyncGenerator<Batch> {
  for (let at = 0; at < targets.length && !signal.aborted; at += batchFiles) {
    yield {kind: 'files', files: targets.slice(at, at + batchFiles).map(jobOf)}
    // signals get their turn where all is done in this thread
    await new Promise(setImmediate)
  }
}

function jobOf({input, pair}: Target): FileJob {
  const {path, source, compression} = input
  return {path, source, ...(compression && {compression}), ...(pair && {pair})}
}

/** What `cleanStreams` works with. */
export interface Streaming {
  settings: Readonly<Settings>
  pool: Pool
  journal: Journal
  /** All results go to one place. */
  single: boolean
  /** Set where the records of the one input are dealt out. */
  shard?: Shard
}

/** Clean inputs of many documents, each into its own file or all into one. */
export async function cleanStreams(targets: readonly Target[], context: Streaming): Promise<void> {
  const {settings, journal, single} = context
  const total = targets.reduce((sum, {input}) => sum + (sizeOf(input) ?? Number.NaN), 0)
  const progress = createProgress(Number.isNaN(total) ? undefined : total, 'MB', !journal.quiet)
  journal.progress = progress
  let shared: Sink | undefined
  const [{path}] = targets
  let records = 0
  let failed = 0
  for (const target of targets) {
    if (journal.signal.aborted) break
    const {input} = target
    const finished = settings.resume ? doneShard(target.path, input.source, settings.config) : undefined
    if (finished) {
      journal.stats.done += finished.records
      continue
    }
    // a part of the records, or of one file of several inputs, is no place to go on from
    const steps = context.shard || (single && targets.length > 1) ? undefined : stepsOf(target, settings)
    const begun = steps?.begun
    if (begun) {
      journal.stats.done += begun.records
      if (!input.compression) progress.add(begun.read)
    }
    let sink: Sink
    try {
      sink = single && shared ? shared : await open(target, settings, begun?.written)
      if (single) shared = sink
    } catch (error) {
      journal.outputFailed(target.path, error)
      if (single) return
      continue
    }
    const outcome = await cleanInto(sink, target, context, steps)
    records += outcome.records
    failed += outcome.failed
    if (single && targets.length > 1 && !outcome.broken) continue
    await settle(sink, target, outcome, context, steps)
    if (!single) continue
    shared = undefined
    break
  }
  if (shared) await settle(shared, {...targets[0], path}, {records, failed, complete: true, source: ''}, context)
  progress.clear()
}

interface Outcome {
  records: number
  failed: number
  /** False where the input broke off. */
  complete: boolean
  /** The output cannot be written. */
  broken?: true
  source?: string
}

async function cleanInto(sink: Sink, target: Target, context: Streaming, steps: Steps | undefined): Promise<Outcome> {
  const {input, path, format} = target
  const {settings, pool, journal, shard} = context
  const {begun} = steps ?? {}
  const outcome: Outcome = {records: begun?.records ?? 0, failed: begun?.failed ?? 0, complete: true}
  try {
    if (format === 'parquet' && input.format === 'parquet') {
      await intoTable()
      return outcome
    }
    const all = batchesOf(input, settings, journal, begun?.read)
    const batches = shard ? deal(all, shard) : (steps?.note(all) ?? all)
    for await (const result of pool.map(batches)) {
      if (journal.signal.aborted) break
      try {
        await sink.write(result.bytes)
        journal.bytesOut += result.bytes.length
        // what is told of records goes before the step that leaves them behind
        journal.count(result, input.source, outcome.records)
        outcome.records += result.records
        outcome.failed += result.rejects.length
        await steps?.done(sink, outcome.records, outcome.failed)
      } catch (error) {
        outcome.broken = true
        journal.outputFailed(path, error)
        break
      }
    }
  } catch (error) {
    if (error instanceof RangeError && !('code' in error)) throw error
    outcome.complete = false
    if (format === 'parquet' && input.format === 'parquet') outcome.broken = true // without its end it is no Parquet
    if (!journal.signal.aborted) journal.fail(input.path, inputProblem(error, outcome.records))
  }
  return outcome

  async function intoTable(): Promise<void> {
    const {cleanTable} = await import('./tables.js')
    const size = sizeOf(input) ?? 0
    const onResult = (result: Result, share: number) => {
      journal.signal.throwIfAborted()
      journal.bytesIn += share * size
      journal.bytesOut += result.bytes.length
      journal.progress?.add(share * size)
      journal.count(result, input.source, outcome.records)
      outcome.records += result.records
      outcome.failed += result.rejects.length
    }
    await cleanTable(input.path, {...sink, close: async () => undefined}, settings, pool.map, onResult, shard)
  }
}

/** Give a finished file its name and its marker; leave nothing of one that is not to be. */
async function settle(sink: Sink, target: Target, outcome: Outcome, context: Streaming, steps?: Steps): Promise<void> {
  const {journal, settings} = context
  if (outcome.broken || (journal.signal.aborted && target.path !== '-')) {
    sink.abort(steps?.any)
    return
  }
  try {
    const {records, failed, complete, source = target.input.source} = outcome
    await sink.close((bytes) =>
      writeMarker(target.path, {source, config: settings.config, records, failed, bytes, complete})
    )
    steps?.finish()
  } catch (error) {
    sink.abort(steps?.any)
    journal.outputFailed(target.path, error)
  }
}

async function open(target: Target, settings: Readonly<Settings>, from?: number): Promise<Sink> {
  const nothing = async () => undefined
  if (settings.dryRun) return {write: nothing, step: async () => 0, close: nothing, abort: () => undefined}
  if (target.path !== '-' && !settings.force) refuseStrangeShard(target.path)
  if (target.format === 'parquet' && target.input.format !== 'parquet') {
    const {openRows} = await import('../formats/rows.js')
    return openRows(target.path, settings.shape ? [] : [settings.textField, settings.field])
  }
  return openSink(target.path, target.compression, from)
}

async function* batchesOf(
  input: Input,
  settings: Readonly<Settings>,
  journal: Journal,
  from = 0
): AsyncGenerator<Batch> {
  const {path, source, compression, format} = input
  if (format === 'text') {
    const bytes = path === '-' ? await readAll(input, settings.limit) : undefined
    yield {kind: 'files', files: [{path, source, ...(compression && {compression}), ...(bytes && {bytes})}]}
    return
  }
  if (format === 'parquet') {
    const {tableBatches} = await import('./tables.js')
    const size = sizeOf(input) ?? 0
    yield* tableBatches(path, (share) => journal.progress?.add(share * size))
    return
  }
  const onRead = (bytes: number) => {
    journal.bytesIn += bytes
    journal.progress?.add(bytes)
  }
  const chunks = readBytes(path, compression, {onRead, signal: journal.signal, from})
  const cut = {size: batchSize, limit: settings.limit, from}
  yield* format === 'wet' ? cutWet(chunks, cut) : cutLines(chunks, cut)
}

function sizeOf(input: Input): number | undefined {
  return input.path === '-' ? undefined : (statSync(input.path, {throwIfNoEntry: false})?.size ?? 0)
}

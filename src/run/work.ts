import {readFileSync} from 'node:fs'
import {createCleaner} from '../clean.js'
import type {Cleaner} from '../cleaner.js'
import {readMemory} from '../corpus/store.js'
import {asBuffer} from '../formats/utf8.js'
import {wetRecords} from '../formats/wet.js'
import {writeBytes} from '../formats/writing.js'
import type {Article} from '../types.js'
import type {Batch, FileJob, Reason, Result} from './batch.js'
import {collectAfter} from './collector.js'
import {readFile, readWetRecord} from './documents.js'
import {linesOf, readLine} from './lines.js'
import {addReject, emptyOutput, finish, type Output, type Pending} from './output.js'
import type {Settings} from './settings.js'
import {addStats} from './stats.js'
import {guard, isTimeout} from './watchdog.js'

/**
 * Make a function that does batches, in this thread.
 *
 * A batch that takes longer than one document may is done again, one document at a time, so that only the document
 * that is to blame fails.
 */
export function createWork(settings: Readonly<Settings>): (batch: Batch) => Result {
  const load = () => loadCleaner(settings)
  let clean = load()
  return (batch) => {
    try {
      const result = guard(() => finish(workOn(batch, clean, settings)), settings.timeout)
      collectAfter(result.bytes.length)
      return result
    } catch (error) {
      if (!isTimeout(error)) throw error
    }
    const output = emptyOutput()
    for (const one of split(batch)) {
      clean = load() // a cleaner that was stopped may be in any state
      try {
        append(
          output,
          guard(() => finish(workOn(one, clean, settings)), settings.timeout)
        )
      } catch (error) {
        if (!isTimeout(error)) throw error
        const message = `took longer than ${settings.timeout / 1000} s: give it more with --doc-timeout`
        append(output, failedBatch(one, settings, 'timeout', message))
      }
    }
    return finish(output)
  }
}

/** The cleaner of a run, with the files that its settings name. */
export function loadCleaner({options, siteMemory}: Readonly<Settings>): Cleaner {
  if (siteMemory === undefined) return createCleaner(options)
  return createCleaner({...options, siteMemory: readMemory(readFileSync(siteMemory, 'utf8'))})
}

/** The batches of one document each that a batch is made of. */
export function split(batch: Batch): Batch[] {
  switch (batch.kind) {
    case 'lines':
      return Array.from(linesOf(batch.bytes), (line) => ({kind: 'lines', bytes: withNewline(line)}))
    case 'wet':
      return Array.from(wetRecords(batch.bytes), ({raw}) => ({kind: 'wet', bytes: raw.slice()}))
    case 'files':
      return batch.files.map((file) => ({kind: 'files', files: [file]}))
    case 'failed':
      return [batch]
  }
}

/** What comes of a batch of one document that cannot be done. */
export function failedBatch(batch: Batch, settings: Readonly<Settings>, reason: Reason, message: string): Result {
  const output = emptyOutput()
  if (batch.kind === 'files') for (const file of batch.files) failFile(output, file, reason, message)
  else addReject(output, settings, reason, message, batch.kind === 'lines' ? withoutNewline(batch.bytes) : batch.bytes)
  return finish(output)
}

/** One result of several, in order. */
export function join(results: readonly Result[]): Result {
  const output = emptyOutput()
  for (const result of results) append(output, result)
  return finish(output)
}

/**
 * Units of text that are cleaned together: each stage finds its code and tables at hand still, and memory is bounded. As many as
 * a batch of 512 KB may have: what is left over of one costs more than its share.
 */
const together = 512 << 10
/**
 * The first few are cleaned one by one, then more and more: V8 compiles what runs often, and throws it away when a later stage
 * writes to an object what nobody had written there. So all stages run before any of them is compiled.
 */
const first = 1 << 10
let many = first

function workOn(batch: Batch, clean: Cleaner, settings: Readonly<Settings>): Output {
  const output = emptyOutput()
  let waiting: Pending[] = []
  let size = 0
  for (const pending of recordsOf(batch, settings)) {
    waiting.push(pending)
    size += pending.input?.text.length ?? 0
    if (size < many) continue
    cleanAll(waiting, clean, output)
    many = Math.min(many * 2, together)
    waiting = []
    size = 0
  }
  cleanAll(waiting, clean, output)
  return output
}

function* recordsOf(batch: Batch, settings: Readonly<Settings>): Generator<Pending> {
  switch (batch.kind) {
    case 'lines':
      for (const line of linesOf(batch.bytes)) yield readLine(line, settings)
      break
    case 'wet':
      for (const record of wetRecords(batch.bytes)) {
        const pending = readWetRecord(record, settings)
        if (pending) yield pending
      }
      break
    case 'files':
      for (const file of batch.files) yield readFile(file, settings)
      break
    case 'failed': {
      const {reason, message, bytes} = batch
      yield {write: (output) => addReject(output, settings, reason, message, bytes)}
    }
  }
}

/** Clean what is to be cleaned and write all, in order. */
function cleanAll(waiting: readonly Pending[], clean: Cleaner, output: Output): void {
  const inputs = waiting.flatMap(({input}) => input ?? [])
  let articles: Article[]
  try {
    articles = clean.all(inputs)
  } catch (error) {
    if (waiting.length > 1) {
      // which one it was is found one by one
      for (const pending of waiting) cleanAll([pending], clean, output)
      return
    }
    const [only] = waiting
    if (!only.input || !only.fail) throw error
    only.fail(output, error)
    return
  }
  let done = 0
  for (const pending of waiting) {
    if (pending.input) pending.write(output, articles[done++])
    else pending.write(output)
  }
}

function append(output: Output, result: Result): void {
  for (const reject of result.rejects) output.rejects.push({...reject, record: reject.record + output.records})
  writeBytes(output.lines, asBuffer(result.bytes))
  output.records += result.records
  addStats(output.stats, result.stats)
}

function failFile(output: Output, {path, source}: FileJob, reason: Reason, message: string): void {
  output.rejects.push({reason, message, record: output.records, path, source})
  output.records++
  output.stats.documents++
  output.stats.failed++
}

function withNewline(line: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(line.length + 1)
  bytes.set(line)
  bytes[line.length] = 0x0a
  return bytes
}

function withoutNewline(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes
}

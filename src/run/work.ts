import {readFileSync} from 'node:fs'
import {createCleaner} from '../clean.js'
import type {Cleaner} from '../cleaner.js'
import {readMemory} from '../corpus/store.js'
import {wetRecords} from '../formats/wet.js'
import type {Batch, FileJob, Reason, Result} from './batch.js'
import {cleanFile, cleanWetRecord} from './documents.js'
import {cleanLine, linesOf} from './lines.js'
import {addReject, emptyOutput, finish, type Output} from './output.js'
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
      return guard(() => finish(workOn(batch, clean, settings)), settings.timeout)
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

function workOn(batch: Batch, clean: Cleaner, settings: Readonly<Settings>): Output {
  const output = emptyOutput()
  switch (batch.kind) {
    case 'lines':
      for (const line of linesOf(batch.bytes)) cleanLine(line, clean, settings, output)
      break
    case 'wet':
      for (const record of wetRecords(batch.bytes)) cleanWetRecord(record, clean, settings, output)
      break
    case 'files':
      for (const file of batch.files) cleanFile(file, clean, settings, output)
      break
    case 'failed':
      addReject(output, settings, batch.reason, batch.message, batch.bytes)
  }
  return output
}

function append(output: Output, result: Result): void {
  for (const reject of result.rejects) output.rejects.push({...reject, record: reject.record + output.records})
  output.parts.push(result.bytes)
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

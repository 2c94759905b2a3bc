/** A long file is written in steps: a run that was killed goes on with `--resume` after the last step that was whole. */
import {statSync} from 'node:fs'
import {dropPart, type Part, readPart, writePart} from '../formats/part.js'
import type {Sink} from '../formats/sink.js'
import type {Batch} from './batch.js'
import type {Target} from './plan.js'
import type {Settings} from './settings.js'

/** Bytes of unpacked input in a step: some seconds of work. */
const size = 16 << 20

/** The steps of one file. */
export interface Steps {
  /** Where the file is, that is begun. */
  readonly begun: Part | undefined
  /** Whether a step is whole. */
  readonly any: boolean
  /** The batches, whose ends are noted. */
  note(batches: AsyncIterable<Batch>): AsyncIterable<Batch>
  /** The next batch is written, `records` are done in all. */
  done(sink: Sink, records: number, failed: number): Promise<void>
  /** The file has its name. */
  finish(): void
}

/** What an earlier run has done of a file. */
export function begunOf(target: Target, settings: Readonly<Settings>): Part | undefined {
  const known = settings.resume ? inputOf(target, settings) : undefined
  return known && readPart(target.path, known)
}

/** Steps for a file that is made of a file, record by record; `undefined` for anything else. */
export function stepsOf(target: Target, settings: Readonly<Settings>): Steps | undefined {
  const {path} = target
  const known = settings.dryRun ? undefined : inputOf(target, settings)
  if (!known) return undefined
  const begun = begunOf(target, settings)
  if (!begun) dropPart(path)
  const ends: number[] = []
  let last = begun?.read ?? 0
  let any = begun !== undefined
  return {
    begun,
    get any() {
      return any
    },
    async *note(batches) {
      for await (const batch of batches) {
        ends.push(batch.end ?? 0)
        yield batch
      }
    },
    async done(sink, records, failed) {
      const read = ends.shift() ?? 0
      if (read - last < size) return
      const written = await sink.step()
      writePart(path, {...known, read, written, records, failed})
      last = read
      any = true
    },
    finish: () => dropPart(path)
  }
}

function inputOf({input, path, format}: Target, {config}: Readonly<Settings>) {
  const stat = input.path === '-' ? undefined : statSync(input.path, {throwIfNoEntry: false})
  const isCut = input.format === 'jsonl' || input.format === 'wet'
  if (!stat?.isFile() || !isCut || format !== 'jsonl' || path === '-') return undefined
  return {source: input.source, size: stat.size, modified: stat.mtimeMs, config}
}

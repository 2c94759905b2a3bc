import {explainProblem} from '../formats/problem.js'
import type {Reject, Result} from './batch.js'
import type {Progress} from './progress.js'
import type {RejectFile} from './rejects.js'
import {addStats, emptyStats, type Stats} from './stats.js'

/** What has happened in a run so far, and what is told of it while it goes on. */
export interface Journal {
  readonly stats: Stats
  readonly quiet: boolean
  /** Inputs and outputs that failed. */
  readonly failures: {path: string; message: string}[]
  bytesIn: number
  bytesOut: number
  /** The line to take away before anything is said. */
  progress?: Progress
  /** Ends reading. */
  readonly signal: AbortSignal
  /** Whoever read the output has gone. */
  readonly closedPipe: boolean
  /** An input or output failed: say it, the rest goes on. */
  fail(path: string, problem: unknown): void
  /** An output failed; that whoever read it has gone is no failure but the end. */
  outputFailed(path: string, problem: unknown): void
  /** Count a batch in; `before` is the number of records of its source that came before. */
  count(result: Readonly<Result>, source: string, before: number): void
  stop(why: 'SIGINT' | 'SIGTERM' | 'closed-pipe' | 'too-many-errors'): void
  clear(): void
  status(): number
}

/** Records whose failure is told one by one; of the rest, the number. */
const told = 10

export function openJournal(options: {quiet: boolean; maxErrors?: number; rejects?: RejectFile}): Journal {
  const {quiet, maxErrors = Number.POSITIVE_INFINITY, rejects} = options
  const controller = new AbortController()
  let stopped: Parameters<Journal['stop']>[0] | undefined
  let records = 0
  const say = (message: string) => {
    journal.progress?.clear()
    process.stderr.write(`zolal: ${message}\n`)
  }
  const reject = (source: string, before: number, found: Readonly<Reject>) => {
    const record = before + found.record + 1
    if (found.path !== undefined) {
      journal.failures.push({path: found.path, message: found.message})
      say(`${found.path}: ${found.message}`)
      rejects?.add(found.source ?? source, {...found, record: 1})
      return
    }
    rejects?.add(source, {...found, record})
    records++
    if (!quiet && records <= told) say(`${source}, record ${record}: ${found.reason}: ${found.message}`)
    if (!quiet && records === told + 1) say('more records failed; they are in the output and in --rejects FILE')
    if (quiet && records === 1)
      say(`records failed, first ${source}, record ${record}: ${found.reason}: ${found.message}`)
    if (records > maxErrors && !stopped) {
      say(
        `${records} records failed, more than ${maxErrors === 0 ? 'none, as --strict asks' : `--max-errors ${maxErrors}`}`
      )
      journal.stop('too-many-errors')
    }
  }
  const journal: Journal = {
    stats: emptyStats(),
    quiet,
    failures: [],
    bytesIn: 0,
    bytesOut: 0,
    signal: controller.signal,
    get closedPipe() {
      return stopped === 'closed-pipe'
    },
    fail(path, problem) {
      const message = typeof problem === 'string' ? problem : explainProblem(problem, 'found')
      journal.failures.push({path, message})
      say(`${path}: ${message}`)
    },
    outputFailed(path, problem) {
      if ((problem as NodeJS.ErrnoException).code === 'EPIPE') journal.stop('closed-pipe')
      else journal.fail(path, explainProblem(problem, 'output'))
    },
    count(result, source, before) {
      addStats(journal.stats, result.stats)
      for (const found of result.rejects) reject(source, before, found)
    },
    stop(why) {
      stopped ??= why
      controller.abort()
    },
    clear() {
      journal.progress?.clear()
    },
    status() {
      if (stopped === 'SIGINT') return 130
      if (stopped === 'SIGTERM') return 143
      if (stopped === 'closed-pipe') return 0
      const {documents, failed, done} = journal.stats
      const allFailed = failed > 0 && failed === documents && done === 0
      return journal.failures.length > 0 || stopped || allFailed ? 1 : 0
    }
  }
  return journal
}

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createCleaner} from '../clean.js'
import {findInputs, type Input, refuseSameFolder} from '../formats/inputs.js'
import {pairOf, sidecar, writePair} from '../formats/pair.js'
import type {Options} from '../types.js'
import {configHash} from './config.js'
import {explainProblem, UsageError} from './problem.js'
import {createProgress} from './progress.js'
import {countArticle, emptyStats} from './stats.js'
import {summarize} from './summary.js'

/** Where results go and what is said meanwhile. */
export interface RunOptions {
  /** Folder for the results. */
  output?: string
  dryRun?: boolean
  force?: boolean
  quiet?: boolean
}

/**
 * Clean what the arguments name.
 *
 * @returns Exit status: 0 all clean, 1 some inputs failed.
 * @throws {UsageError} When the arguments do not fit together.
 */
export async function run(
  args: readonly string[],
  options: Readonly<Options>,
  target: Readonly<RunOptions>
): Promise<number> {
  const started = performance.now()
  const {output} = target
  const {inputs, problems, unknown} = await findInputs(args, {output})
  if (output !== undefined) refuseSameFolder(inputs, output)
  else if (inputs.length > 1 && !target.dryRun) {
    throw new UsageError(`${inputs.length} inputs need a folder for their results: add -o FOLDER`)
  } else if (options.ledger && !target.dryRun) {
    throw new UsageError('--ledger has its place beside the article: add -o FOLDER')
  }
  const clean = createCleaner(options)
  const config = configHash(options)
  const stats = emptyStats()
  const progress = createProgress(inputs.length, !target.quiet)
  const fail = (path: string, message: string) => {
    stats.failed++
    progress.clear()
    process.stderr.write(`zolal: ${path}: ${message}\n`)
  }
  for (const {path, message} of problems) fail(path, message)
  let stopped = false
  const stop = () => {
    stopped = true
  }
  process.once('SIGINT', stop)
  for (const input of inputs) {
    try {
      const article = clean(input.path === '-' ? await readStandardInput() : readFileSync(input.path))
      if (!target.dryRun && output === undefined) process.stdout.write(article.text)
      else if (!target.dryRun) {
        const pair = pairOf(join(output!, mirroredName(input)))
        writePair(pair, article.text, sidecar(article, input.source, config, article.text), target.force ?? false)
      }
      countArticle(stats, article)
    } catch (error) {
      if (error instanceof RangeError && !('code' in error)) throw error
      fail(input.path, explainProblem(error))
    }
    // signals and the progress line get their turn between documents
    if (progress.step()) await new Promise(setImmediate)
    if (stopped) break
  }
  process.removeListener('SIGINT', stop)
  progress.clear()
  if (!target.quiet) {
    process.stderr.write(summarize(stats, (performance.now() - started) / 1000))
    if (unknown > 0) process.stderr.write(`skipped  ${unknown} files of unknown type\n`)
  }
  return stopped ? 130 : stats.failed > 0 ? 1 : 0
}

function mirroredName(input: Input): string {
  return input.path === '-' ? 'stdin.txt' : input.source
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

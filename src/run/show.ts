import {readBytes, readWhole} from '../formats/bytes.js'
import type {Input} from '../formats/inputs.js'
import {openSink, type Sink} from '../formats/sink.js'
import type {Journal} from './journal.js'
import type {Target} from './plan.js'
import type {Settings} from './settings.js'
import {textOf} from './shaped.js'
import {countArticle} from './stats.js'
import {loadCleaner} from './work.js'

/** Clean one text to standard output. */
export async function showText({input}: Target, settings: Readonly<Settings>, journal: Journal): Promise<void> {
  try {
    const {path, compression} = input
    const bytes = path === '-' ? await readAll(input, settings.limit) : readWhole(path, compression, settings.limit)
    const article = loadCleaner(settings)(bytes)
    countArticle(journal.stats, article)
    if (!settings.dryRun) await put(await openSink('-', undefined), Buffer.from(textOf(article, settings)), journal)
  } catch (error) {
    if (error instanceof RangeError && !('code' in error)) throw error // an option, not the file
    journal.stats.failed++
    journal.stats.documents++
    journal.fail(input.path, error)
  }
}

/** All bytes of an input, of standard input above all. @throws {Error} When they are more than `limit`. */
export async function readAll(input: Input, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of readBytes(input.path, input.compression)) {
    size += chunk.length
    if (size > limit) throw new Error(`more than ${limit >> 20} MiB, too large for one document: give it as JSONL`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function put(sink: Sink, bytes: Uint8Array, journal: Journal): Promise<void> {
  try {
    await sink.write(bytes)
    await sink.close()
  } catch (error) {
    journal.outputFailed('standard output', error)
  }
}

import {nameSites} from '../corpus/sites.js'
import {readWhole} from '../formats/bytes.js'
import {isDone, type Pair, sidecar, writePair} from '../formats/pair.js'
import {explainProblem} from '../formats/problem.js'
import {decodeUtf8} from '../formats/utf8.js'
import type {WetRecord} from '../formats/wet.js'
import {writeJson} from '../formats/writing.js'
import type {Article} from '../types.js'
import type {FileJob} from './batch.js'
import {addReject, endLine, type Output, type Pending} from './output.js'
import type {Settings} from './settings.js'
import {recordOf, textOf} from './shaped.js'
import {countArticle} from './stats.js'

/** Read one text file, to clean it into a pair of files or into a line of JSON. */
export function readFile({path, source, pair, ...job}: FileJob, settings: Readonly<Settings>): Pending {
  const fail = (output: Output, error: unknown) =>
    failed(output, {path, source, message: explainProblem(error, 'found')})
  let text: Uint8Array
  try {
    if (pair && settings.resume && isDone(pair, settings.config)) return {write: addDone}
    text = job.bytes ?? readWhole(path, job.compression, settings.limit)
  } catch (error) {
    return {write: (output) => fail(output, error)}
  }
  return {
    // the first folder names the site, as for `zolal learn`
    input: {text, facts: {site: settings.options.site ? undefined : nameSites({})(source)}},
    write: (output, article) => {
      if (pair) writeFiles(output, article, source, pair, settings)
      else addRecord(output, article, {source}, settings)
    },
    fail
  }
}

function addRecord(
  output: Output,
  article: Readonly<Article>,
  known: Parameters<typeof recordOf>[1],
  settings: Readonly<Settings>
): void {
  writeJson(output.lines, recordOf(article, known, settings))
  endLine(output, article)
}

function addDone(output: Output): void {
  output.stats.done++
  output.records++
}

function writeFiles(
  output: Output,
  article: Readonly<Article>,
  source: string,
  pair: Pair,
  settings: Readonly<Settings>
): void {
  const text = textOf(article, settings)
  const json = sidecar(article, source, settings.config, text)
  if (!settings.dryRun) {
    try {
      writePair(pair, text, json, settings.force)
    } catch (error) {
      failed(output, {path: pair.text, source, message: explainProblem(error, 'output')})
      return
    }
  }
  countArticle(output.stats, article)
  output.records++
}

function failed(output: Output, what: {path: string; source: string; message: string}): void {
  output.rejects.push({reason: 'unreadable', record: output.records, ...what})
  output.records++
  output.stats.documents++
  output.stats.failed++
}

/** Read one record of a WET file, to clean it into a line of JSON; records that hold no text of a page make no line. */
export function readWetRecord(record: WetRecord, settings: Readonly<Settings>): Pending | undefined {
  const {headers, body, raw, truncated} = record
  if (truncated) {
    const message = 'the file ends inside this record: fetch it again'
    return {write: (output: Output) => addReject(output, settings, 'truncated', message, raw)}
  }
  if (headers.get('warc-type') !== 'conversion') return undefined
  const id = headers.get('warc-record-id')
  const url = headers.get('warc-target-uri')
  const date = headers.get('warc-date')
  return {
    input: {text: decodeUtf8(body) ?? body, facts: {url}},
    write: (output, article) => addRecord(output, article, {id, url, date}, settings)
  }
}

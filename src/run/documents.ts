import type {Cleaner} from '../cleaner.js'
import {nameSites} from '../corpus/sites.js'
import {readWhole} from '../formats/bytes.js'
import {toJson} from '../formats/json.js'
import {isDone, sidecar, writePair} from '../formats/pair.js'
import {explainProblem} from '../formats/problem.js'
import {decodeUtf8} from '../formats/utf8.js'
import type {WetRecord} from '../formats/wet.js'
import type {FileJob} from './batch.js'
import {addLine, addReject, type Output} from './output.js'
import type {Settings} from './settings.js'
import {recordOf, textOf} from './shaped.js'
import {countArticle} from './stats.js'

/** Clean one text file: into a pair of files, or into a line of JSON. */
export function cleanFile(job: FileJob, clean: Cleaner, settings: Readonly<Settings>, output: Output): void {
  const {path, source, pair} = job
  try {
    if (pair && settings.resume && isDone(pair, settings.config)) {
      output.stats.done++
      output.records++
      return
    }
    const article = clean(job.bytes ?? readWhole(path, job.compression, settings.limit), {
      // the first folder names the site, as for `zolal learn`
      site: settings.options.site ? undefined : nameSites({})(source)
    })
    if (!pair) {
      addLine(output, article, toJson(recordOf(article, {source}, settings)))
      return
    }
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
  } catch (error) {
    failed(output, {path, source, message: explainProblem(error, 'found')})
  }
}

function failed(output: Output, what: {path: string; source: string; message: string}): void {
  output.rejects.push({reason: 'unreadable', record: output.records, ...what})
  output.records++
  output.stats.documents++
  output.stats.failed++
}

/** Clean one record of a WET file into a line of JSON; records that hold no text of a page make no line. */
export function cleanWetRecord(record: WetRecord, clean: Cleaner, settings: Readonly<Settings>, output: Output): void {
  const {headers, body, raw, truncated} = record
  if (truncated) {
    addReject(output, settings, 'truncated', 'the file ends inside this record: fetch it again', raw)
    return
  }
  if (headers.get('warc-type') !== 'conversion') return
  const id = headers.get('warc-record-id')
  const url = headers.get('warc-target-uri')
  const date = headers.get('warc-date')
  const article = clean(decodeUtf8(body) ?? body, {url})
  addLine(output, article, toJson(recordOf(article, {id, url, date}, settings)))
}

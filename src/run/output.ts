import type {Input} from '../cleaner.js'
import {beginWriting, endWriting, type Writing} from '../formats/room.js'
import {decodeUtf8} from '../formats/utf8.js'
import {writeAscii, writeJson} from '../formats/writing.js'
import type {Article} from '../types.js'
import {version} from '../version.js'
import type {Reason, Reject, Result} from './batch.js'
import type {Settings} from './settings.js'
import {countArticle, emptyStats} from './stats.js'

/** Lines of JSON as they come, and what is told of them. */
export interface Output {
  lines: Writing
  records: number
  rejects: Reject[]
  stats: Result['stats']
}

/** A record that was read: what of it is to be cleaned, if anything is, and how what came of it is written. */
export type Pending =
  | {input?: undefined; write(output: Output): void}
  | {
      input: Input
      write(output: Output, article: Article): void
      /** Where cleaning it may fail without harm to others. */
      fail?(output: Output, error: unknown): void
    }

export function emptyOutput(): Output {
  return {lines: beginWriting(), records: 0, rejects: [], stats: emptyStats()}
}

/** End the line of a record that was cleaned. */
export function endLine(output: Output, article: Readonly<Article>): void {
  addBlank(output)
  countArticle(output.stats, article)
}

/** Add an empty line for an empty line. */
export function addBlank(output: Output): void {
  writeAscii(output.lines, '\n')
  output.records++
}

/** Add a record that was not cleaned, as a line that says why and carries what came in. */
export function addReject(
  output: Output,
  settings: Readonly<Settings>,
  reason: Reason,
  message: string,
  raw: Uint8Array,
  id?: string
): void {
  const error = {version, config: settings.config, error: {reason, message}, ...rawFields(raw)}
  writeJson(output.lines, {[settings.field]: error})
  output.rejects.push({reason, message, record: output.records, raw: raw.slice(), ...(id !== undefined && {id})})
  addBlank(output)
  output.stats.documents++
  output.stats.failed++
}

/** The result of a batch, in memory of its own that can be handed to another thread. */
export function finish({lines, records, rejects, stats}: Output): Result {
  return {bytes: endWriting(lines), records, rejects, stats}
}

/** Bytes in JSON: text where they are UTF-8, else Base64 under another name. */
export function rawFields(raw: Uint8Array): {raw: string} | {rawBase64: string} {
  const text = decodeUtf8(raw)
  return text === undefined ? {rawBase64: Buffer.from(raw).toString('base64')} : {raw: text}
}

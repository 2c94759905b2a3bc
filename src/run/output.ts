import type {Input} from '../cleaner.js'
import {toJson} from '../formats/json.js'
import {decodeUtf8, encodeJson} from '../formats/utf8.js'
import type {Article} from '../types.js'
import {version} from '../version.js'
import type {Reason, Reject, Result} from './batch.js'
import type {Settings} from './settings.js'
import {countArticle, emptyStats} from './stats.js'

/** Lines of JSON as they come, and what is told of them. */
export interface Output {
  parts: Uint8Array[]
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
  return {parts: [], records: 0, rejects: [], stats: emptyStats()}
}

const newline = Uint8Array.of(0x0a)

/** Add a record that was cleaned, as one line. */
export function addLine(output: Output, article: Readonly<Article>, ...parts: (string | Uint8Array)[]): void {
  for (const part of parts) output.parts.push(typeof part === 'string' ? encodeJson(part) : part)
  output.parts.push(newline)
  output.records++
  countArticle(output.stats, article)
}

/** Add an empty line for an empty line. */
export function addBlank(output: Output): void {
  output.parts.push(newline)
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
  output.parts.push(encodeJson(errorLine(settings, reason, message, raw)), newline)
  output.rejects.push({reason, message, record: output.records, raw: raw.slice(), ...(id !== undefined && {id})})
  output.records++
  output.stats.documents++
  output.stats.failed++
}

/** The result of a batch, in memory of its own that can be handed to another thread. */
export function finish({parts, records, rejects, stats}: Output): Result {
  let length = 0
  for (const part of parts) length += part.length
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return {bytes, records, rejects, stats}
}

/** Bytes in JSON: text where they are UTF-8, else Base64 under another name. */
export function rawFields(raw: Uint8Array): {raw: string} | {rawBase64: string} {
  const text = decodeUtf8(raw)
  return text === undefined ? {rawBase64: Buffer.from(raw).toString('base64')} : {raw: text}
}

function errorLine({field, config}: Readonly<Settings>, reason: Reason, message: string, raw: Uint8Array): string {
  return toJson({[field]: {version, config, error: {reason, message}, ...rawFields(raw)}})
}

import type {Cleaner, Facts} from './cleaner.js'
import {canonicalLanguage} from './options.js'
import type {Article, Options} from './types.js'
import {version} from './version.js'

/** A document among others: an object with its text in one field and whatever its owner keeps in the rest. */
export type DocumentRecord = Record<string, unknown>

/** A record with its text cleaned and everything else about it in one new field. */
export type CleanedRecord<T> = T & Record<string, unknown>

/** Options of functions that clean records, on top of those of `clean`. */
export interface RecordOptions extends Options {
  /** Field that holds the text, a string or bytes (default: `'text'`). */
  textField?: string | null | undefined
  /** Field that holds the document's URL (default: none). */
  urlField?: string | null | undefined
  /** Field that holds the document's language (default: none, it is found out). */
  languageField?: string | null | undefined
  /** Field that is added (default: `'zolal'`). */
  field?: string | null | undefined
}

/** The fields among the options. */
export type RecordFields = Pick<RecordOptions, 'textField' | 'urlField' | 'languageField' | 'field'>

/** What is added to a record: all of an article but its text. */
export function findings({language, encoding, metadata, removed, repairs, ledger}: Readonly<Article>) {
  return {version, language, ...(encoding && {encoding}), metadata, removed, repairs, ...(ledger && {ledger})}
}

/** Whether what stands in the field to be added came from zolal, or is nothing: then it may be replaced. */
export function isOurs(value: unknown): boolean {
  return value === undefined || value === null || typeof (value as {version?: unknown}).version === 'string'
}

/**
 * The options of records, and those of the cleaner.
 *
 * @throws {TypeError} When a field is not named by a string, or the text is to be overwritten.
 */
export function splitOptions(options: Readonly<RecordOptions>): {fields: RecordFields; cleaning: Options} {
  const {textField, urlField, languageField, field, ...cleaning} = options
  const fields = {textField, urlField, languageField, field}
  for (const [name, value] of Object.entries(fields)) {
    if (typeof (value ?? '') !== 'string') throw new TypeError(`Option \`${name}\` must be a string`)
  }
  if ((textField ?? 'text') === (field ?? 'zolal')) {
    throw new TypeError('Options `textField` and `field` are the same: nothing may be lost')
  }
  return {fields, cleaning}
}

/** What a record says of its document. */
export function factsOf(record: DocumentRecord, {urlField, languageField}: Readonly<RecordFields>): Facts {
  const url = urlField && record[urlField]
  const language = languageField && record[languageField]
  return {
    ...(typeof url === 'string' && {url}),
    ...(typeof language === 'string' && {language: canonicalLanguage(language)})
  }
}

/**
 * Clean a record: the same fields, the text replaced, one field added.
 *
 * @throws {TypeError} When the text field holds neither a string nor bytes, or the field to be added is somebody's own.
 */
export function cleanRecord<T extends DocumentRecord>(
  record: T,
  clean: Cleaner,
  options: Readonly<RecordFields>
): CleanedRecord<T> {
  const textField = options.textField ?? 'text'
  const text = record[textField]
  if (typeof text !== 'string' && !(text instanceof Uint8Array)) {
    throw new TypeError(
      `Cannot clean a record whose field \`${textField}\` holds no text: name the field (\`textField\`)`
    )
  }
  const field = options.field ?? 'zolal'
  if (Object.hasOwn(record, field) && !isOurs(record[field])) {
    throw new TypeError(`Cannot clean a record that has a field \`${field}\` already: choose another (\`field\`)`)
  }
  const article = clean(text, factsOf(record, options))
  return {...record, [textField]: article.text, [field]: findings(article)}
}

/** A web `TransformStream` that cleans records, one at a time and in order. */
export function streamOf<T extends DocumentRecord>(
  clean: Cleaner,
  options: Readonly<RecordFields>
): TransformStream<T, CleanedRecord<T>> {
  return new TransformStream({
    transform(record, controller) {
      controller.enqueue(cleanRecord(record, clean, options))
    }
  })
}

/** The records of `source`, cleaned, one at a time as they are asked for. */
export async function* iterate<T extends DocumentRecord>(
  source: AsyncIterable<T> | Iterable<T>,
  clean: Cleaner,
  options: Readonly<RecordFields>
): AsyncGenerator<CleanedRecord<T>, void, undefined> {
  for await (const record of source) yield cleanRecord(record, clean, options)
}

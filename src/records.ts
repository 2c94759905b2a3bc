import type {Cleaner, Facts} from './cleaner.js'
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

/** What is added to a record: all of an article but its text. */
export function findings({language, encoding, metadata, removed, repairs, ledger}: Readonly<Article>) {
  return {version, language, ...(encoding && {encoding}), metadata, removed, repairs, ...(ledger && {ledger})}
}

/** What a record says of its document. */
export function factsOf(record: DocumentRecord, {urlField, languageField}: Readonly<RecordOptions>): Facts {
  const url = urlField && record[urlField]
  const language = languageField && record[languageField]
  return {
    ...(typeof url === 'string' && {url}),
    ...(typeof language === 'string' && {language: canonicalLanguage(language)})
  }
}

/** BCP 47 for any spelling of a language tag (`fas` → `fa`, `AR_eg` → `ar-EG`); `undefined` where it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined // not a tag: nothing is known
  }
}

/**
 * Clean a record: the same fields, the text replaced, one field added.
 *
 * @throws {TypeError} When the text field holds neither a string nor bytes.
 */
export function cleanRecord<T extends DocumentRecord>(
  record: T,
  clean: Cleaner,
  options: Readonly<RecordOptions>
): CleanedRecord<T> {
  const textField = options.textField ?? 'text'
  const text = record[textField]
  if (typeof text !== 'string' && !(text instanceof Uint8Array)) {
    throw new TypeError(
      `Cannot clean a record whose field \`${textField}\` holds no text: name the field (\`textField\`)`
    )
  }
  const article = clean(text, factsOf(record, options))
  return {...record, [textField]: article.text, [options.field ?? 'zolal']: findings(article)}
}

/** A web `TransformStream` that cleans records, one at a time and in order. */
export function streamOf<T extends DocumentRecord>(
  clean: Cleaner,
  options: Readonly<RecordOptions>
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
  options: Readonly<RecordOptions>
): AsyncGenerator<CleanedRecord<T>, void, undefined> {
  for await (const record of source) yield cleanRecord(record, clean, options)
}

import {Transform} from 'node:stream'
import {type Cleaner, makeCleaner} from './cleaner.js'
import {decode} from './decode/index.js'
import {
  type CleanedRecord,
  cleanRecord,
  type DocumentRecord,
  iterate,
  type RecordOptions,
  splitOptions,
  streamOf
} from './records.js'
import type {Article, Options} from './types.js'

/**
 * Make a cleaner to use on many documents.
 *
 * @throws {RangeError} When an option names a stage, role, language or charset that does not exist.
 * @throws {TypeError} When an option is none that there is, or has the wrong type.
 * @example
 *   const clean = createCleaner({language: 'fa'})
 *   const {text, metadata} = clean(await readFile('page.txt'))
 */
export function createCleaner(options?: Readonly<Options> | null): Cleaner {
  return makeCleaner(options || {}, decode)
}

/**
 * Clean one document.
 *
 * @throws {RangeError} When an option names a stage, role, language or charset that does not exist.
 * @throws {TypeError} When an option is none that there is, or has the wrong type.
 * @example
 *   clean('عنوان خبر\nانتهای پیام/').text // 'عنوان خبر\n'
 */
export function clean(input: string | Uint8Array, options?: Readonly<Options> | null): Article {
  return createCleaner(options)(input)
}

/**
 * A web `TransformStream` of records: each leaves with its text cleaned and all else about it under `zolal`.
 *
 * @example
 *   source.pipeThrough(cleanStream({textField: 'body', urlField: 'url'})).pipeTo(target)
 */
export function cleanStream<T extends DocumentRecord>(
  options?: Readonly<RecordOptions> | null
): TransformStream<T, CleanedRecord<T>> {
  const {fields, cleaning} = splitOptions(options || {})
  return streamOf<T>(createCleaner(cleaning), fields)
}

/**
 * Clean the records of an iterable, one at a time as they are asked for.
 *
 * @example
 *   for await (const {text, zolal} of cleanRecords(rows)) console.log(text, zolal)
 */
export function cleanRecords<T extends DocumentRecord>(
  source: AsyncIterable<T> | Iterable<T>,
  options?: Readonly<RecordOptions> | null
): AsyncGenerator<CleanedRecord<T>, void, undefined> {
  const {fields, cleaning} = splitOptions(options || {})
  return iterate(source, createCleaner(cleaning), fields)
}

/**
 * A Node `Transform` of records, in object mode.
 *
 * @example
 *   await pipeline(rows, cleanTransform(), async (cleaned) => { for await (const row of cleaned) save(row) })
 */
export function cleanTransform(options?: Readonly<RecordOptions> | null): Transform {
  const {fields, cleaning} = splitOptions(options || {})
  const clean = createCleaner(cleaning)
  return new Transform({
    objectMode: true,
    transform(record, _, callback) {
      let cleaned: DocumentRecord
      try {
        cleaned = cleanRecord(record, clean, fields)
      } catch (error) {
        callback(error as Error)
        return
      }
      callback(null, cleaned)
    }
  })
}

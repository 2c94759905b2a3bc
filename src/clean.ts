import {Transform} from 'node:stream'
import {type Cleaner, makeCleaner} from './cleaner.js'
import {decode} from './decode/index.js'
import {type CleanedRecord, cleanRecord, type DocumentRecord, iterate, type RecordOptions, streamOf} from './records.js'
import type {Article, Options} from './types.js'

/**
 * Make a cleaner to use on many documents.
 *
 * @throws {RangeError} When an option names a stage, role or charset that does not exist.
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
 * @throws {RangeError} When an option names a stage, role or charset that does not exist.
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
  return streamOf<T>(createCleaner(options), options || {})
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
  return iterate(source, createCleaner(options), options || {})
}

/**
 * A Node `Transform` of records, in object mode.
 *
 * @example
 *   await pipeline(rows, cleanTransform(), async (cleaned) => { for await (const row of cleaned) save(row) })
 */
export function cleanTransform(options?: Readonly<RecordOptions> | null): Transform {
  const clean = createCleaner(options)
  return new Transform({
    objectMode: true,
    transform(record, _, callback) {
      let cleaned: DocumentRecord
      try {
        cleaned = cleanRecord(record, clean, options || {})
      } catch (error) {
        callback(error as Error)
        return
      }
      callback(null, cleaned)
    }
  })
}

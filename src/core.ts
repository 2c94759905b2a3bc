/** zolal without Node: for browsers, Deno, Bun and edge workers. Bytes are decoded with the platform's `TextDecoder`. */
import {type Cleaner, type Decode, makeCleaner} from './cleaner.js'
import {
  type CleanedRecord,
  type DocumentRecord,
  iterate,
  type RecordOptions,
  splitOptions,
  streamOf
} from './records.js'
import type {Article, Options} from './types.js'

export {zolal} from './chain.js'
export type {Cleaner, Facts, Input} from './cleaner.js'
export {repairMojibake} from './decode/mojibake.js'
export type {CleanedRecord, DocumentRecord, RecordOptions} from './records.js'
export {replay} from './replay.js'
export {restore} from './restore.js'
export type * from './types.js'
export {version} from './version.js'

const decode: Decode = (bytes, options) => {
  const decoder = new TextDecoder(options.encoding ?? 'utf-8')
  return {text: decoder.decode(bytes), encoding: decoder.encoding, repairs: []}
}

/**
 * Make a cleaner to use on many documents. Bytes are UTF-8, or what the option `encoding` names.
 *
 * @throws {RangeError} When an option names a stage, role, language or charset that does not exist.
 * @throws {TypeError} When an option is none that there is, or has the wrong type.
 * @example
 *   const clean = createCleaner({language: 'fa'})
 *   const {text, metadata} = clean(await response.text())
 */
export function createCleaner(options?: Readonly<Options> | null): Cleaner {
  return makeCleaner(options || {}, decode)
}

/**
 * Clean one document. See `createCleaner`.
 *
 * @throws {RangeError} When an option names a stage, role, language or charset that does not exist.
 * @throws {TypeError} When an option is none that there is, or has the wrong type.
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

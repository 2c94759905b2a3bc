import type {Pair} from '../formats/pair.js'
import type {Stats} from './stats.js'

/** A text file to clean, and where the result goes; without a pair it becomes a line of JSON. */
export interface FileJob {
  path: string
  source: string
  compression?: 'gz' | 'zst'
  /** What was read already: standard input is read once. */
  bytes?: Uint8Array
  pair?: Pair
}

/** A piece of work: whole lines of JSON, whole WET records, text files to read, or a record that failed already. */
export type Batch = (
  | {kind: 'lines'; bytes: Uint8Array}
  | {kind: 'wet'; bytes: Uint8Array}
  | {kind: 'files'; files: FileJob[]}
  | {kind: 'failed'; reason: Reason; message: string; bytes: Uint8Array}
) & {
  /** Bytes of the unpacked input up to the end of the batch, where it was cut from a stream. */
  end?: number
}

/** Why a document was not cleaned. */
export type Reason =
  | 'bad-json'
  | 'no-text'
  | 'field-taken'
  | 'oversized'
  | 'timeout'
  | 'crash'
  | 'truncated'
  | 'unreadable'
  | 'failed'

/** A document that was not cleaned. */
export interface Reject {
  reason: Reason
  message: string
  /** Number of the record in its batch, from 0; in a run, of the line in its file, from 1. */
  record: number
  id?: string
  /** The file, where each document is one. */
  path?: string
  source?: string
  /** The input as it came (of an oversized record, its beginning). */
  raw?: Uint8Array
}

/** What came of a batch. */
export interface Result {
  /** Lines of JSON. */
  bytes: Uint8Array
  /** Records read. */
  records: number
  rejects: Reject[]
  stats: Stats
}

/** Formats that hold documents. */
export const formats = ['text', 'jsonl', 'wet', 'parquet'] as const

/** A format that holds documents. */
export type Format = (typeof formats)[number]

/** How a file is packed. */
export type Compression = 'gz' | 'zst'

/** What a file's name says of it. */
export interface Kind {
  format: Format
  compression?: Compression
}

const endings: readonly (readonly [string, Format])[] = [
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.warc.wet', 'wet'],
  ['.wet', 'wet'],
  ['.parquet', 'parquet']
]

/**
 * What a file's name says of its format and packing; `undefined` where the ending is not known.
 *
 * @example
 *   kindOf('CC-MAIN-00001.warc.wet.gz') // {format: 'wet', compression: 'gz'}
 */
export function kindOf(name: string): Kind | undefined {
  const compression = compressionOf(name)
  const bare = (compression ? name.slice(0, -compression.length - 1) : name).toLowerCase()
  const ending = endings.find(([end]) => bare.endsWith(end) && bare.length > end.length)
  return ending && {format: ending[1], ...(compression && {compression})}
}

/** How a file is packed, by its name. */
export function compressionOf(name: string): Compression | undefined {
  const lower = name.toLowerCase()
  return lower.endsWith('.gz') ? 'gz' : lower.endsWith('.zst') ? 'zst' : undefined
}

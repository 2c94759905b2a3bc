import {decompress} from 'fzstd'
import type {AsyncBuffer, ColumnChunk, Compressors, FileMetaData, RowGroup, SchemaElement} from 'hyparquet'
import {toJson} from './json.js'
import type {Sink} from './sink.js'
import {decodeUtf8} from './utf8.js'
import {zlib} from './zlib.js'

/** A Parquet file that is open for reading. */
export interface Table {
  file: AsyncBuffer
  metadata: FileMetaData
}

/** The rows of one row group, numbered from the start of the file. */
export interface Rows {
  start: number
  end: number
}

/** Codecs that Node unpacks; `hyparquet` itself does the rest it can. */
const unpackers: Compressors = {
  GZIP: (bytes) => zlib().gunzipSync(bytes),
  BROTLI: (bytes) => zlib().brotliDecompressSync(bytes),
  ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length))
}

/** Metadata of other tools that tell the columns once more: wrong as soon as one is added. */
const schemaKeys = new Set(['ARROW:schema', 'org.apache.spark.sql.parquet.row.metadata', 'huggingface'])

export async function openTable(path: string): Promise<Table> {
  const {asyncBufferFromFile, parquetMetadataAsync} = await import('hyparquet')
  const file = await asyncBufferFromFile(path)
  return {file, metadata: await parquetMetadataAsync(file)}
}

/** The row groups of a table. */
export function rowGroups({metadata}: Table): Rows[] {
  let end = 0
  return metadata.row_groups.map((group) => {
    const start = end
    end += Number(group.num_rows)
    return {start, end}
  })
}

/** Rows of a table as objects; all columns, or some. */
export async function readRows(
  {file, metadata}: Table,
  rows: Rows,
  columns?: string[]
): Promise<Record<string, unknown>[]> {
  const {parquetReadObjects} = await import('hyparquet')
  return parquetReadObjects({
    file,
    metadata,
    columns,
    rowStart: rows.start,
    rowEnd: rows.end,
    compressors: unpackers,
    parsers: {
      stringFromBytes: (bytes: Uint8Array) => bytes && (decodeUtf8(bytes) ?? Buffer.from(bytes).toString('utf8'))
    }
  })
}

/** Names of the top-level columns. */
export function columnsOf({metadata}: Table): string[] {
  const names: string[] = []
  const [root, ...rest] = metadata.schema
  let at = 0
  for (let child = 0; child < (root.num_children ?? 0); child++) {
    names.push(rest[at].name)
    for (let open = 1; open > 0; open--) open += rest[at++].num_children ?? 0
  }
  return names
}

/** A row as JSON: 64-bit integers with all their digits, bytes as Base64. */
export function rowJson(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  if (value instanceof Uint8Array) return JSON.stringify(Buffer.from(value).toString('base64'))
  if (value === null || typeof value !== 'object' || value instanceof Date) return toJson(value ?? null)
  if (ArrayBuffer.isView(value)) return rowJson(Array.from(value as unknown as ArrayLike<unknown>))
  if (Array.isArray(value)) return `[${value.map(rowJson).join(',')}]`
  return `{${Object.entries(value)
    .map(([key, item]) => `${toJson(key)}:${rowJson(item)}`)
    .join(',')}}`
}

/** Writes a table again with one column replaced and one added. */
export interface TableWriter {
  /** Write the next row group. */
  write(group: number, texts: (string | null)[], findings: string[]): Promise<void>
  close(): Promise<void>
}

/**
 * Write a table again: every column keeps its bytes, but for the text's, and one column of JSON is added (or replaced,
 * where it is there).
 *
 * @throws {Error} When the text column is not a plain column of strings.
 */
export async function rewriteTable(
  table: Table,
  sink: Sink,
  textColumn: string,
  addedColumn: string
): Promise<TableWriter> {
  const {ByteWriter, ParquetWriter} = await import('hyparquet-writer')
  const {metadata, file} = table
  const text = leaf(table, textColumn)
  if (text?.type !== 'BYTE_ARRAY')
    throw new Error(`the column \`${textColumn}\` holds no text: name it with --text-field`)
  const added: SchemaElement = {
    name: addedColumn,
    type: 'BYTE_ARRAY',
    converted_type: 'UTF8',
    repetition_type: 'OPTIONAL'
  }
  const before = columnsOf(table).includes(addedColumn) ? leaf(table, addedColumn) : undefined
  if (columnsOf(table).includes(addedColumn) && !before) {
    throw new Error(`the column \`${addedColumn}\` is nested: choose another name with --field`)
  }
  const [root, ...rest] = metadata.schema
  const asText = {...text, converted_type: 'UTF8' as const}
  const kept = rest.map((element) => (element === text ? asText : element === before ? added : element))
  const schema = before ? [root, ...kept] : [{...root, num_children: (root.num_children ?? 0) + 1}, ...kept, added]
  const buffer = new ByteWriter()
  const writer = new ParquetWriter({
    writer: buffer,
    schema,
    compressors: {GZIP: (bytes) => zlib().gzipSync(bytes)},
    createdBy: metadata.created_by,
    kvMetadata: metadata.key_value_metadata?.filter(({key}) => !schemaKeys.has(key)),
    statistics: false
  })
  const flush = async () => {
    const bytes = buffer.getBytes().slice()
    buffer.index = 0
    await sink.write(bytes)
  }
  return {
    async write(number, texts, findings) {
      const group = metadata.row_groups[number]
      const codec = group.columns.find(({meta_data}) => isColumn(meta_data, textColumn))?.meta_data?.codec
      const own = codec === 'GZIP' || codec === 'UNCOMPRESSED' ? codec : 'SNAPPY'
      await writer.write({
        columnData: [
          {name: textColumn, data: texts, codec: own},
          {name: addedColumn, data: findings, codec: own}
        ],
        rowGroupSize: Math.max(1, texts.length)
      })
      const [newText, newAdded] = writer.row_groups.pop()?.columns ?? []
      await flush()
      const columns: ColumnChunk[] = []
      for (const column of group.columns) {
        if (isColumn(column.meta_data, textColumn)) columns.push(newText)
        else if (before && isColumn(column.meta_data, addedColumn)) columns.push(newAdded)
        else {
          columns.push(await copyColumn(column))
          await flush()
        }
      }
      if (!before) columns.push(newAdded)
      if (newText) writer.row_groups.push(groupOf(group, columns))
    },
    async close() {
      await writer.finish()
      await flush()
      await sink.close()
    }
  }

  /** A column's bytes as they are; what points at places in the old file goes. */
  async function copyColumn(column: ColumnChunk): Promise<ColumnChunk> {
    const meta = column.meta_data
    if (!meta) throw new Error('a column without metadata cannot be copied')
    const start = firstByte(meta)
    const shift = BigInt(buffer.offset) - start
    buffer.appendBytes(new Uint8Array(await file.slice(Number(start), Number(start + meta.total_compressed_size))))
    const {null_count, distinct_count} = meta.statistics ?? {}
    return {
      file_offset: column.file_offset === 0n ? 0n : column.file_offset + shift,
      meta_data: {
        ...meta,
        data_page_offset: meta.data_page_offset + shift,
        dictionary_page_offset: meta.dictionary_page_offset ? meta.dictionary_page_offset + shift : undefined,
        index_page_offset: undefined,
        bloom_filter_offset: undefined,
        bloom_filter_length: undefined,
        geospatial_statistics: undefined,
        statistics: null_count === undefined ? undefined : {null_count, distinct_count}
      }
    }
  }
}

type ColumnMeta = NonNullable<ColumnChunk['meta_data']>

function firstByte(meta: ColumnMeta): bigint {
  const dictionary = meta.dictionary_page_offset
  return dictionary && dictionary < meta.data_page_offset ? dictionary : meta.data_page_offset
}

function groupOf(group: RowGroup, columns: ColumnChunk[]): RowGroup {
  const sum = (size: (meta: ColumnMeta) => bigint) =>
    columns.reduce((total, {meta_data}) => total + (meta_data ? size(meta_data) : 0n), 0n)
  return {
    columns,
    num_rows: group.num_rows,
    total_byte_size: sum((meta) => meta.total_uncompressed_size),
    total_compressed_size: sum((meta) => meta.total_compressed_size)
  }
}

function isColumn(meta: ColumnChunk['meta_data'], name: string): boolean {
  return meta?.path_in_schema.length === 1 && meta.path_in_schema[0] === name
}

/** The schema of a top-level column that is neither nested nor repeated. */
function leaf({metadata}: Table, name: string): SchemaElement | undefined {
  const [root, ...rest] = metadata.schema
  let at = 0
  for (let child = 0; child < (root.num_children ?? 0); child++) {
    const element = rest[at]
    if (element.name === name)
      return element.num_children || element.repetition_type === 'REPEATED' ? undefined : element
    for (let open = 1; open > 0; open--) open += rest[at++].num_children ?? 0
  }
  return undefined
}

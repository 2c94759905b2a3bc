/**
 * Records become a Parquet file: its columns are known when all records are, so they wait as JSON lines.
 *
 * Parquet's text is UTF-8: a lone surrogate becomes U+FFFD.
 */
import {createReadStream, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {cellOf, columnOf, type Kind, kindOfValue, mergeKinds} from './columns.js'
import {members} from './json.js'
import {openSink, type Sink} from './sink.js'
import {asBuffer} from './utf8.js'

/** Bytes of JSON and rows of a row group, at most. */
const groupSize = 32 << 20
const groupRows = 50_000

/**
 * Open a Parquet file that takes lines of JSON objects; each field becomes a column of what all its values are.
 *
 * @param fields Columns that are there in any case.
 */
export async function openRows(path: string, fields: readonly string[]): Promise<Sink> {
  const waiting = join(dirname(path), `.${basename(path)}.zolal.rows`)
  const lines = await openSink(waiting, undefined)
  let table: Sink | undefined
  const tidy = () => rmSync(waiting, {force: true})
  return {
    write: lines.write,
    step: async () => 0,
    async close(mark) {
      await lines.close()
      table = await openSink(path, undefined)
      await writeRows(waiting, fields, table)
      await table.close(mark)
      tidy()
    },
    abort() {
      lines.abort()
      table?.abort()
      tidy()
    }
  }
}

async function writeRows(source: string, fields: readonly string[], sink: Sink): Promise<void> {
  const {ByteWriter, ParquetWriter} = await import('hyparquet-writer')
  const kinds = new Map<string, Kind | undefined>()
  for await (const line of linesIn(source)) {
    for (const {key, start, end} of members(line)) {
      // the text of a number or a name is short: what is long is a text or an object, which its first character tells
      const json = line.toString('latin1', start, Math.min(end, start + 40))
      kinds.set(key, mergeKinds(kinds.get(key), kindOfValue(json)))
    }
  }
  for (const name of fields) if (!kinds.has(name)) kinds.set(name, undefined)
  const buffer = new ByteWriter()
  const schema = [...kinds].map(([name, kind]) => columnOf(name, kind))
  const root = {name: 'root', num_children: schema.length}
  const writer = new ParquetWriter({writer: buffer, schema: [root, ...schema], createdBy: 'zolal', statistics: false})
  const flush = async () => {
    const bytes = buffer.getBytes().slice()
    buffer.index = 0
    await sink.write(bytes)
  }
  let cells = empty(kinds)
  let rows = 0
  let size = 0
  const write = async () => {
    const columnData = [...cells].map(([name, data]) => ({name, data}))
    await writer.write({columnData, rowGroupSize: Math.max(1, rows)})
    await flush()
    cells = empty(kinds)
    rows = size = 0
  }
  for await (const line of linesIn(source)) {
    for (const column of cells.values()) column.push(null)
    // of a name that comes twice the last value counts, as for `JSON.parse`
    for (const {key, start, end} of members(line)) {
      cells.get(key)![rows] = cellOf(line.toString('utf8', start, end), kinds.get(key))
    }
    rows++
    size += line.length
    if (size >= groupSize || rows >= groupRows) await write()
  }
  if (rows > 0) await write()
  await writer.finish()
  await flush()
}

function empty(kinds: ReadonlyMap<string, unknown>): Map<string, ReturnType<typeof cellOf>[]> {
  return new Map(Array.from(kinds.keys(), (name) => [name, []]))
}

/** The lines of a file that are not blank. */
async function* linesIn(path: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20})) {
    const bytes = asBuffer(chunk)
    let start = 0
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
      const line = rest.length > 0 ? Buffer.concat([rest, bytes.subarray(start, end)]) : bytes.subarray(start, end)
      rest = Buffer.alloc(0)
      if (line.length > 0) yield line
      start = end + 1
    }
    if (start < bytes.length) rest = Buffer.concat([rest, bytes.subarray(start)])
  }
  if (rest.length > 0) yield rest
}

import {locate, toJson} from '../formats/json.js'
import {
  columnsOf,
  openTable,
  type Rows,
  readRows,
  rewriteTable,
  rowGroups,
  rowJson,
  type Table
} from '../formats/parquet.js'
import type {Sink} from '../formats/sink.js'
import {encodeJson} from '../formats/utf8.js'
import {isOurs} from '../records.js'
import type {Batch, Result} from './batch.js'
import {linesOf} from './lines.js'
import type {Settings} from './settings.js'
import {isMine, type Shard} from './shard.js'

/** Rows of a batch. */
const batchRows = 64

/** The rows of a Parquet file as lines of JSON. */
export async function* tableBatches(path: string, onRows: (share: number) => void): AsyncGenerator<Batch> {
  const table = await openTable(path)
  for (const rows of rowGroups(table)) {
    yield* batches((await readRows(table, rows)).map(rowJson))
    onRows((rows.end - rows.start) / Math.max(1, Number(table.metadata.num_rows)))
  }
}

/** Clean a Parquet file into another, row group by row group. `clean` does batches in order. */
export async function cleanTable(
  path: string,
  sink: Sink,
  settings: Readonly<Settings>,
  clean: (batches: AsyncIterable<Batch>) => AsyncIterable<Result>,
  onResult: (result: Result, share: number) => void,
  shard?: Shard
): Promise<void> {
  const table = await openTable(path)
  const {textField, urlField, languageField, field} = settings
  const names = columnsOf(table)
  const read = [textField, urlField, languageField, field].filter(
    (name) => name !== undefined && names.includes(name)
  ) as string[]
  const writer = await rewriteTable(table, sink, textField, field)
  for (const [number, rows] of rowGroups(table).entries()) {
    if (shard && !isMine(shard, number)) continue
    await cleanGroup(table, number, rows, read)
  }
  await writer.close()

  async function cleanGroup(table: Table, number: number, rows: Rows, columns: string[]): Promise<void> {
    const input = await readRows(table, rows, columns)
    for (const row of input) {
      if (!isOurs(jsonIn(row[field]))) {
        throw new Error(`the column \`${field}\` is not zolal's and would be lost: choose another with --field`)
      }
      delete row[field]
    }
    const texts: (string | null)[] = []
    const findings: string[] = []
    for await (const result of clean(batches(input.map(rowJson)))) {
      for (const line of linesOf(result.bytes)) {
        const [text, found] = locate(line, [textField, field])
        const before = input[texts.length][textField]
        // a row that failed keeps its text; what came in stands there
        texts.push(
          text ? JSON.parse(line.toString('utf8', text.start, text.end)) : typeof before === 'string' ? before : null
        )
        findings.push(text ? line.toString('utf8', found!.start, found!.end) : withoutRaw(line, field))
      }
      onResult(result, result.records / Math.max(1, Number(table.metadata.num_rows)))
    }
    await writer.write(number, texts, findings)
  }
}

/** The value of JSON in a column; a text that is none stands for itself. */
function jsonIn(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function withoutRaw(line: Buffer, field: string): string {
  const {version, config, error} = JSON.parse(line.toString('utf8'))[field]
  return toJson({version, config, error})
}

async function* batches(lines: readonly string[]): AsyncGenerator<Batch> {
  for (let at = 0; at < lines.length; at += batchRows) {
    const bytes = encodeJson(`${lines.slice(at, at + batchRows).join('\n')}\n`)
    yield {kind: 'lines', bytes: new Uint8Array(bytes)}
  }
}

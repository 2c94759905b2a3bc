import {parquetWriteBuffer} from 'hyparquet-writer'
import {pages} from '../run/make.js'

/** Rows of the table. */
export const rows = 7
/** Integers that no double holds. */
const big = Array.from({length: rows}, (_, row) => 9007199254740993n + BigInt(row))

/** A Parquet file of pages, one without text, in row groups of three. */
export function table(codec: 'SNAPPY' | 'UNCOMPRESSED' = 'SNAPPY'): Buffer {
  const texts = Array.from({length: rows}, (_, row) => (row === 3 ? null : `${pages[row % 5]}\n${row}`))
  return Buffer.from(
    parquetWriteBuffer({
      columnData: [
        {name: 'big', data: big, type: 'INT64'},
        {name: 'text', data: texts, type: 'STRING'},
        {name: 'when', data: big.map((_, row) => new Date(row * 1000)), type: 'TIMESTAMP'},
        {name: 'list', data: big.map((_, row) => ({a: [row, null]})), type: 'JSON'}
      ],
      rowGroupSize: 3,
      codec
    })
  )
}

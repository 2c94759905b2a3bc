import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parquetWriteBuffer} from 'hyparquet-writer'
import {expect, test} from 'vitest'
import {folder, zolal} from '../cli/zolal.js'
import {pages} from '../run/make.js'

const rows = 7
const big = Array.from({length: rows}, (_, row) => 9007199254740993n + BigInt(row))

function table(codec: 'SNAPPY' | 'UNCOMPRESSED' = 'SNAPPY'): Buffer {
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

test('to JSONL, with every digit; the same for any number of workers', async () => {
  const place = folder()
  const source = join(place, 'in.parquet')
  writeFileSync(source, table('UNCOMPRESSED'))
  const one = await zolal(['clean', source, '-q', '--workers', '1'])
  const two = await zolal(['clean', source, '-q', '--workers', '2'])
  expect(two.stdout.equals(one.stdout)).toBe(true)
  const lines = one.stdout.toString().trimEnd().split('\n')
  expect(lines.length).toBe(rows)
  expect(lines[0]).toMatch(/^\{"big":9007199254740993,"text":"/)
  await zolal(['clean', source, '-o', join(place, '1.parquet'), '-q', '--workers', '1'])
  await zolal(['clean', source, '-o', join(place, '2.parquet'), '-q', '--workers', '2'])
  expect(readFileSync(join(place, '2.parquet')).equals(readFileSync(join(place, '1.parquet')))).toBe(true)
})

test('what is no Parquet, and what has no text column, is named', async () => {
  const place = folder()
  writeFileSync(join(place, 'x.parquet'), 'PAR1 no')
  const broken = await zolal(['clean', join(place, 'x.parquet'), '-o', join(place, 'out')])
  expect(broken.status).toBe(1)
  expect(broken.stderr).toContain('x.parquet: ')
  writeFileSync(join(place, 'y.parquet'), table())
  const wrong = await zolal(['clean', join(place, 'y.parquet'), '-o', join(place, 'out'), '--text-field', 'big'])
  expect(wrong.status).toBe(1)
  expect(wrong.stderr).toContain('the column `big` holds no text: name it with --text-field')
})

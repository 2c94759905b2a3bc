import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folder, zolal} from '../cli/zolal.js'
import {rows, table} from './table.js'

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

import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import {expect, test} from 'vitest'
import {cellOf, kindOfValue, mergeKinds} from '../../src/formats/columns.js'
import {openRows} from '../../src/formats/rows.js'
import {clean} from '../../src/index.js'
import {folder, zolal} from '../cli/zolal.js'
import {pages} from '../run/make.js'
import {wet} from '../run/wet.js'

async function read(path: string) {
  const file = await asyncBufferFromFile(path)
  const {schema} = await parquetMetadataAsync(file)
  return {
    types: Object.fromEntries(schema.slice(1).map(({name, type}) => [name, type])),
    rows: await parquetReadObjects({file})
  }
}

test.each([
  ['null', undefined],
  ['"a"', 'text'],
  ['true', 'truth'],
  ['-12', 'int'],
  ['123456789012345678', 'long'],
  ['1234567890123456789', 'json'],
  ['1.50', 'double'],
  ['-0', 'double'],
  ['2e-3', 'double'],
  ['1e400', 'json'],
  ['0.123456789012345678', 'json'],
  ['{"a":1}', 'json'],
  ['[]', 'json']
])('%s is of the kind %s', (json, kind) => {
  expect(kindOfValue(json)).toBe(kind)
})

test('kinds that go together are one, others are JSON; nothing is rounded', () => {
  expect(mergeKinds('int', 'double')).toBe('double')
  expect(mergeKinds('int', 'long')).toBe('long')
  expect(mergeKinds('long', 'double')).toBe('json')
  expect(mergeKinds('text', 'int')).toBe('json')
  expect(mergeKinds(undefined, 'truth')).toBe('truth')
  expect(cellOf('9007199254740993', 'long')).toBe(9007199254740993n)
  expect(cellOf('1.0', 'json')).toBe('1.0')
})

test('JSONL becomes Parquet: each field a column, whatever its line', async () => {
  const place = folder()
  const lines = [
    {id: 1, text: pages[0], ok: true, mixed: 1, tags: ['a']},
    {id: 2, text: pages[1], mixed: 'x', late: 0.5},
    {id: 3, text: pages[2], ok: false, late: 7, id2: null}
  ]
  writeFileSync(join(place, 'a.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\nbad\n`)
  const {status} = await zolal(['clean', join(place, 'a.jsonl'), '-o', join(place, 'a.parquet'), '-q'])
  expect(status).toBe(0)
  const {types, rows} = await read(join(place, 'a.parquet'))
  expect(types).toEqual({
    id: 'INT64',
    text: 'BYTE_ARRAY',
    ok: 'BOOLEAN',
    mixed: 'BYTE_ARRAY',
    tags: 'BYTE_ARRAY',
    zolal: 'BYTE_ARRAY',
    late: 'DOUBLE',
    id2: 'BYTE_ARRAY'
  })
  expect(rows.map(({id, ok, mixed, tags, late}) => [id, ok, mixed, tags, late])).toEqual([
    [1n, true, '1', '["a"]', null],
    [2n, null, '"x"', null, 0.5],
    [3n, false, null, null, 7],
    [null, null, null, null, null]
  ])
  expect(rows.slice(0, 3).map(({text}) => text)).toEqual(lines.map(({text}) => clean(text).text))
  expect(JSON.parse(rows[3].zolal)).toMatchObject({error: {reason: 'bad-json'}, raw: 'bad'})
  expect(readdirSync(place).sort()).toEqual(['a.jsonl', 'a.parquet', 'a.parquet.done'])

  // and on from there
  const again = await zolal(['clean', join(place, 'a.parquet'), '-o', join(place, 'b.parquet'), '-q'])
  expect(again.status).toBe(0)
  expect((await read(join(place, 'b.parquet'))).rows.map(({text}) => text)).toEqual(rows.map(({text}) => text))
})

test('WET, text files and standard input become Parquet, and JSONL', async () => {
  const place = folder()
  writeFileSync(join(place, 'a.warc.wet'), wet(pages.slice(0, 2)))
  await zolal(['clean', join(place, 'a.warc.wet'), '-o', join(place, 'a.parquet'), '-q'])
  const {rows} = await read(join(place, 'a.parquet'))
  expect(rows.map(({url, text}) => [url, text])).toEqual([
    ['https://example.org/1', clean(pages[0]).text],
    ['https://example.org/2', clean(pages[1]).text]
  ])
  for (const id of [1, 2]) writeFileSync(join(place, `${id}.txt`), pages[id])
  await zolal(['clean', join(place, '1.txt'), join(place, '2.txt'), '-o', join(place, 't.parquet'), '-q'])
  expect((await read(join(place, 't.parquet'))).rows.map(({source}) => source)).toEqual(['1.txt', '2.txt'])

  const piped = await zolal(['clean', '-', '--to', 'jsonl', '-q'], {input: pages[0]})
  expect(JSON.parse(piped.stdout.toString())).toMatchObject({source: '-', text: clean(pages[0]).text})
  const none = await zolal(['clean', '-', '--from', 'jsonl', '-o', join(place, 'none.parquet'), '-q'], {input: ''})
  expect(none.status).toBe(0)
  expect(await read(join(place, 'none.parquet'))).toMatchObject({rows: [], types: {text: 'BYTE_ARRAY'}})
})

test('many rows are many row groups', async () => {
  const path = join(folder(), 'a.parquet')
  const sink = await openRows(path, [])
  await sink.write(Buffer.from('{"a":1}\n'.repeat(50_000)))
  await sink.write(Buffer.from('{"a":2,"b":"x"}\n'))
  await sink.close()
  const {row_groups, num_rows} = await parquetMetadataAsync(await asyncBufferFromFile(path))
  expect([num_rows, row_groups.length]).toEqual([50_001n, 2])
  expect((await read(path)).rows.slice(-2)).toEqual([
    {a: 1n, b: null},
    {a: 2n, b: 'x'}
  ])
})

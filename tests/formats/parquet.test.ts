import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import {parquetWriteBuffer} from 'hyparquet-writer'
import {expect, test} from 'vitest'
import {clean} from '../../src/index.js'
import {folder, zolal} from '../cli/zolal.js'
import {pages} from '../run/make.js'
import {table} from './table.js'

async function read(path: string) {
  const file = await asyncBufferFromFile(path)
  return {metadata: await parquetMetadataAsync(file), rows: await parquetReadObjects({file})}
}

test('columns, rows and row groups stay; the text is replaced and a column added', async () => {
  const place = folder()
  const [source, target, again] = ['in.parquet', 'out.parquet', 'again.parquet'].map((name) => join(place, name))
  writeFileSync(source, table())
  expect((await zolal(['clean', source, '-o', target, '-q'])).status).toBe(0)
  const before = await read(source)
  const after = await read(target)
  expect(after.metadata.row_groups.map((group) => group.num_rows)).toEqual([3n, 3n, 1n])
  expect(Object.keys(after.rows[0])).toEqual(['big', 'text', 'when', 'list', 'zolal'])
  for (const [index, {text, zolal: found, ...rest}] of after.rows.entries()) {
    const {text: input, ...others} = before.rows[index]
    expect(rest).toEqual(others)
    expect(text).toBe(input === null ? null : clean(input).text)
    if (input === null) expect(JSON.parse(found).error.reason).toBe('no-text')
    else expect(JSON.parse(found).removed).toEqual(clean(input).removed)
  }
  // the bytes of a column that is not touched are the same
  const chunk = (path: string, {metadata}: typeof before, name: string) => {
    const meta = metadata.row_groups[1].columns.find((column) => column.meta_data?.path_in_schema[0] === name)!
      .meta_data!
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset)
    return readFileSync(path).subarray(start, start + Number(meta.total_compressed_size))
  }
  for (const name of ['big', 'when', 'list'])
    expect(chunk(target, after, name).equals(chunk(source, before, name))).toBe(true)

  expect((await zolal(['clean', target, '-o', again, '-q'])).status).toBe(0)
  const twice = await read(again)
  expect(Object.keys(twice.rows[0])).toEqual(Object.keys(after.rows[0]))
  expect(twice.rows.map((row) => row.text)).toEqual(after.rows.map((row) => row.text))
})

test('a column of somebody else is kept: another name is asked for', async () => {
  const place = folder()
  const [source, target] = ['in.parquet', 'out.parquet'].map((name) => join(place, name))
  const columns = (mine: string[]) => [
    {name: 'text', data: [pages[0], pages[1]], type: 'STRING' as const},
    {name: 'zolal', data: mine, type: 'STRING' as const}
  ]
  writeFileSync(source, Buffer.from(parquetWriteBuffer({columnData: columns(['my notes', '{"version":"0.1.0"}'])})))
  const refused = await zolal(['clean', source, '-o', target, '-q'])
  expect(refused).toMatchObject({status: 1, stderr: expect.stringContaining('choose another with --field')})
  expect((await zolal(['clean', source, '-o', target, '-q', '--field', 'found'])).status).toBe(0)
  const {rows} = await read(target)
  expect(rows[0].zolal).toBe('my notes')
  expect(JSON.parse(rows[0].found).version).toEqual(expect.any(String))
})

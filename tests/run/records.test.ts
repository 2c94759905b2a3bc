import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {clean} from '../../src/index.js'
import {folder, json, zolal} from '../cli/zolal.js'
import {jsonl, pages} from './make.js'
import {wet} from './wet.js'

const lines = (bytes: Buffer | string) => bytes.toString().split('\n').slice(0, -1)

test('rules 1, 2, 7 and 9: one line out for each line in, every other field byte for byte, an empty environment', async () => {
  const bad = [
    'not json',
    '[1]',
    '{"text": 5}',
    '{"body": "x"}',
    '',
    '{"text": "\\ud800 NUL \\u0000 \u2028"}',
    '{"text":"a\\u0000"',
    '{"text":"a\tb"}'
  ]
  const input = `\ufeff${jsonl(3).replaceAll('\n', '\r\n')}${bad.join('\n')}`
  const {stdout, stderr, status} = await zolal(['clean', '-', '--from', 'jsonl', '--workers', '1', '-q'], {
    input,
    bare: true
  })
  // -q tells the first of the records that failed, and no more
  expect({stderr, status}).toEqual({
    stderr: 'zolal: records failed, first -, record 4: bad-json: not JSON\n',
    status: 0
  })
  const output = lines(stdout)
  expect(output.length).toBe(3 + bad.length)
  for (const [id, line] of output.slice(0, 3).entries()) {
    expect(line.startsWith(`{"id": ${id}, "n": 12345678901234567890, "text": "`)).toBe(true)
    expect(line).toContain(', "x": [1.0, 1e400],"zolal":{"version":')
    expect(JSON.parse(line).text).toBe(clean(JSON.parse(lines(jsonl(3))[id]).text).text)
  }
  const reasons = output.slice(3).map((line) => line && (JSON.parse(line).zolal.error?.reason ?? 'clean'))
  expect(reasons).toEqual(['bad-json', 'no-text', 'no-text', 'no-text', '', 'clean', 'bad-json', 'bad-json'])
  expect(JSON.parse(output[3]).zolal.raw).toBe('not json')
  expect(output[8]).toContain('\\ud800')
  expect(output.join('')).not.toMatch(/[\u0085\u2028\u2029]/)
})

test('rules 3 and 9: empty input gives no lines; bytes that are not UTF-8 are read as what they are, or kept as Base64', async () => {
  const empty = await zolal(['clean', '-', '--from', 'jsonl', '-q'], {input: ''})
  expect(empty).toMatchObject({status: 0, stdout: Buffer.alloc(0)})
  const input = Buffer.concat([
    Buffer.from('{"text":"a","x":"'),
    Buffer.of(0xff, 0xed, 0xa0, 0x80),
    Buffer.from('"}\nbad '),
    Buffer.of(0xff)
  ])
  const {stdout} = await zolal(['clean', '-', '--from', 'jsonl', '-q'], {input})
  expect(stdout.includes(Buffer.of(0x22, 0xff, 0xed, 0xa0, 0x80, 0x22))).toBe(true)
  const last = JSON.parse(lines(stdout)[1]).zolal
  expect(Buffer.from(last.rawBase64, 'base64')).toEqual(Buffer.concat([Buffer.from('bad '), Buffer.of(0xff)]))
})

test('cleaning what was cleaned replaces the field and nothing else', async () => {
  const args = ['clean', '-', '--from', 'jsonl', '-q', '--field', 'z']
  const once = await zolal(args, {input: jsonl(2)})
  const twice = await zolal(args, {input: once.stdout})
  for (const [index, line] of lines(twice.stdout).entries()) {
    expect(Object.keys(JSON.parse(line))).toEqual(['id', 'n', 'text', 'x', 'z'])
    expect(JSON.parse(line).text).toBe(JSON.parse(lines(once.stdout)[index]).text)
  }
})

test('fields by name: text, id, URL and language', async () => {
  const input = `${JSON.stringify({key: 'k1', body: 'متن', lang: 'fas', text: 'not this'})}\n{"key":"k2","body":1}\n`
  const place = folder()
  const flags = ['--text-field', 'body', '--id-field', 'key', '--language-field', 'lang', '--url-field', 'url']
  const {stdout} = await zolal(['clean', '-', '--from', 'jsonl', '-q', ...flags, '--rejects', join(place, 'r.jsonl')], {
    input
  })
  expect(JSON.parse(lines(stdout)[0])).toMatchObject({body: 'متن\n', text: 'not this', zolal: {language: 'fa'}})
  expect(json(place, 'r.jsonl')).toMatchObject({
    source: '-',
    record: 2,
    id: 'k2',
    reason: 'no-text',
    raw: '{"key":"k2","body":1}'
  })
})

test('rule 4: an answer comes before the next question is asked', async () => {
  const {spawn} = await import('node:child_process')
  const {bin} = await import('../cli/zolal.js')
  for (const workers of ['1', '2']) {
    const child = spawn(process.execPath, [bin, 'clean', '-', '--from', 'jsonl', '-q', '--workers', workers])
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"متن"}\n`)
      const answer = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))
      expect(JSON.parse(answer.toString()).id).toBe(id)
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  }
})

test('rule 2: --strict and --max-errors end with status 1, the default does not', async () => {
  const input = `bad\nbad\n${jsonl(1)}`
  const status = async (...flags: string[]) =>
    (await zolal(['clean', '-', '--from', 'jsonl', '-q', ...flags], {input})).status
  expect(await status()).toBe(0)
  expect(await status('--strict')).toBe(1)
  expect(await status('--max-errors', '1')).toBe(1)
  expect(await status('--max-errors', '2')).toBe(0)
})

test('JSONL, WET and text in; gzip and zstd on either side; a folder of shards is mirrored', async () => {
  const place = folder()
  const at = (...path: string[]) => join(place, ...path)
  mkdirSync(at('in/sub'), {recursive: true})
  writeFileSync(at('in/a.jsonl'), jsonl(5))
  writeFileSync(at('in/sub/b.ndjson.gz'), Buffer.concat([gzipSync(jsonl(3)), gzipSync(jsonl(2))]))
  writeFileSync(
    at('in/c.warc.wet.gz'),
    Buffer.concat([gzipSync(wet(pages.slice(0, 2))), gzipSync(wet(pages.slice(2)))])
  )
  expect((await zolal(['clean', at('in'), '-o', at('out'), '-q'])).status).toBe(0)
  const names = readdirSync(at('out'), {recursive: true}).sort()
  expect(names).toEqual([
    'a.jsonl',
    'a.jsonl.done',
    'c.jsonl.gz',
    'c.jsonl.gz.done',
    'sub',
    'sub/b.ndjson.gz',
    'sub/b.ndjson.gz.done'
  ])
  expect(lines(gunzipSync(readFileSync(at('out/sub/b.ndjson.gz')))).length).toBe(5)
  const records = lines(gunzipSync(readFileSync(at('out/c.jsonl.gz')))).map((line) => JSON.parse(line))
  expect(records.map((record) => record.text)).toEqual(pages.map((page) => clean(page).text))
  expect(records[0]).toMatchObject({id: '<urn:uuid:1>', url: 'https://example.org/1', date: '2024-06-27T08:06:00Z'})

  await zolal(['clean', at('in/a.jsonl'), '-o', at('a.jsonl.zst'), '-q'])
  const back = await zolal(['clean', at('a.jsonl.zst'), '-q', '--only', 'language'])
  expect(lines(back.stdout).map((line) => JSON.parse(line).text)).toEqual(
    lines(readFileSync(at('out/a.jsonl'))).map((line) => JSON.parse(line).text)
  )
  for (const [index, page] of pages.entries()) writeFileSync(at(`in/${index}.txt`), page)
  const joined = await zolal(['clean', at('in/*.txt'), '--to', 'jsonl', '-q'])
  expect(lines(joined.stdout).map((line) => JSON.parse(line).source)).toEqual(pages.map((_, index) => `${index}.txt`))
})

test('parts of the work add up to all of it', async () => {
  const place = folder()
  writeFileSync(join(place, 'a.jsonl'), jsonl(7))
  const part = async (shard: string) =>
    lines((await zolal(['clean', join(place, 'a.jsonl'), '-q', '--shard', shard])).stdout).map(
      (line) => JSON.parse(line).id
    )
  expect([await part('1/3'), await part('2/3'), await part('3/3')]).toEqual([
    [0, 3, 6],
    [1, 4],
    [2, 5]
  ])
  expect((await zolal(['clean', join(place, 'a.jsonl'), '--shard', '4/3'])).status).toBe(2)
})

test('the report counts what was done', async () => {
  const place = folder()
  await zolal(['clean', '-', '--from', 'jsonl', '-q', '--report', join(place, 'r.json')], {input: `${jsonl(4)}bad\n`})
  expect(json(place, 'r.json')).toMatchObject({inputs: 1, documents: 5, failed: 1, failures: []})
})

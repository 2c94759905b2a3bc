/**
 * The rules for a filter under somebody else's engine. Those that are not here have their tests by name elsewhere: 1, 2, 4,
 * 7 and 9 in records.test.ts, 1, 5 and 13 in pool.test.ts; under load and with kills in failures.slow.ts, scale.slow.ts
 * and steps.slow.ts.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {createCleaner} from '../../src/index.js'
import {bin, folder, json, zolal} from '../cli/zolal.js'
import {jsonl, pages} from './make.js'

const filter = ['clean', '-', '--from', 'jsonl', '--only', 'language', '--workers', '1']

test('rule 3: standard output is data only; the summary goes to standard error or a file', async () => {
  const place = folder()
  const report = join(place, 'report.json')
  const {stdout, stderr} = await zolal([...filter, '--report', report], {input: `${jsonl(2)}bad\n`})
  for (const line of stdout.toString().trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('zolal')
  expect(stderr).toMatch(/record 3: bad-json[\s\S]*cleaned {2}2 documents, 1 failed/)
  expect(json(report)).toMatchObject({documents: 3, failed: 1})
})

test('rule 5: what is not read stops what is read', async () => {
  const child = spawn(process.execPath, [bin, ...filter, '-q'])
  child.stdin.on('error', () => undefined)
  const chunk = Buffer.from(jsonl(40))
  let taken = 0
  const drained = async () => Promise.race([once(child.stdin, 'drain'), new Promise((end) => setTimeout(end, 1500))])
  while (taken < 64 << 20) {
    taken += chunk.length
    if (!child.stdin.write(chunk) && (await drained()) === undefined) break
  }
  child.kill('SIGKILL')
  await once(child, 'exit')
  // some batches, and the pipes on either side
  expect(taken).toBeLessThan(16 << 20)
})

test('rule 6: whoever reads may go at any time: a quiet end with status 0', async () => {
  const child = spawn(process.execPath, [bin, ...filter])
  let stderr = ''
  child.stderr.on('data', (text) => (stderr += text))
  child.stdin.on('error', () => undefined)
  child.stdin.write(jsonl(1))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  child.stdin.write(jsonl(100))
  const [status] = await once(child, 'close')
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

test('rule 8: with one worker all is done in the process itself', async () => {
  const threads = async (workers: string) => {
    const args = [...filter.slice(0, -1), workers, '-q']
    const {stderr, status} = await zolal(args, {input: jsonl(3), env: {NODE_DEBUG: 'worker'}})
    expect(status).toBe(0)
    return /create new worker/.test(stderr)
  }
  expect([await threads('1'), await threads('2')]).toEqual([false, true])
})

test('rule 10: no clock, no place, no chance; version and configuration are told', async () => {
  const run = async (env: NodeJS.ProcessEnv) =>
    (await zolal(['clean', '-', '--from', 'jsonl', '--workers', '1', '-q'], {input: jsonl(5), env})).stdout
  const one = await run({TZ: 'Asia/Tehran', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8'})
  expect((await run({TZ: 'America/New_York', LC_ALL: 'C', LANG: 'tr_TR.UTF-8'})).equals(one)).toBe(true)
  const {zolal: found} = JSON.parse(one.toString().split('\n')[0])
  expect(found).toMatchObject({version: expect.any(String), config: expect.stringMatching(/^[0-9a-f]{12}$/)})

  const clean = createCleaner()
  const expected = pages.map((page) => clean(page))
  const never = () => {
    throw new Error('a clock or dice')
  }
  const spies = [vi.spyOn(Math, 'random'), vi.spyOn(Date, 'now'), vi.spyOn(performance, 'now')]
  for (const spy of spies) spy.mockImplementation(never)
  vi.setSystemTime(0)
  try {
    expect(pages.map((page) => clean(page))).toEqual(expected)
  } finally {
    vi.useRealTimers()
    for (const spy of spies) spy.mockRestore()
  }
})

test('rule 11: mirrored paths, a marker beside each file, nothing hidden left, --resume leaves alone what is done', async () => {
  const place = folder()
  mkdirSync(join(place, 'in/a'), {recursive: true})
  writeFileSync(join(place, 'in/a/x.jsonl'), jsonl(3))
  writeFileSync(join(place, 'in/y.jsonl'), `${jsonl(1)}bad\n`)
  const args = ['clean', join(place, 'in'), '-o', join(place, 'out'), '--only', 'language', '-q']
  expect((await zolal(args)).status).toBe(0)
  expect(readdirSync(join(place, 'out'), {recursive: true}).sort()).toEqual([
    'a',
    'a/x.jsonl',
    'a/x.jsonl.done',
    'y.jsonl',
    'y.jsonl.done'
  ])
  const bytes = statSync(join(place, 'out/y.jsonl')).size
  expect(json(place, 'out/y.jsonl.done')).toMatchObject({
    source: 'y.jsonl',
    records: 2,
    failed: 1,
    bytes,
    complete: true
  })
  const before = statSync(join(place, 'out/a/x.jsonl')).ino
  await zolal([...args, '--resume'])
  expect(statSync(join(place, 'out/a/x.jsonl')).ino).toBe(before)
  await zolal(args)
  expect(statSync(join(place, 'out/a/x.jsonl')).ino).not.toBe(before)
})

test('rule 12: what is learned of parts, merged, is what is learned of the whole', async () => {
  const place = folder()
  const record = (id: number) =>
    `${JSON.stringify({url: `https://example.org/${id}`, text: `خبر ${id}\nسطر مشترک سایت\nسطر ${id % 2}`})}\n`
  const parts = [
    [1, 2],
    [3, 4, 5]
  ]
  for (const [index, ids] of parts.entries()) writeFileSync(join(place, `${index}.jsonl`), ids.map(record).join(''))
  const learn = (...args: string[]) => zolal(['learn', ...args, '-q'], {cwd: place})
  await learn('0.jsonl', '-o', '0.json', '--least', '1')
  await learn('1.jsonl', '-o', '1.json', '--least', '1')
  expect((await learn('0.json', '1.json', '-o', 'merged.json')).status).toBe(0)
  await learn('0.jsonl', '1.jsonl', '-o', 'whole.json')
  expect(readFileSync(join(place, 'merged.json'), 'utf8')).toBe(readFileSync(join(place, 'whole.json'), 'utf8'))
})

test('rule 13: a document has its time, whatever it does', async () => {
  const long = JSON.stringify({id: 1, text: `${pages.join('\n')}\n`.repeat(600)})
  const args = ['clean', '-', '--from', 'jsonl', '--doc-timeout', '0.6', '--workers', '1', '-q']
  const {stdout, status} = await zolal(args, {input: `${long}\n{"id":2,"text":"متن"}\n`})
  const [first, second] = stdout
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(0)
  expect(first.zolal.error).toMatchObject({reason: 'timeout', message: expect.stringContaining('--doc-timeout')})
  expect(first.zolal.raw).toBe(long)
  expect(second).toMatchObject({id: 2, text: 'متن\n'})
})

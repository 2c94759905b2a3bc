import {expect, test} from 'vitest'
import type {Batch} from '../../src/run/batch.js'
import {cutLines} from '../../src/run/cut.js'
import {openPool} from '../../src/run/pool.js'
import {guard} from '../../src/run/watchdog.js'
import {all, chunks, jsonl, settings} from './make.js'

// workers run packed code: sources cannot be loaded by a thread
const worker = new URL('../../dist/command/worker.js', import.meta.url)
const mortal = new URL('mortal-worker.js', import.meta.url)

async function clean(text: string, workers: number, size: number, script?: URL): Promise<string> {
  const pool = openPool(workers, settings(), script)
  const results = await all(pool.map(cutLines(chunks(text, 4096), {size, limit: 1 << 20})))
  await pool.close()
  return Buffer.concat(results.map((result) => result.bytes)).toString()
}

test('rule 1: any number of workers and any batch size give the same, and all but the text stays byte for byte', async () => {
  const text = jsonl(60)
  const plain = await clean(text, 1, 1 << 20)
  expect(await clean(text, 1, 1)).toBe(plain)
  expect(await clean(text, 2, 5000, worker)).toBe(plain)
  expect(await clean(text, 3, 1, worker)).toBe(plain)
  const lines = plain.split('\n')
  expect(lines.length).toBe(61)
  for (const [id, line] of lines.slice(0, -1).entries()) {
    expect(line.startsWith(`{"id": ${id}, "n": 12345678901234567890, "text": "`)).toBe(true)
    expect(line).toMatch(/", "x": \[1\.0, 1e400\],"zolal":\{"version":/)
  }
})

test('a worker that dies is replaced, and only the document that killed it fails', async () => {
  const text = jsonl(30).replace('{"id": 7,', '{"id": 7, "poison": 1,').replace('{"id": 23,', '{"id": 23, "poison": 1,')
  const output = (await clean(text, 2, 20_000, mortal)).trimEnd().split('\n')
  expect(output.length).toBe(30)
  const dead = output.flatMap((line, index) => (JSON.parse(line).zolal.error ? [index] : []))
  expect(dead).toEqual([7, 23])
  const {zolal} = JSON.parse(output[7])
  expect(zolal.error.reason).toBe('crash')
  expect(JSON.parse(zolal.raw).id).toBe(7)
})

test('rule 5: the pool reads no further ahead than it must', async () => {
  let read = 0
  async function* endless(): AsyncGenerator<Batch> {
    for (;;) {
      read++
      yield {kind: 'lines', bytes: new Uint8Array(Buffer.from('{"text": "متن"}\n'))}
    }
  }
  const pool = openPool(2, settings(), worker)
  for await (const _ of pool.map(endless())) break
  expect(read).toBeLessThan(10)
  await pool.close()
})

test('rule 13: the watchdog stops a loop and a runaway regular expression', () => {
  expect(() =>
    guard(() => {
      for (;;);
    }, 30)
  ).toThrow('timed out')
  expect(() => guard(() => /^(a+)+$/.test(`${'a'.repeat(40)}b`), 30)).toThrow('timed out')
  expect(guard(() => 'in time', 1000)).toBe('in time')
})

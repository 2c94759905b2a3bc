import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Batch} from '../../src/run/batch.js'
import {cutLines, cutWet} from '../../src/run/cut.js'
import {openPool} from '../../src/run/pool.js'
import {all, chunks, settings} from './make.js'
import {wet} from './wet.js'

const texts = (batches: {bytes?: Uint8Array}[]) => batches.map((batch) => Buffer.from(batch.bytes!).toString()).join('')

test('lines come out whole and in order, for any chunk and batch size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-zی]{0,9}$/), {maxLength: 30}),
      fc.integer({min: 1, max: 40}),
      fc.integer({min: 1, max: 60}),
      fc.boolean(),
      async (lines, chunk, size, mark) => {
        const text = lines.join('\n')
        const batches = await all(cutLines(chunks(`${mark ? '\ufeff' : ''}${text}`, chunk), {size, limit: 1000}))
        expect(texts(batches as never)).toBe(text)
        for (const batch of batches.slice(0, -1)) expect(texts([batch as never])).toMatch(/\n$/)
      }
    ),
    {numRuns: 60}
  )
})

test('a line over the limit is one failed record, however it is cut', async () => {
  const long = 'x'.repeat(100)
  const text = `"a"\n${long}\n{"text": "ب"}\n${long}${long}`
  const outputs = new Set<string>()
  for (const chunk of [1, 7, 64, 1000]) {
    const pool = openPool(1, settings({limit: 20}))
    const results = await all(pool.map(cutLines(chunks(text, chunk), {size: 50, limit: 20})))
    outputs.add(results.map((result) => Buffer.from(result.bytes).toString()).join(''))
    expect(results.flatMap((result) => result.rejects.map((reject) => reject.message))).toEqual([
      'not a JSON object',
      expect.stringContaining('a record of 100 bytes, more than 20'),
      expect.stringContaining('a record of 200 bytes, more than 20')
    ])
    expect(results.reduce((sum, result) => sum + result.records, 0)).toBe(4)
  }
  expect(outputs.size).toBe(1)
})

test('WET records come out whole, for any chunk and batch size', async () => {
  const file = wet(['یک', 'دو\n\nسه', '', 'WARC/1.0\r\n\r\nfalse start'])
  for (const chunk of [1, 13, 100, 5000])
    for (const size of [1, 300, 5000]) {
      const batches = await all(cutWet(chunks(file, chunk), {size, limit: 10_000}))
      expect(texts(batches as never)).toBe(file.toString())
    }
})

test('a WET record over the limit is passed over, one cut off is told', async () => {
  const file = wet(['یک', 'x'.repeat(3000), 'دو'])
  for (const chunk of [1, 100, 5000]) {
    const pool = openPool(1, settings({limit: 2000}))
    const results = await all(pool.map(cutWet(chunks(file.subarray(0, -7), chunk), {size: 100, limit: 2000})))
    expect(results.flatMap((result) => result.rejects.map((reject) => reject.reason))).toEqual([
      'oversized',
      'truncated'
    ])
    expect(Buffer.concat(results.map((result) => result.bytes)).toString()).toContain('"text":"یک\\n"')
  }
})

test('what is no WET is refused with a reason', async () => {
  await expect(all(cutWet(chunks('<html>', 100), {size: 10, limit: 100}))).rejects.toThrow('not a WARC record')
})

test('cut from the end of any batch on, the rest is the same', async () => {
  const long = `{"x": "${'x'.repeat(90)}"}`
  const lines = `\ufeff{"a": 1}\r\n${long}\n\n{"b": 2}\n{"c": 3}\n${long}\nlast`
  const records = wet(['یک', 'x'.repeat(3000), 'دو', 'سه'])
  for (const [cut, bytes, limit] of [
    [cutLines, Buffer.from(lines), 50],
    [cutWet, records, 2000]
  ] as const) {
    // a record over the limit may come whole or as its beginning: what is made of it is the same
    const cleaned = async (batches: readonly Batch[]) =>
      texts(await all(openPool(1, settings({limit})).map(chunksOf(batches))))
    for (const size of [1, 20]) {
      const batches = await all(cut(chunks(bytes, 64), {size, limit}))
      for (const [index, {end}] of batches.slice(0, -1).entries()) {
        const rest = await all(cut(chunks(bytes.subarray(end), 64), {size, limit, from: end}))
        expect(await cleaned(rest)).toBe(await cleaned(batches.slice(index + 1)))
        expect(rest.at(-1)?.end).toBe(batches.at(-1)?.end)
      }
    }
  }
})

async function* chunksOf(batches: readonly Batch[]): AsyncGenerator<Batch> {
  yield* batches
}

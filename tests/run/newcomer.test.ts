import {expect, test} from 'vitest'
import {emptyStats} from '../../src/run/stats.js'
import {summarize} from '../../src/run/summary.js'
import {createWork} from '../../src/run/work.js'
import {settings} from './make.js'

test('a field of somebody else is kept, our own is written again', () => {
  const work = createWork(settings())
  const lines = ['{"text":"a","zolal":"mine"}', '{"text":"a","zolal":{"x":1}}', '{"text":"a","zolal":{"version":"0"}}']
  const {bytes, rejects} = work({kind: 'lines', bytes: Buffer.from(`${lines.join('\n')}\n`)})
  expect(rejects.map(({record, reason}) => [record, reason])).toEqual([
    [0, 'field-taken'],
    [1, 'field-taken']
  ])
  const [first] = Buffer.from(bytes).toString().split('\n')
  expect(JSON.parse(first).zolal.raw).toBe(lines[0])
  expect(rejects[0].message).toBe('has a field `zolal` already: choose another with --field')
})

test('failed documents are not counted as cleaned', () => {
  const removed = {share: {lines: 0, parts: 1, characters: 1}}
  const summary = summarize({...emptyStats(), documents: 1, failed: 1, removed}, 0, false)
  expect(summary).toMatch(/0 documents, .*1 failed/)
  expect(summary).not.toContain('0 lines and')
})

import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createWork} from '../../src/run/work.js'
import {jsonl, settings} from './make.js'

const work = createWork(settings({field: 'found'}))
const clean = (input: string | Uint8Array) => {
  const result = work({kind: 'lines', bytes: new Uint8Array(Buffer.from(input))})
  return {...result, lines: Buffer.from(result.bytes).toString().split('\n').slice(0, -1)}
}

test('one line out for each line in; what cannot be cleaned says why and carries what came in', () => {
  const bad = [
    'not json',
    '[1]',
    '{"text": 5}',
    '{"body": "x"}',
    '',
    '{"text": "\\ud800 \u2028"}',
    '{"text":"a\u0000"}',
    '{"text":"a'
  ]
  const {lines, records, stats, rejects} = clean(`${jsonl(2).replaceAll('\n', '\r\n')}${bad.join('\n')}`)
  expect([lines.length, records]).toEqual([10, 10])
  const reasons = lines.map((line) => line && (JSON.parse(line).found.error?.reason ?? 'clean'))
  expect(reasons).toEqual([
    'clean',
    'clean',
    'bad-json',
    'no-text',
    'no-text',
    'no-text',
    '',
    'clean',
    'bad-json',
    'bad-json'
  ])
  expect(JSON.parse(lines[2]).found.raw).toBe('not json')
  expect(rejects.map((reject) => reject.record)).toEqual([2, 3, 4, 5, 8, 9])
  expect(stats).toMatchObject({documents: 9, failed: 6})
  expect(lines.join('')).not.toMatch(/[\u0085\u2028\u2029]/)
  expect(lines[7]).toContain('\\ud800')
})

test('every other field stays byte for byte, and a second cleaning changes nothing else', () => {
  const {lines} = clean(jsonl(3))
  for (const [id, line] of lines.entries()) {
    expect(line.startsWith(`{"id": ${id}, "n": 12345678901234567890, "text": "`)).toBe(true)
    expect(line).toContain(', "x": [1.0, 1e400],"found":{"version":')
  }
  const again = clean(`${lines.join('\n')}\n`)
  expect(again.lines.map((line) => JSON.parse(line).text)).toEqual(lines.map((line) => JSON.parse(line).text))
  expect(Object.keys(JSON.parse(again.lines[0]))).toEqual(['id', 'n', 'text', 'x', 'found'])
})

test('bytes that are not UTF-8 pass through, and are kept as Base64 where the line is bad', () => {
  const odd = Buffer.of(0xff, 0xed, 0xa0, 0x80)
  const {bytes} = clean(Buffer.concat([Buffer.from('{"text":"a","x":"'), odd, Buffer.from('"}\nbad '), odd]))
  expect(Buffer.from(bytes).includes(Buffer.concat([Buffer.from('"'), odd, Buffer.from('"')]))).toBe(true)
  const last = JSON.parse(Buffer.from(bytes).toString().trimEnd().split('\n')[1])
  expect(Buffer.from(last.found.rawBase64, 'base64').subarray(4)).toEqual(odd)
})

test('a line is JSON for us where it is for JSON.parse', () => {
  const plain = createWork(settings({options: {only: []}, limit: 1000}))
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      '"',
      '\\',
      ':',
      ',',
      ' ',
      '1',
      'ی',
      '"text":',
      '"text":"ب"',
      '"a":',
      '{"text":"',
      '\\n',
      '"}',
      'null'
    ]
  )
  const reasonOf = (line: string) => {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      return 'bad-json'
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && typeof (value as {text?: unknown}).text === 'string' ? 'clean' : 'no-text'
  }
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1, maxLength: 12}), (pieces) => {
      const line = pieces.join('')
      fc.pre(line.trim() !== '')
      const {rejects} = plain({kind: 'lines', bytes: new Uint8Array(Buffer.from(line))})
      expect(rejects[0]?.reason ?? 'clean').toBe(reasonOf(line))
    }),
    {numRuns: 3000}
  )
})

import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {bin, folder, zolal} from '../cli/zolal.js'
import {jsonl} from './make.js'

const light = ['--only', 'language', '-q']

/** Feed a filter without end in sight, count its lines, and tell how much memory it had at its highest. */
async function stream(chunk: Buffer, times: number, last: string, workers: string) {
  const tell = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))"
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, bin, 'clean', '-', '--from', 'jsonl']
  const child = spawn(process.execPath, [...args, ...light, '--workers', workers])
  let lines = 0
  let tail = ''
  let stderr = ''
  child.stderr.on('data', (text) => (stderr += text))
  child.stdout.on('data', (bytes: Buffer) => {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
    tail = bytes.subarray(-500).toString()
  })
  const ended = once(child, 'close')
  for (let time = 0; time < times; time++) if (!child.stdin.write(chunk)) await once(child.stdin, 'drain')
  child.stdin.end(last)
  const [status] = await ended
  return {status, lines, tail, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1000}
}

test('memory stays the same on 500 MB, with one worker and with two', async () => {
  const chunk = Buffer.from(jsonl(200))
  const times = Math.ceil(500e6 / chunk.length)
  for (const workers of ['1', '2']) {
    const {status, lines, megabytes} = await stream(chunk, times, '', workers)
    expect({status, lines}).toEqual({status: 0, lines: times * 200})
    expect(megabytes).toBeLessThan(workers === '1' ? 250 : 450)
  }
}, 600_000)

test('a line of 1 GB is an error record', async () => {
  const {status, lines, tail, megabytes} = await stream(Buffer.alloc(1 << 20, 'x'), 1024, '\n{"text":"متن"}\n', '1')
  expect({status, lines}).toEqual({status: 0, lines: 2})
  expect(tail).toContain('"text":"متن\\n"')
  expect(megabytes).toBeLessThan(400)
}, 600_000)

test('100,000 small files', async () => {
  const place = folder()
  for (let at = 0; at < 100; at++) {
    mkdirSync(join(place, `in/${at}`), {recursive: true})
    for (let file = 0; file < 1000; file++) writeFileSync(join(place, `in/${at}/${file}.txt`), `سند ${at} ${file}`)
  }
  const args = ['clean', join(place, 'in'), '-o', join(place, 'out'), '--only', 'language']
  const first = await zolal(args)
  expect(first.stderr).toContain('100,000 documents')
  expect(first.status).toBe(0)
  expect(readdirSync(join(place, 'out/99')).length).toBe(2000)
  const again = await zolal([...args, '--resume'])
  expect(again.stderr).toContain('0 documents, 100,000 done before')
}, 900_000)

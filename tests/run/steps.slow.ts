import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {bin, folder, zolal} from '../cli/zolal.js'
import {jsonl} from './make.js'

const quick = ['-q', '--only', 'language']
const megabytes = 44

/** One long file with bad records in it. */
function long(): Buffer {
  const some = `bad\n${jsonl(300)}`
  return Buffer.from(some.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(some))))
}

/** Run until `there` is written, then kill. */
async function killed(args: readonly string[], there: string): Promise<void> {
  const child = spawn(process.execPath, [bin, ...args])
  const ended = new Promise((resolve) => child.on('close', resolve))
  while (!existsSync(there)) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGKILL')
  await ended
}

test.each([
  ['', '', '1'],
  ['.gz', '.gz', '2'],
  ['', '.zst', '2']
])('one long file (in%s, out%s, %s workers): --resume goes on in it after a kill', async (packed, target, workers) => {
  const place = folder()
  const input = join(place, `in.jsonl${packed}`)
  writeFileSync(input, packed ? gzipSync(long(), {level: 1}) : long())
  const out = join(place, `out.jsonl${target}`)
  const rejects = join(place, 'bad.jsonl')
  const args = ['clean', input, '-o', out, '--rejects', rejects, '--workers', workers, ...quick]
  await killed(args, join(place, `.out.jsonl${target}.zolal.part`))
  expect(existsSync(out)).toBe(false)
  const report = join(place, 'report.json')
  expect((await zolal([...args, '--resume', '--report', report])).status).toBe(0)
  expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([])

  const plain = join(place, 'plain.jsonl')
  const all = join(place, 'all-bad.jsonl')
  await zolal(['clean', input, '-o', plain, '--rejects', all, '--workers', '1', ...quick])
  const back = join(place, 'back.jsonl')
  if (target === '.zst') {
    // cleaned again it is the same, field and all
    await zolal(['clean', out, '-o', back, ...quick])
    await zolal(['clean', plain, '-o', `${plain}2.jsonl`, ...quick])
    expect(readFileSync(back).equals(readFileSync(`${plain}2.jsonl`))).toBe(true)
  } else {
    const bytes = target ? gunzipSync(readFileSync(out)) : readFileSync(out)
    expect(bytes.equals(readFileSync(plain))).toBe(true)
  }
  expect(readFileSync(rejects).equals(readFileSync(all))).toBe(true)
  const {done, documents} = JSON.parse(readFileSync(report, 'utf8'))
  expect(done).toBeGreaterThan(0)
  expect(done + documents).toBe(readFileSync(plain, 'utf8').split('\n').length - 1)

  const before = statSync(out).mtimeMs
  expect((await zolal([...args, '--resume'])).status).toBe(0)
  expect(statSync(out).mtimeMs).toBe(before)
})

test('what was begun with other options, or of an input that changed, is begun anew', async () => {
  const place = folder()
  const input = join(place, 'in.jsonl')
  writeFileSync(input, long())
  const out = join(place, 'out.jsonl')
  await killed(['clean', input, '-o', out, ...quick], join(place, '.out.jsonl.zolal.part'))
  const report = join(place, 'report.json')
  const other = ['clean', input, '-o', out, '-q', '--only', 'spacing', '--resume', '--report', report]
  expect((await zolal(other)).status).toBe(0)
  expect(JSON.parse(readFileSync(report, 'utf8')).done).toBe(0)
  await killed(['clean', input, '-o', out, ...quick], join(place, '.out.jsonl.zolal.part'))
  writeFileSync(input, jsonl(10))
  expect((await zolal(['clean', input, '-o', out, ...quick, '--resume'])).status).toBe(0)
  expect(readFileSync(out, 'utf8').split('\n').length).toBe(11)
})

test('--resume needs something to compare', async () => {
  const {status, stderr} = await zolal(['clean', '-', '--from', 'jsonl', '--resume'], {input: ''})
  expect({status, stderr}).toEqual({status: 2, stderr: expect.stringContaining('-o FOLDER, or one input with -o FILE')})
})

import {execFileSync, spawn} from 'node:child_process'
import {createHash, randomBytes} from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {openSink} from '../../src/formats/sink.js'
import {bin, folder, zolal} from '../cli/zolal.js'
import {jsonl, pages} from './make.js'
import {wet} from './wet.js'

/** What is cleaned does not matter here: one light stage. */
const quick = ['-q', '--only', 'language']

const lines = (bytes: Buffer | string) => bytes.toString().split('\n').slice(0, -1)
const ids = (bytes: Buffer | string) => lines(bytes).map((line) => JSON.parse(line).id)

/** A folder `in` with some shards of JSONL. */
function shards(count: number, records: number): string {
  const place = folder()
  mkdirSync(join(place, 'in'))
  for (let shard = 0; shard < count; shard++) writeFileSync(join(place, `in/${shard}.jsonl`), jsonl(records))
  return place
}

const contents = (path: string) =>
  Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(path, name)))
          .digest('hex')
      ])
  )

test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
  '%s in mid-run and --resume: nothing lost, nothing twice',
  async (signal) => {
    const place = shards(6, 150)
    const args = [
      'clean',
      join(place, 'in'),
      '-o',
      join(place, 'out'),
      '--workers',
      '1',
      ...quick,
      '--rejects',
      join(place, 'bad')
    ]
    appendFileSync(join(place, 'in/0.jsonl'), 'bad\n')
    appendFileSync(join(place, 'in/5.jsonl'), 'bad\n')
    const child = spawn(process.execPath, [bin, ...args])
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
    while (!existsSync(join(place, 'out/1.jsonl.done'))) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill(signal)
    const status = await ended
    const left = readdirSync(join(place, 'out'))
    expect(left).not.toContain('5.jsonl')
    if (signal !== 'SIGKILL') {
      expect(status).toBe(signal === 'SIGINT' ? 130 : 143)
      expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([])
    }
    const resumed = await zolal([...args.filter((arg) => arg !== '-q'), '--resume'])
    expect(resumed.status).toBe(0)
    expect(resumed.stderr).toContain(' done before')
    await zolal(['clean', join(place, 'in'), '-o', join(place, 'plain'), ...quick])
    expect(contents(join(place, 'out'))).toEqual(contents(join(place, 'plain')))
    expect(lines(readFileSync(join(place, 'bad'))).map((line) => JSON.parse(line).source)).toEqual([
      '0.jsonl',
      '5.jsonl'
    ])
  }
)

test('text files: a killed run is resumed and leaves what is done alone', async () => {
  const place = folder()
  mkdirSync(join(place, 'in'))
  for (let id = 0; id < 60; id++) writeFileSync(join(place, `in/${id}.txt`), `${pages[id % 5]}\n${id}`)
  const args = ['clean', join(place, 'in'), '-o', join(place, 'out'), '--workers', '2', ...quick]
  const child = spawn(process.execPath, [bin, ...args])
  const ended = new Promise((resolve) => child.on('close', resolve))
  while (!existsSync(join(place, 'out/0.json'))) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGKILL')
  await ended
  expect((await zolal([...args, '--resume'])).status).toBe(0)
  await zolal(['clean', join(place, 'in'), '-o', join(place, 'plain'), ...quick, '--workers', '1'])
  expect(contents(join(place, 'out'))).toEqual(contents(join(place, 'plain')))
})

test('a closed pipe is a quiet end', async () => {
  const place = shards(1, 400)
  for (const workers of ['1', '2']) {
    const child = spawn(process.execPath, [bin, 'clean', join(place, 'in/0.jsonl'), '--workers', workers])
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(stderr).toBe('')
  }
})

test('a closed pipe ends a filter whose input stays open', async () => {
  const child = spawn(process.execPath, [bin, 'clean', '-', '--from', 'jsonl', '--workers', '1'])
  child.stdin.on('error', () => undefined)
  child.stdin.write(jsonl(1))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.destroy()
  child.stdin.write(jsonl(200))
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
})

test('a full disk: the output is named with what to do, nothing half-written stays', async (context) => {
  const place = shards(1, 100)
  const disk = join(place, 'disk')
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], {stdio: 'ignore'})
  } catch {
    context.skip('a small file system cannot be mounted here')
  }
  try {
    for (const args of [[], ['--to', 'jsonl', '-o', join(disk, 'x.jsonl.gz')]]) {
      const {status, stderr} = await zolal(
        ['clean', join(place, 'in'), '-o', disk, '-q', ...args].slice(0, args.length ? 2 : 5).concat(args)
      )
      expect(stderr).toMatch(
        /the disk is full \(ENOSPC\): free some space and run the same command again with --resume/
      )
      expect(status).toBe(1)
      expect(readdirSync(disk)).toEqual([])
    }
    mkdirSync(join(place, 'texts'))
    for (let id = 0; id < 30; id++) writeFileSync(join(place, `texts/${id}.txt`), pages[id % 5])
    const {status, stderr} = await zolal(['clean', join(place, 'texts'), '-o', disk, '-q'])
    expect(stderr).toContain('the disk is full')
    expect(status).toBe(1)
    expect(readdirSync(disk).filter((name) => name.endsWith('.tmp'))).toEqual([])
  } finally {
    execFileSync('umount', [disk])
  }
})

test('a disk that fills in the middle of packing: no write waits for ever, nothing stays', async (context) => {
  const disk = join(folder(), 'disk')
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], {stdio: 'ignore'})
  } catch {
    context.skip('a small file system cannot be mounted here')
  }
  try {
    for (const compression of ['gz', 'zst', undefined] as const) {
      for (const size of [20_000, 40_000, 65_381, 90_000]) {
        for (let turn = 0; turn < 5; turn++) {
          const path = join(disk, 'x')
          const sink = await openSink(path, compression)
          const writing = async () => {
            for (let piece = 0; piece < 4; piece++) await sink.write(randomBytes(size))
            await sink.close()
          }
          await expect(writing()).rejects.toMatchObject({code: 'ENOSPC'})
          sink.abort()
          expect(readdirSync(disk)).toEqual([])
        }
      }
    }
  } finally {
    execFileSync('umount', [disk])
  }
})

test('a read-only output is named with what to do', async (context) => {
  const place = shards(1, 2)
  const disk = join(place, 'disk')
  mkdirSync(disk)
  const mounted = process.getuid?.() === 0
  if (mounted) {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', disk], {stdio: 'ignore'})
    } catch {
      context.skip('a read-only file system cannot be mounted here')
    }
  } else chmodSync(disk, 0o555)
  try {
    const {status, stderr} = await zolal(['clean', join(place, 'in'), '-o', disk, '-q'])
    expect(stderr).toMatch(/(read-only|permission denied).*choose another output folder with -o/)
    expect(status).toBe(1)
  } finally {
    if (mounted) execFileSync('umount', [disk])
  }
})

test('a broken gzip gives what could be read, says so, and --resume does it again', async () => {
  const place = folder()
  mkdirSync(join(place, 'in'))
  const packed = gzipSync(jsonl(40), {level: 1})
  writeFileSync(join(place, 'in/a.jsonl.gz'), packed.subarray(0, packed.length - 2000))
  writeFileSync(join(place, 'in/b.jsonl.gz'), Buffer.from('no gzip'))
  writeFileSync(join(place, 'in/c.jsonl'), jsonl(2))
  const args = ['clean', join(place, 'in'), '-o', join(place, 'out'), '-q', '--workers', '1']
  const {status, stderr} = await zolal(args)
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /a\.jsonl\.gz: the gzip data is broken or cut off .*after \d+ records; those are cleaned: fetch the file again/
  )
  expect(stderr).toMatch(/b\.jsonl\.gz: the gzip data is broken/)
  const {gunzipSync} = await import('node:zlib')
  const records = lines(gunzipSync(readFileSync(join(place, 'out/a.jsonl.gz')))).map((line) => JSON.parse(line))
  expect(records.length).toBeGreaterThan(5)
  expect(records.at(-1).zolal.error.reason).toBe('truncated')
  writeFileSync(join(place, 'in/a.jsonl.gz'), packed)
  await zolal([...args, '--resume'])
  expect(ids(gunzipSync(readFileSync(join(place, 'out/a.jsonl.gz')))).length).toBe(40)
})

test('a truncated WET gives its whole records and an error record', async () => {
  const place = folder()
  const file = wet(pages)
  writeFileSync(join(place, 'x.warc.wet'), file.subarray(0, file.length - 300))
  const {stdout, status} = await zolal(['clean', join(place, 'x.warc.wet'), '-q'])
  const records = lines(stdout).map((line) => JSON.parse(line))
  expect(records.length).toBe(5)
  expect(records[4].zolal.error.reason).toBe('truncated')
  expect(Buffer.from(records[4].zolal.rawBase64, 'base64').toString()).toContain('WARC/1.0')
  expect(status).toBe(0)
})

test('a folder named like a file, a file that vanishes, one that cannot be read', async () => {
  const place = folder()
  mkdirSync(join(place, 'in/x.txt'), {recursive: true})
  writeFileSync(join(place, 'in/x.txt/y.txt'), pages[0])
  mkdirSync(join(place, 'in/z.jsonl'))
  const nested = await zolal(['clean', join(place, 'in'), '-o', join(place, 'out'), '-q'])
  expect(nested.status).toBe(0)
  expect(existsSync(join(place, 'out/x.txt/y.txt'))).toBe(true)
  mkdirSync(join(place, 'taken/x.txt/y.txt'), {recursive: true})
  const taken = await zolal(['clean', join(place, 'in'), '-o', join(place, 'taken'), '-q'])
  expect(taken.stderr).toContain('it is a folder (EISDIR)')
  expect(taken.status).toBe(1)

  const {run} = await import('../../src/run/targets.js').then(async () => import('../../src/run/index.js'))
  const many = folder()
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(many, name), pages[0])
  const said: string[] = []
  const write = process.stderr.write
  process.stderr.write = ((text: string) => said.push(text)) as never
  try {
    const running = run([many], {}, {output: join(place, 'gone'), workers: 1, quiet: true})
    await new Promise((resolve) => process.nextTick(resolve))
    rmSync(join(many, 'b.txt'))
    expect([0, 1]).toContain(await running)
  } finally {
    process.stderr.write = write
  }
  expect(said.length === 0 || said.join('').includes('b.txt: no such file or folder (ENOENT)')).toBe(true)
})

test('an input that grows while it is read gives whole records only', async () => {
  const place = folder()
  const path = join(place, 'a.jsonl')
  writeFileSync(path, jsonl(300))
  const child = spawn(process.execPath, [bin, 'clean', path, '-q', '--workers', '1'])
  const output: Buffer[] = []
  child.stdout.on('data', (chunk) => output.push(chunk))
  const grow = setInterval(() => appendFileSync(path, jsonl(1)), 2)
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  clearInterval(grow)
  for (const line of lines(Buffer.concat(output))) expect(JSON.parse(line).zolal.error).toBeUndefined()
})

test('a document that takes too long is an error record and the rest goes on', async () => {
  const {createWork} = await import('../../src/run/work.js')
  const {settings} = await import('./make.js')
  const work = createWork(settings({timeout: 1, options: {}}))
  const long = JSON.stringify({id: 1, text: `${pages.join('\n')}\n`.repeat(40)})
  const result = work({kind: 'lines', bytes: Buffer.from(`${long}\n{"id":2,"text":""}\n`)})
  const records = lines(Buffer.from(result.bytes)).map((line) => JSON.parse(line))
  expect(records[0].zolal.error.reason).toBe('timeout')
  expect(JSON.parse(records[0].zolal.raw).id).toBe(1)
  expect(records.length).toBe(2)
})

import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clean} from '../../src/index.js'
import {version} from '../../src/version.js'
import {folder, json, seeds, zolal} from './zolal.js'

const page = 'عنوان خبر\n\nمتن خبر در یک بند.\n'

test('a folder becomes a mirrored folder of articles and what stands beside them', async () => {
  const place = folder()
  mkdirSync(join(place, 'in/a/b'), {recursive: true})
  writeFileSync(join(place, 'in/one.txt'), page)
  writeFileSync(join(place, 'in/a/b/two.txt'), page)
  writeFileSync(join(place, 'in/a/picture.png'), 'x')
  const {status, stderr} = await zolal(['clean', join(place, 'in'), '-o', join(place, 'out')])
  expect(stderr).toMatch(/^cleaned {2}2 documents, /)
  expect(stderr).toContain('skipped  1 file')
  expect(status).toBe(0)
  expect(readdirSync(join(place, 'out'), {recursive: true}).sort()).toEqual([
    'a',
    'a/b',
    'a/b/two.json',
    'a/b/two.txt',
    'one.json',
    'one.txt'
  ])
  expect(readFileSync(join(place, 'out/one.txt'), 'utf8')).toBe(clean(page).text)
  const beside = json(place, 'out/a/b/two.json')
  expect(Object.keys(beside).slice(0, 7)).toEqual([
    'version',
    'source',
    'language',
    'encoding',
    'repairs',
    'metadata',
    'removed'
  ])
  expect(beside).toMatchObject({version, source: 'a/b/two.txt'})
})

test('one input goes to standard output; - is standard input', async () => {
  const place = folder()
  writeFileSync(join(place, 'x.txt'), page)
  const file = await zolal(['clean', join(place, 'x.txt')])
  expect(file.stdout.toString()).toBe(clean(page).text)
  expect(file.stderr).toContain('1 document')
  const piped = await zolal(['clean', '-', '--quiet'], {input: page})
  expect(piped).toMatchObject({status: 0, stderr: ''})
  expect(piped.stdout.toString()).toBe(clean(page).text)
})

test('a file that zolal did not write is kept, one that it wrote is not', async () => {
  const place = folder()
  const [source, out] = [join(place, 'in'), join(place, 'out')]
  mkdirSync(source)
  mkdirSync(out)
  for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(source, name), page)
  writeFileSync(join(out, 'a.txt'), 'mine')
  writeFileSync(join(out, 'b.json'), '{"mine": true}')
  const first = await zolal(['clean', source, '-o', out])
  expect(first.status).toBe(1)
  expect(first.stderr).toContain('a.txt is there already and zolal did not write it: use --force')
  expect(first.stderr).toContain('b.json is there already')
  expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('mine')
  expect(readdirSync(out).sort()).toEqual(['a.txt', 'b.json', 'c.json', 'c.txt'])
  writeFileSync(join(source, 'c.txt'), `${page}\nبند دوم.\n`)
  const forced = await zolal(['clean', source, '-o', out, '--force'])
  expect(forced.status).toBe(0)
  const again = await zolal(['clean', source, '-o', out, '--skip', 'joins'])
  expect(again.status).toBe(0)
  writeFileSync(join(out, 'a.txt'), 'changed by hand')
  expect((await zolal(['clean', source, '-o', out])).status).toBe(1)
})

test('what cannot be read is named, the rest goes on, and the status says so', async () => {
  const place = folder()
  mkdirSync(join(place, 'in'))
  writeFileSync(join(place, 'in/good.txt'), page)
  symlinkSync(join(place, 'nowhere'), join(place, 'in/gone.txt'))
  const {status, stderr} = await zolal([
    'clean',
    join(place, 'in'),
    join(place, 'missing.txt'),
    '-o',
    join(place, 'out')
  ])
  expect(status).toBe(1)
  expect(stderr).toContain('missing.txt: no such file or folder (ENOENT): check the name')
  expect(readdirSync(join(place, 'out')).sort()).toEqual(['good.json', 'good.txt'])
})

test.each([
  ['no command', []],
  ['an unknown command', ['polish']],
  ['an unknown flag', ['clean', seeds, '--shiny']],
  ['no input', ['clean']],
  ['a folder without -o', ['clean', seeds]],
  ['input and output the same', ['clean', seeds, '-o', `${seeds}/../seeds/`]],
  ['a file and its own folder', ['clean', `${seeds}/000_33b7dc99ac63bf30.txt`, '-o', seeds]],
  ['a stage that does not exist', ['clean', seeds, '--only', 'polish', '-o', '/nonexistent']],
  ['a reference that is no date', ['clean', seeds, '-o', '/nonexistent', '--reference', 'yesterday']],
  ['a language that is none', ['clean', seeds, '-o', '/nonexistent', '--language', 'persian']],
  ['a charset that is none', ['clean', seeds, '-o', '/nonexistent', '--encoding', 'klingon']],
  ['a ledger without a place', ['clean', `${seeds}/000_33b7dc99ac63bf30.txt`, '--ledger']]
])('wrong usage: %s', async (_, args) => {
  const {status, stdout, stderr} = await zolal(args)
  expect(stderr).toMatch(/^zolal: .*\n\nTry: zolal .*--help\n$/)
  expect({status, stdout: stdout.toString()}).toEqual({status: 2, stdout: ''})
})

test('two inputs of one name are refused, the same file named twice is cleaned once', async () => {
  const place = folder()
  for (const name of ['a', 'b']) {
    mkdirSync(join(place, name))
    writeFileSync(join(place, name, 'x.txt'), page)
  }
  const out = join(place, 'out')
  expect((await zolal(['clean', join(place, 'a'), join(place, 'b'), '-o', out])).status).toBe(2)
  const twice = await zolal(['clean', join(place, 'a'), join(place, 'a/x.txt'), `${place}/a/*.txt`, '-o', out])
  expect(twice.status).toBe(0)
  expect(twice.stderr).toContain('1 document,')
})

test('an output folder below the input is not eaten', async () => {
  const place = folder()
  writeFileSync(join(place, 'x.txt'), page)
  for (const _ of [1, 2]) {
    const {stderr, status} = await zolal(['clean', place, '-o', join(place, 'out')])
    expect(stderr).toContain('1 document,')
    expect(status).toBe(0)
  }
})

test('a dry run writes nothing', async () => {
  const place = folder()
  const {status, stdout, stderr} = await zolal(['clean', seeds, '-o', join(place, 'out'), '--dry-run'])
  expect({status, stdout: stdout.toString()}).toEqual({status: 0, stdout: ''})
  expect(stderr).toContain('5 documents')
  expect(readdirSync(place)).toEqual([])
})

test('the version is the one in package.json; help shows examples', async () => {
  const {version: packed} = json(seeds, '../package.json')
  expect(version).toBe(packed)
  expect((await zolal(['--version'])).stdout.toString()).toBe(`${packed}\n`)
  const help = await zolal(['clean', '--help'])
  expect(help.stdout.toString()).toContain('Examples:')
  expect(help.status).toBe(0)
})

test('a dry run needs no place: it counts what would be done, of every format', async () => {
  const place = folder()
  writeFileSync(join(place, 'a.txt'), page)
  writeFileSync(join(place, 'b.jsonl'), `${JSON.stringify({text: page})}\nbad\n`)
  const {status, stdout, stderr} = await zolal(['clean', place, '--dry-run'])
  expect({status, stdout: stdout.toString()}).toEqual({status: 0, stdout: ''})
  expect(stderr).toContain('cleaned  2 documents, 1 failed')
  expect(readdirSync(place).sort()).toEqual(['a.txt', 'b.jsonl'])
})

test('the status is 1 when all inputs failed, also with -q, which is silent but for errors', async () => {
  const place = folder()
  writeFileSync(join(place, 'a.jsonl'), 'bad\nworse\n')
  const all = await zolal(['clean', join(place, 'a.jsonl'), '-q'])
  expect(all.status).toBe(1)
  expect(all.stdout.toString().trimEnd().split('\n').length).toBe(2)
  expect(all.stderr).toBe('zolal: records failed, first a.jsonl, record 1: bad-json: not JSON\n')
  const gone = await zolal(['clean', join(place, 'x.txt'), join(place, 'y.txt'), '-o', join(place, 'out'), '-q'])
  expect(gone.status).toBe(1)
  expect(gone.stderr.trimEnd().split('\n').length).toBe(2)
  writeFileSync(join(place, 'good.txt'), page)
  const good = await zolal(['clean', join(place, 'good.txt'), '-q'])
  expect(good).toMatchObject({status: 0, stderr: ''})
})

test('a stage among the inputs is told from an input', async () => {
  const {status, stderr} = await zolal(['clean', '-', '--skip', 'chrome', 'joins'], {input: page})
  expect({status, stderr}).toEqual({status: 2, stderr: expect.stringContaining('--skip chrome,joins')})
})

test('an output where no folder can be made is an error, not a wait', async () => {
  const place = folder()
  writeFileSync(join(place, 'a.txt'), page)
  for (const output of ['/proc/x/y', join(place, 'a.txt/x')]) {
    const {status, stderr} = await zolal(['clean', join(place, 'a.txt'), '-o', `${output}/`])
    expect(stderr).toContain('choose another output folder with -o')
    expect(status).toBe(1)
  }
})

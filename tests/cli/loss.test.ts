import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folder, zolal} from './zolal.js'

const page = 'The council met on Tuesday.\n'

function crawl(): string {
  const place = folder()
  mkdirSync(join(place, 'in/a.com'), {recursive: true})
  for (const name of ['1.txt', '2.txt']) writeFileSync(join(place, 'in/a.com', name), page)
  writeFileSync(join(place, 'mine'), 'mine')
  return place
}

test.each([
  ['learn in -o in/a.com/1.txt --force', 'one of the inputs'],
  ['learn in -o mine', 'zolal did not write it'],
  ['learn in -o m.json --least 0', '--least must be'],
  ['clean in -o out --report mine', 'zolal did not write it'],
  ['clean in -o out --rejects mine', 'zolal did not write it'],
  ['clean in -o out --rejects in/a.com/1.txt --force', 'one of the inputs'],
  ['clean in -o out --report out/a.com/1.json', 'a result goes there'],
  ['clean in -o out --report x --rejects x', 'a result goes there'],
  ['clean in -o out --report nowhere/x.json', 'there is no folder']
])('%s is wrong usage, nothing is lost', async (line, message) => {
  const place = crawl()
  const {status, stderr} = await zolal(line.split(' '), {cwd: place})
  expect({status, stderr}).toEqual({status: 2, stderr: expect.stringContaining(message)})
  expect(stderr).not.toContain('    at ')
  expect(readFileSync(join(place, 'in/a.com/1.txt'), 'utf8')).toBe(page)
  expect(readFileSync(join(place, 'mine'), 'utf8')).toBe('mine')
  expect(existsSync(join(place, 'nowhere'))).toBe(false)
})

test('what zolal wrote itself is written again', async () => {
  const place = crawl()
  for (const _ of [1, 2]) {
    const beside = ['--report', 'out/r.json', '--rejects', 'out/bad.jsonl']
    expect((await zolal(['clean', 'in', '-o', 'out', ...beside, '-q'], {cwd: place})).status).toBe(0)
    expect((await zolal(['learn', 'in', '-o', 'm.json', '-q'], {cwd: place})).status).toBe(0)
  }
  expect((await zolal(['learn', 'in', '-o', 'mine', '--force', '-q'], {cwd: place})).status).toBe(0)
})

test('nothing learned is not written; a bad line does not end learning', async () => {
  const place = crawl()
  const none = await zolal(['learn', 'nosuch', '-o', 'n.json'], {cwd: place})
  expect({status: none.status, there: existsSync(join(place, 'n.json'))}).toEqual({status: 1, there: false})
  writeFileSync(join(place, 'x.jsonl'), `bad\n{"text":${JSON.stringify(page)}}\n{}\n`)
  const some = await zolal(['learn', 'x.jsonl', '-o', 'n.json'], {cwd: place})
  expect(some.stderr).toContain('x.jsonl, line 1: not JSON')
  expect(some.stderr).toContain('1 document of 1 site')
  expect(some.status).toBe(1)
  const help = await zolal(['learn', '--help'])
  expect({status: help.status, stderr: help.stderr}).toEqual({status: 0, stderr: ''})
})

test('an output that cannot be written is named in one line', async () => {
  const place = crawl()
  for (const output of ['mine/x.jsonl', 'mine/x']) {
    const {status, stderr} = await zolal(['clean', 'in/a.com/1.txt', '-o', output, '-q'], {cwd: place})
    expect(stderr).toMatch(/^zolal: mine\/x.*another output folder with -o\n$/)
    expect(status).toBe(1)
  }
})

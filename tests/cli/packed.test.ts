import {execFileSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createCleaner} from '../../src/index.js'
import {languages} from '../../src/languages/index.js'
import {folder, seeds, zolal} from './zolal.js'

const command = join(seeds, '../dist/command')

test('the packed command, whose tables are made beforehand, does what the library does', async () => {
  const pages = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'))
  // every phrase of every language, in documents of some lines
  const lines = languages.flatMap(({phrases}) => phrases.flatMap(({drop, keep}) => [drop, ...(keep ? [keep] : [])]))
  for (let at = 0; at < lines.length; at += 60) pages.push(lines.slice(at, at + 60).join('\n'))
  const input = pages.map((text) => `${JSON.stringify({text})}\n`).join('')
  const {status, stdout} = await zolal(['clean', '-', '--from', 'jsonl', '--workers', '1', '-q'], {input})
  expect(status).toBe(0)
  const clean = createCleaner()
  const found = String(stdout).trimEnd().split('\n')
  expect(found.length).toBe(pages.length)
  for (const [index, text] of pages.entries()) {
    const {text: cleaned, zolal} = JSON.parse(found[index])
    const {text: own, language, metadata, removed, repairs} = clean(text)
    expect({text: cleaned, ...zolal}).toMatchObject({text: own, language, metadata, removed, repairs})
  }
})

test('compiled code is a help only: where another V8 compiled it, or where it is missing, nothing else changes', () => {
  const place = folder()
  cpSync(command, place, {recursive: true})
  const page = join(seeds, readdirSync(seeds)[0])
  const run = () =>
    String(execFileSync(process.execPath, [join(place, 'main.js'), 'clean', page, '-q'], {stdio: 'pipe'}))
  const compiled = join(place, 'compiled.bin')
  const whole = run()
  writeFileSync(compiled, readFileSync(compiled).fill(7, 4, 12))
  expect(run()).toBe(whole)
  rmSync(compiled)
  expect(run()).toBe(whole)
})

test('it brings the licences of what is packed with it, and nothing that only some runs need', () => {
  const licences = readFileSync(join(command, 'LICENCES'), 'utf8')
  expect(licences).toMatch(/^unified \S+ \(MIT\)$/m)
  for (const name of ['hyparquet', 'iconv-lite', 'jschardet', 'fzstd', 'tinyglobby']) {
    expect(licences).not.toMatch(new RegExp(`^${name} `, 'm'))
  }
})

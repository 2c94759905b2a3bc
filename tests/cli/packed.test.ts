import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createCleaner} from '../../src/index.js'
import {languages} from '../../src/languages/index.js'
import {seeds, zolal} from './zolal.js'

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

test('it brings the licences of what is packed with it, and nothing that only some runs need', () => {
  const licences = readFileSync(join(command, 'LICENCES'), 'utf8')
  expect(licences).toMatch(/^unified \S+ \(MIT\)$/m)
  for (const name of ['hyparquet', 'iconv-lite', 'jschardet', 'fzstd', 'tinyglobby']) {
    expect(licences).not.toMatch(new RegExp(`^${name} `, 'm'))
  }
})

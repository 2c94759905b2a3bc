import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder, zolal} from '../cli/zolal.js'
import {jsonl} from '../run/make.js'

const example = (path: string) => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url))
const has = (command: string) => spawnSync(command, ['--version']).status === 0

/** A corpus and what a plain run makes of it. */
async function plainRun() {
  const source = join(folder(), 'in.jsonl')
  writeFileSync(source, `${jsonl(25)}not json\n`)
  const {stdout} = await zolal(['clean', source, '-q', '--workers', '1'])
  return {source, expected: stdout}
}

test.skipIf(!has('python3'))('a Python program that keeps a child', async () => {
  const {source, expected} = await plainRun()
  const output = execFileSync('python3', [example('python/clean_file.py'), source], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  expect(output.equals(expected)).toBe(true)
})

test.skipIf(!has('parallel'))('GNU parallel', async () => {
  const {source, expected} = await plainRun()
  const target = join(folder(), 'out.jsonl')
  execFileSync(example('parallel/clean.sh'), [source, target])
  expect(readFileSync(target).equals(expected)).toBe(true)
})

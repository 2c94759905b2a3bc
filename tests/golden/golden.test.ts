import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {structuredPatch} from 'diff'
import {beforeAll, describe, it} from 'vitest'

/** Isolates each line of right-to-left text, so that a terminal shows the sign of the diff at its start. */
const isolate = (line: string) => `${line[0]} \u2068${line.slice(1)}\u2069`

function same(name: string, want: string, got: string): void {
  if (want === got) return
  const {hunks} = structuredPatch(`cleaned/${name}`, name, want, got, '', '', {context: 1})
  const lines = hunks.flatMap((hunk) => [`@@ line ${hunk.oldStart}`, ...hunk.lines.map(isolate)])
  throw new Error(
    [`${name} differs from cleaned/ (- as it stands there, + as it comes out now):`, ...lines].join('\n') +
      '\nIf the change is meant, run `npm run golden` and review the diff.'
  )
}

describe('golden pairs', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zolal-golden-'))
    execFileSync(process.execPath, ['bin/zolal.js', 'clean', 'seeds', '-o', folder, '--quiet'])
  })

  const names = new Set([
    ...readdirSync('cleaned'),
    ...readdirSync('seeds').flatMap((name) => [name, name.replace(/\.txt$/, '.json')])
  ])
  for (const name of [...names].sort()) {
    it(name, () => {
      const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
      same(name, read(join('cleaned', name)), read(join(folder, name)))
    })
  }
})

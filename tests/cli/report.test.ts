import {describe, expect, it} from 'vitest'
import {seeds, zolal} from './zolal.js'

describe('zolal explain', () => {
  it('shows every line with its number', async () => {
    const {status, stdout} = await zolal(['explain', `${seeds}/003_24ef8aa199862b61.txt`])
    expect(status).toBe(0)
    expect(String(stdout)).toMatch(/^ 1 .*آخرین اخبار\n/)
    expect(String(stdout)).toMatch(/^language \w+/m)
  })

  it('reads standard input and colours when asked to', async () => {
    const {stdout} = await zolal(['explain', '-'], {input: 'این  خبر است .', env: {FORCE_COLOR: '1'}})
    expect(String(stdout)).toContain('\u001b[33m~')
    expect(String(stdout)).toContain('spacing:space-run')
  })

  it('writes no colours into a pipe, also on a build server', async () => {
    const {stdout} = await zolal(['explain', '-'], {input: 'این  خبر است .', env: {CI: 'true'}})
    expect(String(stdout)).not.toContain('\u001b')
  })

  it('names a file that is not there', async () => {
    const {status, stderr} = await zolal(['explain', 'nowhere.txt'])
    expect(status).toBe(1)
    expect(stderr).toContain('nowhere.txt: no such file')
  })
})

describe('zolal diff', () => {
  it('marks what went and what came', async () => {
    const {status, stdout} = await zolal(['diff', '-'], {input: 'این  خبر است .\nو این هم.'})
    expect(status).toBe(0)
    expect(String(stdout)).toContain('1 ~ این')
    expect(String(stdout)).toContain('(1 line unchanged)')
  })

  it('rejects an unknown stage', async () => {
    const {status, stderr} = await zolal(['diff', '-', '--skip', 'joints'], {input: 'x'})
    expect(status).toBe(2)
    expect(stderr).toContain('Unknown stage `joints`')
  })
})

it.each(['explain', 'diff'])('%s reads one text file, unpacked, and says so of anything else', async (name) => {
  for (const file of ['a.jsonl', 'a.txt.gz']) {
    const {status, stdout, stderr} = await zolal([name, file])
    expect({status, stdout: String(stdout)}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(`${file}: ${name} reads one text file, unpacked`)
  }
  expect((await zolal([name, 'a.txt', 'b.txt'])).status).toBe(2)
})

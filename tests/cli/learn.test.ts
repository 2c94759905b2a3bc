import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder, json, zolal} from './zolal.js'

const slogan = 'Lantern and Loom since the flood year'
const story = (name: string) =>
  [
    `The council of ${name} approved the new plan for buses on Tuesday after a debate of four hours in the town hall.`,
    slogan,
    `Two hundred electric buses will join the fleet of ${name} by the end of next year, the mayor said after the vote.`
  ].join('\n')

describe('zolal learn', () => {
  it('learns what clean and explain use', async () => {
    const place = folder()
    mkdirSync(join(place, 'crawl/example.com'), {recursive: true})
    for (const name of ['Ashford', 'Brack', 'Corrin', 'Dale']) {
      writeFileSync(join(place, 'crawl/example.com', `${name}.txt`), story(name))
    }
    const learned = await zolal(['learn', 'crawl', '-o', 'site.json'], {cwd: place})
    expect(learned.status).toBe(0)
    expect(learned.stderr).toContain('4 documents of 1 site: 1 line stands in 2 or more')
    const cleaned = await zolal(['clean', 'crawl', '-o', 'out', '--site-memory', 'site.json', '-q'], {cwd: place})
    expect(cleaned.status).toBe(0)
    expect(json(place, 'out/example.com/Dale.json').removed).toEqual([
      {line: 2, text: slogan, role: expect.any(String), rule: 'memory:site', score: 0.92}
    ])
  })

  it('names what it cannot use', async () => {
    const place = folder()
    writeFileSync(join(place, 'page.txt'), story('Elm'))
    writeFileSync(join(place, 'rules.txt'), 'share line a\nshare lines b')
    const rules = await zolal(['clean', 'page.txt', '--rules', 'rules.txt'], {cwd: place})
    expect([rules.status, rules.stderr]).toEqual([2, expect.stringContaining('rules.txt: Line 2 of the rules')])
    const memory = await zolal(['clean', 'page.txt', '--site-memory', 'page.txt'], {cwd: place})
    expect([memory.status, memory.stderr]).toEqual([2, expect.stringContaining('page.txt: The site memory is no JSON')])
  })
})

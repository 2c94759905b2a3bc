import {describe, expect, it} from 'vitest'
import {clean} from '../../src/clean.js'
import {createMemory} from '../../src/corpus/memory.js'
import {nameSites} from '../../src/corpus/sites.js'
import {isMemory, readMemory, writeMemory} from '../../src/corpus/store.js'

describe('createMemory', () => {
  it('counts a line once a document, however it is spelled', () => {
    const memory = createMemory()
    memory.add('Read this\nread  THIS!\nother', 'www.example.com')
    memory.add('· read this', 'example.com')
    memory.add('read this', 'example.org')
    expect(memory.has('Read this', 'example.com')).toBe(2)
    expect(memory.has('other', 'example.com')).toBe(1)
    expect(memory.has('read this')).toBe(2)
    expect(memory.has('…', 'example.com')).toBe(0)
  })

  it('is the same read in parts and merged', () => {
    const texts = Array.from({length: 30}, (_, index) => `line ${index % 3}\nline ${index % 7}\nfoot`)
    const whole = createMemory()
    const parts = [createMemory(), createMemory(), createMemory()]
    texts.forEach((text, index) => {
      whole.add(text, `site${index % 2}`)
      parts[index % 3].add(text, `site${index % 2}`)
    })
    const merged = createMemory()
    for (const part of parts) merged.merge(readMemory(writeMemory(part, 1)))
    expect(writeMemory(merged)).toBe(writeMemory(whole))
  })

  it('forgets what is rare before what is frequent', () => {
    const memory = createMemory(50)
    for (let index = 0; index < 200; index++) memory.add(`every time\nonly ${index}`, 'a')
    let held = 0
    for (const [, {lines}] of memory.sites()) held += lines.size
    expect(held).toBeLessThanOrEqual(50)
    expect(memory.has('every time', 'a')).toBe(200)
  })
})

describe('readMemory', () => {
  it.each([
    ['nonsense', /no JSON/],
    ['{"a": 1}', /no site memory/],
    ['{"zolal": "site-memory", "version": 9}', /version 9/],
    ['{"zolal": "site-memory", "version": 1, "sites": {"a": {"documents": "x"}}}', /broken/]
  ])('refuses %j', (text, message) => {
    expect(() => readMemory(text)).toThrow(message)
  })

  it('knows its own', () => {
    expect(isMemory(writeMemory(createMemory()))).toBe(true)
    expect(isMemory('text')).toBe(false)
  })
})

describe('nameSites', () => {
  it('goes by the first folder, a pattern or a name', () => {
    expect(nameSites({})('example.com/a/b.txt')).toBe('example.com')
    expect(nameSites({})('b.txt')).toBeUndefined()
    expect(nameSites({pattern: '^([^_]+)_'})('news_1.txt')).toBe('news')
    expect(nameSites({site: 'one'})('x')).toBe('one')
    expect(() => nameSites({pattern: '('})).toThrow(RangeError)
  })
})

describe('site memory', () => {
  const body = [
    'The council approved the new plan for buses on Tuesday after a debate of four hours in the town hall.',
    'Two hundred electric buses will join the fleet by the end of next year, the mayor said after the vote.',
    'Pupils will travel free of charge, and the night lines will run every day of the week from March on.'
  ]
  const slogan = 'Lantern and Loom since the flood year'

  it('takes out what the site repeats', () => {
    const memory = createMemory()
    for (let index = 0; index < 4; index++) memory.add(`story ${index}\n${slogan}`, 'example.com')
    const text = [...body.slice(0, 2), slogan, body[2]].join('\n')
    const {removed} = clean(text, {siteMemory: memory, site: 'example.com'})
    expect(removed.map(({line, rule}) => [line, rule])).toEqual([[3, 'memory:site']])
  })

  it('keeps a story that was printed several times', () => {
    const memory = createMemory()
    for (let index = 0; index < 4; index++) memory.add(body.join('\n'), 'example.com')
    expect(clean(body.join('\n'), {siteMemory: memory, site: 'example.com'}).removed).toEqual([])
  })
})

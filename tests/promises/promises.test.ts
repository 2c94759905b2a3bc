import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Article, createCleaner, decode, restore} from '../../src/index.js'
import {isKept, stageNames} from '../../src/types.js'
import {anyText, mutatedText, seeds} from './texts.js'

const clean = createCleaner({ledger: true})

function holds(input: string): void {
  const article = clean(input)
  expect(restore(article)).toBe(input)
  const again = clean(article.text)
  expect(again.text).toBe(article.text)
  checkRemovals(article, input)
}

function checkRemovals(article: Article, input: string): void {
  const lines = input.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/)
  for (const {line, text, role, rule, score, part} of article.removed) {
    expect(isKept(role)).toBe(false)
    expect(rule).not.toBe('')
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
    expect(lines[line - 1]).toBeDefined()
    if (!part) expect(lines[line - 1]).toContain(text)
  }
}

describe('promises', () => {
  for (const [name, text] of seeds) it(`hold for ${name}`, () => holds(text))

  it('hold for any text', () => fc.assert(fc.property(anyText, holds), {numRuns: 400}))

  it('hold for real text that was cut, glued, doubled and damaged', () =>
    fc.assert(fc.property(mutatedText, holds), {numRuns: 400}))

  it('hold for any bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
        const article = clean(bytes)
        expect(restore(article)).toBe(decode(bytes).text)
      }),
      {numRuns: 300}
    ))

  it('hold where a line of soft hyphens among short ones was emptied', () => holds('آب ۱۲\n\u00ad\n«نان\nنمک\nشکر 27'))

  it('hold for documents that are cleaned together: what comes of each is what comes of it alone', () =>
    fc.assert(
      fc.property(fc.array(mutatedText, {maxLength: 6}), (texts) => {
        expect(clean.all(texts.map((text) => ({text})))).toEqual(texts.map((text) => clean(text)))
      }),
      {numRuns: 40}
    ))

  for (const stage of stageNames) {
    const without = createCleaner({ledger: true, skip: [stage]})
    const alone = createCleaner({ledger: true, only: [stage]})
    it(`are kept without ${stage} and with nothing else`, () =>
      fc.assert(
        fc.property(mutatedText, (input) => {
          for (const some of [without, alone]) {
            const article = some(input)
            expect(restore(article)).toBe(input)
            checkRemovals(article, input)
          }
        }),
        {numRuns: 30}
      ))
  }

  it('make an empty article of an empty input', () => {
    for (const input of ['', new Uint8Array(0), ' \n\n']) {
      const {text, removed, repairs, metadata} = clean(input)
      expect(text).toBe('')
      expect(removed).toEqual([])
      expect(repairs).toEqual([])
      expect(metadata).toEqual({})
    }
  })

  it('need a ledger to restore', () => {
    expect(() => restore(createCleaner()('متن'))).toThrow('clean with `{ledger: true}`')
  })
})

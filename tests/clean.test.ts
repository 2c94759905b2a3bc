import {describe, expect, it} from 'vitest'
import {clean, createCleaner} from '../src/index.js'

describe('clean', () => {
  it('names a stage that does not exist, and the ones that do', () => {
    // @ts-expect-error: a caller without types
    expect(() => createCleaner({skip: ['joints']})).toThrow('Unknown stage `joints`: the stages are repair, language')
    // @ts-expect-error: a caller without types
    expect(() => createCleaner({only: ['chrom']})).toThrow(RangeError)
  })

  it('runs the stages that were chosen', () => {
    const input = 'یک  جمله ساده .'
    expect(clean(input, {only: ['spacing']}).text).toBe('یک جمله ساده.\n')
    expect(clean(input, {skip: ['spacing']}).text).toBe(`${input}\n`)
  })

  it('takes bytes and tells their charset', () => {
    const article = clean(new TextEncoder().encode('متن ساده'))
    expect(article.text).toBe('متن ساده\n')
    expect(article.encoding).toBe('utf-8')
    expect(clean('متن ساده').encoding).toBeUndefined()
  })

  it('has a ledger only when asked for', () => {
    expect(clean('متن').ledger).toBeUndefined()
    expect(clean('متن', {ledger: true}).ledger).toBeDefined()
  })

  it('takes several documents at once, each with its own facts', () => {
    const both = createCleaner().all([
      {text: 'متن ساده', facts: {language: 'fa'}},
      {text: 'plain text', facts: {language: 'en'}}
    ])
    expect(both.map(({text, language}) => [text, language])).toEqual([
      ['متن ساده\n', 'fa'],
      ['plain text\n', 'en']
    ])
    expect(createCleaner().all([])).toEqual([])
  })

  it('takes a line of nothing but repairs for a blank one, and tells no repair of it', () => {
    for (const junk of ['\u202b', '&nbsp;', '\u200b\ufeff']) {
      expect(clean(junk).repairs).toEqual([])
      expect(clean(`متن ساده\n${junk}\nمتن دیگر`)).toEqual(clean('متن ساده\n\nمتن دیگر'))
    }
  })

  it('takes nothing for options', () => {
    expect(clean('متن', null).text).toBe('متن\n')
  })
})

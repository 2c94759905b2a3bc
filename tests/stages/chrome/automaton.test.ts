import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../../src/fold.js'
import {buildAutomaton, makeEntry} from '../../../src/stages/chrome/phrases.js'
import {scanLine} from '../../../src/stages/chrome/scan.js'

const automatonOf = (...texts: string[]) =>
  buildAutomaton(texts.map((text) => makeEntry({text, role: 'other', scope: 'inline', drop: text}, 'und', text)))
const found = (line: string, ...texts: string[]) =>
  scanLine(line, automatonOf(...texts)).hits.map(({entry, start, end}) => [entry.phrase.text, line.slice(start, end)])

describe('automaton', () => {
  it('finds a phrase in any spelling', () => {
    expect(found('شناسه: كُد مطلب ۱۲', 'کد مطلب')).toEqual([['کد مطلب', 'كُد مطلب']])
    expect(found('این کد\u200cمطلب است', 'کد مطلب')).toEqual([['کد مطلب', 'کد\u200cمطلب']])
    expect(found('Please READ MORE here', 'read more')).toEqual([['read more', 'READ MORE']])
  })

  it('finds whole words only', () => {
    expect(found('bread moreover', 'read more')).toEqual([])
    expect(found('نظرها', 'نظر')).toEqual([])
  })

  it('does not reach over a mark', () => {
    expect(found('He read. More came.', 'read more')).toEqual([])
  })

  it('finds phrases that end alike', () => {
    expect(found('the read more', 'read more', 'more')).toEqual([
      ['read more', 'read more'],
      ['more', 'more']
    ])
  })

  it('finds what a plain search finds', () => {
    const word = fc.stringMatching(/^[abc]{1,3}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, {maxLength: 6}), fc.array(word, {maxLength: 12}), (texts, words) => {
        const line = words.join(' ')
        const expected = words.filter((each) => texts.includes(each)).length
        const hits = scanLine(line, automatonOf(...texts)).hits.filter(
          ({start, end}) => !line.slice(start, end).includes(' ')
        )
        expect(hits.length).toBe(expected)
      })
    )
  })

  it('reads a line of a million characters', () => {
    const line = 'a b '.repeat(250_000)
    const scan = scanLine(line, automatonOf('a', 'a b a'))
    expect(scan.letters).toBe(500_000)
    // phrases count at the ends of a long line only
    expect(scan.hits.length).toBeGreaterThan(100)
    expect(scan.hits.every(({start, end}) => start < 200 || end > line.length - 400)).toBe(true)
  })

  it('hashes what folds alike to one number', () => {
    const empty = automatonOf()
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const one = scanLine(text, empty)
        const other = scanLine(fold(text), empty)
        return one.hash === other.hash || one.symbols !== other.symbols
      })
    )
  })
})

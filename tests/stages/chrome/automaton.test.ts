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

  it('reads a line of any length as its parts', () => {
    // longer than what is walked at once: words, digits and marks fall on the seams
    const automaton = automatonOf('read more')
    const word = fc.constantFrom(
      'سلام',
      'ab',
      'Zürich',
      '۱۲',
      '7',
      '…',
      ':',
      '://',
      '.',
      '\u200c',
      '\u064b',
      'a\u200cb'
    )
    fc.assert(
      fc.property(fc.array(word, {minLength: 3, maxLength: 12}), fc.integer({min: 1, max: 7}), (words, shift) => {
        const part = `${words.join(' ')} `
        const one = scanLine(part, automaton)
        const times = Math.ceil(13_000 / part.length)
        const all = scanLine(' '.repeat(shift) + part.repeat(times), automaton)
        for (const field of ['letters', 'digits', 'capitals', 'cased', 'words', 'functionWords', 'urls'] as const) {
          expect([field, all[field]]).toEqual([field, one[field] * times])
        }
        expect(all.scripts).toEqual(one.scripts.map((count) => count * times))
        expect(all.lettersCount).toBe(one.lettersCount * times)
      }),
      {numRuns: 40}
    )
  })

  it('finds a phrase at both ends of a long line, and not over the seam', () => {
    const filler = 'x '.repeat(3000)
    const hits = found(`Read more ${filler}read more`, 'read more').map(([, text]) => text)
    expect(hits).toEqual(['Read more', 'read more'])
    const head = 'x '.repeat(58)
    // the head ends after «read», and the tail begins with «more»
    expect(found(`${head}read${' '.repeat(400)}more ${'y '.repeat(157)}`, 'read more')).toEqual([])
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

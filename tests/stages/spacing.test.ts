import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../../src/clean.js'
import cases from '../cases/spacing.json' with {type: 'json'}

describe('retextSpacing', () => {
  for (const {label, language, input, text} of cases) {
    it(label, () => {
      const clean = createCleaner({language, only: ['language', 'spacing']})
      expect(clean(input).text).toBe(`${text}\n`)
    })
  }

  it('leaves its own output alone', () => {
    const clean = createCleaner({only: ['language', 'spacing']})
    const piece = fc.constantFrom(' ', '\t', '.', ':', '،', '»', '«', '(', ')', '\u200c', '\u00a0', 'سه', 'x', '!', '1')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const once = clean(pieces.join('')).text
        expect(clean(once).text).toBe(once)
      }),
      {numRuns: 1000}
    )
  })
})

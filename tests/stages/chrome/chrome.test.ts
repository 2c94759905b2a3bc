import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../../../src/clean.js'
import inTheWild from '../../cases/chrome/in-the-wild.json' with {type: 'json'}
import negative from '../../cases/chrome/negative.json' with {type: 'json'}
import synthetic from '../../cases/chrome/synthetic.json' with {type: 'json'}

describe.each([
  ['in the wild', inTheWild],
  ['synthetic', synthetic]
])('%s', (_, cases) => {
  it.each(cases)('$label', ({language, input, removed, text}) => {
    const article = createCleaner({language, skip: ['joins']})(input)
    expect(article.removed.map(({role, text}) => ({role, text}))).toEqual(removed)
    expect(article.text).toBe(text)
  })
})

describe('negative', () => {
  it.each(negative)('$label', ({language, text}) => {
    const article = createCleaner({language, skip: ['joins']})(text)
    expect(article.removed).toEqual([])
    expect(article.text).toBe(text)
  })
})

describe('any document', () => {
  const lines = [...inTheWild, ...synthetic].flatMap(({input}) => input.split('\n'))
  const document = fc.array(
    fc.oneof({weight: 8, arbitrary: fc.constantFrom(...lines)}, fc.string({unit: 'binary', maxLength: 60})),
    {
      maxLength: 24
    }
  )
  const clean = createCleaner()

  it('comes out clean: cleaned again, it is the same', () => {
    fc.assert(
      fc.property(document, (parts) => {
        const {text} = clean(parts.join('\n'))
        expect(clean(text).text).toBe(text)
      }),
      {numRuns: 150}
    )
  })

  it('keeps what has a role that is to stay', () => {
    const keepRoles = ['tags', 'caption', 'byline', 'related'] as const
    const keep = createCleaner({only: ['language', 'chrome'], keepRoles: [...keepRoles]})
    fc.assert(
      fc.property(document, (parts) => {
        const roles = keep(parts.join('\n')).removed.flatMap(({role, part}) => (part ? [] : [role]))
        expect(roles.filter((role) => keepRoles.some((kept) => kept === role))).toEqual([])
      }),
      {numRuns: 60}
    )
  })

  it('has a reason for all that left', () => {
    fc.assert(
      fc.property(document, (parts) => {
        for (const {line, role, rule, score} of clean(parts.join('\n')).removed) {
          expect(line).toBeGreaterThan(0)
          expect(role).toBeTruthy()
          expect(rule).toMatch(/^[a-z]+(:|$)/)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
      {numRuns: 40}
    )
  })

  it('may be one line of a million characters', () => {
    const line = 'او گفت که این طرح تا پایان سال اجرا می‌شود و هزینهٔ آن تأمین است. '.repeat(15_000).trim()
    const {removed, text} = createCleaner({only: ['chrome']})(line)
    expect(removed).toEqual([])
    expect(text).toBe(`${line}\n`)
  })

  it('may have hundreds of thousands of lines', () => {
    const body = Array.from({length: 300_000}, (_, index) => `خط ${index}`).join('\n')
    const article = createCleaner({only: ['chrome'], ledger: false})(body)
    expect(article.text.length + article.removed.length).toBeGreaterThan(0)
  })
})

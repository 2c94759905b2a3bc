import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {toJson} from '../../src/formats/json.js'
import {unescapeText} from '../../src/formats/unescape.js'

const read = (inside: string) => unescapeText(Buffer.from(inside))
const parsed = (inside: string): string | undefined => {
  try {
    return JSON.parse(`"${inside}"`)
  } catch {
    return undefined
  }
}

/** What strings are made of, whole and in pieces. */
const sign = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom(...'aZ 09اپ\u200c—😀\u007f\u0085\u2028')},
  {
    weight: 2,
    arbitrary: fc.constantFrom(...String.raw`\n \" \\ \/ \b \f \r \t \u06cc \uD83D \ude00 \u0000`.split(' '))
  },
  {weight: 1, arbitrary: fc.constantFrom(...'\\"u/x\n\t\u0000\u001f')}
)

test('texts are read as JSON.parse reads them, and what is none is not read', () => {
  fc.assert(
    fc.property(fc.array(sign, {minLength: 1, maxLength: 60}), (signs) => {
      const inside = signs.join('')
      expect(read(inside)).toBe(parsed(inside))
    }),
    {numRuns: 1000}
  )
})

test('any text comes back from its JSON', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', minLength: 1, maxLength: 200}), (text) => {
      expect(read(toJson(text).slice(1, -1))).toBe(text)
    })
  )
})

test.each(['\\', '\\u', '\\u12', '\\u123', '\\u12g4', '\\u 123', '\\x', '\\ی', '"', '\n', 'اب\\u06c'])(
  '%j is none, wherever it stands',
  (odd) => {
    for (let before = 0; before < 18; before++) expect(read(`${'ی'.repeat(before)}${odd}`)).toBeUndefined()
  }
)

test('what is empty or long, and all where no code may be compiled, is left to the parser', async () => {
  expect(read('')).toBeUndefined()
  expect(read('a'.repeat(1 << 17))).toBe('a'.repeat(1 << 17))
  expect(read('a'.repeat((1 << 17) + 1))).toBeUndefined()
  vi.resetModules()
  vi.stubGlobal('WebAssembly', undefined)
  const plain = await import('../../src/formats/unescape.js')
  expect(plain.unescapeText(Buffer.from('a'))).toBeUndefined()
  vi.unstubAllGlobals()
})

import {expect, test} from 'vitest'
import {clean, decode} from '../src/index.js'

test('what is no document is named', () => {
  for (const wrong of [undefined, null, 5]) expect(() => clean(wrong as never)).toThrow(/string or Uint8Array/)
  expect(() => decode('abc' as never)).toThrow(/expected a Uint8Array/)
})

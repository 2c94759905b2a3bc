import fc from 'fast-check'
import {expect, test} from 'vitest'
import {locate, toJson} from '../../src/formats/json.js'

test('values are found where JSON.parse finds them', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.boolean(), (object, key, spaced) => {
      const line = Buffer.from(spaced ? JSON.stringify(object, null, 1).replaceAll('\n', '\t') : JSON.stringify(object))
      const [span] = locate(line, [key])
      const value = Object.hasOwn(object, key) ? object[key] : undefined
      expect(span && JSON.parse(line.toString('utf8', span.start, span.end))).toEqual(
        value === undefined ? undefined : JSON.parse(JSON.stringify(value))
      )
    })
  )
})

test('the last of two equal keys counts, however it is written', () => {
  const line = Buffer.from('{"text": "a\\"", "b": {"text": [1, "}"]}, "te\\u0078t" : "\\\\"  }')
  const [span] = locate(line, ['text'])
  expect(line.toString('utf8', span!.start, span!.end)).toBe('"\\\\"')
})

test('what some readers take for line ends is escaped', () => {
  expect(toJson('a\u0085b\u2028c\u2029\ud800')).toBe('"a\\u0085b\\u2028c\\u2029\\ud800"')
})

import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {toJson} from '../../src/formats/json.js'
import {beginWriting, endWriting} from '../../src/formats/room.js'
import {writeAscii, writeBytes, writeJson} from '../../src/formats/writing.js'

const written = (value: unknown) => {
  const writing = beginWriting()
  writeJson(writing, value)
  return Buffer.from(endWriting(writing)).toString('utf8')
}

test('a value is written as toJson has it', () => {
  fc.assert(
    fc.property(fc.jsonValue({stringUnit: 'binary'}), (value) => {
      expect(written(value)).toBe(toJson(value))
    })
  )
})

test('any units of text are written, halves of pairs as escapes', () => {
  const unit = fc.oneof(
    fc.integer({min: 0, max: 0xffff}),
    fc.constantFrom(0x0a, 0x22, 0x5c, 0x7f, 0x85, 0x200c, 0x2028, 0x2029, 0xd800, 0xdbff, 0xdc00, 0xdfff)
  )
  fc.assert(
    fc.property(fc.array(unit, {maxLength: 200}), (units) => {
      const text = String.fromCharCode(...units)
      expect(written(text)).toBe(toJson(text))
    })
  )
})

/** Letters of one, two and three bytes as news have them, line ends and quotes, and what needs a closer look here and there. */
const news = fc.oneof(
  {weight: 40, arbitrary: fc.constantFrom(...'abz 09.اآیکگپ،؛«»')},
  {weight: 6, arbitrary: fc.constantFrom('\u200c', '—', 'ﷲ', '\uffff', '\u07ff', '\u0800', '\u007f', '\u0080')},
  {weight: 3, arbitrary: fc.constantFrom('\n', '"', '\\')},
  {weight: 1, arbitrary: fc.constantFrom('😀', '\ud83d', '\ude00', '\t', '\r', '\u0000', '\u0085', '\u2028', '\u2029')}
)

test('texts of any length are written, with WebAssembly and without', async () => {
  vi.resetModules()
  vi.stubGlobal('WebAssembly', undefined)
  const [{writeJson: write}, room] = [
    await import('../../src/formats/writing.js'),
    await import('../../src/formats/room.js')
  ]
  const plain = room.beginWriting()
  vi.unstubAllGlobals()
  expect([beginWriting().encoder, plain.encoder].map(Boolean)).toEqual([true, false])
  fc.assert(
    fc.property(fc.array(news, {maxLength: 300}), (signs) => {
      const text = signs.join('')
      plain.length = 0
      write(plain, text)
      expect(plain.bytes.toString('utf8', 0, plain.length)).toBe(toJson(text))
      expect(written(text)).toBe(toJson(text))
    })
  )
})

test('texts that are too long to be written at once are written all the same', () => {
  for (const length of [(1 << 17) - 1, 1 << 17, (1 << 17) + 1]) {
    const text = `${'سلام\u200c"دنیا'.repeat(length / 11)}\n😀`.padEnd(length, 'ی')
    expect(written([text, text])).toBe(toJson([text, text]))
  }
})

test('what is absent is left out, and what is no number is null', () => {
  expect(written({a: undefined, b: null, c: [Number.NaN, -0, 1.5e-9], d: {}, e: []})).toBe(
    '{"b":null,"c":[null,0,1.5e-9],"d":{},"e":[]}'
  )
})

test('numbers are written as JSON has them', () => {
  const wanted = [0, 7, 1023, 1024, 70_000, 0.5, 0.007, 0.873, 0.8731, 1.5, -1, -0.5, 1e21, 1 / 3, 0.1 + 0.2]
  expect(written([...wanted, ...wanted])).toBe(JSON.stringify([...wanted, ...wanted]))
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(written(value)).toBe(JSON.stringify(value))
    })
  )
})

test('names that come again are written the same, however many there are', () => {
  const object = Object.fromEntries(Array.from({length: 3000}, (_, index) => [`نام "${index}"`, index]))
  expect(written([object, object])).toBe(JSON.stringify([object, object]))
})

test('memory grows with what is written, and pairs may stand across its pieces', () => {
  const text = `x${'😀'.repeat(300_000)}`
  const writing = beginWriting()
  writeAscii(writing, '[')
  writeJson(writing, text)
  writeBytes(writing, Buffer.from('abc]d'), 3, 4)
  expect(Buffer.from(endWriting(writing)).equals(Buffer.from(`["${text}"]`))).toBe(true)
})

test('what was outgrown is forgotten: the next writing begins as the first did', () => {
  const {encoder} = beginWriting()
  const writing = beginWriting()
  for (let index = 0; index < 8; index++) writeJson(writing, 'ی'.repeat(1 << 19))
  expect(writing.encoder).toBeUndefined()
  expect(Buffer.from(endWriting(writing)).toString('utf8')).toBe(`"${'ی'.repeat(1 << 19)}"`.repeat(8))
  const next = beginWriting()
  expect(next.encoder).toBeDefined()
  expect(next.encoder).not.toBe(encoder)
})

test('two writings at a time do not share memory', () => {
  const [one, other] = [beginWriting(), beginWriting()]
  writeJson(one, 'یک')
  writeJson(other, 'دو')
  expect([one, other].map((writing) => Buffer.from(endWriting(writing)).toString('utf8'))).toEqual(['"یک"', '"دو"'])
})

import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {repairMojibake} from '../../src/decode/mojibake.js'
import {reverseOf} from '../../src/decode/reverse.js'
import {replay} from '../../src/replay.js'
import ftfy from '../cases/ftfy/cases.json' with {type: 'json'}
import cases from '../cases/mojibake.json' with {type: 'json'}

const readings = ['windows-1252', 'iso-8859-1', 'windows-1250', 'windows-1251', 'windows-1254', 'windows-1256']
const oldReadings = ['cp437', 'cp850', 'macroman', 'iso-8859-6']

/** A text whose UTF-8 was read as another charset. */
function misread(text: string, charset: string): string {
  const {unit} = reverseOf(charset)
  return String.fromCharCode(...Array.from(Buffer.from(text), (byte) => unit[byte]))
}

/** A text in one single-byte charset that was read as another. */
function mistaken(text: string, was: string, read: string): string {
  const {byte} = reverseOf(was)
  const {unit} = reverseOf(read)
  return Array.from(text, (char) => (char < '\x80' ? char : String.fromCharCode(unit[byte[char.charCodeAt(0)]]))).join(
    ''
  )
}

function repaired(garbled: string): string {
  const {text, repairs} = repairMojibake(garbled)
  expect(replay(garbled, repairs)).toBe(text)
  expect(repairMojibake(text).text).toBe(text)
  return text
}

describe('UTF-8 read as another charset', () => {
  for (const {language, text} of cases.texts) {
    for (const charset of [...readings, ...oldReadings]) {
      test(`${language}: ${charset}`, () => expect(repaired(misread(text, charset))).toBe(text))
    }
    for (const [first, second] of [
      ['windows-1252', 'windows-1252'],
      ['windows-1256', 'windows-1256'],
      ['windows-1256', 'windows-1252']
    ]) {
      test(`${language}: ${first}, then ${second}`, () => {
        expect(repaired(misread(misread(text, first), second))).toBe(text)
      })
    }
  }
})

describe('a single-byte charset read as another', () => {
  for (const {language, text} of cases.oldTexts) {
    for (const read of ['windows-1252', 'iso-8859-1']) {
      test(`${language}: windows-1256 as ${read}`, () => {
        expect(repaired(mistaken(text, 'windows-1256', read))).toBe(text)
        expect(repaired(misread(mistaken(text, 'windows-1256', read), 'windows-1252'))).toBe(text)
      })
    }
  }
  test('ISO-8859-6 as Latin-1', () => {
    const {text} = cases.oldTexts[1]
    expect(repaired(mistaken(text, 'iso-8859-6', 'iso-8859-1'))).toBe(text)
  })
})

describe('parts of a text', () => {
  const [{text: first}, {text: second}] = cases.texts
  it('repairs a garbled sentence inside a good line', () => {
    for (const charset of readings) {
      expect(repaired(`${first} «${misread(second, charset)}» ${first}`)).toBe(`${first} «${second}» ${first}`)
    }
  })
  it('repairs a garbled line among good ones, and names it', () => {
    const {text, repairs} = repairMojibake(`${first}\r\n  ${misread(second, 'windows-1256')}\n${first}`)
    expect(text).toBe(`${first}\r\n  ${second}\n${first}`)
    expect(repairs).toMatchObject([
      {stage: 'repair', rule: 'mojibake', line: 2, at: [2], source: 'utf-8 as windows-1256'}
    ])
  })
  it('guesses a lost letter and says that it did', () => {
    const garbled = misread('فصل بهار، گل‌فروش', 'windows-1252').replaceAll('\x81', '\ufffd')
    const {text, repairs} = repairMojibake(garbled)
    expect(text).toBe('فصل بهار، گل‌فروش')
    expect(repairs.some(({guess}) => guess)).toBe(true)
  })
  for (const {garbled, text} of cases.words) test(`the word ${text}`, () => expect(repaired(garbled)).toBe(text))
})

describe('what is not garbled stays', () => {
  for (const text of [
    ...cases.negative,
    ...cases.texts.map((row) => row.text),
    ...cases.oldTexts.map((row) => row.text)
  ]) {
    test(text, () => expect(repairMojibake(text)).toEqual({text, repairs: []}))
  }
})

describe("ftfy's cases", () => {
  for (const {label, original, fixed, file, expect: expected} of ftfy) {
    test(`${file}: ${label}`, () => {
      if (expected === 'pass') expect(repairMojibake(original).text).toBe(fixed)
      else expect(repairMojibake(original).text).not.toBe(fixed)
    })
  }
})

test('any string is repaired once and for all, and the repairs replay', () => {
  const garble = fc.constantFrom(...'ØÙÚÛÃÂâ€ط ظع\u0081\u0085\ufffd\ud800§†ë\n\ré ┘╪ÿŸ'.split(''))
  fc.assert(
    fc.property(
      fc.oneof(fc.string({unit: 'binary', maxLength: 40}), fc.string({unit: garble, maxLength: 40})),
      (text) => {
        const once = repairMojibake(text)
        expect(replay(text, once.repairs)).toBe(once.text)
        expect(repairMojibake(once.text).text).toBe(once.text)
      }
    ),
    {numRuns: 400}
  )
})

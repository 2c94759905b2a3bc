import fc from 'fast-check'
import iconv from 'iconv-lite'
import {describe, expect, it, test} from 'vitest'
import {decode} from '../../src/decode/index.js'
import {upperHalves} from '../../src/decode/tables.js'
import cases from '../cases/decode.json' with {type: 'json'}

/** Bytes of a text in a charset; the ones that iconv-lite lacks by their table. */
function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-16be') return iconv.encode(text, 'utf16-be', {addBOM: false})
  if (charset === 'utf-16le') return iconv.encode(text, 'utf16-le', {addBOM: false})
  const half = {'x-mac-farsi': upperHalves.macarabic, maccyrillic: upperHalves.maccyrillic}[charset]
  if (!half) return iconv.encode(text, charset)
  return Uint8Array.from(text, (char) => (char < '\x80' ? char.charCodeAt(0) : 0x80 + half.indexOf(char)))
}

describe('charset', () => {
  for (const {label, text, charsets} of cases) {
    for (const charset of charsets) {
      test(`${label}: ${charset}`, () => {
        expect(decode(encode(text, charset))).toEqual({text, encoding: charset, repairs: []})
      })
    }
  }
})

describe('marks, hints and wishes', () => {
  const text = 'دریا آرام بود'
  it('takes a byte order mark off and says so', () => {
    for (const charset of ['utf8', 'utf16-le', 'utf16-be', 'utf32-le']) {
      const decoded = decode(iconv.encode(text, charset, {addBOM: true}))
      expect(decoded.text).toBe(text)
      expect(decoded.repairs).toMatchObject([{stage: 'decode', rule: 'bom', line: 0}])
    }
  })
  it('believes the bytes, not a wrong hint', () => {
    const page = (hint: string) => `<meta charset="${hint}">\n<p>درياي شمال امروز آرام بود و قايق‌ها برگشتند</p>`
    for (const hint of ['utf-8', 'iso-8859-1', 'windows-1252']) {
      expect(decode(iconv.encode(page(hint), 'windows-1256')).text).toBe(page(hint))
    }
    for (const hint of ['windows-1256', 'iso-8859-6']) expect(decode(Buffer.from(page(hint))).text).toBe(page(hint))
  })
  it('finds one paragraph in much ASCII', () => {
    const page = `${'<div class="item"><a href="/p/1.html">item</a></div>\n'.repeat(400)}<p>باران تندي باريد</p>`
    expect(decode(iconv.encode(page, 'windows-1256'))).toMatchObject({text: page, encoding: 'windows-1256'})
  })
  it('does as it is told', () => {
    expect(decode(Uint8Array.of(0xc7, 0xe1), {encoding: 'ISO-8859-1'})).toMatchObject({
      text: 'Çá',
      encoding: 'iso-8859-1'
    })
    expect(decode(Uint8Array.of(0xf3, 0xb5), {encoding: 'MacFarsi'}).text).toBe('پ۵')
    expect(decode(Uint8Array.of(0xdb), {encoding: 'macintosh'}).text).toBe('€')
    expect(() => decode(new Uint8Array(), {encoding: 'no-such-charset'})).toThrow(RangeError)
  })
  it('keeps the ASCII percent sign of CP864 outside of Arabic sentences', () => {
    const bytes = Buffer.concat([
      Buffer.from('width="50%" '),
      Buffer.of(0xe1, 0xed, 0xe1, 0x20, 0x35, 0x25, 0x20, 0xe1, 0xed)
    ])
    expect(decode(bytes, {encoding: 'cp864'}).text).toMatch(/^width="50%" [ﹰ-ﻼ]+ 5\u066a [ﹰ-ﻼ]+$/u)
  })
})

describe('damaged UTF-8', () => {
  const text = 'کوه‌های برف‌گرفته از دور پیدا بود\nو رودخانه آرام می‌رفت'
  it('passes over a bad byte and says where', () => {
    const bytes = Buffer.from(text)
    const broken = Buffer.concat([bytes.subarray(0, 6), Buffer.of(0xff), bytes.subarray(6)])
    const decoded = decode(broken)
    expect(decoded.encoding).toBe('utf-8')
    expect(decoded.text.replace('\ufffd', '')).toBe(text)
    expect(decoded.repairs).toMatchObject([{rule: 'lost-byte', line: 1, at: [decoded.text.indexOf('\ufffd')]}])
  })
  it('passes over a cut tail', () => {
    expect(decode(Buffer.from(text).subarray(0, -1)).text).toBe(`${text.slice(0, -1)}\ufffd`)
  })
})

describe('mixed charsets', () => {
  const lines = ['سطر نخست به خط تازه', 'سطر دوم به خط کهنه بود', 'سطر سوم به خط تازه', 'سطر چهارم به خط تازه']
  const old = 'سطر دوم از فايل قديمي آمده بود'
  it('decodes a line in another charset as what it is', () => {
    const parts = lines.map((line, index) =>
      index === 1 ? iconv.encode(`${old}\n`, 'windows-1256') : Buffer.from(`${line}\n`)
    )
    const decoded = decode(Buffer.concat(parts))
    expect(decoded.text.split('\n')).toEqual([lines[0], old, lines[2], lines[3], ''])
    expect(decoded.encoding).toBe('utf-8')
    expect(decoded.repairs).toEqual([
      {stage: 'decode', rule: 'mixed-charset', line: 2, at: [0], before: 'utf-8', after: 'windows-1256'}
    ])
  })
  it('keeps a line of UTF-8 in an old file', () => {
    const parts = [0, 1, 2, 3, 4].map((index) =>
      index === 2 ? Buffer.from(`${lines[0]}\n`) : iconv.encode(`${old}\n`, 'windows-1256')
    )
    const decoded = decode(Buffer.concat(parts))
    expect(decoded.text.split('\n')).toEqual([old, old, lines[0], old, old, ''])
    expect(decoded.encoding).toBe('windows-1256')
    expect(decoded.repairs).toMatchObject([{rule: 'mixed-charset', line: 3, before: 'windows-1256', after: 'utf-8'}])
  })
})

test('any bytes decode to some text', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
      expect(typeof decode(bytes).text).toBe('string')
    }),
    {numRuns: 300}
  )
})

import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'

/** The sample documents, by file name. */
export const seeds: ReadonlyMap<string, string> = new Map(
  readdirSync('seeds')
    .sort()
    .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')])
)

/** Any string, lone surrogates and noncharacters included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        ' ',
        '\u200c',
        '\ufeff',
        '\u2028',
        '&zwnj;',
        '&#1740;',
        '_x000D_',
        'Ø§ÛŒ',
        'ÓáÇã'
      ),
      fc.constantFrom(
        'انتهای پیام',
        'منبع: ',
        'می',
        'ها',
        'شده',
        'اند',
        'إقرأ أيضاً:',
        'خبر',
        '۱۴۰۳',
        '«',
        '».',
        'https://a.ir/1'
      ),
      fc.string()
    ),
    {maxLength: 60}
  )
  .map((pieces) => pieces.join(''))

const lines = [...seeds.values()].flatMap((text) => text.split('\n'))

/** Real lines in any order, cut, doubled, glued and damaged. */
export const mutatedText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...lines),
      fc.constantFrom(
        '',
        '',
        '',
        ' ',
        '\u200c',
        '\ud800',
        '\u0000',
        '\u202b',
        'ـ',
        '&nbsp;',
        '  ',
        '.',
        'انتهای پیام/',
        'ي'
      ),
      fc.nat(),
      fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' ', '')
    ),
    {maxLength: 25}
  )
  .map((plan) =>
    plan
      .map(([line, piece, at, end]) => {
        const place = at % (line.length + 1)
        return line.slice(0, place) + piece + line.slice(place) + end
      })
      .join('')
  )

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold, foldTable} from '../src/fold.js'

describe('fold', () => {
  const alike: [string, ...string[]][] = [
    ['کیک', 'كيك', 'ک\u0640ی\u200cک', 'کی\ufeffک'],
    ['مسوول', 'مسؤول', 'مسوول'],
    ['خانه', 'خانة', 'خانۀ', 'خانە', 'خانہ'],
    ['ان', 'آن', 'أن', 'إن', 'أنّ', 'ٱن'],
    ['123', '۱۲۳', '١٢٣', '１２３'],
    ['cafe', 'Café', 'CAFÉ', 'cafe\u0301'],
    ['yazi', 'YAZI', 'yazı'],
    ["l'eau", 'l’eau', 'L‘EAU'],
    ['لا', '\ufefb'.normalize('NFKC')],
    ['a b', ' a \u00a0\u2009b\t', 'a\u3000b']
  ]
  for (const [to, ...from] of alike) {
    it(`folds to ${JSON.stringify(to)}`, () => {
      for (const text of from) expect(fold(text)).toBe(fold(to))
    })
  }

  it('is idempotent on every unit', () => {
    const wrong = []
    for (let code = 0; code < 0x10000; code++) {
      const once = fold(String.fromCharCode(code))
      if (fold(once) !== once) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('keeps letters of other words apart', () => {
    expect(fold('پدر')).not.toBe(fold('بدر'))
    expect(fold('گل')).not.toBe(fold('کل'))
  })

  it('folds unit by unit, however long the text is and whatever is in it', () => {
    const unit = fc.constantFrom(
      'ي',
      'ک',
      'a',
      'Z',
      ' ',
      '\u200c',
      '۱',
      'é',
      '\ud800',
      '\ude00',
      'ة',
      'İ',
      '\ufeff',
      '\t',
      '´'
    )
    fc.assert(
      fc.property(fc.string({unit, maxLength: 300}), (text) => {
        let result = ''
        let space = false
        for (let at = 0; at < text.length; at++) {
          const folded = foldTable[text.charCodeAt(at)]
          if (folded === 0xffff) continue
          if (folded === 0x20) space = result !== ''
          else {
            result += (space ? ' ' : '') + String.fromCharCode(folded)
            space = false
          }
        }
        expect(fold(text)).toBe(result)
      })
    )
  })
})

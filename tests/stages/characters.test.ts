import {retext} from 'retext'
import {describe, expect, test} from 'vitest'
import {replay} from '../../src/replay.js'
import retextArticle from '../../src/stages/article.js'
import retextBlocks from '../../src/stages/blocks.js'
import retextCharacters, {type CharactersOptions} from '../../src/stages/characters.js'
import cases from '../cases/characters.json' with {type: 'json'}

function write(input: string, language: string, options?: CharactersOptions) {
  const file = retext()
    .use(retextBlocks)
    .use(() => (_, file) => {
      file.data.language = language
    })
    .use(retextCharacters, options)
    .use(retextArticle)
    .processSync(input)
  return {text: String(file).replace(/\n$/, ''), repairs: file.data.repairs!}
}

describe('retextCharacters', () => {
  for (const {label, language, input, text} of cases) {
    test(label, () => {
      const result = write(input, language)
      expect(result.text).toBe(text)
      expect(replay(input, result.repairs)).toBe(text)
      expect(write(text, language)).toEqual({text, repairs: []})
    })
  }

  test('digits as asked', () => {
    const input = 'سال ۱۴۰۳، 25 و ٣٦ درصد؛ F-16 و a1.ir/22'
    expect(write(input, 'fa', {digits: 'latin'}).text).toBe('سال 1403، 25 و 36 درصد؛ F-16 و a1.ir/22')
    expect(write(input, 'fa', {digits: 'native'}).text).toBe('سال ۱۴۰۳، ۲۵ و ۳۶ درصد؛ F-16 و a1.ir/22')
    expect(write('عام 2024', 'ar', {digits: 'native'}).text).toBe('عام ٢٠٢٤')
    expect(write('in 2024', 'en', {digits: 'native'}).text).toBe('in 2024')
  })

  test('a language of no known letters gets what all share', () => {
    expect(write('ي\u00a0ك ســلام', 'und').text).toBe('ي ك سلام')
  })

  test('a line in the other language keeps its letters', () => {
    const arabic = 'قال الرئيس إن كل شيء على ما يرام في المدينة الكبيرة'
    expect(write(arabic, 'fa').text).toBe(arabic)
  })
})

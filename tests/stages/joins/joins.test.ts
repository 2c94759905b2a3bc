import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {repairJoins, retextBlocks, retextJoins} from '../../../src/index.js'
import {parseJoins} from '../../../src/stages/joins/wishes.js'
import type {Block, BlockRoot} from '../../../src/types.js'

interface Case {
  label: string
  input: string
  output: string
}

const cases: Case[] = JSON.parse(readFileSync(new URL('../../cases/joins.json', import.meta.url), 'utf8'))

test.each(cases)('$label', ({input, output}) => {
  expect(repairJoins(input)).toBe(output)
  expect(repairJoins(output)).toBe(output)
})

function joined(text: string, language?: string): Block[] {
  const processor = retext().use(retextBlocks).use(retextJoins)
  const file = new VFile({value: text, data: {...(language && {language})}})
  return (processor.runSync(processor.parse(file), file) as BlockRoot).children
}

test('the plugin does what `repairJoins` does', () => {
  const text = 'کتابها را خواندهاند.\nاو میرود.'
  const values = joined(text, 'fa').map((block) => block.children[0].value)
  expect(values.join('\n')).toBe(repairJoins(text))
})

test('every edit has a rule, a source and a score', () => {
  const edits = joined('کتابها را خواندهاند و می¬روند.', 'fa').flatMap((block) => (block.data.edits ?? []).flat())
  expect(edits.map((edit) => edit.stage)).toEqual(['joins', 'joins', 'joins'])
  expect(edits.map((edit) => edit.source)).toEqual(['mangled', 'lexicon', 'lexicon'])
  for (const edit of edits.slice(1)) expect(edit.score).toBeGreaterThan(0.5)
})

test('Arabic and Urdu gain no join, Sorani only loses broken ones', () => {
  const arabic = 'ميدان التحرير هناك وكتابها جديد'
  expect(joined(arabic, 'ar')[0].children[0].value).toBe(arabic)
  expect(joined(arabic)[0].children[0].value).toBe(arabic)
  const urdu = 'میں نے کتابیں پڑھی ہیں'
  expect(joined(urdu, 'ur')[0].children[0].value).toBe(urdu)
  expect(joined('بەڵام\u200c\u200cکان دەچن', 'ckb')[0].children[0].value).toBe('بەڵام\u200cکان دەچن')
})

test('what leaves the article is left as it is', () => {
  const processor = retext().use(retextBlocks)
  const tree = processor.parse('کتابها را خواندهاند.') as BlockRoot
  tree.children[0].data.verdict = {role: 'nav', rule: 'test', score: 1}
  retext().use(retextJoins, {language: 'fa'}).runSync(tree)
  expect(tree.children[0].children[0].value).toBe('کتابها را خواندهاند.')
})

const words =
  'کتابها میرود شدهاند رئیس جمهور پیونگ یانگ پیونگیانگ می گوید بی قید و شرط خانه ای نامهای حرفهای بزرگترین سیاست های شده است نمی‌دانند آن‌ها کار‌ها زلالابزار میدان تنها به طور که را از 12 PDF ، .'.split(
    ' '
  )
const seams = [
  ' ',
  ' ',
  ' ',
  ' ',
  '\u200c',
  '',
  '\u200c\u200c',
  ' \u200c',
  '\u00ad',
  '\u200b',
  '¬',
  '\u2009',
  'ـ',
  '\n',
  '\u064b'
]
const damaged = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...seams)), {maxLength: 60})
  .map((parts) => parts.flat().join(''))

test('what was repaired stays as it is', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const once = repairJoins(text)
      expect(repairJoins(once)).toBe(once)
    }),
    {numRuns: 500}
  )
})

test('any string comes out with its letters', () => {
  const letters = (text: string) => text.match(/\p{L}/gu)?.filter((letter) => letter !== 'ـ')
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string({unit: 'binary'})), (text) => {
      expect(letters(repairJoins(text))).toEqual(letters(text))
    }),
    {numRuns: 500}
  )
})

test('the document tells how a name is joined', () => {
  expect(repairJoins('او در لینگدانگ ماند.\nشهر لینگ دانگ بزرگ است.')).toBe(
    'او در لینگ‌دانگ ماند.\nشهر لینگ دانگ بزرگ است.'
  )
})

test('a healthy document is left alone', () => {
  const text =
    'آن‌ها کتاب‌ها را می‌خوانند و نمی‌دانند که چه می‌شود.\nپیش بینی سیاست‌های تازه را نمی‌پذیرند و بزرگترین و می‌روند.'
  expect(repairJoins(text)).toBe(text)
})

test('house styles', () => {
  const text = 'آنها کتابهای مهمتر را میخوانند و خانه‌ها را می‌بینند.'
  expect(repairJoins(text, {joinStyle: 'academy'})).toBe('آن‌ها کتاب‌های مهم‌تر را می‌خوانند و خانه‌ها را می‌بینند.')
  expect(repairJoins(text, {joinStyle: 'attached'})).toBe('آنها کتابهای مهمتر را میخوانند و خانه‌ها را میبینند.')
})

test("a user's own joins", () => {
  const joins = ['زلال‌ابزار', 'کتابها']
  expect(repairJoins('زلالابزار و زلال ابزار کتابها را خواندهاند', {joins})).toBe(
    'زلال‌ابزار و زلال‌ابزار کتابها را خوانده‌اند'
  )
})

test('a file of joins has one word a line', () => {
  expect(parseJoins('\ufeffزلال‌ابزار\r\n\n# names\nلینگ‌دانگ # a city\n')).toEqual(['زلال‌ابزار', 'لینگ‌دانگ'])
})

import {readFileSync} from 'node:fs'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {repairJoins, retextBlocks, retextJoins} from '../../../src/index.js'
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

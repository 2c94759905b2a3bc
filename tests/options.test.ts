import {retext} from 'retext'
import {expect, test} from 'vitest'
import * as zolal from '../src/index.js'

const {clean, cleanRecords, cleanStream, cleanTransform, createCleaner} = zolal

test.each([
  [{langauge: 'fa'}, TypeError, 'Unknown option `langauge`: the options are language, encoding'],
  [{language: 'persian'}, RangeError, 'Option `language` `persian` must be BCP 47'],
  [{language: 5}, TypeError, 'Option `language` must be a string'],
  [{only: 'chrome'}, RangeError, 'Option `only` `chrome` must be an array'],
  [{keepRoles: ['captoin']}, RangeError, '`captoin` must be one of'],
  [{digits: 'roman'}, RangeError, 'must be one of latin, native'],
  [{ledger: 1}, TypeError, 'must be a boolean'],
  [{reference: 'yesterday'}, RangeError, 'must be a date'],
  [{joins: [1]}, RangeError, '`1` must be a string'],
  [{textField: 'body'}, TypeError, 'Unknown option `textField`']
])('the option %o is refused', (options, type, message) => {
  expect(() => createCleaner(options as never)).toThrow(type)
  expect(() => clean('متن', options as never)).toThrow(message)
})

test('null and undefined are no options; a language may be spelt in any way', () => {
  expect(clean('متن', {language: null, only: undefined}).text).toBe('متن\n')
  expect(clean('متن', {language: 'FA_ir'}).language).toBe('fa-IR')
})

test('options of records are theirs; the text is not overwritten, nor a field of somebody', async () => {
  for (const options of [{textFeild: 'x'}, {textField: 5}, {field: 'text'}]) {
    for (const make of [cleanStream, cleanTransform, (wrong: never) => cleanRecords([], wrong)]) {
      expect(() => make(options as never)).toThrow(TypeError)
    }
  }
  const taken = cleanRecords([{text: 'متن', zolal: 'mine'}])
  await expect(taken.next()).rejects.toThrow('a field `zolal` already: choose another (`field`)')
  const {value} = await cleanRecords([{text: 'متن', zolal: 'mine'}], {field: 'found'}).next()
  expect(value).toMatchObject({zolal: 'mine', found: {version: zolal.version}})
  const again = cleanRecords(cleanRecords([{text: 'متن'}]))
  expect((await again.next()).value).toMatchObject({text: 'متن\n'})
})

test('a stage on a tree that is not of blocks names what is missing', async () => {
  for (const [name, plugin] of Object.entries(zolal)) {
    if (!name.startsWith('retext') || name === 'retextBlocks') continue
    const chain = retext().use(plugin as typeof zolal.retextSpacing)
    await expect(chain.process('متن'), name).rejects.toThrow(`${name} works on blocks, one a line: put retextBlocks`)
  }
})

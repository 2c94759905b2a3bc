import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../../src/clean.js'
import {parseBlocks} from '../../src/stages/blocks.js'
import retextLanguage, {languageOf} from '../../src/stages/language.js'
import type {BlockRoot} from '../../src/types.js'
import cases from '../cases/language.json' with {type: 'json'}

describe('languageOf', () => {
  for (const {label, text, language} of cases) {
    it(label, () => expect(languageOf(text)).toBe(language))
  }
})

describe('retextLanguage', () => {
  const arabic = 'وقال الرئيس الروسي إن هذا الاتفاق الذي تم التوقيع عليه في موسكو هو أهم من كل ما كان قبله'

  it('marks the blocks that differ from the document', () => {
    const tree: BlockRoot = {
      type: 'RootNode',
      children: parseBlocks(`${arabic}\nEkleme: 20.06.2024 12:06:03 / Güncelleme: 20.06.2024 ve daha fazla\n${arabic}`)
    }
    const file = new VFile()
    retextLanguage()(tree as Root, file)
    expect(file.data.language).toBe('ar')
    expect(tree.children.map((block) => block.data.language)).toEqual([undefined, 'tr', undefined])
  })

  it('believes the caller', () => {
    expect(createCleaner({language: 'fa-AF'})(arabic).language).toBe('fa-AF')
  })
})

import fc from 'fast-check'
import type {Root} from 'nlcst'
import {retext} from 'retext'
import {describe, expect, test} from 'vitest'
import {replay} from '../../src/replay.js'
import retextArticle from '../../src/stages/article.js'
import retextBlocks from '../../src/stages/blocks.js'
import retextRepair from '../../src/stages/repair.js'
import type {BlockRoot} from '../../src/types.js'
import cases from '../cases/repair.json' with {type: 'json'}

function repair(input: string) {
  const file = retext().use(retextBlocks).use(retextRepair).use(retextArticle).processSync(input)
  return {text: String(file).replace(/\n$/, ''), repairs: file.data.repairs!}
}

describe('retextRepair', () => {
  for (const {label, input, text, rules} of cases) {
    test(label, () => {
      const result = repair(input)
      expect(result.text).toBe(text)
      expect([...new Set(result.repairs.map(({rule}) => rule))].sort()).toEqual(rules)
      expect(replay(input, result.repairs).replace(/[\0-\x20]+$/, '')).toBe(text)
      expect(repair(text)).toEqual({text, repairs: []})
    })
  }

  test('a line of nothing but repairs makes no block', () => {
    expect(repair('آب\n&nbsp;\n\u202b\nنان').text).toBe('آب\n\nنان')
  })

  test('lone surrogates and runs of U+FFFD', () => {
    const {text, repairs} = repair('گل\ud800 و \ufffd\ufffd\ufffdبلبل')
    expect(text).toBe('گل\ufffd و \ufffdبلبل')
    expect(repairs.map(({rule}) => rule)).toEqual(['lone-surrogate', 'lost-run'])
  })

  test('repairs of several lines and passes replay', () => {
    const input = '  \tط³ظ„ط§ظ… &amp;amp;\r\n\nخوب\u0002\u2028&laquo;بد&raquo;\u0003'
    expect(replay(input, repair(input).repairs)).toBe('  \tسلام &\r\n\nخوب\u0002\u2028«بد»\u0003')
  })
})

test('any text is repaired once and for all', () => {
  const odd =
    '&#xamp;nbsp39_D\\u06 \u0000\u001b[m\u0085\u0093\u200e\u200f\u202a\u202c\u2066\u2069\ud800\udc00\ufeff\ufffdﺳﻼﻡﯽﷲطظ§†Ã©ÙسلامA=D8"'
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc.string({unit: fc.constantFrom(...odd.split('')), maxLength: 60})
  )
  fc.assert(
    fc.property(text, (input) => {
      const tree = retext().use(retextBlocks).parse(input)
      retextRepair()(tree as Root)
      for (const block of (tree as unknown as BlockRoot).children) {
        const once = block.children[0].value
        const edits = block.data.edits?.length
        retextRepair()({type: 'RootNode', children: [block]})
        expect(block.children[0].value).toBe(once)
        expect(block.data.edits?.length).toBe(edits)
      }
    }),
    {numRuns: 500}
  )
})

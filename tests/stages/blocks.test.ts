import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import retextBlocks, {parseBlocks} from '../../src/stages/blocks.js'

const values = (text: string) => parseBlocks(text).map((block) => block.children[0].value)

describe('retextBlocks', () => {
  it('is a parser plugin', () => {
    const tree = retext().use(retextBlocks).parse('عنوان\n\nمتن')
    expect(tree.type).toBe('RootNode')
    expect(tree.children.map((block) => block.type)).toEqual(['ParagraphNode', 'ParagraphNode'])
  })

  it('makes one block a line, whatever ends the line', () => {
    expect(values('a\nb\r\nc\rd\u0085e\u2028f\u2029g\vh\fi')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
  })

  it('numbers lines from 1, counts CR LF once and makes no block of a blank line', () => {
    const blocks = parseBlocks('\r\n \u200c\t\n\ufeffx\u00a0\n\ny')
    expect(blocks.map((block) => block.data.line)).toEqual([3, 5])
    expect(blocks.map((block) => block.children[0].value)).toEqual(['x', 'y'])
  })

  it('knows where each block stands in the input', () => {
    const text = '  یک  \r\n\n\tدو'
    for (const block of parseBlocks(text)) {
      expect(text.slice(block.data.start, block.data.end)).toBe(block.children[0].value)
    }
  })

  it('finds nothing in nothing', () => {
    expect(values('')).toEqual([])
    expect(values(' \n\n\t')).toEqual([])
  })
})

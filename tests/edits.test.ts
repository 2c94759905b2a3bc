import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, type Change, undoEdits} from '../src/edits.js'
import {parseBlocks} from '../src/stages/blocks.js'

describe('applyEdits', () => {
  it('changes the text and keeps each pass apart', () => {
    const [block] = parseBlocks('abcdef')
    applyEdits(block, 'repair', [
      {rule: 'x', at: 0, before: 'ab', after: 'X'},
      {rule: 'x', at: 4, before: '', after: '-'}
    ])
    expect(block.children[0].value).toBe('Xcd-ef')
    applyEdits(block, 'repair', [{rule: 'y', at: 1, before: 'cd-', after: ''}])
    expect(block.children[0].value).toBe('Xef')
    expect(block.data.edits).toHaveLength(2)
    expect(undoEdits('Xef', block.data.edits!)).toBe('abcdef')
  })

  it('leaves a block without changes as it is', () => {
    const [block] = parseBlocks('abc')
    applyEdits(block, 'joins', [])
    expect(block.data.edits).toBeUndefined()
  })

  it('is undone by undoEdits, whatever the edits', () => {
    const passes = fc.array(fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.string({maxLength: 4})), {maxLength: 5}), {
      maxLength: 4
    })
    fc.assert(
      fc.property(fc.string({minLength: 1}), passes, (text, plan) => {
        const [block] = parseBlocks(`x${text.replaceAll(/\s/g, '_')}x`)
        const first = block.children[0].value
        for (const pass of plan) {
          const value = block.children[0].value
          const changes: Change[] = []
          let at = 0
          for (const [gap, length, after] of pass) {
            at += gap
            if (at + length > value.length) break
            changes.push({rule: 'any', at, before: value.slice(at, at + length), after})
            at += length
          }
          applyEdits(block, 'spacing', changes)
        }
        expect(undoEdits(block.children[0].value, block.data.edits ?? [])).toBe(first)
      })
    )
  })
})

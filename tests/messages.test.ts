import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {retextBlocks, retextSpacing, zolal} from '../src/index.js'

describe('messages', () => {
  it('look as a retext user expects', async () => {
    const file = await retext().use(zolal).process('این یک جمله است .\n')
    const message = file.messages.find((message) => message.source === 'zolal:spacing')!
    expect(message.ruleId).toBe('space-before')
    expect(message.place).toEqual({
      start: {line: 1, column: 1, offset: 0},
      end: {line: 1, column: 18, offset: 17}
    })
    expect(message.actual).toBe(' ')
    expect(message.expected).toEqual([''])
    expect(file.data.language).toBe('fa')
    expect(String(file)).toBe('این یک جمله است.\n')
  })

  it('come from a stage used alone', async () => {
    const processor = retext().use(retextBlocks).use(retextSpacing)
    const file = processor.runSync(processor.parse('a  b'))
    expect(file.type).toBe('RootNode')
  })
})

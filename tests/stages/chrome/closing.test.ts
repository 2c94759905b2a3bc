import {describe, expect, it} from 'vitest'
import {phraseLists} from '../../../src/languages/lists.js'
import {parseBlocks} from '../../../src/stages/blocks.js'
import {shelterClosing} from '../../../src/stages/chrome/closing.js'
import {makeLines} from '../../../src/stages/chrome/lines.js'
import {automatonOf} from '../../../src/stages/chrome/phrases.js'

const automaton = automatonOf(phraseLists)

/** Opinions of the lines of a text, of which all below the first are taken for chrome. */
function shelter(text: string): number[] {
  const lines = makeLines(parseBlocks(text), automaton)
  const opinions = Float32Array.from(lines, (_, index) => (index === 0 ? 0.2 : 0.75))
  shelterClosing(
    lines,
    lines.map(() => undefined),
    opinions
  )
  return Array.from(opinions.subarray(1))
}

describe('shelterClosing', () => {
  it.each([
    ['fa', 'از همهٔ دوستانی که در این راه کنار ما بودند سپاسگزارم.\nارادتمند همگی\nسارا نیک‌منش'],
    ['ar', 'أشكركم على حسن تعاونكم وأرجو أن تنظروا في طلبنا هذا قريبا.\nمع خالص التحية،\nسامي النجار'],
    ['en', 'I hope that the council will think again before the trees are gone.\nYours sincerely,\nMary Woodfield'],
    ['tr', 'Konunun en kısa sürede çözülmesini dilerim.\nSaygılarımla,\nAyşe Demir']
  ])('keeps the end of a letter: %s', (_, text) => {
    expect(shelter(text)).toEqual([0.25, 0.25])
  })

  it('leaves a name alone that no such words stand above, and words that are not below a sentence', () => {
    expect(shelter('The council will meet again on Monday.\nMary Woodfield\nYours sincerely')).toEqual([0.75, 0.75])
  })
})

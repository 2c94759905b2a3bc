// A million lines, and lines of a million characters: time grows with the input and no faster.
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../../../src/clean.js'

const clean = createCleaner({only: ['chrome'], ledger: false})

/** Seconds that a text takes. */
function secondsOf(text: string): number {
  const from = performance.now()
  clean(text)
  return (performance.now() - from) / 1000
}

const kinds: Readonly<Record<string, (index: number) => string>> = {
  'short lines': (index) => `خط ${index}`,
  'equal lines': () => 'اخبار مرتبط',
  'headings, headlines and sentences in turn': (index) =>
    [
      'بیشتر بخوانید:',
      `کارخانهٔ کود شیمیایی شمارهٔ ${index} در بندر گشایش یافت`,
      `شورای شهر طرح شمارهٔ ${index} را با اکثریت آرا تصویب کرد و شهرداری را به اجرای آن موظف ساخت.`,
      '[1] پانویس'
    ][index % 4]
}

describe('chrome', () => {
  it.each(Object.keys(kinds))('takes a million %s in linear time', (kind) => {
    const linesOf = (count: number) => Array.from({length: count}, (_, index) => kinds[kind](index)).join('\n')
    secondsOf(linesOf(20_000))
    const tenth = secondsOf(linesOf(100_000))
    const whole = secondsOf(linesOf(1_000_000))
    // ten times as much, with room for the collection of a larger heap
    expect(whole / tenth).toBeLessThan(30)
  })

  it.each([
    ['letters', 'ن'],
    ['phrases', 'انتهای پیام '],
    ['brackets', '[1] '],
    ['colons', 'گروه سیاسی: '],
    ['seams', 'NewsSport']
  ])('takes a line of a million characters of %s in linear time', (_, piece) => {
    const lineOf = (length: number) => piece.repeat(Math.ceil(length / piece.length))
    secondsOf(lineOf(10_000))
    const tenth = secondsOf(lineOf(100_000)) + 0.005
    const whole = secondsOf(lineOf(1_000_000))
    expect(whole / tenth).toBeLessThan(30)
  })
})

import {describe, expect, it} from 'vitest'
import {createCleaner} from '../../../src/clean.js'
import cases from '../../cases/chrome/glued.json' with {type: 'json'}

const clean = createCleaner({skip: ['joins']})

/** What is glued to the lines of an article leaves; what only looks like it stays. */
describe.each(cases)('$language', ({article, before, behind, openings, endings, headlines}) => {
  const [title, first, second, last] = article
  const {text} = clean(article.join('\n'))
  /** Of some documents those that do not come out as wanted. */
  const wrong = (all: string[], make: (piece: string) => string[], ok: (document: string) => boolean) =>
    all.filter((piece) => !ok(make(piece).join('\n')))
  const isTrimmed = (document: string) => clean(document).text === text
  const isWhole = (document: string) => clean(document).removed.length === 0

  it('leaves the article as it is', () => {
    expect(clean(text).text).toBe(text)
    expect(clean(article.join('\n')).removed).toEqual([])
  })

  it('cuts datelines and agencies before the first sentence', () => {
    expect(wrong(before, (head) => [title, head + first, second, last], isTrimmed)).toEqual([])
  })

  it('cuts what hangs on the last sentence', () => {
    expect(wrong(behind, (tail) => [title, first, second, last + tail], isTrimmed)).toEqual([])
  })

  it('keeps sentences that open or end as such do', () => {
    expect(wrong(openings, (line) => [title, line, second, last], isWhole)).toEqual([])
    expect(wrong(endings, (line) => [title, first, second, line], isWhole)).toEqual([])
    expect(wrong(headlines, (line) => [line, first, second, last], isWhole)).toEqual([])
  })
})

import {describe, expect, it} from 'vitest'
import {diff} from '../../src/report/diff.js'
import {explain} from '../../src/report/explain.js'
import {visible} from '../../src/report/visible.js'
import type {Article} from '../../src/types.js'

const input = 'سرویس خبر\n\nفارس/او گفت میروم.\nمتن دیگر.\n'
const article: Article = {
  text: 'او گفت می\u200cروم.\n\nمتن دیگر.\n',
  language: 'fa',
  metadata: {
    articleSection: ['خبر'],
    evidence: {articleSection: [{line: 1, rule: 'section', raw: 'سرویس خبر', from: 'removed', confidence: 0.9}]}
  },
  removed: [
    {line: 1, text: 'سرویس خبر', role: 'section', rule: 'phrase:fa:سرویس', score: 0.97},
    {line: 3, text: 'فارس/', role: 'agency', rule: 'trim:agency', score: 0.9, part: true}
  ],
  repairs: [],
  ledger: {
    version: 1,
    pieces: [
      {removed: 0},
      '\n\n',
      {
        at: 0,
        length: 14,
        line: 3,
        edits: [
          [{stage: 'chrome', rule: 'trim:agency', at: 0, before: 'فارس/', after: '', score: 0.9}],
          [{stage: 'joins', rule: 'join', at: 9, before: '', after: '\u200c', source: 'affix', score: 0.98}]
        ]
      },
      '\n',
      {at: 16, length: 9, line: 4, edits: []},
      '\n'
    ]
  }
}

describe('explain', () => {
  const text = explain(article, input, false)

  it('gives the reason of every removal', () => {
    expect(text).toContain('1 - سرویس خبر\n     section phrase:fa:سرویس 0.97')
    expect(text).toContain('- فارس/  agency trim:agency 0.90')
  })

  it('tells each change with its source and score, ZWNJ made visible', () => {
    expect(text).toContain('3 ~ او گفت می·روم.')
    expect(text).toContain('[] → [·] joins:join affix 0.98')
  })

  it('counts what was done several times in a line', () => {
    const edit = {stage: 'characters' as const, rule: 'letter', before: 'ي', after: 'ی'}
    const edits = [[0, 1].map((at) => ({...edit, at}))]
    const ledger = {version: 1 as const, pieces: [{at: 0, length: 2, line: 1, edits}]}
    const twice: Article = {...article, text: 'یی\n', removed: [], metadata: {}, ledger}
    expect(explain(twice, 'يي', false)).toContain('[ي] → [ی] characters:letter ×2\n')
  })

  it('tells where each field was read', () => {
    expect(text).toContain('articleSection ["خبر"]\n  line 1, removed: سرویس خبر section 0.90')
  })

  it('has colours only when asked for', () => {
    expect(text).not.toContain('\u001b')
    expect(explain(article, input, true)).toContain('\u001b[31m')
  })
})

describe('diff', () => {
  it('shows what left, what changed and how many lines did neither', () => {
    expect(diff(article, input, false)).toBe(
      '1 - سرویس خبر (section)\n3 ~ [-فارس/او-]{+او+} گفت [-میروم.-]{+می·روم.+}\n  (1 line unchanged)\n'
    )
  })

  it('says nothing of a text that stayed as it was', () => {
    const same: Article = {
      ...article,
      text: 'متن\n',
      removed: [],
      ledger: {version: 1, pieces: [{at: 0, length: 3, line: 1, edits: []}]}
    }
    expect(diff(same, 'متن', false)).toBe('  (1 line unchanged)\n')
  })
})

describe('visible', () => {
  it('names what cannot be seen', () => {
    expect(visible('می\u200cشود\u0000\ufeff\ud800')).toBe('می·شود<U+0000><BOM><U+D800>')
  })
})

import {expect, test} from 'vitest'
import {clean} from '../../src/clean.js'
import {toJson} from '../../src/formats/json.js'
import {beginWriting, endWriting} from '../../src/formats/room.js'
import {findings} from '../../src/records.js'
import {writeFindings} from '../../src/run/findings.js'
import type {Article} from '../../src/types.js'

const written = (article: Article, config: string) => {
  const writing = beginWriting()
  writeFindings(writing, article, config)
  return Buffer.from(endWriting(writing)).toString('utf8')
}

test('findings are written as JSON has them', () => {
  const page = 'خبرگزاری آزمون\nکد خبر: 12345\nرئیس مجلس گفت: «بودجه را می‌بینیم».\nانتهای پیام/ "\\"\u0085\ud800'
  const removal = {line: 70_000, text: 'الف "ب"\n', role: 'nav', rule: 'phrase:fa:«ا"', score: 0.5, part: true} as const
  const articles: Article[] = [
    clean(page),
    clean(page, {ledger: true}),
    clean(Buffer.from('caf\xe9, un texte', 'latin1')),
    {
      ...clean(''),
      removed: [removal, {...removal, line: 0, part: undefined}, {...removal, score: 1}, {...removal, score: 1 / 3}]
    }
  ]
  for (const article of articles) {
    expect(written(article, 'a"b')).toBe(toJson({...findings(article), config: 'a"b'}))
  }
})

import {describe, expect, it} from 'vitest'
import {phraseLists} from '../../../src/languages/lists.js'
import {parseBlocks} from '../../../src/stages/blocks.js'
import {holdsNoArticle} from '../../../src/stages/chrome/fronts.js'
import {makeLines} from '../../../src/stages/chrome/lines.js'
import {automatonOf} from '../../../src/stages/chrome/phrases.js'

const automaton = automatonOf(phraseLists)

const subjects = 'آب برق نان راه گاز مدرسه بیمارستان فرودگاه بندر جنگل پارک بازار'.split(' ')
const headline = (subject: string) => `برنامه تازه شهرداری برای ${subject} در استان اعلام شد`
const lead = (subject: string) =>
  `مدیر ${subject} استان گفت که برنامه تازه از آغاز ماه آینده در همه شهرها اجرا می‌شود و هزینه آن کمتر از سال گذشته است.`
const cut = (subject: string) => `مدیر ${subject} استان گفت که برنامه تازه از آغاز ماه آینده…`
const long = `${lead('آب')} ${lead('برق')} ${lead('گاز')}`
const menu = Array.from({length: 60}, (_, index) => `بخش ${index}`)

/** Whether a page of which the lines at `standing` stand holds no article. */
function judge(page: readonly string[], standing: readonly string[]): boolean {
  const lines = makeLines(parseBlocks(page.join('\n')), automaton)
  return holdsNoArticle(
    lines,
    lines.filter(({value}) => standing.includes(value))
  )
}

describe('holdsNoArticle', () => {
  const stories = subjects.flatMap((subject) => [headline(subject), cut(subject), '۲ ساعت قبل'])

  it.each([
    [
      'two stories of a front page',
      [...menu, headline('نان'), long, '۱ ساعت قبل', headline('راه'), `${lead('راه')} ${long}`, ...stories],
      [headline('نان'), long, `${lead('راه')} ${long}`]
    ],
    ['hardly any prose', [...menu, headline('نان'), lead('نان')], [headline('نان'), lead('نان')]]
  ])('is so: %s', (_, page, standing) => {
    expect(judge(page, standing)).toBe(true)
  })

  it.each([
    [
      'one long paragraph above a list of stories',
      [...menu, headline('نان'), `${long} ${lead('نان')}`, ...stories],
      [headline('نان'), `${long} ${lead('نان')}`]
    ],
    [
      'two paragraphs above a list of stories',
      [...menu, headline('نان'), long, `${lead('نان')} ${long}`, ...stories],
      [headline('نان'), long, `${lead('نان')} ${long}`]
    ],
    [
      'paragraphs under subheads',
      [...menu, headline('نان'), long, headline('راه'), `${lead('راه')} ${long}`],
      [headline('نان'), long, headline('راه'), `${lead('راه')} ${long}`]
    ],
    ['few lines left', [headline('نان'), lead('نان'), ...menu.slice(0, 30)], [headline('نان'), lead('نان')]]
  ])('is not so: %s', (_, page, standing) => {
    expect(judge(page, standing)).toBe(false)
  })
})

import {expect, it} from 'vitest'
import {proposeInflections} from '../../../src/stages/joins/inflections.js'
import {lexicon} from '../../../src/stages/joins/lexicon.js'
import {type Proposal, propose} from '../../../src/stages/joins/propose.js'
import {makeScan, scanText} from '../../../src/stages/joins/scan.js'

const text = `او گفت که کشته شدهاند و نمیروند و می آیند و این سیاست های تازه‌تری را دنبال میکنند.
بزرگترین شهر ها و کتاب‌خانه ها از همین بناهای کهنه اند؛ باز‌میگردد به خانه ام، رایانه هایشان و نرم افزارهایشان.
پتروشیمیهای نیمه‌ویرانترین دانشآموزان و سیانان، آنها نیز گفتهآند: علاقه‌مندیهای ما همینهاست و می ماند.`

/** Inflections, by kind and place. */
function inflections(proposals: readonly Proposal[]): string[] {
  return proposals.filter(({kind}) => kind === 0 || kind === 2).map(({kind, letter}) => `${kind} ${letter}`)
}

it('finds every inflection that a full look finds', () => {
  const spellings = [
    text,
    text.replaceAll('\u200c', ''),
    text.replaceAll('\u200c', ' '),
    text.replaceAll(' ', '\u2009')
  ]
  for (const spelling of spellings) {
    const scan = scanText(spelling, makeScan(64))
    const all = inflections(propose(scan, lexicon()))
    expect(all.length).toBeGreaterThan(3)
    expect(inflections(proposeInflections(scan, lexicon(), undefined, 0, scan.words))).toEqual(all)
  }
})

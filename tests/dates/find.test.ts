import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findDates, parseDate} from '../../src/dates/index.js'

describe('findDates', () => {
  it('finds published and updated on one line, with their places', () => {
    const text = 'Giriş: 03.07.2024 - 18:24 Güncelleme: 04.07.2024 - 09:57'
    const found = findDates(text, {language: 'tr'})
    expect(found.map((date) => date.iso)).toEqual(['2024-07-03T18:24', '2024-07-04T09:57'])
    expect(found.map((date) => text.slice(date.start, date.end))).toEqual(['03.07.2024 - 18:24', '04.07.2024 - 09:57'])
  })

  it('takes one day in two calendars as one date', () => {
    const found = findDates('تاریخ انتشار: ۱۳:۳۸ - ۲۷ تير ۱۳۹۷ - 18 July 2018', {language: 'fa'})
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({iso: '2018-07-18T13:38', calendar: 'persian'})
  })

  it('takes two days in two calendars as two dates', () => {
    expect(findDates('۲۷ تیر ۱۳۹۷ - 25 July 2018', {language: 'fa'})).toHaveLength(2)
  })

  it('gives a day without a year the year of the date before it', () => {
    const found = findDates('Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 9', {language: 'en'})
    expect(found.map((date) => date.iso)).toEqual(['2024-08-08T04:00', '2024-08-09'])
    expect(found[0].offset).toBe('-04:00')
  })

  it('says which dates were counted from the reference', () => {
    const found = findDates('12 March 2024, updated 2 hours ago', {language: 'en', reference: '2024-03-12T15:00'})
    expect(found.map(({iso, relative}) => [iso, relative])).toEqual([
      ['2024-03-12', false],
      ['2024-03-12T13:00', true]
    ])
  })

  it('finds nothing in prose', () => {
    expect(findDates('وزیر گفت که مذاکرات ادامه دارد و تیر خلاص زده نشده است.', {language: 'fa'})).toEqual([])
    expect(findDates('The march of the ministers may go on.', {language: 'en'})).toEqual([])
  })
})

describe('on any text', () => {
  const pieces = fc.constantFrom(
    ...'12 3 2024 ۱۴۰۳ 31 03/04/2021 12:30 : / - . , ، | ( GMT +03:30 تیر شوال مارس March next last Friday ago in a half past ساعت ب.ظ م هـ 年 月 일 th T Z © \ud800 \u200c \u0301'.split(
      ' '
    )
  )
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(fc.oneof(pieces, fc.constant(' ')), {maxLength: 25}).map((list) => list.join(''))
  )
  const language = fc.constantFrom(undefined, 'fa', 'ar', 'en', 'de', 'tr', 'zh', 'he', 'xx-bad')

  it('dates stand where they say, and their ISO strings are as long as their precision', () => {
    const length = {year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19}
    fc.assert(
      fc.property(text, language, fc.option(fc.constant('2024-03-05T10:30')), (value, code, reference) => {
        let last = 0
        for (const date of findDates(value, {language: code, reference})) {
          expect(date.start).toBeGreaterThanOrEqual(last)
          expect(date.end).toBeGreaterThan(date.start)
          expect(value.slice(date.start, date.end)).toBe(date.original)
          if (/^\d/u.test(date.iso)) expect(date.iso).toHaveLength(length[date.precision])
          if (date.iso.length > 10) expect(Number.isNaN(Date.parse(`${date.iso.slice(0, 10)}T00:00Z`))).toBe(false)
          last = date.start
        }
      }),
      {numRuns: 600}
    )
  })

  it('without a reference nothing depends on the day it is run', () => {
    for (const relative of ['yesterday', '2 hours ago', 'Friday', '14:30', '5 March', 'the 1st', 'next week']) {
      expect(parseDate(relative, {language: 'en'})).toBeUndefined()
    }
  })
})

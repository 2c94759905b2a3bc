import {describe, expect, it} from 'vitest'
import {parseDate} from '../../src/dates/index.js'
import cases from '../cases/dates.json' with {type: 'json'}

describe('parseDate', () => {
  for (const {label, text, language, reference, date} of cases as DateCase[]) {
    it(`${label}: ${text}`, () => {
      const found = parseDate(text, {language, reference})
      if (date === null) expect(found).toBeUndefined()
      else expect(found).toEqual({original: expect.any(String), ...date})
    })
  }
})

interface DateCase {
  label: string
  text: string
  language?: string
  reference?: string
  date: Record<string, unknown> | null
}

import {expect, it} from 'vitest'
import {clean} from '../../../src/index.js'

it('what is read for its metadata is spelled as the text is, and what left is reported as it stood', () => {
  const body = 'او گفت که کشته شدهاند و میروند و میآیند و این سیاستهای تازه را دنبال میکنند.'
  const {metadata, removed} = clean(`بین الملل\n${body}\n${body.replace('او', 'وی')}`)
  expect(metadata.articleSection).toEqual(['بین\u200cالملل'])
  expect(removed[0].text).toBe('بین الملل')
  expect(metadata.abstract ?? 'شده\u200cاند').toContain('شده\u200cاند')
})

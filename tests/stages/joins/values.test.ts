import {expect, test} from 'vitest'
import {valuesOf} from '../../../src/stages/joins/values.js'
import type {Metadata} from '../../../src/types.js'

const insert = [{rule: 'lost', at: 3, before: '', after: '\u200c'}]

test('values that are text are lines; names, codes and addresses are not', () => {
  const metadata: Metadata = {
    headline: 'شدهاند',
    author: [{name: 'شدهاند'}],
    articleSection: ['شدهاند', 'ورزش'],
    identifier: ['شدهاند'],
    url: 'https://news.example/',
    keywords: ['شدهاند'],
    image: [{caption: 'شدهاند', creditText: 'شدهاند'}, {creditText: 'شدهاند'}]
  }
  const {copied, furniture} = valuesOf(metadata)
  expect(copied.map((line) => line.value)).toEqual(['شدهاند'])
  expect(furniture.map((line) => line.value)).toEqual(['شدهاند', 'ورزش', 'شدهاند', 'شدهاند'])
  copied[0].apply(insert)
  furniture[0].apply(insert)
  furniture[3].apply(insert)
  expect(metadata).toMatchObject({
    headline: 'شده\u200cاند',
    articleSection: ['شده\u200cاند', 'ورزش'],
    author: [{name: 'شدهاند'}],
    keywords: ['شدهاند'],
    image: [{caption: 'شده\u200cاند', creditText: 'شدهاند'}, {creditText: 'شدهاند'}]
  })
})

test('no metadata, no lines', () => {
  expect(valuesOf({})).toEqual({copied: [], furniture: []})
})

import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {frontMatter, shape, shapeNames} from '../../src/shapes/index.js'
import type {Article} from '../../src/types.js'
import {schemas} from './schemas.js'

const full: Article = {
  text: 'پل تازه باز شد\n\nشهردار امروز پل را افتتاح کرد.\n',
  language: 'fa',
  encoding: 'utf-8',
  metadata: {
    headline: 'پل تازه باز شد',
    alternativeHeadline: 'پس از سه سال',
    abstract: 'شهردار امروز پل را افتتاح کرد.',
    articleSection: ['شهر', 'حمل‌ونقل'],
    author: [{name: 'نگار کیانی', role: 'reporter'}, {name: 'سامان راد'}],
    dateline: 'ساری',
    sourceOrganization: ['ایرنا'],
    publisher: 'روزنامه شهر',
    isBasedOn: ['https://example.org/a'],
    url: 'https://news.example/2024/06/20/pol',
    shortUrl: 'https://n.example/1',
    identifier: ['28605'],
    datePublished: '2024-06-20T12:06:03+03:30',
    dateModified: '2024-06-20',
    keywords: ['پل', 'ساری'],
    image: [{caption: 'پل', creditText: 'سامان راد'}],
    video: [{creditText: 'واحد ویدئو'}],
    relatedLink: [{headline: 'پل قدیم بسته شد', text: 'پل قدیم از فردا بسته است.'}],
    commentCount: 0,
    viewCount: 120,
    inLanguage: 'fa',
    labels: {'زمان مطالعه': '۲ دقیقه'},
    evidence: {headline: [{line: 1, rule: 'role:title', raw: 'پل تازه باز شد', from: 'copied', confidence: 1}]}
  },
  removed: [{line: 2, text: 'کد خبر: 28605', role: 'article-id', rule: 'label', score: 1}],
  repairs: []
}

const bare: Article = {text: '', language: 'und', metadata: {}, removed: [], repairs: []}

const partial: Article = {...bare, text: 'خبر.\n', language: 'ar', metadata: {datePublished: '2024-06'}}

describe('shapes', () => {
  const ajv = new Ajv({strict: true, allowUnionTypes: true})
  for (const name of shapeNames) {
    const validate = ajv.compile(schemas[name])
    it.each([
      ['full', full],
      ['empty', bare],
      ['with a month for a date', partial]
    ])(`${name}: a document %s is valid`, (_, article) => {
      validate(shape(article, 'news/page 1.txt', name))
      expect(validate.errors).toBeNull()
    })

    it(`${name}: is plain JSON, and pure`, () => {
      const before = structuredClone(full)
      const once = shape(full, 'a.txt', name)
      expect(JSON.parse(JSON.stringify(once))).toEqual(once)
      expect(full).toEqual(before)
    })
  }

  it('keeps what the metadata says', () => {
    expect(shape(full, 'a.txt', 'schema.org')).toMatchObject({
      headline: 'پل تازه باز شد',
      articleBody: 'شهردار امروز پل را افتتاح کرد.\n',
      author: [{name: 'نگار کیانی', jobTitle: 'reporter'}, {name: 'سامان راد'}],
      publisher: {name: 'روزنامه شهر'}
    })
    expect(shape(full, 'a.txt', 'dolma')).toMatchObject({
      id: 'a.txt',
      source: 'news.example',
      created: '2024-06-20T12:06:03+03:30'
    })
    expect(shape(full, 'a.txt', 'trafilatura')).toMatchObject({
      date: '2024-06-20',
      author: 'نگار کیانی; سامان راد',
      tags: 'پل;ساری'
    })
    expect(shape(full, 'a.txt', 'datatrove')).toMatchObject({
      metadata: {articleSection: 'شهر; حمل‌ونقل', 'label:زمان مطالعه': '۲ دقیقه', commentCount: 0}
    })
    expect(shape(full, 'a.txt', 'newspaper')).toMatchObject({
      authors: ['نگار کیانی', 'سامان راد'],
      publish_date: '2024-06-20T12:06:03+03:30'
    })
    expect(shape(full, 'a.txt', 'ninjs')).toMatchObject({
      uri: 'https://news.example/2024/06/20/pol',
      contentCreated: '2024-06-20T12:06:03+03:30',
      descriptions: [{role: 'abstract'}, {role: 'dateModified', value: '2024-06-20'}]
    })
  })

  it('names a document without a URL by its source, whatever that is', () => {
    expect(shape(bare, 'صفحه \ud800.txt', 'ninjs')).toMatchObject({uri: expect.stringMatching(/^urn:x-zolal:[!-~]+$/)})
  })

  it('never makes a date more precise', () => {
    expect(shape(partial, 'a', 'trafilatura')).toMatchObject({date: null})
    expect(shape(partial, 'a', 'newspaper')).toMatchObject({publish_date: null})
    expect(shape(partial, 'a', 'ninjs')).not.toHaveProperty('contentCreated')
  })

  it('refuses a name it does not know', () => {
    expect(() => shape(bare, 'a', 'toString' as 'zolal')).toThrow(RangeError)
  })
})

describe('frontMatter', () => {
  it('is YAML that reads back as the metadata', () => {
    const yaml = frontMatter(full)
    const {evidence: _, ...metadata} = full.metadata
    expect(yaml.startsWith('---\n') && yaml.endsWith('\n---\n')).toBe(true)
    expect(parse(yaml.slice(4, -4))).toEqual(metadata)
  })

  it('holds what YAML would take for something else', () => {
    const odd = ['yes', '12', '~', '- a', '"q"', 'a: b #c', 'x\ny', '\u0085\u2028\ufeff', '---', '']
    const yaml = frontMatter({...bare, metadata: {keywords: odd, labels: {'a: b': '{x}', '': '\t'}}})
    expect(parse(yaml.slice(4, -4))).toEqual({keywords: odd, labels: {'a: b': '{x}', '': '\t'}})
  })

  it('is empty when nothing is known', () => {
    expect(frontMatter(bare)).toBe('')
  })
})

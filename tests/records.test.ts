import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {expect, test} from 'vitest'
import {clean, cleanRecords, cleanStream, cleanTransform, version} from '../src/index.js'
import {canonicalLanguage} from '../src/options.js'

const page = 'عنوان خبر\n\nمتن خبر در یک بند بلند است.\n'
const rows = [1, 2, 3].map((id) => ({id, body: `${page}\nسند ${id}.\n`, link: 'https://example.org/'}))
const {language, metadata, removed, repairs} = clean(rows[0].body, {url: 'https://example.org/'})
const first = {
  id: 1,
  body: clean(rows[0].body).text,
  link: 'https://example.org/',
  found: {version, language, metadata, removed, repairs}
}
const options = {textField: 'body', urlField: 'link', field: 'found'}

async function* slowly() {
  for (const row of rows) {
    await new Promise(setImmediate)
    yield row
  }
}

test('a web stream, an iterator and a Node stream clean records alike', async () => {
  const iterated = []
  for await (const record of cleanRecords(slowly(), options)) iterated.push(record)
  expect(iterated[0]).toEqual(first)
  expect(iterated.map((record) => record.id)).toEqual([1, 2, 3])

  const streamed: unknown[] = []
  await Readable.toWeb(Readable.from(rows))
    .pipeThrough(cleanStream(options))
    .pipeTo(new WritableStream({write: (record) => void streamed.push(record)}))
  expect(streamed).toEqual(iterated)

  const piped: unknown[] = []
  await pipeline(slowly(), cleanTransform(options), async (source) => {
    for await (const record of source) piped.push(record)
  })
  expect(piped).toEqual(iterated)
})

test('the iterator reads no further than it is asked to', async () => {
  let read = 0
  function* endless() {
    for (;;) yield {text: page, id: ++read}
  }
  for await (const {id} of cleanRecords(endless())) if (id === 3) break
  expect(read).toBe(3)
})

test('a record without text is an error that says what to do', async () => {
  await expect(cleanRecords([{body: page}]).next()).rejects.toThrow('name the field (`textField`)')
  await expect(pipeline(Readable.from([{text: 1}]), cleanTransform(), async () => undefined)).rejects.toThrow(TypeError)
})

test('a language may come in any spelling of its tag', () => {
  expect(['fas', 'AR_eg', 'ckb', 'not a tag', ''].map(canonicalLanguage)).toEqual([
    'fa',
    'ar-EG',
    'ckb',
    undefined,
    undefined
  ])
  const text = 'سلام\n'
  expect(clean(text).language).toBe(clean(text).language)
})

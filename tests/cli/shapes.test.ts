import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clean, frontMatter, shape} from '../../src/index.js'
import {folder, zolal} from './zolal.js'

const page =
  'پل تازه باز شد\n\n۱۲ خرداد ۱۴۰۳ | کد خبر: 28605\n\nشهردار گفت که پل تازه شهر پس از سه سال کار باز شد و مردم از آن می‌گذرند.\n'

test('--shape writes each document as one line in that shape', async () => {
  const place = folder()
  writeFileSync(join(place, 'x.txt'), page)
  const {status, stdout} = await zolal(['clean', join(place, 'x.txt'), '--shape', 'schema.org', '-q'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout.toString())).toEqual(shape(clean(page), 'x.txt', 'schema.org'))
})

test('--shape gives a record of JSONL its shape in the added field, the other fields stay', async () => {
  const input = `${JSON.stringify({id: 7, text: page})}\n`
  const args = ['clean', '-', '--from', 'jsonl', '--shape', 'dolma', '--id-field', 'id', '--workers', '1', '-q']
  const {stdout} = await zolal(args, {input})
  const article = clean(page)
  expect(JSON.parse(stdout.toString())).toEqual({id: 7, text: article.text, zolal: shape(article, '7', 'dolma')})
})

test('--front-matter stands above the text', async () => {
  const place = folder()
  writeFileSync(join(place, 'x.txt'), page)
  const {status} = await zolal(['clean', join(place, 'x.txt'), '-o', join(place, 'out/'), '--front-matter', '-q'])
  expect(status).toBe(0)
  const article = clean(page)
  expect(article.metadata.identifier).toEqual(['28605'])
  expect(readFileSync(join(place, 'out/x.txt'), 'utf8')).toBe(frontMatter(article) + article.text)
})

test('shapes are for JSON, front matter is for text', async () => {
  const place = folder()
  writeFileSync(join(place, 'x.txt'), page)
  for (const flags of [
    ['--shape', 'dolma', '--to', 'text'],
    ['--shape', 'nothing'],
    ['--front-matter', '--to', 'jsonl']
  ]) {
    expect((await zolal(['clean', join(place, 'x.txt'), ...flags])).status).toBe(2)
  }
})

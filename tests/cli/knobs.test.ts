import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createCleaner} from '../../src/index.js'
import {folder, json, zolal} from './zolal.js'

const page = 'عنوان خبر\n\nوزیر گفت که کار ساختن پل تازه سال آینده پایان می‌یابد.\n'
const light = ['--only', 'language,chrome', '-q']

test('rules of one site hold for the documents of that site', async () => {
  const place = folder()
  writeFileSync(join(place, 'rules'), '# own\nshare line جعبه سبز\n[example.com]\nnewsletter line جعبه آبی\n')
  const record = (url: string) => `${JSON.stringify({url, text: `${page}\nجعبه سبز\nجعبه آبی`})}\n`
  const input = record('https://www.example.com/1') + record('https://example.org/1')
  const args = ['clean', '-', '--from', 'jsonl', '--url-field', 'url', '--rules', join(place, 'rules'), ...light]
  const {stdout, status} = await zolal(args, {input})
  const removed = stdout
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).zolal.removed)
  const rules = removed.map((lines) =>
    lines.filter(({rule}: {rule: string}) => rule.startsWith('user:')).map(({role}: {role: string}) => role)
  )
  expect({status, rules}).toEqual({status: 0, rules: [['share', 'newsletter'], ['share']]})
})

test.each([
  ['rules', 'body line متن\nnonsense line متن\n', 'Line 2 of the rules: `nonsense` is no role'],
  ['site-memory', '{}', 'no site memory']
])('a wrong file of %s is wrong usage that says where', async (flag, content, message) => {
  const place = folder()
  writeFileSync(join(place, 'file'), content)
  const {status, stderr} = await zolal(['clean', '-', `--${flag}`, join(place, 'file')], {input: ''})
  expect(stderr).toContain(`--${flag} ${join(place, 'file')}: `)
  expect(stderr.toLowerCase()).toContain(message.toLowerCase())
  expect(status).toBe(2)
})

test('lines that a site repeats are learned and used, by the folder of the site', async () => {
  const place = folder()
  mkdirSync(join(place, 'in/example.com'), {recursive: true})
  for (let id = 0; id < 6; id++) {
    const own = `خبر شماره ${id} را خبرنگار ما از شهر ${'الف'.repeat(id + 1)} فرستاد.`
    writeFileSync(
      join(place, `in/example.com/${id}.txt`),
      `${page.replace('تازه', `تازه ${id}`)}\n${own}\n\nسبز آبی زرد نارنجی\n`
    )
  }
  const memory = join(place, 'memory.json')
  expect((await zolal(['learn', join(place, 'in'), '-o', memory, '-q'])).status).toBe(0)
  await zolal(['clean', join(place, 'in'), '-o', join(place, 'out'), '--site-memory', memory, ...light])
  const {removed, config} = json(place, 'out/example.com/3.json')
  expect(removed.map(({text}: {text: string}) => text)).toContain('سبز آبی زرد نارنجی')
  expect(readFileSync(join(place, 'out/example.com/3.txt'), 'utf8')).toContain('خبر شماره 3')
  expect(config).toMatch(/^[0-9a-f]{12}$/)
})

test('roles are kept and dropped by name; a role that does not exist is wrong usage', async () => {
  const input = `${page}\nانتهای پیام/\n`
  const kept = await zolal(['clean', '-', '--keep-roles', 'end-marker', ...light], {input})
  expect(kept.stdout.toString()).toBe(
    createCleaner({only: ['language', 'chrome'], keepRoles: ['end-marker']})(input).text
  )
  expect(kept.stdout.toString()).toContain('انتهای پیام')
  expect((await zolal(['clean', '-', '--drop-roles', 'polish'], {input})).status).toBe(2)
})

test('digits are written as asked', async () => {
  const input = 'در سال ۱۴۰۳ شمار آن‌ها به ۲۵ رسید و کار ساختن پل پایان یافت.\n'
  const args = ['clean', '-', '-q', '--only', 'language,characters', '--digits', 'latin']
  expect((await zolal(args, {input})).stdout.toString()).toContain('در سال 1403 شمار')
})

import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/clean.js'
import {parseRules} from '../../../src/stages/chrome/rules.js'

const story = [
  'شورای شهر طرح تازهٔ حمل‌ونقل را تصویب کرد',
  'شورای شهر روز سه‌شنبه طرح تازهٔ حمل‌ونقل عمومی را با اکثریت آرا تصویب کرد و شهرداری را به اجرای آن موظف ساخت.',
  'بنا بر این طرح، دویست اتوبوس برقی تا پایان سال آینده به ناوگان شهر افزوده می‌شود و بلیت دانش‌آموزان رایگان خواهد بود.',
  'رئیس کمیسیون عمران گفت که هزینهٔ خرید اتوبوس‌ها از محل فروش اوراق مشارکت تأمین شده است.'
]

describe('parseRules', () => {
  it('reads roles, scopes, phrases and sites', () => {
    expect(
      parseRules('# mine\nshare line در روبیکا\r\n\n[www.Example.com]\nbody start  یادداشت روز\n[*]\nad inline buy now')
    ).toEqual([
      {role: 'share', scope: 'line', text: 'در روبیکا'},
      {role: 'body', scope: 'start', text: 'یادداشت روز', site: 'www.example.com'},
      {role: 'ad', scope: 'inline', text: 'buy now'}
    ])
  })

  it.each([
    ['share line a\nshar line b', /Line 2 of the rules: `shar` is no role/],
    ['share lines a', /Line 1 of the rules: `lines` is no scope/],
    ['\nshare', /Line 2 of the rules: `` is no scope/],
    ['share line …', /Line 1 of the rules: a phrase with a letter or digit/]
  ])('names the line that is wrong: %j', (text, message) => {
    expect(() => parseRules(text)).toThrow(message)
  })
})

describe('rules', () => {
  const text = [...story, 'ویژهٔ مشترکان کاغذ سبز است.'].join('\n')

  it('take out lines', () => {
    const {removed} = clean(text, {rules: parseRules('ad start ویژهٔ مشترکان')})
    expect(removed).toEqual([
      {line: 5, text: 'ویژهٔ مشترکان کاغذ سبز است.', role: 'ad', rule: 'user:ویژهٔ مشترکان', score: 1}
    ])
  })

  it('hold for their site only', () => {
    const rules = parseRules('[example.com]\nad start ویژهٔ مشترکان')
    expect(clean(text, {rules}).removed).toEqual([])
    expect(clean(text, {rules, site: 'example.org'}).removed).toEqual([])
    expect(clean(text, {rules, site: 'www.example.com'}).removed).toHaveLength(1)
  })

  it('keep lines', () => {
    const marked = [...story, 'انتهای پیام'].join('\n')
    expect(clean(marked).removed).toHaveLength(1)
    expect(clean(marked, {rules: parseRules('body line انتهای پیام')}).removed).toEqual([])
  })
})

describe('knobs', () => {
  const marked = [...story, 'عکس: زهرا احمدی', 'انتهای پیام'].join('\n')

  it('keep roles', () => {
    expect(clean(marked).removed.map(({role}) => role)).toEqual(['caption', 'end-marker'])
    expect(clean(marked, {keepRoles: ['caption']}).removed.map(({role}) => role)).toEqual(['end-marker'])
  })

  it('drop roles', () => {
    const {removed, text} = clean(marked, {dropRoles: ['title']})
    expect(removed[0]).toEqual({line: 1, text: story[0], role: 'other', rule: 'drop:title', score: 1})
    expect(text.startsWith(story[1])).toBe(true)
  })

  it('refuse what they do not know', () => {
    expect(() => clean('', {aggressiveness: 'wild' as never})).toThrow(RangeError)
  })

  it('remove no less the stricter they are', () => {
    const counts = (['keep', 'balanced', 'strict'] as const).map(
      (each) => clean(marked, {aggressiveness: each}).removed.length
    )
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
  })
})

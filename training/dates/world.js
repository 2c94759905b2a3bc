// Writes src/languages/dates/world.ts: date words of every language that the running ICU knows, one line each.
// Run once with a full-ICU Node; the result is frozen so that answers do not depend on the machine.
import {writeFileSync} from 'node:fs'

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
const codes = letters.flatMap((a) => letters.map((b) => a + b))
codes.push(...letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c))))
codes.push('zh-Hant', 'sr-Latn', 'uz-Cyrl', 'uz-Arab', 'pa-Arab', 'az-Cyrl', 'bs-Cyrl', 'shi-Latn', 'vai-Latn', 'fa-AF')
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const counts = [1, 2, 3, 5, 11, 21, 100, 1.5]
const monday = Date.UTC(2024, 0, 1)
const day = 86_400_000
const options = {calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC'}

const clean = (text) =>
  text
    .replace(/[;,_|=]/gu, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
const distinct = (list) => [...new Set(list.map(clean).filter((word) => word && !/^[\p{P}\p{S}\s\d]+$/u.test(word)))]
const spell = (list) => distinct(list).join('|')
const part = (locale, extra, date, type) => {
  const found = new Intl.DateTimeFormat(locale, {...options, ...extra}).formatToParts(date).find((p) => p.type === type)
  return found ? found.value : ''
}

function months(locale) {
  return Array.from({length: 12}, (_, month) => {
    const date = Date.UTC(2024, month, 15)
    const forms = []
    for (const width of ['long', 'short']) {
      forms.push(
        part(locale, {month: width}, date, 'month'),
        part(locale, {day: 'numeric', month: width}, date, 'month')
      )
    }
    forms.push(part(locale, {dateStyle: 'long'}, date, 'month'), part(locale, {dateStyle: 'medium'}, date, 'month'))
    return spell(forms.filter((form) => !/^\d+$/u.test(form)))
  })
}

function weekdays(locale) {
  return Array.from({length: 7}, (_, index) =>
    spell(['long', 'short'].map((width) => part(locale, {weekday: width}, monday + index * day, 'weekday')))
  )
}

function relative(locale) {
  const past = new Map()
  const future = new Map()
  const forms = units.map(() => new Set())
  const patterns = []
  for (const style of ['long', 'short', 'narrow']) {
    const format = new Intl.RelativeTimeFormat(locale, {style})
    units.forEach((unit, index) => {
      for (const sign of [-1, 1]) {
        for (const count of counts) {
          const parts = format.formatToParts(sign * count, unit)
          const at = parts.findIndex((p) => p.type === 'integer')
          if (at < 0) continue
          const before = clean(
            parts
              .slice(0, at)
              .map((p) => p.value)
              .join('')
          )
            .replace(/[-+−]$/u, '')
            .trim()
          const after = clean(
            parts
              .slice(at + (count === 1.5 ? 3 : 1))
              .map((p) => p.value)
              .join('')
          )
          patterns.push({index, sign, before, after, count, style})
        }
      }
    })
  }
  // what stands in the patterns of most units of one direction is the marker; the rest of a pattern is its unit
  const words = (text) => text.split(' ').filter(Boolean)
  for (const sign of [-1, 1]) {
    const map = sign < 0 ? past : future
    const seen = new Map()
    for (const {index, sign: s, before, after} of patterns) {
      if (s !== sign) continue
      const b = words(before)
      const a = words(after)
      const candidates = [before]
      for (let n = 1; n <= a.length; n++) candidates.push(a.slice(-n).join(' '))
      for (let n = 1; n < b.length; n++) candidates.push(b.slice(0, n).join(' '))
      for (const candidate of new Set(candidates)) {
        if (!candidate) continue
        if (!seen.has(candidate)) seen.set(candidate, new Set())
        seen.get(candidate).add(index)
      }
    }
    for (const [candidate, of] of seen) if (of.size >= 4) map.set(candidate, of.size)
  }
  // where few units have patterns: what the past and the future of one unit share is the unit, the rest the marker
  for (let at = 0; at < patterns.length; at++) {
    const then = patterns[at]
    const later = patterns.find(
      (p, other) =>
        other > at && p.sign > 0 && p.index === then.index && p.count === then.count && p.style === then.style
    )
    if (then.sign > 0 || !later || (then.before === later.before && then.after === later.after)) continue
    if (then.after && then.after === later.after) {
      if (then.before && !past.has(then.before)) past.set(then.before, 0)
      if (later.before && !future.has(later.before)) future.set(later.before, 0)
    }
  }
  for (const {index, sign, before, after} of patterns) {
    const map = sign < 0 ? past : future
    let unit = `${before}\u0001${after}`
    const marks = [...map.keys()].sort((x, y) => y.length - x.length)
    for (const mark of marks) {
      if (unit.startsWith(`${mark}\u0001`) || unit.startsWith(`${mark} `)) unit = unit.slice(mark.length)
      if (unit.endsWith(` ${mark}`) || unit.endsWith(`\u0001${mark}`)) unit = unit.slice(0, -mark.length)
    }
    const rest = clean(unit.replaceAll('\u0001', ' '))
    if (rest && words(rest).length <= 3) forms[index].add(rest)
  }
  const common = (map) => [...map.keys()].filter((mark) => mark && words(mark).length <= 3)
  const both = new Set(common(past).filter((mark) => future.has(mark)))
  return {
    past: spell(common(past).filter((mark) => !both.has(mark))),
    future: spell(common(future).filter((mark) => !both.has(mark))),
    units: forms.map((set) => spell([...set].filter((form) => !/^(?:-|\+)/u.test(form))))
  }
}

function days(locale) {
  const list = []
  for (const offset of [-3, -2, -1, 0, 1, 2, 3]) {
    const forms = []
    for (const style of ['long', 'short']) {
      const text = new Intl.RelativeTimeFormat(locale, {numeric: 'auto', style}).formatToParts(offset, 'day')
      if (text.length === 1) forms.push(text[0].value)
    }
    const words = spell(forms.filter((form) => !/\d/u.test(form)))
    if (words) list.push(`${offset}=${words}`)
  }
  return list
}

function fillers(locale) {
  const words = []
  for (const dateStyle of ['full', 'long', 'medium']) {
    for (const timeStyle of [undefined, 'short']) {
      for (const month of [4, 7]) {
        const parts = new Intl.DateTimeFormat(locale, {...options, dateStyle, timeStyle}).formatToParts(
          Date.UTC(2024, month, 2)
        )
        words.push(...parts.filter((p) => p.type === 'literal').flatMap((p) => p.value.split(/[\s,]+/u)))
      }
    }
  }
  return spell(words.map((word) => word.replace(/['’]/gu, '')).filter((word) => /\p{L}/u.test(word)))
}

function order(locale) {
  const parts = new Intl.DateTimeFormat(locale, {...options, dateStyle: 'short'})
    .formatToParts(monday)
    .map((p) => p.type)
  const rank = ['day', 'month', 'year']
    .filter((type) => parts.includes(type))
    .sort((a, b) => parts.indexOf(a) - parts.indexOf(b))
  return rank.map((type) => type[0]).join('')
}

/** Words for parts of the day, in the order of src/dates/senses.ts: dawn, morning, noon, afternoon, evening, night, midnight. */
function dayParts(locale) {
  const at = (hours) =>
    hours.map((hour) =>
      part(locale, {hour: 'numeric', hourCycle: 'h12', dayPeriod: 'long'}, Date.UTC(2024, 0, 1, hour), 'dayPeriod')
    )
  const noon = at([12])
  const sets = [at([4]), at([7, 9]), noon, at([13, 15, 17]), at([19, 21]), at([23, 2]), at([0])].map((words) =>
    spell(words).split('|')
  )
  // a word belongs to the first part that has it, the clear parts first
  const taken = new Set()
  for (const index of [1, 2, 3, 4, 5, 0, 6]) {
    sets[index] = sets[index].filter((word) => word && !taken.has(word))
    for (const word of sets[index]) taken.add(word)
  }
  return sets.map((words) => words.join('|')).join(',')
}

const english = JSON.stringify(months('en'))
const lines = []
for (const code of Intl.DateTimeFormat.supportedLocalesOf(codes)) {
  const names = months(code)
  if (JSON.stringify(names) === english && code !== 'en') continue
  const {past, future, units: forms} = relative(code)
  const own = JSON.stringify(relative('en').units) !== JSON.stringify(forms) || code === 'en'
  const halves = [8, 20].map((hour) =>
    spell(
      ['long', 'short'].map(() =>
        part(code, {hour: 'numeric', hourCycle: 'h12'}, Date.UTC(2024, 0, 1, hour), 'dayPeriod')
      )
    )
  )
  const section = [
    order(code),
    names.join(','),
    weekdays(code).join(','),
    halves.join(','),
    own ? forms.join(',') : '',
    own ? `${past},${future}` : '',
    days(code).join(','),
    fillers(code),
    dayParts(code)
  ]
  lines.push(`  ${JSON.stringify(code)}: ${quote(section.join(';'))}`)
}

function quote(text) {
  const escaped = text
    .replace(/\\/gu, '\\\\')
    .replace(
      /[\u200b-\u200f\u00ad\u2060\ufeff\u00a0\u202f]/gu,
      (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, '0')}`
    )
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replace(/'/gu, "\\'")}'`
}

writeFileSync(
  new URL('../../src/languages/dates/world.ts', import.meta.url),
  `// Generated by training/dates/world.js from Unicode CLDR ${process.versions.cldr} (Unicode License); do not edit.
/**
 * Date words of the languages that have no file of their own, by language code: order; months; weekdays; am, pm; units;
 * past, future; days from today; fillers; parts of the day. Items are parted by commas, spellings by \`|\`.
 */
export const world: Readonly<Record<string, string>> = {
${lines.join(',\n')}
}
`
)

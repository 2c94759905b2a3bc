// parseDate against date strings by origin, strings without a date, and calendar pairs.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDate} from '../../../dist/index.js'

const lines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Languages whose formatter snapshots have a floor of their own. */
const main = ['fa', 'ar', 'ur', 'ckb', 'ps', 'tr', 'vi', 'ru', 'en']
const width = {year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19}

/** A reading is right when it names the expected moment to the expected precision; what it leaves open counts as the first of it. */
export function isRight(row, date) {
  if (!date) return row.expected === null
  if (row.expected === null) return false
  const full = (iso) => `${iso}${'0000-01-01T00:00:00'.slice(iso.length)}`.slice(0, width[row.precision] ?? 19)
  // the data writes years before 1000 without their zeros
  return full(date.iso) === full(row.expected.replace(/^\d+/, (year) => year.padStart(4, '0')))
}

export function read(row) {
  return parseDate(row.text, {language: row.lang === 'und' ? undefined : row.lang, reference: row.ref})
}

export default async function measure(shared) {
  const folder = join(shared, 'eval/dates')
  const counts = new Map()
  const count = (name, right) => {
    const [n, of] = counts.get(name) ?? [0, 0]
    counts.set(name, [n + (right ? 1 : 0), of + 1])
  }
  for (const row of lines(join(folder, 'dates.jsonl'))) {
    const right = isRight(row, read(row))
    if (row.origin !== 'formatter-snapshot') count(row.origin, right)
    else {
      const code = row.lang.split('-')[0]
      count(main.includes(code) ? `formatter-snapshot.${code}` : 'formatter-snapshot.other', right)
    }
  }
  let negatives = 0
  for (const row of lines(join(folder, 'negative.jsonl'))) if (read(row)) negatives++
  for (const row of lines(join(folder, 'calendar-pairs.jsonl'))) {
    const persian = row.calendar === 'persian'
    const text = `${row.date} ${persian ? 'ه.ش' : 'هـ'}`
    count(`pairs.${row.calendar}`, parseDate(text, {language: persian ? 'fa' : 'ar'})?.iso === row.gregorian)
  }
  const figures = {}
  for (const [name, [n, of]] of counts) figures[name] = n / of
  figures.negatives = negatives
  return figures
}

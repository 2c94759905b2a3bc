// Speed of parseDate: strings a second on the test cases, with the language given and without. Usage: node bench/dates.js
import {readFileSync} from 'node:fs'
import {parseDate} from '../dist/index.js'

const cases = JSON.parse(readFileSync(new URL('../tests/cases/dates.json', import.meta.url), 'utf8'))
const prose =
  'The minister told reporters that the talks would go on although nobody in the room expected a result before winter'

measure('language given', cases, (item) => parseDate(item.text, {language: item.language}))
measure('language told from the words', cases, (item) => parseDate(item.text))
measure('prose without a date', [{text: prose}], (item) => parseDate(item.text, {language: 'en'}))

function measure(name, items, read) {
  for (let round = 0; round < 2000; round++) for (const item of items) read(item)
  let strings = 0
  const start = process.cpuUsage()
  let used = 0
  // processor time: what else the machine does does not count
  while (used < 1_000_000) {
    for (let round = 0; round < 100; round++) for (const item of items) read(item)
    strings += 100 * items.length
    const {user, system} = process.cpuUsage(start)
    used = user + system
  }
  console.log(`${name.padEnd(30)} ${Math.round((strings * 1e6) / used).toLocaleString('en')} strings/s`)
}

// The promises on real documents: restored exactly, and clean text stays as it is.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createCleaner, restore} from '../../../dist/index.js'

export default function measure(shared) {
  const clean = createCleaner({ledger: true})
  const folder = join(shared, 'eval/lines')
  let documents = 0
  let restored = 0
  let stable = 0
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for (const record of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (!record) continue
      const {id, lines} = JSON.parse(record)
      const input = lines.map((line) => line.text).join('\n')
      const article = clean(input)
      const again = clean(article.text)
      documents++
      if (restore(article) === input) restored++
      else console.error('promises: not restored:', id)
      if (again.text === article.text) stable++
      else console.error('promises: not stable:', id)
    }
  }
  return {restored: restored / documents, stable: stable / documents}
}

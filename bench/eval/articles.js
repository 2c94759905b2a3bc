// Articles that a cleaner makes of annotated documents, and what the shared scorer says of them.
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The sets of line-annotated documents in ../shared/eval/lines. */
export const annotated = ['fa-residue', 'ar-residue', 'other-residue', 'pages']

/** What the scorer prints of each set. */
export const measures = ['keepF1', 'chromeP', 'chromeR', 'chromeF1', 'lost', 'perfect', 'trim']

/** The documents of a set, `{id, site, lang, lines}`. */
export function readAnnotated(shared, set) {
  return readFileSync(join(shared, 'eval/lines', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((row) => row)
    .map((row) => JSON.parse(row))
}

/** Clean documents: a row of text for each, how many chrome lines left, and how many of them with their role. */
export function cleanDocuments(documents, clean) {
  const rows = []
  let right = 0
  let removed = 0
  for (const {id, lines} of documents) {
    const article = clean(lines.map((line) => line.text).join('\n'))
    rows.push(JSON.stringify({id, text: article.text}))
    for (const removal of article.removed) {
      const line = lines[removal.line - 1]
      if (removal.part || line.keep || line.amb) continue
      removed++
      if (line.role === removal.role) right++
    }
  }
  return {rows, right, removed}
}

/** What the scorer says of articles in a file beside the documents in another, by name of `measures`. */
export function scoreArticles(shared, gold, ...args) {
  const table = execFileSync('python3', [join(shared, 'tools/score_lines.py'), gold, ...args], {encoding: 'utf8'})
  const read = (name) => Number(new RegExp(`^all .*\\b${name}=([\\d.]+)`, 'm').exec(table)[1])
  return Object.fromEntries(measures.map((name) => [name, read(name)]))
}

// Article text against line-annotated documents, with the shared scorer.
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {createCleaner} from '../../../dist/index.js'
import {isHeldOut} from '../../../training/chrome/data.js'
import {annotated, cleanDocuments, measures, readAnnotated, scoreArticles} from '../articles.js'

export default async function measure(shared) {
  const figures = {}
  const folder = mkdtempSync(join(tmpdir(), 'zolal-eval-'))
  for (const set of annotated) {
    const {rows, right, removed} = cleanDocuments(readAnnotated(shared, set), createCleaner())
    const file = join(folder, `${set}.jsonl`)
    writeFileSync(file, rows.join('\n'))
    const scores = scoreArticles(shared, join(shared, 'eval/lines', `${set}.jsonl`), file)
    for (const name of measures) figures[`${set}.${name}`] = scores[name]
    figures[`${set}.roles`] = removed ? right / removed : 1
  }
  Object.assign(figures, measureHeldOut(shared, folder))
  figures['train.roles'] = measureRoles(shared, 'roles.json')
  figures['train.roles.second'] = measureRoles(shared, 'roles-second.json')
  figures['train.roles.third'] = measureRoles(shared, 'roles-third.json')
  return figures
}

/**
 * Roles of lines of whole pages in ten languages that were annotated for this measure alone (see roles.json, by page and line);
 * those of roles-second.json were annotated by the conventions of eval/lines before the rules were changed for the first,
 * and those of roles-third.json before they were changed for the second, to see what sites that nobody looked at have of it.
 */
function measureRoles(shared, file) {
  const clean = createCleaner()
  const roles = JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  let right = 0
  let removed = 0
  for (const page of readPages(shared)) {
    if (!roles[page.id]) continue
    const gold = []
    for (const part of roles[page.id].split(', ')) {
      const [lines, role] = part.split(' ')
      const [from, to = from] = lines.split('-').map(Number)
      for (let line = from; line <= to; line++) gold[line] = role
    }
    for (const removal of clean(page.lines.map((line) => line.text).join('\n')).removed) {
      if (removal.part || !gold[removal.line] || page.lines[removal.line - 1].keep) continue
      removed++
      if (gold[removal.line] === removal.role) right++
    }
  }
  return removed ? right / removed : 1
}

function readPages(shared) {
  const pages = gunzipSync(readFileSync(join(shared, 'train/lines/pages.jsonl.gz'))).toString('utf8')
  return pages
    .split('\n')
    .filter((row) => row)
    .map((row) => JSON.parse(row))
}

/** Whole pages of sites that the model has not seen, beside what the longest block of text makes of them. */
function measureHeldOut(shared, folder) {
  const clean = createCleaner({only: ['chrome']})
  const gold = []
  const out = []
  for (const page of readPages(shared)) {
    if (!isHeldOut(page) || !page.lines.some((line) => line.keep)) continue
    // the published gold leaves the headline out, zolal puts it first
    const lines = page.lines.map((line) => ({text: line.text, keep: line.keep, amb: line.amb || line.title}))
    gold.push(JSON.stringify({id: page.id, lang: page.lang, lines}))
    out.push(JSON.stringify({id: page.id, text: clean(lines.map((line) => line.text).join('\n')).text}))
  }
  const files = {gold: join(folder, 'held-out.jsonl'), out: join(folder, 'held-out.out.jsonl')}
  writeFileSync(files.gold, gold.join('\n'))
  writeFileSync(files.out, out.join('\n'))
  return {
    'held-out.keepF1': scoreArticles(shared, files.gold, files.out).keepF1,
    'held-out.mainBlock': scoreArticles(shared, files.gold, '--baseline', 'main-block').keepF1
  }
}

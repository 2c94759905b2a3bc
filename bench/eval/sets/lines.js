// Article text against line-annotated documents, with the shared scorer.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createCleaner} from '../../../dist/index.js'

export default async function measure(shared) {
  const figures = {}
  const folder = mkdtempSync(join(tmpdir(), 'zolal-eval-'))
  for (const set of ['fa-residue', 'ar-residue', 'other-residue', 'pages']) {
    const gold = join(shared, 'eval/lines', `${set}.jsonl`)
    const clean = createCleaner()
    let right = 0
    let removed = 0
    let out = ''
    for (const record of readFileSync(gold, 'utf8').split('\n')) {
      if (!record) continue
      const {id, lines} = JSON.parse(record)
      const article = clean(lines.map((line) => line.text).join('\n'))
      out += `${JSON.stringify({id, text: article.text})}\n`
      for (const removal of article.removed) {
        const line = lines[removal.line - 1]
        if (removal.part || line.keep || line.amb) continue
        removed++
        if (line.role === removal.role) right++
      }
    }
    const file = join(folder, `${set}.jsonl`)
    writeFileSync(file, out)
    const table = execFileSync('python3', [join(shared, 'tools/score_lines.py'), gold, file], {encoding: 'utf8'})
    for (const name of ['keepF1', 'chromeP', 'chromeR', 'chromeF1', 'lost', 'perfect', 'trim']) {
      figures[`${set}.${name}`] = Number(new RegExp(`^all .*\\b${name}=([\\d.]+)`, 'm').exec(table)[1])
    }
    figures[`${set}.roles`] = removed ? right / removed : 1
  }
  return figures
}

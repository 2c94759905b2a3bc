// Repaired joins against gold text, with the shared scorer; whole documents and the class ه‌ای/‌های besides.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {repairJoins} from '../../../dist/index.js'

const joiner = '\u200c'
/** Sentences of a source that follow one another, as many as an article has. */
const documentLength = 25

export default async function measure(shared) {
  const figures = {}
  const folder = mkdtempSync(join(tmpdir(), 'zolal-joins-'))
  const scorer = join(shared, 'tools/score_joins.py')
  const python = (...options) => execFileSync('python3', [scorer, ...options], {encoding: 'utf8', maxBuffer: 1 << 28})
  for (const set of ['perdt-dev', 'seraji-dev', 'isna-sample']) {
    const source = join(shared, 'eval/zwnj', `${set}.txt.gz`)
    const made = python('make', source)
    const cases = join(folder, `${set}.jsonl`)
    writeFileSync(cases, made)
    let out = ''
    for (const line of made.split('\n')) {
      if (!line) continue
      const {id, gold, del, space, mix} = JSON.parse(line)
      const repaired = {
        gold: repairJoins(gold),
        del: repairJoins(del),
        space: repairJoins(space),
        mix: repairJoins(mix)
      }
      out += `${JSON.stringify({id, ...repaired})}\n`
    }
    const answers = join(folder, `${set}.out.jsonl`)
    writeFileSync(answers, out)
    const table = python('score', cases, answers, '--attested', join(shared, 'eval/zwnj/attested.json.gz'))
    const numbers = table
      .split('\n')[0]
      .match(/\d+\.\d+/g)
      .map(Number)
    const names = ['del', 'space', 'mix', 'del.tolerant', 'space.tolerant', 'mix.tolerant', 'damage']
    names.forEach((name, index) => {
      figures[`${set}.${name}`] = numbers[index]
    })
    const sentences = gunzipSync(readFileSync(source)).toString('utf8').split('\n').filter(Boolean)
    figures[`${set}.documents.damage`] = damage(sentences)
    Object.assign(figures, endings(set, sentences))
  }
  return figures
}

/** Changes per 1,000 words when healthy sentences are put together to documents. */
function damage(sentences) {
  let changed = 0
  let words = 0
  for (let at = 0; at < sentences.length; at += documentLength) {
    const gold = sentences.slice(at, at + documentLength).join('\n')
    changed += difference(visible(gold), visible(repairJoins(gold)))
    words += gold.split(/\s+/).length
  }
  return (1000 * changed) / words
}

/** A text without the ZWNJs that show nothing. */
function visible(text) {
  return text.replace(/(?<=[ادذرزژوآأإ])\u200c/g, '')
}

/** Number of gaps that differ between two texts with the same letters. */
function difference(left, right) {
  const gaps = (text) => text.replace(/[\u0640\u00ad]/g, '').split(/(?<=\p{L})(?=[^\p{L}]*\p{L})/u)
  const [first, second] = [gaps(left), gaps(right)]
  let count = Math.abs(first.length - second.length)
  for (let index = 0; index < Math.min(first.length, second.length); index++)
    if (first[index] !== second[index]) count++
  return count
}

/** Share of the words in ه‌ای and ‌های that come out right after every ZWNJ was deleted; `ambiguous` where both are words. */
function endings(set, sentences) {
  const parted = new Map()
  for (const sentence of sentences) {
    for (const word of sentence.match(/[\p{L}\u200c]+/gu) ?? []) {
      if (!/(ه\u200cای|\u200cهای)$/.test(word)) continue
      const fused = word.replaceAll(joiner, '')
      if (!parted.has(fused)) parted.set(fused, new Set())
      parted.get(fused).add(word)
    }
  }
  const right = {all: 0, ambiguous: 0}
  const seen = {all: 0, ambiguous: 0}
  for (const sentence of sentences) {
    const repaired = (repairJoins(sentence.replaceAll(joiner, '')).match(/[\p{L}\u200c]+/gu) ?? []).map((word) => [
      word.replaceAll(joiner, ''),
      word
    ])
    for (const word of sentence.match(/[\p{L}\u200c]+/gu) ?? []) {
      if (!/(ه\u200cای|\u200cهای)$/.test(word)) continue
      const fused = word.replaceAll(joiner, '')
      const ending = (text) => (/ه\u200cای$/.test(text) ? 'ای' : /\u200cهای$/.test(text) ? 'های' : '')
      const kinds = new Set([...parted.get(fused)].map(ending))
      const found = repaired.find(([letters]) => letters === fused)
      for (const group of kinds.size > 1 ? ['all', 'ambiguous'] : ['all']) {
        seen[group]++
        if (found && ending(found[1]) === ending(word)) right[group]++
      }
    }
  }
  return {
    [`${set}.endings`]: right.all / Math.max(1, seen.all),
    ...(seen.ambiguous >= 20 && {[`${set}.endings.ambiguous`]: right.ambiguous / seen.ambiguous})
  }
}

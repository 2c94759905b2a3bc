// Metadata fields against what annotators read in the same lines: end to end, and with the annotators' own roles for the
// lines (`roles`), which shows what the reading of fields loses by itself.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {fold} from '../../../dist/fold.js'
import {createCleaner, retextBlocks, retextCharacters, retextLanguage, retextMetadata} from '../../../dist/index.js'

const sets = ['fa-residue', 'ar-residue', 'other-residue', 'pages']

export default async function measure(shared) {
  const clean = createCleaner()
  return {
    ...score(shared, '', (record) => clean(record.lines.map((line) => line.text).join('\n')).metadata),
    ...score(shared, 'roles.', withRoles())
  }
}

function score(shared, prefix, read) {
  const tally = {}
  const misses = []
  for (const set of sets) {
    for (const line of readFileSync(join(shared, 'eval/lines', `${set}.jsonl`), 'utf8').split('\n')) {
      if (!line) continue
      const record = JSON.parse(line)
      const found = valuesOf(read(record))
      for (const [field, rule] of Object.entries(rules)) {
        const gold = rule.gold(record.meta)
        const allowed = [...gold, ...(rule.allowed?.(record.meta) ?? [])]
        const values = found[field]
        const count = (tally[field] ??= {right: 0, found: 0, hit: 0, gold: 0})
        const right = values.filter((value) => allowed.some((other) => rule.same(value, other)))
        const hit = gold.filter((other) => values.some((value) => rule.same(value, other)))
        count.right += right.length
        count.found += values.length
        count.hit += hit.length
        count.gold += gold.length
        if (right.length < values.length || hit.length < gold.length) {
          misses.push({set, id: record.id, field, gold, values})
        }
      }
    }
  }
  if (process.env.ZOLAL_MISSES !== undefined && prefix.startsWith(process.env.ZOLAL_MISSES)) {
    for (const miss of misses) console.log(JSON.stringify(miss))
  }
  const figures = {}
  for (const [field, {right, found, hit, gold}] of Object.entries(tally)) {
    figures[`${prefix}${field}.P`] = found ? right / found : 1
    figures[`${prefix}${field}.R`] = gold ? hit / gold : 1
  }
  return figures
}

const list = (value) =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)]
const tight = (text) => fold(text).replace(/[\p{P}\p{S}\s]+/gu, '')
const same = (one, other) => tight(one) === tight(other)
/** A name with or without the word for an agency. */
const sameName = (one, other) =>
  same(one, other) || tight(one).includes(tight(other)) || tight(other).includes(tight(one))
/** To the precision of the annotation. */
const sameDate = (one, other) => iso(one).startsWith(iso(other)) || iso(one).slice(0, 16) === iso(other)
const iso = (date) => date.replace(/(\+00:00|Z)$/, '')

const rules = {
  headline: {gold: (meta) => list(meta.headline), same},
  datePublished: {gold: (meta) => list(meta.datePublished), same: sameDate},
  dateModified: {gold: (meta) => list(meta.dateModified), same: sameDate},
  articleCode: {gold: (meta) => list(meta.articleCode), same},
  // an agency that the body credits is not missed, and not wrong
  agency: {gold: (meta) => list(meta.agency), allowed: (meta) => list(meta.agencyInBody), same: sameName},
  citation: {gold: (meta) => list(meta.agencyInBody), allowed: (meta) => list(meta.agency), same: sameName},
  author: {gold: (meta) => list(meta.author).flatMap((names) => names.split(/ (?:و|et|ve|and) /)), same},
  section: {gold: (meta) => list(meta.section).flatMap((names) => names.split(' / ')), same},
  sourceUrl: {gold: (meta) => list(meta.sourceUrl), same: (one, other) => one === other},
  keywords: {gold: (meta) => list(meta.keywords), same},
  commentCount: {gold: (meta) => list(meta.commentCount), same: (one, other) => one === other}
}

function valuesOf(metadata) {
  return {
    headline: list(metadata.headline),
    datePublished: list(metadata.datePublished),
    dateModified: list(metadata.dateModified),
    articleCode: list(metadata.identifier),
    agency: list(metadata.sourceOrganization),
    citation: list(metadata.citation),
    // who edited or photographed is no author of the text
    author: (metadata.author ?? []).filter(({role}) => role === undefined || role === 'reporter').map(({name}) => name),
    section: list(metadata.articleSection),
    sourceUrl: [...list(metadata.isBasedOn), ...list(metadata.url), ...list(metadata.shortUrl)],
    keywords: list(metadata.keywords),
    commentCount: list(metadata.commentCount)
  }
}

/** The metadata when every line has the role that its annotator gave it. */
function withRoles() {
  let lines = []
  const processor = retext()
    .use(retextBlocks)
    .use(retextLanguage)
    .use(retextCharacters)
    .use(() => (tree) => {
      for (const block of tree.children) setRole(block, lines[block.data.line - 1])
    })
    .use(retextMetadata)
    .freeze()
  return (record) => {
    lines = record.lines
    const file = new VFile({
      value: lines.map((line) => line.text.replaceAll('\n', ' ')).join('\n'),
      data: {quiet: true}
    })
    processor.runSync(processor.parse(file), file)
    return file.data.metadata
  }
}

function setRole(block, line) {
  block.data.verdict = {role: line.role, rule: 'annotator', score: 1}
  if (!line.keep || line.keepText === undefined || line.keepText === null) return
  const {value} = block.children[0]
  // letters may have been set right since the annotator saw them: places stay
  const at = line.text.trim().indexOf(line.keepText.trim())
  if (at < 0 || value.length !== line.text.trim().length) return
  const kept = value.slice(at, at + line.keepText.trim().length)
  const trims = []
  const trim = (start, end, role) => {
    const text = value.slice(start, end)
    if (text.trim()) trims.push({role, rule: 'annotator', score: 1, start, end, text})
  }
  trim(0, at, 'dateline')
  trim(at + kept.length, value.length, tailRole(value.slice(at + kept.length)))
  block.data.trims = trims
  block.children[0].value = kept
}

/** The annotation does not say what a cut tail is. */
function tailRole(text) {
  if (/سمات|برچسب|كلمات|وسوم/u.test(text)) return 'tags'
  return /^\s*[(–-]/u.test(text) ? 'agency' : 'date'
}

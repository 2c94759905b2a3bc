#!/usr/bin/env node
// Cross-validation of the chrome model, whole sites held out: for each fold it trains on the others, and the annotated
// documents of the fold are cleaned by a model that has not seen their site. Prints what the scorer says of all of them.
// Usage: npm run build && node training/chrome/crossval.js [--shared DIR] [--folds 3] [--out out/crossval]
// What is written stays inside the repository, where a copy of what is built finds its packages.
import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {annotated, cleanDocuments, measures, readAnnotated, scoreArticles} from '../../bench/eval/articles.js'
import {phraseLists} from '../../dist/languages/lists.js'
import {entriesOf} from '../../dist/stages/chrome/phrases.js'
import {foldOf, partOf, readDocuments} from './data.js'
import {chooseKnown} from './keys.js'
import known from './known.js'
import {makeLists} from './lists.js'
import {makeDocuments} from './made.js'
import {trainModels} from './models.js'
import {prepare} from './rows.js'
import {storeModel} from './store.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const {values} = parseArgs({
  options: {
    shared: {type: 'string', default: join(root, '../shared')},
    folds: {type: 'string', default: '3'},
    out: {type: 'string', default: join(root, 'out/crossval')}
  }
})
const folds = Number(values.folds)
const lists = makeLists(chooseKnown(entriesOf(phraseLists), known).entries)
const prepareAll = (documents) => documents.map((document) => ({document, variants: prepare(document, lists)}))
const prepared = prepareAll(readDocuments(values.shared))
const results = annotated.map((set) => ({set, gold: [], rows: [], right: 0, removed: 0}))
for (let fold = 0; fold < folds; fold++) {
  const seen = prepared.filter(({document}) => foldOf(document.site, folds) !== fold)
  const made = makeDocuments(
    seen.map(({document}) => document),
    partOf
  )
  const clean = await cleanerOf(fold, trainModels([...seen, ...prepareAll(made)]))
  for (const result of results) {
    const documents = readAnnotated(values.shared, result.set).filter(
      ({id, site}) => foldOf(site ?? id, folds) === fold
    )
    const {rows, right, removed} = cleanDocuments(documents, clean)
    result.gold.push(...documents.map((document) => JSON.stringify(document)))
    result.rows.push(...rows)
    result.right += right
    result.removed += removed
  }
  console.error(`fold ${fold} done`)
}
for (const {set, gold, rows, right, removed} of results) {
  const files = [join(values.out, `${set}.gold.jsonl`), join(values.out, `${set}.jsonl`)]
  writeFileSync(files[0], gold.join('\n'))
  writeFileSync(files[1], rows.join('\n'))
  const scores = scoreArticles(values.shared, ...files)
  const figures = measures.map((name) => `${name} ${scores[name].toFixed(4)}`)
  console.log(`${set.padEnd(13)}  ${figures.join('  ')}  roles ${(right / removed).toFixed(4)}`)
}

/** A cleaner with a model of its own: a copy of what is built, with that model beside it. */
async function cleanerOf(fold, model) {
  const folder = resolve(values.out, `fold-${fold}`)
  mkdirSync(folder, {recursive: true})
  for (const part of ['dist', 'models']) cpSync(join(root, part), join(folder, part), {recursive: true})
  writeFileSync(join(folder, 'models/chrome.js'), storeModel(model))
  const {createCleaner} = await import(pathToFileURL(join(folder, 'dist/index.js')).href)
  return createCleaner()
}

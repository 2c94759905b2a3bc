#!/usr/bin/env node
// Cross-validation of the chrome model, whole sites held out: trains on the other folds and writes the model of each fold, in
// whose place of models/chrome.js the documents of that fold (see foldOf) are cleaned by a model that has not seen their site.
// Usage: node training/chrome/crossval.js [--shared DIR] [--folds 4] [--out DIR]
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {phraseLists} from '../../dist/languages/lists.js'
import {entriesOf} from '../../dist/stages/chrome/phrases.js'
import {foldOf, readDocuments} from './data.js'
import {chooseKnown} from './keys.js'
import known from './known.js'
import {makeLists} from './lists.js'
import {trainModels} from './models.js'
import {prepare} from './rows.js'
import {storeModel} from './store.js'

const {values} = parseArgs({
  options: {
    shared: {type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url))},
    folds: {type: 'string', default: '4'},
    only: {type: 'string'},
    out: {type: 'string', default: 'crossval'}
  }
})
const folds = Number(values.folds)
const lists = makeLists(chooseKnown(entriesOf(phraseLists), known).entries)
const prepared = readDocuments(values.shared).map((document) => ({document, variants: prepare(document, lists)}))
console.error(`${prepared.length} documents prepared`)
mkdirSync(values.out, {recursive: true})
for (let fold = 0; fold < folds; fold++) {
  if (values.only && Number(values.only) !== fold) continue
  const model = trainModels(prepared.filter(({document}) => foldOf(document.site, folds) !== fold))
  writeFileSync(join(values.out, `fold-${fold}.js`), storeModel(model))
  console.error(`fold ${fold} done`)
}

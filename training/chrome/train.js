#!/usr/bin/env node
// Train the line model of the chrome stage: node training/chrome/train.js [--shared DIR] [--renew]
// Reads shared/train/lines and shared/eval/lines, writes models/chrome.js. The same data give the same bytes, also when
// phrases have been added to src/languages: only those that known.js names are read. With --renew all that are there now are
// named and read.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {phraseLists} from '../../dist/languages/lists.js'
import {entriesOf} from '../../dist/stages/chrome/phrases.js'
import {partOf, readDocuments} from './data.js'
import {chooseKnown, storeKnown} from './keys.js'
import known from './known.js'
import {makeLists} from './lists.js'
import {makeDocuments} from './made.js'
import {trainModels} from './models.js'
import {hashFeatures, prepare} from './rows.js'
import {storeModel} from './store.js'

const {values} = parseArgs({
  options: {
    shared: {type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url))},
    renew: {type: 'boolean', default: false}
  }
})
const folder = new URL('../../seeds/', import.meta.url)
const seeds = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')
const phrases = entriesOf(phraseLists)
const {entries, gone} = values.renew ? {entries: phrases, gone: 0} : chooseKnown(phrases, known)
console.error(`${entries.length} phrases, ${phrases.length - entries.length} that came later are left out`)
if (gone > 0)
  console.error(`${gone} are gone or mean something else now: the model will be another (see models/chrome.md)`)
const lists = makeLists(entries)
const stored = storeKnown(entries, hashFeatures(seeds, lists.whole))
writeFileSync(new URL('known.js', import.meta.url), stored)
const documents = readDocuments(values.shared)
const all = [...documents, ...makeDocuments(documents, partOf)]
const prepared = all.map((document) => ({document, variants: prepare(document, lists)}))
writeFileSync(new URL('../../models/chrome.js', import.meta.url), storeModel(trainModels(prepared)))

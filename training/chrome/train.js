#!/usr/bin/env node
// Train the line model of the chrome stage: node training/chrome/train.js [--shared DIR]
// Reads shared/train/lines and shared/eval/lines, writes models/chrome.js. The same data give the same bytes.
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {phraseLists} from '../../dist/languages/lists.js'
import {buildAutomaton, entriesOf} from '../../dist/stages/chrome/phrases.js'
import {readDocuments} from './data.js'
import {trainModels} from './models.js'
import {prepare} from './rows.js'
import {storeModel} from './store.js'

const {values} = parseArgs({
  options: {shared: {type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url))}}
})
const automaton = buildAutomaton(entriesOf(phraseLists))
const prepared = readDocuments(values.shared).map((document) => ({document, variants: prepare(document, automaton)}))
writeFileSync(new URL('../../models/chrome.js', import.meta.url), storeModel(trainModels(prepared)))

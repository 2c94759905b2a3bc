#!/usr/bin/env node
// Trains models/joins.js. Usage: node training/joins/train.js [--shared DIR]; the same input gives the same bytes.
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {innerSize, spaceSize} from '../../dist/stages/joins/features.js'
import {gateRows, gateSize} from '../../dist/stages/joins/gate.js'
import {decode} from '../../dist/stages/joins/lexicon.js'
import {answerPairs, answerWords} from './answers.js'
import {readSentences, varyEzafe} from './corpus.js'
import {collect} from './examples.js'
import {gateExamples, trainGate} from './gate.js'
import {quantise, trainMean} from './logistic.js'
import {usualMasks} from './masks.js'
import {moduleOf, pack} from './pack.js'
import {count, foldOf} from './statistics.js'

const {values} = parseArgs({
  options: {shared: {type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url))}}
})
const innerScale = 24
const spaceScale = 24
const seeds = [1, 2, 3]

const folder = `${values.shared}/train/zwnj`
const first = readSentences(folder, ['perdt']).length
const sentences = varyEzafe(readSentences(folder, ['perdt', 'wiki'])).map((text, index) => ({
  text,
  fold: foldOf(index),
  house: index < first ? 0 : 1
}))
// the gate is learned where the lexicon is as strange to the text as it will be to a reader's
const strange = sentences.filter(({fold}) => fold === 0)
const rest = sentences.filter(({fold}) => fold !== 0)
const gate = trainGate(
  gateExamples(
    strange.map(({text}) => text),
    decode(build(rest, new Int16Array(gateRows * gateSize)))
  )
)
const text = moduleOf(build(sentences, gate))
writeFileSync(new URL('../../models/joins.js', import.meta.url), text)
console.log(`models/joins.js: ${text.length} bytes`)

/** Lexicon and weights for these sentences. */
function build(sentences, gate) {
  const statistics = count(sentences)
  const masks = usualMasks(statistics)
  console.log(`${sentences.length} sentences, ${statistics.words.size} words, ${statistics.pairs.size} pairs`)
  const {inner, spaces, missed} = collect(sentences, statistics, masks)
  console.log(
    `${inner.size} gaps inside words, ${spaces.size} spaces, ${missed.spaces} of ${missed.all} joins never asked for`
  )
  const weights = {
    inner: quantise(trainMean(inner, innerSize, seeds), innerScale),
    innerScale,
    spaces: quantise(trainMean(spaces, spaceSize, seeds), spaceScale),
    spaceScale
  }
  const words = answerWords(statistics, masks, weights)
  const pairs = answerPairs(statistics, masks, weights)
  const share = (list, shift, todo) => list.filter(([, value]) => value >>> shift === todo).length
  console.log(
    `words: ${words.length}, leave ${share(words, 14, 1)}, join ${share(words, 14, 2)}, ask ${share(words, 14, 3)}`
  )
  console.log(
    `pairs: ${pairs.length}, leave ${share(pairs, 5, 1)}, join ${share(pairs, 5, 2)}, ask ${share(pairs, 5, 3)}`
  )
  return pack({masks: masks.list, words, pairs, ...weights, gate})
}

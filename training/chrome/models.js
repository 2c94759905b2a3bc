// The two models of the chrome stage from prepared documents.
import {features} from '../../dist/stages/chrome/features.js'
import {revisionFeatures} from '../../dist/stages/chrome/sequence.js'
import {foldOf} from './data.js'
import {collectAlone, collectAmong} from './rows.js'
import {trainTrees} from './trees.js'

const aloneOptions = {trees: 72, rate: 0.18, ridge: 12, seed: 5, rowShare: 0.45, featureShare: 0.35}
const amongOptions = {trees: 48, rate: 0.15, ridge: 25, seed: 6, rowShare: 0.45, featureShare: 0.5}
const innerFolds = 3

/**
 * Train on `[{document, variants}]`. The revision learns from first judgements of models that have not seen the site.
 */
export function trainModels(prepared) {
  const inner = []
  for (let fold = 0; fold < innerFolds; fold++) {
    const seen = prepared.filter(({document}) => foldOf(document.site, innerFolds) !== fold)
    const {rows, labels, weights} = collectAlone(seen.flatMap(({variants}) => variants))
    inner.push(trainTrees(rows, features.length, labels, weights, aloneOptions))
  }
  const foldOfVariant = new Map()
  for (const {document, variants} of prepared) {
    for (const variant of variants) foldOfVariant.set(variant, foldOf(document.site, innerFolds))
  }
  const variants = prepared.flatMap((item) => item.variants)
  const revised = collectAmong(variants, (variant) => inner[foldOfVariant.get(variant)])
  const among = trainTrees(revised.rows, revisionFeatures.length, revised.labels, revised.weights, amongOptions)
  const {rows, labels, weights} = collectAlone(variants)
  return {alone: trainTrees(rows, features.length, labels, weights, aloneOptions), among}
}

// The two models of the chrome stage from prepared documents.
import {features} from '../../dist/stages/chrome/features.js'
import {treesOf} from '../../dist/stages/chrome/model.js'
import {revisionFeatures} from '../../dist/stages/chrome/sequence.js'
import {innerParts, partOf} from './data.js'
import {collectAlone, collectAmong} from './rows.js'
import {trainTrees} from './trees.js'

const alone = {trees: 48, rate: 0.25, ridge: 12, seed: 5, rowShare: 0.8, featureShare: 0.5}
const among = {trees: 32, rate: 0.2, ridge: 25, seed: 6, rowShare: 0.8, featureShare: 0.7}
/** Of the models whose judgements the revision learns from: as many trees, faster made. */
const first = {...alone, rowShare: 0.45, featureShare: 0.35}

/**
 * Train on `[{document, variants}]`. The revision learns from first judgements of models that have not seen the site.
 */
export function trainModels(prepared) {
  const inner = []
  for (let fold = 0; fold < innerParts; fold++) {
    const seen = prepared.filter(({document}) => partOf(document) !== fold)
    const {rows, labels, weights} = collectAlone(seen.flatMap(({variants}) => variants))
    const {bias, features: asked, thresholds, leaves} = trainTrees(rows, features.length, labels, weights, first)
    const questions = Array.from(asked, (index) => features[index])
    inner.push(treesOf(bias, questions, thresholds, leaves))
  }
  const foldOfVariant = new Map()
  for (const {document, variants} of prepared) {
    for (const variant of variants) foldOfVariant.set(variant, partOf(document))
  }
  const variants = prepared.flatMap((item) => item.variants)
  const revised = collectAmong(variants, (variant) => inner[foldOfVariant.get(variant)])
  const {rows, labels, weights} = collectAlone(variants)
  return {
    alone: trainTrees(rows, features.length, labels, weights, alone),
    among: trainTrees(revised.rows, revisionFeatures.length, revised.labels, revised.weights, among)
  }
}

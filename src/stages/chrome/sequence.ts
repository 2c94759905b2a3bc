/** Sequence revision: a line judged alone is judged again with the first judgements of the lines around it. */
import {type Evidence, featureCount, featureNames, makeFeatures} from './features.js'
import type {Line} from './lines.js'
import {isProse} from './lines.js'
import {probability, score, type Trees} from './model.js'

/** The two models: a line alone, and a line among judged lines. */
export interface ChromeModel {
  alone: Trees
  among: Trees
}

/** Lines that are judged together: beyond that, a document is judged in pieces, so that memory stays bounded. */
const piece = 8192

/** How sure the model is of each line that it is chrome, 0–1. */
export function judgeLines(lines: readonly Line[], evidence: Evidence, model: ChromeModel): Float32Array {
  if (lines.length <= piece) return judgePiece(lines, evidence, model)
  const result = new Float32Array(lines.length)
  for (let from = 0; from < lines.length; from += piece) {
    const to = from + piece
    const part = {
      phrases: evidence.phrases.slice(from, to),
      shapes: evidence.shapes.slice(from, to),
      sections: evidence.sections.slice(from, to),
      duplicates: evidence.duplicates.slice(from, to),
      echoes: evidence.echoes.slice(from, to)
    }
    result.set(judgePiece(lines.slice(from, to), part, model), from)
  }
  return result
}

function judgePiece(lines: readonly Line[], evidence: Evidence, model: ChromeModel): Float32Array {
  const rows = makeFeatures(lines, evidence)
  const logits = judgeAlone(model.alone, rows, lines.length)
  const revision = makeRevision(lines, rows, logits)
  const result = new Float32Array(lines.length)
  for (let index = 0; index < lines.length; index++) {
    result[index] = probability(score(model.among, revision, index * revisionCount))
  }
  return result
}

const reach = [-4, -3, -2, -1, 0, 1, 2, 3, 4]

const kept = [
  'letters',
  'endsSentence',
  'phrase',
  'covered',
  'functionShare',
  'section',
  'duplicate',
  'shape',
  'position',
  'sinceHeading',
  'heading',
  'first',
  'ending',
  'fromStart',
  'fromEnd',
  'otherScript',
  'toMedian',
  'echo',
  'copies',
  'casedShare'
]
const keptColumns = kept.map((name) => featureNames.indexOf(name))

const bodyNames = [
  'near5',
  'near12',
  'articleBefore',
  'articleAfter',
  'articleShareBefore',
  'sinceArticle',
  'untilArticle',
  'chromeRunBefore',
  'chromeRunAfter',
  'chromeShare',
  'articleTotal'
]

/** Names of the features of the revision, in order. */
export const revisionNames: readonly string[] = [...reach.map((step) => `p${step}`), ...bodyNames, ...kept]

/** Features per line of the revision. */
export const revisionCount = revisionNames.length

/** First judgements of all lines, as log-odds that they are chrome. */
export function judgeAlone(trees: Trees, rows: Float32Array, count: number): Float32Array {
  const logits = new Float32Array(count)
  for (let index = 0; index < count; index++) logits[index] = score(trees, rows, index * featureCount)
  return logits
}

/** The features of the revision, row after row. */
export function makeRevision(lines: readonly Line[], rows: Float32Array, logits: Float32Array): Float32Array {
  const count = lines.length
  const result = new Float32Array(count * revisionCount)
  const mass = new Float64Array(count + 1)
  const sum = new Float64Array(count + 1)
  const sure = new Uint8Array(count)
  for (let index = 0; index < count; index++) {
    const p = probability(logits[index])
    const {scan} = lines[index]
    mass[index + 1] = mass[index] + (1 - p) * scan.letters
    sum[index + 1] = sum[index] + p
    sure[index] = p < 0.3 && isProse(scan) ? 1 : p > 0.7 ? 2 : 0
  }
  const sinceArticle = distancesTo(sure, 1, -1)
  const untilArticle = distancesTo(sure, 1, 1)
  const runBefore = runs(sure, -1)
  const runAfter = runs(sure, 1)
  for (let index = 0; index < count; index++) {
    let at = index * revisionCount
    for (const step of reach) {
      const other = index + step
      result[at++] = other >= 0 && other < count ? logits[other] : step < 0 ? 9 : 8
    }
    result[at++] = near(sum, index, 5, count)
    result[at++] = near(sum, index, 12, count)
    result[at++] = mass[index]
    result[at++] = mass[count] - mass[index + 1]
    result[at++] = mass[count] > 0 ? mass[index] / mass[count] : 0
    result[at++] = sinceArticle[index]
    result[at++] = untilArticle[index]
    result[at++] = runBefore[index]
    result[at++] = runAfter[index]
    result[at++] = sum[count] / count
    result[at++] = mass[count]
    for (const column of keptColumns) result[at++] = rows[index * featureCount + column]
  }
  return result
}

function near(sum: Float64Array, index: number, width: number, count: number): number {
  const from = Math.max(0, index - width)
  const to = Math.min(count, index + width + 1)
  return (sum[to] - sum[from] - (sum[index + 1] - sum[index])) / Math.max(1, to - from - 1)
}

/** Lines to the next line of a kind in one direction, itself aside, at most 50. */
function distancesTo(kinds: Uint8Array, kind: number, step: 1 | -1): Uint8Array {
  const result = new Uint8Array(kinds.length)
  let distance = 50
  for (let index = step > 0 ? kinds.length - 1 : 0; index >= 0 && index < kinds.length; index -= step) {
    result[index] = distance
    distance = kinds[index] === kind ? 1 : Math.min(50, distance + 1)
  }
  return result
}

/** Length of the run of sure chrome that ends right before a line, at most 50. */
function runs(kinds: Uint8Array, step: 1 | -1): Uint8Array {
  const result = new Uint8Array(kinds.length)
  let run = 0
  for (let index = step > 0 ? kinds.length - 1 : 0; index >= 0 && index < kinds.length; index -= step) {
    result[index] = run
    run = kinds[index] === 2 ? Math.min(50, run + 1) : 0
  }
  return result
}

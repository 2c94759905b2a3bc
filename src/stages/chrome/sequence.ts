/** Sequence revision: a line judged alone is judged again with the first judgements of the lines around it. */
import {type Feature, features, filled} from './features.js'
import type {Line} from './lines.js'
import {isProse} from './lines.js'
import {pad, probability, type Rows, roomFor, score, type Trees} from './model.js'
import {type Evidence, fillFeatures} from './rows.js'
import {floats} from './slabs.js'

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
  const result = floats(lines.length)
  for (let from = 0; from < lines.length; from += piece) {
    const to = from + piece
    const part = {
      phrases: evidence.phrases.slice(from, to),
      shapes: evidence.shapes.slice(from, to),
      sections: evidence.sections.slice(from, to),
      duplicates: evidence.duplicates.slice(from, to),
      copies: evidence.copies.slice(from, to),
      echoes: evidence.echoes.slice(from, to)
    }
    result.set(judgePiece(lines.slice(from, to), part, model), from)
  }
  return result
}

function judgePiece(lines: readonly Line[], evidence: Evidence, model: ChromeModel): Float32Array {
  const rows = readRows(lines, evidence)
  judgeAlone(model.alone, rows, lines.length)
  fillRevision(rows, lines)
  score(model.among, rows, lines.length, revised)
  const result = floats(lines.length)
  const from = revised * rows.stride + pad
  for (let index = 0; index < lines.length; index++) result[index] = probability(rows.values[from + index])
  return result
}

const reach = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
/** What a line finds where there is none: above the first and below the last. */
const above = 9
const below = 8

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

const logit = filled
const body = filled + 1
const revised = body + bodyNames.length
/** Columns of all: of the line, of its place, of the revision, and of the two judgements. */
export const columns = revised + 1

/** The features of the revision, in order. */
export const revisionFeatures: readonly Feature[] = [
  ...reach.map((step) => ({name: `p${step}`, column: logit, step})),
  ...bodyNames.map((name, index) => ({name, column: body + index, step: 0})),
  ...kept.map((name) => features.find((feature) => feature.name === name)!)
]

/** The numbers of lines without the judgements of those around them; they hold until the next lines are read. */
export function readRows(lines: readonly Line[], evidence: Evidence): Rows {
  const rows = roomFor(columns, lines.length)
  fillFeatures(rows, lines, evidence)
  return rows
}

/** First judgements of all lines, as log-odds that they are chrome. */
export function judgeAlone(trees: Trees, rows: Rows, count: number): void {
  score(trees, rows, count, logit)
}

/** Running sums over the lines; used again for the next. */
let sums = makeSums(256)

function makeSums(size: number) {
  return {
    mass: new Float64Array(size + 1),
    sum: new Float64Array(size + 1),
    sure: new Uint8Array(size),
    sinceArticle: new Uint8Array(size),
    untilArticle: new Uint8Array(size),
    runBefore: new Uint8Array(size),
    runAfter: new Uint8Array(size)
  }
}

/** Fill the columns of the revision, by the first judgements. */
export function fillRevision({values, stride}: Rows, lines: readonly Line[]): void {
  const count = lines.length
  const judged = logit * stride + pad
  for (let step = 1; step <= pad; step++) {
    values[judged - step] = above
    values[judged + count + step - 1] = below
  }
  if (sums.sure.length < count) sums = makeSums(count * 2)
  const {mass, sum, sure, sinceArticle, untilArticle, runBefore, runAfter} = sums
  for (let index = 0; index < count; index++) {
    const p = probability(values[judged + index])
    const {scan} = lines[index]
    mass[index + 1] = mass[index] + (1 - p) * scan.letters
    sum[index + 1] = sum[index] + p
    sure[index] = p < 0.3 && isProse(scan) ? 1 : p > 0.7 ? 2 : 0
  }
  fillDistances(sinceArticle, sure, count, -1)
  fillDistances(untilArticle, sure, count, 1)
  fillRuns(runBefore, sure, count, -1)
  fillRuns(runAfter, sure, count, 1)
  for (let index = 0; index < count; index++) {
    let at = (body - 1) * stride + pad + index
    values[(at += stride)] = near(sum, index, 5, count)
    values[(at += stride)] = near(sum, index, 12, count)
    values[(at += stride)] = mass[index]
    values[(at += stride)] = mass[count] - mass[index + 1]
    values[(at += stride)] = mass[count] > 0 ? mass[index] / mass[count] : 0
    values[(at += stride)] = sinceArticle[index]
    values[(at += stride)] = untilArticle[index]
    values[(at += stride)] = runBefore[index]
    values[(at += stride)] = runAfter[index]
    values[(at += stride)] = sum[count] / count
    values[at + stride] = mass[count]
  }
}

function near(sum: Float64Array, index: number, width: number, count: number): number {
  const from = Math.max(0, index - width)
  const to = Math.min(count, index + width + 1)
  return (sum[to] - sum[from] - (sum[index + 1] - sum[index])) / Math.max(1, to - from - 1)
}

/** Lines to the next sure line of the article in one direction, itself aside, at most 50. */
function fillDistances(result: Uint8Array, kinds: Uint8Array, count: number, step: 1 | -1): void {
  let distance = 50
  for (let index = step > 0 ? count - 1 : 0; index >= 0 && index < count; index -= step) {
    result[index] = distance
    distance = kinds[index] === 1 ? 1 : Math.min(50, distance + 1)
  }
}

/** Length of the run of sure chrome that ends right before a line, at most 50. */
function fillRuns(result: Uint8Array, kinds: Uint8Array, count: number, step: 1 | -1): void {
  let run = 0
  for (let index = step > 0 ? count - 1 : 0; index >= 0 && index < count; index -= step) {
    result[index] = run
    run = kinds[index] === 2 ? Math.min(50, run + 1) : 0
  }
}

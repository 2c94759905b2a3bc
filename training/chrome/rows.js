// From documents to rows of features, with the code that cleans.
import {parseBlocks} from '../../dist/stages/blocks.js'
import {findEvidence} from '../../dist/stages/chrome/evidence.js'
import {features, filled} from '../../dist/stages/chrome/features.js'
import {makeLines} from '../../dist/stages/chrome/lines.js'
import {pad, roomFor} from '../../dist/stages/chrome/model.js'
import {columns, fillRevision, judgeAlone, readRows, revisionFeatures} from '../../dist/stages/chrome/sequence.js'
import {variantsOf} from './data.js'
import {hashRows} from './keys.js'
import {someFor} from './lists.js'
import {hashOf, makeRandom} from './random.js'

/**
 * The variants of a document, each with the features of its lines; `chosen` are the lines to learn from. An annotated
 * document is read once as the stage reads it, with all phrases.
 */
export function prepare(document, lists) {
  const random = makeRandom(hashOf(document.id) ^ 7)
  const some = someFor(document, lists)
  const read = ({lines, weight}, automaton) => prepareLines(lines, weight, document, automaton, random)
  const shapes = variantsOf(document)
  const variants = shapes.map((shape, index) => read(shape, index === 0 && isAnnotated(document) ? lists.whole : some))
  const later = laterRound(shapes[0].lines, document, variants[0].evidence)
  if (later) variants.push(read({lines: later, weight: shapes[0].weight}, some))
  return variants.map(({evidence: _, ...variant}) => variant)
}

function prepareLines(lines, weight, document, automaton, random) {
  const read = makeLines(
    lines.map(({text}) => parseBlocks(text)[0]),
    automaton
  )
  const evidence = findEvidence(read)
  const rows = keep(readRows(read, evidence))
  const first = lines.findIndex((line) => line.keep)
  const last = lines.findLastIndex((line) => line.keep)
  const chosen = []
  // long articles and the menus far from them repeat themselves: some of their lines tell as much as all
  const pace = isAnnotated(document) ? 1 : Math.min(1, 40 / (last - first + 1))
  for (let index = 0; index < lines.length; index++) {
    const far = index < first - 20 || index > last + 25
    const inside = index > first + 4 && index < last - 4 && lines[index].keep
    const chance = far ? (isAnnotated(document) ? 0.3 : 0.06) : inside ? pace : 1
    if (!lines[index].skip && read[index].scan.symbols > 0 && random() < chance) chosen.push(index)
  }
  // a long page counts as much as one of sixty lines
  const share = weight * Math.min(1, 60 / Math.max(1, chosen.length))
  const weights = chosen.map(
    (index) =>
      share * (lines[index].title ? 3 : lines[index].keep ? 0.6 + Math.min(read[index].scan.letters, 240) / 80 : 1)
  )
  const labels = chosen.map((index) => (lines[index].keep ? 0 : 1))
  return {lines: read, rows, chosen, labels, weights, evidence}
}

/** A copy: the room is used again for the next document. */
function keep({values, stride}) {
  return {values: values.slice(0, columns * stride), stride}
}

/** A hash of the features of a text's lines. */
export function hashFeatures(text, automaton) {
  const read = makeLines(parseBlocks(text), automaton)
  return hashRows(readRows(read, findEvidence(read)), pad, read.length, filled)
}

/** Whether each line has its label from a reader. */
function isAnnotated({set}) {
  return set !== 'train' && set !== 'made'
}

/** From this score on a rule decides, whatever the model says. */
const sure = 0.85

/**
 * A document as the stage judges it again: what the rules are sure of has left, and some of the other furniture. Of six in
 * ten whole pages, and of all annotated documents.
 */
function laterRound(lines, document, {phrases, shapes, sections, duplicates}) {
  const random = makeRandom(hashOf(`round ${document.id}`))
  if (!isAnnotated(document) && random() >= 0.6) return undefined
  const share = random() * 0.8
  const standing = lines.filter((line, index) => {
    if (line.skip) return true
    const left = [phrases, shapes, sections, duplicates].some((findings) => (findings[index]?.score ?? 0) >= sure)
    return !left && (line.keep || random() > share)
  })
  return standing.some((line) => line.keep) ? standing : undefined
}

/** The numbers that `list` asks for, of the lines to learn from, of many variants, side by side. */
function collect(variants, list) {
  const count = variants.reduce((sum, variant) => sum + variant.chosen.length, 0)
  const rows = new Float32Array(count * list.length)
  const labels = new Uint8Array(count)
  const weights = new Float64Array(count)
  let row = 0
  for (const {
    rows: {values, stride},
    ...variant
  } of variants) {
    variant.chosen.forEach((index, at) => {
      for (const [feature, {column, step}] of list.entries())
        rows[row * list.length + feature] = values[column * stride + pad + index + step]
      labels[row] = variant.labels[at]
      weights[row] = variant.weights[at]
      row++
    })
  }
  return {rows, labels, weights}
}

/** Rows of a line alone. */
export function collectAlone(variants) {
  return collect(variants, features)
}

/** Rows of a line among lines that were judged by the trees of their variant. */
export function collectAmong(variants, treesOfVariant) {
  for (const variant of variants) {
    const count = variant.lines.length
    const rows = roomFor(columns, count)
    rows.values.set(variant.rows.values)
    judgeAlone(treesOfVariant(variant), rows, count)
    fillRevision(rows, variant.lines)
    variant.rows = keep(rows)
  }
  return collect(variants, revisionFeatures)
}

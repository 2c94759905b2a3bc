// The document gate: how far a document's joins bear a proposal out, learned on documents that the lexicon never saw.
import {examine, gateInputs, gateRow, gateRows, gateSize, makeHealth} from '../../dist/stages/joins/gate.js'
import {propose} from '../../dist/stages/joins/propose.js'
import {gap, makeScan, scanText} from '../../dist/stages/joins/scan.js'
import {damage, seeded} from './corpus.js'

/** Numbers of sentences that are put together to documents. */
const shortLengths = [1, 1, 1, 1, 2]
const longLengths = [6, 12, 24, 40]
/** How much a proposal in each kind of document weighs: what heals one kind of damage harms another. */
const importance = {gold: 1.5, del: 1, space: 1, mix: 2}

/** Proposals of damaged documents with what came of them. */
export function gateExamples(sentences, lexicon) {
  const random = seeded(11)
  const examples = []
  let scan = makeScan(4096)
  let gold = makeScan(4096)
  for (const document of [...cut(sentences, shortLengths), ...cut(sentences, longLengths)]) {
    for (const kind of Object.keys(importance)) {
      const health = makeHealth()
      const found = []
      for (const sentence of document) {
        gold = scanText(sentence, gold)
        scan = scanText(damage(sentence, kind, random), scan)
        const proposals = propose(scan, lexicon)
        examine(health, scan, proposals)
        for (const proposal of proposals)
          found.push({proposal, label: gold.gaps[proposal.letter] === gap.joiner ? 1 : 0})
      }
      for (const {proposal, label} of found) {
        examples.push({
          row: gateRow(health, proposal.kind),
          inputs: Float64Array.from(gateInputs(health, proposal)),
          label,
          weight: importance[kind]
        })
      }
    }
  }
  return examples
}

function cut(sentences, lengths) {
  const documents = []
  let at = 0
  while (at < sentences.length) {
    const document = sentences.slice(at, at + lengths[documents.length % lengths.length])
    documents.push(document)
    at += document.length
  }
  return documents
}

/** Weights by kind, in 1/1024: logistic regression by Newton's method, drawn towards "the score is right". */
export function trainGate(examples, {rounds = 20, ridge = 2} = {}) {
  const weights = new Float64Array(gateRows * gateSize)
  for (let kind = 0; kind < gateRows; kind++) {
    const own = examples.filter((example) => example.row === kind)
    const row = weights.subarray(kind * gateSize, (kind + 1) * gateSize)
    row[1] = 1
    for (let round = 0; round < rounds; round++) {
      const slopes = Float64Array.from(row, (weight, index) => ridge * (weight - (index === 1 ? 1 : 0)))
      const curves = Array.from({length: gateSize}, (_, index) => {
        const curve = new Float64Array(gateSize)
        curve[index] = ridge
        return curve
      })
      for (const {inputs, label, weight} of own) {
        let sum = 0
        for (let index = 0; index < gateSize; index++) sum += row[index] * inputs[index]
        const chance = 1 / (1 + Math.exp(-sum))
        for (let index = 0; index < gateSize; index++) {
          slopes[index] += weight * (chance - label) * inputs[index]
          const bend = weight * chance * (1 - chance) * inputs[index]
          for (let other = 0; other < gateSize; other++) curves[index][other] += bend * inputs[other]
        }
      }
      // a full step may overshoot where all chances are near 0 or 1
      const step = solve(curves, slopes)
      const before = loss(own, row, ridge)
      for (let size = 1; size > 1e-4; size /= 2) {
        const next = row.map((weight, index) => weight - size * step[index])
        if (loss(own, next, ridge) >= before) continue
        row.set(next)
        break
      }
    }
    console.log(`  gate ${kind}: ${own.length} proposals, ${[...row].map((weight) => weight.toFixed(2)).join(' ')}`)
  }
  return Int16Array.from(weights, (weight) => Math.max(-32767, Math.min(32767, Math.round(weight * 1024))))
}

function loss(examples, row, ridge) {
  let total = 0
  row.forEach((weight, index) => {
    total += (ridge / 2) * (weight - (index === 1 ? 1 : 0)) ** 2
  })
  for (const {inputs, label, weight} of examples) {
    let sum = 0
    for (let index = 0; index < gateSize; index++) sum += row[index] * inputs[index]
    total += weight * (label ? softplus(-sum) : softplus(sum))
  }
  return total
}

function softplus(value) {
  return value > 30 ? value : Math.log1p(Math.exp(value))
}

/** Solve a system of linear equations by elimination. */
function solve(matrix, right) {
  const size = right.length
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = matrix[row][pivot] / matrix[pivot][pivot]
      for (let column = pivot; column < size; column++) matrix[row][column] -= factor * matrix[pivot][column]
      right[row] -= factor * right[pivot]
    }
  }
  const result = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row]
    for (let column = row + 1; column < size; column++) sum -= matrix[row][column] * result[column]
    result[row] = sum / matrix[row][row]
  }
  return result
}

// Gradient boosting of oblivious trees with a logistic loss, on binned features. Deterministic.
import {depth} from '../../dist/stages/chrome/model.js'
import {makeRandom} from './random.js'

const bins = 48

/** Edges of the bins of each feature, from a sample of the rows. */
function findEdges(rows, count, width) {
  const step = Math.max(1, Math.floor(count / 40000))
  const edges = []
  for (let feature = 0; feature < width; feature++) {
    const sample = []
    for (let row = 0; row < count; row += step) sample.push(rows[row * width + feature])
    const sorted = Float32Array.from(sample).sort()
    const distinct = []
    for (let bin = 1; bin < bins; bin++) {
      const at = Math.floor((bin * sorted.length) / bins)
      const value = sorted[at]
      // halfway to the next lower value, so that a tie in other data falls as it fell here
      let below = at
      while (below > 0 && sorted[below] === value) below--
      if (sorted[below] === value) continue
      const edge = Math.fround((value + sorted[below]) / 2)
      if (distinct.length === 0 || edge > distinct[distinct.length - 1]) distinct.push(edge)
    }
    // rare flags have one value in nearly all quantiles
    if (distinct.length === 0 && sorted[0] !== sorted[sorted.length - 1])
      distinct.push(Math.fround((sorted[0] + sorted[sorted.length - 1]) / 2))
    edges.push(Float32Array.from(distinct))
  }
  return edges
}

function binRows(rows, count, width, edges) {
  const columns = []
  for (let feature = 0; feature < width; feature++) {
    const column = new Uint8Array(count)
    const limits = edges[feature]
    for (let row = 0; row < count; row++) {
      const value = rows[row * width + feature]
      let bin = 0
      for (let end = limits.length; bin < end; ) {
        const middle = (bin + end) >> 1
        if (value > limits[middle]) bin = middle + 1
        else end = middle
      }
      column[row] = bin
    }
    columns.push(column)
  }
  return columns
}

/**
 * Train trees on `rows` (count × width), `labels` (0 or 1) and `weights`.
 * Returns what src/stages/chrome/model.ts reads.
 */
export function trainTrees(rows, width, labels, weights, options) {
  const {trees, rate, ridge, seed, rowShare, featureShare} = options
  const count = labels.length
  const random = makeRandom(seed)
  const edges = findEdges(rows, count, width)
  const columns = binRows(rows, count, width, edges)
  let positive = 0
  let total = 0
  for (let row = 0; row < count; row++) {
    positive += labels[row] * weights[row]
    total += weights[row]
  }
  const bias = Math.fround(Math.log(positive / (total - positive)))
  const logits = new Float64Array(count).fill(bias)
  // of each row taken: gradient and hessian, side by side
  const slopes = new Float64Array(count * 2)
  const leafOf = new Uint8Array(count)
  const rowsOf = new Int32Array(count)
  const model = {features: [], bins: [], thresholds: [], leaves: []}
  const size = 1 << depth
  for (let tree = 0; tree < trees; tree++) {
    let taken = 0
    for (let row = 0; row < count; row++) {
      if (random() >= rowShare) continue
      const p = 1 / (1 + Math.exp(-logits[row]))
      rowsOf[taken] = row
      slopes[taken * 2] = weights[row] * (p - labels[row])
      slopes[taken * 2 + 1] = weights[row] * p * (1 - p)
      leafOf[taken++] = 0
    }
    const asked = []
    for (let feature = 0; feature < width; feature++)
      if (edges[feature].length > 0 && random() < featureShare) asked.push(feature)
    const gathered = asked.map((feature) => gather(columns[feature], rowsOf, taken))
    const sums = asked.map(() => new Float64Array(bins * 2))
    // the rows that are summed; of two halves of a leaf the other is what is left of it
    let summed = Int32Array.from({length: taken}, (_, index) => index)
    const halves = new Int32Array(taken)
    let small = new Int32Array(1)
    for (let level = 0; level < depth; level++) {
      const leaves = 1 << level
      let best = {gain: 0, feature: asked[0], bin: 0, column: gathered[0]}
      asked.forEach((feature, at) => {
        if (level > 0) sums[at] = sumsBelow(sums[at], small)
        addRows(sums[at], summed, gathered[at], leafOf, slopes)
        if (level > 0) subtract(sums[at], small)
        const {gain, bin} = bestSplit(sums[at], leaves, edges[feature].length, ridge)
        if (gain > best.gain) best = {gain, feature, bin, column: gathered[at]}
      })
      const sizes = new Int32Array(leaves * 2)
      for (let index = 0; index < taken; index++) {
        leafOf[index] = (leafOf[index] << 1) | (best.column[index] > best.bin ? 1 : 0)
        sizes[leafOf[index]]++
      }
      small = sizes.map((count, leaf) => ((leaf & 1 ? count < sizes[leaf - 1] : count <= sizes[leaf + 1]) ? 1 : 0))
      let many = 0
      for (let index = 0; index < taken; index++) if (small[leafOf[index]]) halves[many++] = index
      summed = halves.subarray(0, many)
      model.features.push(best.feature)
      model.bins.push(best.bin)
      model.thresholds.push(edges[best.feature][best.bin])
    }
    const gradientOf = new Float64Array(size)
    const hessianOf = new Float64Array(size)
    for (let index = 0; index < taken; index++) {
      gradientOf[leafOf[index]] += slopes[index * 2]
      hessianOf[leafOf[index]] += slopes[index * 2 + 1]
    }
    const values = new Float32Array(size)
    for (let leaf = 0; leaf < size; leaf++) values[leaf] = (-rate * gradientOf[leaf]) / (hessianOf[leaf] + ridge)
    const asks = model.features.slice(-depth).map((feature) => columns[feature])
    const limits = model.bins.slice(-depth)
    for (let row = 0; row < count; row++) {
      let leaf = 0
      for (let level = 0; level < depth; level++) leaf = (leaf << 1) | (asks[level][row] > limits[level] ? 1 : 0)
      logits[row] += values[leaf]
    }
    model.leaves.push(...values)
  }
  return {
    bias,
    features: Uint8Array.from(model.features),
    thresholds: Float32Array.from(model.thresholds),
    leaves: Float32Array.from(model.leaves)
  }
}

function gather(column, rowsOf, taken) {
  const result = new Uint8Array(taken)
  for (let index = 0; index < taken; index++) result[index] = column[rowsOf[index]]
  return result
}

/** Room for the sums of halves: where the larger half will stand, the sums of the whole. */
function sumsBelow(above, small) {
  const width = bins * 2
  const result = new Float64Array(small.length * width)
  for (let leaf = 0; leaf < small.length; leaf++) {
    const whole = (leaf >> 1) * width
    if (!small[leaf]) result.set(above.subarray(whole, whole + width), leaf * width)
  }
  return result
}

function addRows(sums, rows, column, leafOf, slopes) {
  for (let at = 0; at < rows.length; at++) {
    const index = rows[at]
    const cell = (leafOf[index] * bins + column[index]) * 2
    sums[cell] += slopes[index * 2]
    sums[cell + 1] += slopes[index * 2 + 1]
  }
}

function subtract(sums, small) {
  const width = bins * 2
  for (let leaf = 0; leaf < small.length; leaf++) {
    if (small[leaf]) continue
    const from = leaf * width
    const other = (leaf ^ 1) * width
    for (let cell = 0; cell < width; cell++) sums[from + cell] -= sums[other + cell]
  }
}

function bestSplit(sums, leaves, limits, ridge) {
  const gains = new Float64Array(limits)
  for (let leaf = 0; leaf < leaves; leaf++) {
    const from = leaf * bins * 2
    let gradient = 0
    let hessian = 0
    for (let bin = 0; bin <= limits; bin++) {
      gradient += sums[from + bin * 2]
      hessian += sums[from + bin * 2 + 1]
    }
    if (hessian === 0) continue
    const parent = (gradient * gradient) / (hessian + ridge)
    let leftGradient = 0
    let leftHessian = 0
    for (let bin = 0; bin < limits; bin++) {
      leftGradient += sums[from + bin * 2]
      leftHessian += sums[from + bin * 2 + 1]
      const rightGradient = gradient - leftGradient
      const rightHessian = hessian - leftHessian
      gains[bin] +=
        (leftGradient * leftGradient) / (leftHessian + ridge) +
        (rightGradient * rightGradient) / (rightHessian + ridge) -
        parent
    }
  }
  let bin = 0
  for (let other = 1; other < limits; other++) if (gains[other] > gains[bin]) bin = other
  return {gain: limits > 0 ? gains[bin] : 0, bin}
}

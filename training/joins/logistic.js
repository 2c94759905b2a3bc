// Logistic regression over hashed features by FTRL-proximal (McMahan 2013), which leaves most weights at zero; the
// order of the examples is fixed by a seed.
import {seeded} from './corpus.js'

/** Train weights for `size` features. */
export function train(examples, size, {epochs = 6, alpha = 0.2, l1 = 1.7, l2 = 1, seed = 1} = {}) {
  const sums = new Float64Array(size)
  const squares = new Float64Array(size)
  const weights = new Float64Array(size)
  const {ends, labels, features} = examples
  const order = new Uint32Array(examples.size)
  for (let index = 0; index < order.length; index++) order[index] = index
  const random = seeded(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const example of order) {
      const from = example ? ends[example - 1] : 0
      const to = ends[example]
      let sum = 0
      for (let index = from; index < to; index++) sum += weights[features[index]]
      const chance = 1 / (1 + Math.exp(-sum))
      const slope = chance - labels[example]
      loss -= Math.log(Math.max(1e-9, labels[example] ? chance : 1 - chance))
      if (Math.abs(slope) < 1e-4) continue
      const square = slope * slope
      for (let index = from; index < to; index++) {
        const feature = features[index]
        const before = Math.sqrt(squares[feature])
        squares[feature] += square
        const after = Math.sqrt(squares[feature])
        const next = sums[feature] + slope - ((after - before) / alpha) * weights[feature]
        sums[feature] = next
        if (next < l1 && next > -l1) weights[feature] = 0
        else weights[feature] = (next < 0 ? -(next + l1) : -(next - l1)) / ((1 + after) / alpha + l2)
      }
    }
    console.log(`  epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(5)}`)
  }
  return weights
}

function shuffle(order, random) {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index]
    order[index] = order[other]
    order[other] = kept
  }
}

/** The mean of several trainings that saw the examples in different orders: it errs less than any of them. */
export function trainMean(examples, size, seeds) {
  const mean = new Float64Array(size)
  for (const seed of seeds) {
    const weights = train(examples, size, {seed})
    for (let index = 0; index < size; index++) mean[index] += weights[index] / seeds.length
  }
  return mean
}

/** Weights as steps of `1 / scale`, clipped to a byte. */
export function quantise(weights, scale) {
  const steps = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
  console.log(`  ${steps.reduce((count, step) => count + (step ? 1 : 0), 0)} weights`)
  return steps
}

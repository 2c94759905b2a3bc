/**
 * Boosted oblivious trees: every level of a tree asks one question of all lines, so a tree of depth six is six
 * comparisons and one look-up (after Prokhorenkova and others, CatBoost, 2018).
 */

/** Questions a tree asks, one after the other. */
export const depth = 6

/** Numbers of the lines of a document, row after row, and as many rows of nobody before and behind them as a line looks away. */
export interface Rows {
  values: Float32Array
  width: number
  pad: number
}

/** Trees as they judge, an even number of them: all arrays are parallel. */
export interface Trees {
  bias: number
  /** `depth` places a tree, in `values`, seen from where the line's row starts. */
  places: Int32Array
  /** `depth` thresholds a tree: a value above goes to the upper half. */
  thresholds: Float32Array
  /** `2 ** depth` values a tree. */
  leaves: Float32Array
}

const leavesOfTree = 1 << depth
/** Trees between two looks whether the rest can still change the answer. */
const stride = 16 * depth
/** Log-odds from which on it hardly can. */
const certain = 4.5
/** Lines that are asked together: their rows fit the fastest cache. */
const together = 64

/** The lines that are still asked: which, where their rows start, and their log-odds so far. */
const lines = new Int32Array(together)
const starts = new Int32Array(together)
const sums = new Float64Array(together)

/** The log-odds of `count` lines into `result`, `every` places apart from `at` on. */
export function score(
  {bias, places, thresholds: t, leaves}: Trees,
  {values, width, pad}: Rows,
  count: number,
  result: Float32Array,
  at: number,
  every: number
): void {
  for (let from = 0; from < count; from += together) {
    let many = Math.min(together, count - from)
    for (let index = 0; index < many; index++) {
      lines[index] = from + index
      starts[index] = (pad + from + index) * width
      sums[index] = bias
    }
    for (let node = 0, leaf = 0; node < places.length && many > 0; ) {
      const stop = Math.min(places.length, node + stride)
      // two trees at a time: what a line costs beside their questions is paid once
      for (; node < stop; node += 2 * depth, leaf += 2 * leavesOfTree) {
        const a = places[node]
        const b = places[node + 1]
        const c = places[node + 2]
        const d = places[node + 3]
        const e = places[node + 4]
        const f = places[node + 5]
        const g = places[node + 6]
        const h = places[node + 7]
        const i = places[node + 8]
        const j = places[node + 9]
        const k = places[node + 10]
        const l = places[node + 11]
        const aT = t[node]
        const bT = t[node + 1]
        const cT = t[node + 2]
        const dT = t[node + 3]
        const eT = t[node + 4]
        const fT = t[node + 5]
        const gT = t[node + 6]
        const hT = t[node + 7]
        const iT = t[node + 8]
        const jT = t[node + 9]
        const kT = t[node + 10]
        const lT = t[node + 11]
        for (let index = 0; index < many; index++) {
          const row = starts[index]
          // six questions a tree, as numbers, so that nothing branches
          const first =
            (+(values[a + row] > aT) << 5) |
            (+(values[b + row] > bT) << 4) |
            (+(values[c + row] > cT) << 3) |
            (+(values[d + row] > dT) << 2) |
            (+(values[e + row] > eT) << 1) |
            +(values[f + row] > fT)
          const second =
            (+(values[g + row] > gT) << 5) |
            (+(values[h + row] > hT) << 4) |
            (+(values[i + row] > iT) << 3) |
            (+(values[j + row] > jT) << 2) |
            (+(values[k + row] > kT) << 1) |
            +(values[l + row] > lT)
          sums[index] = sums[index] + leaves[leaf + first] + leaves[leaf + leavesOfTree + second]
        }
      }
      let still = 0
      for (let index = 0; index < many; index++) {
        const sum = sums[index]
        result[at + lines[index] * every] = sum
        if (sum > certain || sum < -certain) continue
        lines[still] = lines[index]
        starts[still] = starts[index]
        sums[still++] = sum
      }
      many = still
    }
  }
}

/** Log-odds as a probability. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

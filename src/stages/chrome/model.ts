/**
 * Boosted oblivious trees: every level of a tree asks one question of all lines, so a tree of depth six is six
 * comparisons and one look-up (after Prokhorenkova and others, CatBoost, 2018).
 */

/** Questions a tree asks, one after the other. */
export const depth = 6

/** Trees as they are stored: all arrays are parallel. */
export interface Trees {
  bias: number
  /** `depth` features a tree. */
  features: Uint8Array
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

/** The log-odds of one row that starts at `at`. */
export function score(trees: Trees, rows: Float32Array, at: number): number {
  const {features: f, thresholds: t, leaves} = trees
  const end = f.length
  let sum = trees.bias
  let node = 0
  let leaf = 0
  while (node < end) {
    const stop = Math.min(end, node + stride)
    for (; node < stop; node += depth) {
      // six questions, written out: the loop would cost more than they do; as numbers, so that nothing branches
      const path =
        (+(rows[at + f[node]] > t[node]) << 5) |
        (+(rows[at + f[node + 1]] > t[node + 1]) << 4) |
        (+(rows[at + f[node + 2]] > t[node + 2]) << 3) |
        (+(rows[at + f[node + 3]] > t[node + 3]) << 2) |
        (+(rows[at + f[node + 4]] > t[node + 4]) << 1) |
        +(rows[at + f[node + 5]] > t[node + 5])
      sum += leaves[leaf + path]
      leaf += leavesOfTree
    }
    if (sum > certain || sum < -certain) return sum
  }
  return sum
}

/** Log-odds as a probability. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

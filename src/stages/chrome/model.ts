/**
 * Boosted oblivious trees: every level of a tree asks one question of all lines, so a tree of depth six is six
 * comparisons and one look-up (after Prokhorenkova and others, CatBoost, 2018).
 *
 * They are asked in WebAssembly, four lines at a time: a fifth of the time. Where a platform does not let code be compiled
 * (a content security policy without `wasm-unsafe-eval`) they are asked here, with the same answers.
 */
import {openEngine} from './engine.js'
import type {Feature} from './features.js'

/** Questions a tree asks, one after the other. */
export const depth = 6

/** Numbers of the lines of a document, column after column; they hold until the next document's are asked for. */
export interface Rows {
  /** Of a line in a column: at `column * stride + pad + line`. */
  values: Float32Array
  stride: number
}

/** Lines of nobody before the first and behind the last: as many as a line looks away. */
export const pad = 4

/** Trees as they judge. */
export interface Trees {
  bias: number
  /** Tree after tree `wordsOfTree` words: of each question column, lines away in bytes and threshold; then the leaves. */
  words: Int32Array
}

const leavesOfTree = 1 << depth
const wordsOfTree = 3 * depth + leavesOfTree
/** Trees between two looks whether the rest can still change the answer; wasm/trees.wat has both numbers, too. */
const stride = 16
/** Log-odds from which on it hardly can. */
const certain = 4.5

/** Trees of their questions, `depth` a tree, with their thresholds, and their leaves. */
export function treesOf(
  bias: number,
  questions: readonly Feature[],
  thresholds: Float32Array,
  leaves: Float32Array
): Trees {
  const words = new Int32Array((questions.length / depth) * wordsOfTree)
  const floats = new Float32Array(words.buffer)
  for (let tree = 0, at = 0; tree * depth < questions.length; tree++) {
    for (let question = tree * depth; question < (tree + 1) * depth; question++) {
      words[at++] = questions[question].column
      words[at++] = questions[question].step * 4
      floats[at++] = thresholds[question]
    }
    floats.set(leaves.subarray(tree * leavesOfTree, (tree + 1) * leavesOfTree), at)
    at += leavesOfTree
  }
  return {bias, words}
}

/** Room for the numbers of `count` lines in some columns; what was there is of no meaning. */
export function roomFor(columns: number, count: number): Rows {
  const stride = (count + 2 * pad + 3) & ~3
  return {values: openEngine().roomFor(columns * stride + 4, count), stride}
}

/** The log-odds of `count` lines into a column. */
export function score(trees: Trees, rows: Rows, count: number, column: number): void {
  const {ask} = openEngine()
  if (ask) ask(trees.words, trees.bias, pad, rows.stride, count, column * rows.stride + pad)
  else scoreHere(trees, rows, count, column)
}

/** The same without WebAssembly. */
export function scoreHere({bias, words}: Trees, rows: Rows, count: number, column: number): void {
  const {values} = rows
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length)
  for (let line = pad; line < count + pad; line++) {
    let sum = bias
    for (let at = 0, asked = 1; at < words.length; asked++) {
      let leaf = 0
      for (const stop = at + 3 * depth; at < stop; at += 3) {
        const value = values[words[at] * rows.stride + (words[at + 1] >> 2) + line]
        leaf = leaf * 2 + +(value > floats[at + 2])
      }
      sum += floats[at + leaf]
      at += leavesOfTree
      if (asked % stride === 0 && Math.abs(sum) > certain) break
    }
    values[column * rows.stride + line] = sum
  }
}

/** Log-odds as a probability. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

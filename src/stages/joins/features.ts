/** What the model sees of a gap: numbers into a table of weights. */
import {mix} from './letters.js'

/** Weights of gaps inside words. */
export const innerSize: number = 1 << 20
/** Weights of gaps that are spaces. */
export const spaceSize: number = 1 << 19

/** Longest word that is looked at. */
export const longest = 40

/** Features of one gap: the first `size` of `list`. */
export interface Features {
  size: number
  list: Int32Array
}

/** Room for the features of one gap. */
export function makeFeatures(): Features {
  return {size: 0, list: new Int32Array(128)}
}

/** Neighbours of a word: hashes and entries of the words before and after, 0 at punctuation. */
export interface Context {
  before: number
  beforeEntry: number
  after: number
  afterEntry: number
}

/** The two things that each template pairs, by its number: `firsts[t]` and `seconds[t]`. */
export const firsts: Int32Array = new Int32Array(64)
export const seconds: Int32Array = new Int32Array(64)

const [as, bs] = [firsts, seconds]

/** Add the features of templates `from` to `to`, as they were filled in; `size` is that of the table of weights. */
export function take(into: Features, from: number, to: number, size: number): void {
  const {list} = into
  let used = into.size
  for (let template = from; template < to; template++) {
    const hash = Math.imul(as[template], 0x85ebca6b) ^ Math.imul(bs[template] + template, 0xc2b2ae35) ^ template
    list[used++] = (mix(hash) >>> 5) & (size - 1)
  }
  into.size = used
}

/** What sets a text's house style off from the first of the training texts goes into features that no reader has. */
export function addHouse(features: Features, house: number, size: number): void {
  if (house === 0) return
  const own = features.size
  for (let index = 0; index < own; index++)
    features.list[features.size++] = mix(features.list[index] + house) & (size - 1)
}

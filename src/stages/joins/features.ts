/** What the model sees of a gap: numbers into a table of weights. */
import {mix} from './letters.js'

/** Weights of gaps inside words. */
export const innerSize: number = 1 << 22
/** Weights of gaps that are spaces. */
export const spaceSize: number = 1 << 21

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

/** No neighbours. */
export const alone: Readonly<Context> = {
  before: 0,
  beforeEntry: 0,
  after: 0,
  afterEntry: 0
}

/** The two things that each template pairs, by its number: `firsts[t]` and `seconds[t]`. */
export const firsts: Int32Array = new Int32Array(64)
export const seconds: Int32Array = new Int32Array(64)

const [as, bs] = [firsts, seconds]

/** Add the features of templates `from` to `to`, as they were filled in; a table of weights has 2^(32 − `shift`). */
export function take(into: Features, from: number, to: number, shift: number): void {
  const {list} = into
  let used = into.size
  for (let template = from; template < to; template++) {
    const hash = Math.imul(as[template], 0x85ebca6b) ^ Math.imul(bs[template] + template * 0x1f35a7bd, 0xc2b2ae35)
    list[used++] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> shift
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

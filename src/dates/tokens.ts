import type {Lexicon} from './lexicon.js'

/** What stood between two tokens. */
export const Gap = {
  space: 1,
  dot: 2,
  slash: 4,
  dash: 8,
  colon: 16,
  comma: 32,
  stop: 64,
  plus: 128,
  apostrophe: 256
} as const

/** What a token is. */
export const Token = {number: 1, word: 2, other: 3} as const

/** A text cut into numbers, known words and stretches of anything else; reused from call to call. */
export interface Tokens {
  text: string
  count: number
  type: Uint8Array
  /** Value of a number; index of the senses of a word. */
  value: Float64Array
  /** Digits of a number. */
  digits: Uint8Array
  start: Int32Array
  end: Int32Array
  /** `Gap` flags of what stood before the token; of what follows the last, at `count`. */
  gap: Uint16Array
  lexicon: Lexicon
  /** Known words of any kind but fillers were met. */
  known: boolean
  /** Words that the lexicon does not know were met. */
  unknown: boolean
}

const capacity = 256

/** Make an empty token list. */
export function makeTokens(lexicon: Lexicon, size = capacity): Tokens {
  return {
    text: '',
    count: 0,
    type: new Uint8Array(size),
    value: new Float64Array(size),
    digits: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    gap: new Uint16Array(size),
    lexicon,
    known: false,
    unknown: false
  }
}

/** Add a token; its value is not set. */
export function push(tokens: Tokens, type: number, start: number, end: number, gap: number): void {
  grow(tokens)
  const index = tokens.count++
  tokens.type[index] = type
  tokens.start[index] = start
  tokens.end[index] = end
  tokens.gap[index] = gap
}

/** Keep room for one more token and the gap after it. */
export function grow(tokens: Tokens): void {
  if (tokens.count + 1 < tokens.type.length) return
  const larger = makeTokens(tokens.lexicon, tokens.type.length * 2)
  for (const field of ['type', 'value', 'digits', 'start', 'end', 'gap'] as const) {
    larger[field].set(tokens[field])
    Object.assign(tokens, {[field]: larger[field]})
  }
}

/** True if the word at `index` has a sense of `kind`. */
export function is(tokens: Tokens, index: number, kind: number): boolean {
  if (index < 0 || index >= tokens.count || tokens.type[index] !== Token.word) return false
  return ((tokens.lexicon.masks[tokens.value[index]] >>> kind) & 1) === 1
}

/** Value of the first sense of `kind` of the word at `index`; -1 if it has none. */
export function sense(tokens: Tokens, index: number, kind: number): number {
  if (index < 0 || index >= tokens.count || tokens.type[index] !== Token.word) return -1
  const id = tokens.value[index]
  if (((tokens.lexicon.masks[id] >>> kind) & 1) === 0) return -1
  const senses = tokens.lexicon.senses[id]
  for (let at = 0; at < senses.length; at++) if (senses[at] >> 16 === kind) return senses[at] & 0xffff
  return -1
}

/** True if the word at `index` has this very sense. */
export function hasSense(tokens: Tokens, index: number, kind: number, value: number): boolean {
  if (index < 0 || index >= tokens.count || tokens.type[index] !== Token.word) return false
  const senses = tokens.lexicon.senses[tokens.value[index]]
  for (let at = 0; at < senses.length; at++) if (senses[at] === ((kind << 16) | value)) return true
  return false
}

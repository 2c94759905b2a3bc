import type {Lexicon} from './lexicon.js'
import {skipMarks, walk, walked} from './trie.js'
import {digitValue, foldUnit, isApostrophe, Unit, unitClass} from './units.js'

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

/** Cut `text` into tokens, in one pass. */
export function tokenize(tokens: Tokens, text: string, lexicon: Lexicon): void {
  tokens.text = text
  tokens.lexicon = lexicon
  tokens.count = 0
  tokens.known = false
  tokens.unknown = false
  let gap = 0
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const kind = unitClass(unit)
    if (kind === Unit.mark) {
      at++
    } else if (kind === Unit.digit) {
      at = readNumber(tokens, at, gap)
      gap = 0
    } else if (kind === Unit.letter || kind === Unit.glued) {
      at = readWord(tokens, at, gap, kind)
      gap = 0
    } else {
      gap |= gapOf(unit)
      if (unit === 0xa9) {
        push(tokens, Token.word, at, at + 1, gap)
        tokens.value[tokens.count - 1] = copyrightSense(tokens)
        gap = 0
      }
      at++
    }
  }
  grow(tokens)
  tokens.gap[tokens.count] = gap | Gap.stop
}

function copyrightSense(tokens: Tokens): number {
  return walk(tokens.lexicon.trie, 'copyright', 0) ? walked.senses : 0
}

function readNumber(tokens: Tokens, from: number, gap: number): number {
  const {text} = tokens
  let value = 0
  let digits = 0
  let at = from
  let end = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unitClass(unit)
    if (kind === Unit.digit) {
      if (digits < 16) value = value * 10 + digitValue(unit)
      digits++
      end = at + 1
    } else if (kind !== Unit.mark) break
  }
  if (digits === 5 || digits === 6) at = splitYear(tokens, from, end, gap)
  if (at < end) return at
  push(tokens, digits > 14 ? Token.other : Token.number, from, end, gap)
  tokens.value[tokens.count - 1] = value
  tokens.digits[tokens.count - 1] = Math.min(digits, 255)
  return at
}

/** A year that the next number is glued to: 30.01.202430. Januar. Where reading goes on; `end` for any other number. */
function splitYear(tokens: Tokens, from: number, end: number, gap: number): number {
  const last = tokens.count - 1
  if (last < 1 || (gap !== Gap.dot && gap !== Gap.slash) || tokens.gap[last] !== gap) return end
  if (tokens.digits[last] > 2 || tokens.digits[last - 1] > 2 || tokens.type[last - 1] !== Token.number) return end
  let year = 0
  for (let at = from; at < from + 4; at++) {
    const unit = tokens.text.charCodeAt(at)
    if (unitClass(unit) !== Unit.digit) return end
    year = year * 10 + digitValue(unit)
  }
  if (year < 1900 || year > 2100) return end
  push(tokens, Token.number, from, from + 4, gap)
  tokens.value[tokens.count - 1] = year
  tokens.digits[tokens.count - 1] = 4
  return from + 4
}

function readWord(tokens: Tokens, from: number, gap: number, kind: number): number {
  const {text, lexicon} = tokens
  const {trie} = lexicon
  if (trie.starts[foldUnit(text.charCodeAt(from))] === 1) {
    if (walk(trie, text, from)) return pushWord(tokens, from, walked.end, walked.senses, gap)
    if (lexicon.suffixes.size > 0 && walked.partSenses !== 0) {
      const {partEnd, partSenses} = walked
      const end = wordEnd(text, partEnd)
      if (partEnd - from >= 2 && lexicon.suffixes.has(folded(text, partEnd, end))) {
        return pushWord(tokens, from, end, partSenses, gap)
      }
    }
    // a month's name in a case that the table does not list: janvārī, urtarrilaren
    if (lexicon.inflects && walked.partSenses !== 0 && walked.partEnd - from >= 4) {
      const {partEnd, partSenses} = walked
      const end = wordEnd(text, partEnd)
      if (end - partEnd <= 5 && (lexicon.masks[partSenses] & 1) === 1)
        return pushWord(tokens, from, end, partSenses, gap)
    }
  }
  if (kind === Unit.glued) return pushOther(tokens, from, skipMarks(text, from + 1), gap)
  for (const prefix of lexicon.prefixes) {
    const rest = afterPrefix(text, from, prefix)
    // a word of two letters is too little to know it by behind a prefix
    if (rest > 0 && walk(trie, text, rest) && walked.end - rest > 2)
      return pushWord(tokens, from, walked.end, walked.senses, gap)
  }
  return pushOther(tokens, from, wordEnd(text, from), gap)
}

function afterPrefix(text: string, from: number, prefix: string): number {
  let at = from
  for (let index = 0; index < prefix.length; index++) {
    at = skipMarks(text, at)
    if (at >= text.length || foldUnit(text.charCodeAt(at)) !== prefix.charCodeAt(index)) return 0
    at++
  }
  at = skipMarks(text, at)
  // a prefix may be tied to its word by a hyphen
  if (text.charCodeAt(at) === 0x2d) at++
  return at < text.length && unitClass(text.charCodeAt(at)) === Unit.letter ? at : 0
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const kind = unitClass(text.charCodeAt(at))
    if (kind !== Unit.letter && kind !== Unit.mark) break
    at++
  }
  return at
}

function folded(text: string, from: number, to: number): string {
  let result = ''
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unitClass(unit) !== Unit.mark) result += String.fromCharCode(foldUnit(unit))
  }
  return result
}

function pushWord(tokens: Tokens, start: number, end: number, senses: number, gap: number): number {
  push(tokens, Token.word, start, end, gap)
  tokens.value[tokens.count - 1] = senses
  tokens.known = true
  return end
}

function pushOther(tokens: Tokens, start: number, end: number, gap: number): number {
  tokens.unknown = true
  const last = tokens.count - 1
  // a stretch of unknown words is one token, so that prose costs little
  if (last >= 0 && tokens.type[last] === Token.other && tokens.digits[last] === 0) {
    tokens.end[last] = end
    return end
  }
  push(tokens, Token.other, start, end, gap)
  tokens.digits[tokens.count - 1] = 0
  return end
}

function push(tokens: Tokens, type: number, start: number, end: number, gap: number): void {
  grow(tokens)
  const index = tokens.count++
  tokens.type[index] = type
  tokens.start[index] = start
  tokens.end[index] = end
  tokens.gap[index] = gap
}

/** Keep room for one more token and the gap after it. */
function grow(tokens: Tokens): void {
  if (tokens.count + 1 < tokens.type.length) return
  const larger = makeTokens(tokens.lexicon, tokens.type.length * 2)
  for (const field of ['type', 'value', 'digits', 'start', 'end', 'gap'] as const) {
    larger[field].set(tokens[field])
    Object.assign(tokens, {[field]: larger[field]})
  }
}

function gapOf(unit: number): number {
  switch (unit) {
    case 0x20:
    case 0xa0:
    case 0x9:
      return Gap.space
    case 0x2e:
      return Gap.dot
    case 0x2f:
    case 0x2044:
    case 0xff0f:
      return Gap.slash
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0x2015:
      return Gap.dash
    case 0x3a:
    case 0xff1a:
    case 0x2236:
      return Gap.colon
    case 0x2c:
    case 0x60c:
    case 0xff0c:
    case 0x3001:
      return Gap.comma
    case 0x2b:
      return Gap.plus
    case 0x22:
    case 0x2a:
    case 0x5f:
      return Gap.space
    case 0xa:
    case 0xd:
      return Gap.stop
    default:
      if (isApostrophe(unit)) return Gap.apostrophe
      return unitClass(unit) === Unit.joiner ? Gap.space : Gap.stop
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

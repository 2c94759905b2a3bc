/** A text cut into tokens. */
import type {Lexicon} from './lexicon.js'
import {Gap, grow, push, Token, type Tokens} from './tokens.js'
import {skipMarks, walk, walked} from './trie.js'
import {digitValue, foldUnit, isApostrophe, Unit, unitClass} from './units.js'

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

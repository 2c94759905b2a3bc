import {Kind, numberWords} from './senses.js'
import {Gap, is, sense, Token, type Tokens} from './tokens.js'

/** The number last read: its value, the token after it, and whether it was said to count in order. */
export const number = {value: 0, next: 0, ordinal: false, digits: 0}

/** Read a number in digits or words at `index`, with the ending that makes it ordinal. */
export function readNumber(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count) return false
  if (tokens.type[index] === Token.number) {
    number.value = tokens.value[index]
    number.digits = tokens.digits[index]
    number.next = index + 1
    number.ordinal = false
    skipOrdinal(tokens)
    return true
  }
  if (!readWords(tokens, index)) return false
  number.digits = number.value >= 1000 ? 4 : number.value >= 10 ? 2 : 1
  number.ordinal = true
  skipOrdinal(tokens)
  return true
}

function skipOrdinal(tokens: Tokens): void {
  const gap = tokens.gap[number.next]
  // 12th, 3-его, 22'sinde; «1 st» apart only where the ending is a word of its own
  if (
    (gap & ~(Gap.dash | Gap.dot | Gap.apostrophe)) === 0 ||
    (gap === Gap.space && tokens.end[number.next] - tokens.start[number.next] > 1)
  ) {
    if (is(tokens, number.next, Kind.ordinal)) {
      number.next++
      number.ordinal = true
    }
  }
}

/** Add up number words: twenty first, vingt et un, الحادي والعشرين, two thousand and eighteen, nineteen seventy two. */
function readWords(tokens: Tokens, index: number): boolean {
  let total = 0
  let current = -1
  let at = index
  for (;;) {
    let here = at
    if (current >= 0 && is(tokens, here, Kind.and) && !is(tokens, here, Kind.number)) here++
    if (current >= 0 && (tokens.gap[here] & ~(Gap.space | Gap.dash)) !== 0) break
    const value = sense(tokens, here, Kind.number)
    if (value < 0 || value >= numberWords.half) break
    if (value === 1000) {
      if (total > 0) break
      total = Math.max(current, 1) * 1000
      current = 0
    } else if (value === 100) {
      if (current >= 100) break
      current = Math.max(current, 1) * 100
    } else {
      const sum = join(tokens, current, value)
      if (sum < 0) break
      current = sum
    }
    at = here + 1
  }
  if (at === index) return false
  number.value = total + Math.max(current, 0)
  number.next = at
  return true
}

/** What `current` and the word for `value` after it say together; -1 where they are two numbers. */
function join(tokens: Tokens, current: number, value: number): number {
  if (current <= 0) return value
  const rest = current % 100
  if (rest === 0 && value < 100) return current + value
  if (rest >= 20 && rest % 10 === 0 && value < 10 && value > 0) return current + value
  if (rest === 10 && value < 10 && value > 0) return current + value
  if (value === 10 && rest < 10 && rest > 0) return current + (eastern.has(tokens.lexicon.code) ? rest * 9 : 10)
  if (rest < 10 && rest > 0 && value >= 20 && value < 100 && value % 10 === 0 && tokens.lexicon.code === 'ar')
    return current + value
  // nineteen seventy two
  if (current < 100 && current >= 11 && current <= 21 && value >= 10 && value < 100 && tokens.lexicon.code === 'en')
    return current * 100 + value
  return -1
}

/** Languages that say two-ten for twenty. */
const eastern = new Set(['zh', 'ja', 'ko', 'vi'])

import {fitText} from './letters.js'
import type {Reverse} from './reverse.js'

/** Garbled stretches of a line, under one guess of what was read as what. */

/** A stretch of a line that decodes under a guess. */
export interface Stretch {
  start: number
  end: number
  /** What it decodes to. */
  text: string
  /** Characters that were put back together, or put right. */
  count: number
  /** A byte was lost and had to be guessed. */
  guess: boolean
}

/** Whether a piece is garbled; only ASCII belongs to either side. */
type Kind = 'neutral' | 'garbled' | 'other'

/** Collects pieces between white space into stretches of garbled ones. */
class Stretches {
  readonly found: Stretch[] = []
  private open: Stretch | undefined
  /** Text between the open stretch and the next piece, in case it goes on. */
  private pending = ''

  add(kind: Kind, start: number, end: number, text: string, count: number, guess: boolean): void {
    if (kind === 'garbled') {
      if (this.open) {
        this.open.text += this.pending + text
        this.open.end = end
        this.open.count += count
        this.open.guess ||= guess
      } else this.found.push((this.open = {start, end, text, count, guess}))
      this.pending = ''
    } else if (kind === 'neutral') {
      if (this.open) this.pending += text
    } else {
      this.open = undefined
      this.pending = ''
    }
  }
}

/** What a byte that was lost after this lead most likely was: ف or a vowel sign, ہ; after E2 80 the closing quote. */
const lostTrail: Readonly<Record<number, number>> = {217: 0x81, 219: 0x81}
const lostQuote = 0x9d
/** Stands for a byte lost after D9 until its neighbours are known. */
const lost = '\ufdd0'

/** Stretches of a line that are UTF-8 read as another charset. */
export function utf8Stretches(line: string, reverse: Reverse): Stretch[] {
  const {byte} = reverse
  const all = new Stretches()
  const length = line.length
  let start = 0
  let text = ''
  let count = 0
  let high = 0
  let failed = false
  let guess = false
  let index = 0
  const close = (end: number) => {
    if (end > start)
      all.add(failed ? 'other' : count > 0 ? 'garbled' : high > 0 ? 'other' : 'neutral', start, end, text, count, guess)
    text = ''
    count = high = 0
    failed = guess = false
  }
  while (index < length) {
    const code = line.charCodeAt(index)
    if (code < 0x80) {
      if (code === 0x20 || code === 0x09) {
        close(index)
        all.add('neutral', index, index + 1, line[index], 0, false)
        start = index + 1
      } else text += line[index]
      index++
      continue
    }
    const lead = byte[code]
    const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    let point = size === 2 ? lead & 0x1f : size === 3 ? lead & 0x0f : lead & 0x07
    let used = 1
    let guessed = false
    for (; used < size && index + used < length; used++) {
      const next = line.charCodeAt(index + used)
      let trail = byte[next]
      if (next === 0xfffd) {
        // the byte was lost when the charset had no character for it
        trail = size === 2 ? (lostTrail[lead] ?? 0) : lead === 0xe2 && point === 0x80 ? lostQuote : 0
        guessed = true
      } else if (next === 0x20 && size === 3 && point === 0x80 && used === 2) {
        // a no-break space that became a space: E2 80 A0
        trail = 0xa0
        guessed = true
      }
      if (trail < 0x80 || trail > 0xbf) break
      point = (point << 6) | (trail & 0x3f)
    }
    if (size > 0 && used < size) {
      // a trail that has no character may be missing altogether
      const gone =
        size === 2
          ? lostTrail[lead]
          : size === 3 && used === 2 && point === 0x80 && index + used === length
            ? 0xa0
            : undefined
      if (gone !== undefined && (count > 0 || index + 1 < length)) {
        text += lead === 0xd9 ? lost : String.fromCodePoint((point << 6) | (gone & 0x3f))
        index += used
        high++
        guess = true
        continue
      }
    }
    if (size > 0 && used === size && isCharacter(point, size)) {
      text += guessed && lead === 0xd9 ? lost : String.fromCodePoint(point)
      count++
      if (guessed) guess = true
      index += size
      continue
    }
    if (isSeparator(code)) {
      close(index)
      all.add('neutral', index, index + 1, line[index], 0, false)
      start = index + 1
    } else {
      failed = true
      text += line[index]
    }
    index++
  }
  close(length)
  for (const stretch of all.found) if (stretch.guess) stretch.text = findLost(stretch.text)
  return all.found
}

/** What D9 and a lost byte make: ف, or at a word's end the sign of the indefinite genitive where ف fits badly. */
function findLost(text: string): string {
  let result = ''
  let from = 0
  let before = ''
  for (let at = text.indexOf(lost); at >= 0; at = text.indexOf(lost, from)) {
    const known = text.slice(from, at)
    before = (before + known).slice(-2)
    const after = text.slice(at + 1, at + 3)
    const final = /\p{L}$/u.test(before) && !/^[\p{L}\p{M}\ufdd0]/u.test(after)
    const sign = final && fitText(`${before}\u064d${after}`).cost + 1 < fitText(`${before}ف${after}`).cost
    const letter = sign ? '\u064d' : 'ف'
    result += known + letter
    before += letter
    from = at + 1
  }
  return result + text.slice(from)
}

/** Stretches of a line that are one single-byte charset read as another: words of letters above ASCII and nothing else. */
export function singleStretches(line: string, read: Reverse, was: Reverse): Stretch[] {
  const all = new Stretches()
  const length = line.length
  let start = 0
  let text = ''
  let count = 0
  let failed = false
  for (let index = 0; index <= length; index++) {
    const code = index < length ? line.charCodeAt(index) : 0x20
    if (code < 0x80) {
      const lower = code | 0x20
      if (lower >= 0x61 && lower <= 0x7a) failed = true
      text += line[index] ?? ''
      if (code !== 0x20 && code !== 0x09) continue
      if (index > start)
        all.add(
          failed ? 'other' : count > 0 ? 'garbled' : 'neutral',
          start,
          index,
          text.slice(0, index - start),
          count,
          false
        )
      if (index < length) all.add('neutral', index, index + 1, line[index], 0, false)
      start = index + 1
      text = ''
      count = 0
      failed = false
      continue
    }
    const byte = read.byte[code]
    if (byte === 0) failed = true
    else count++
    text += byte === 0 ? line[index] : String.fromCharCode(was.unit[byte])
  }
  return all.found
}

function isCharacter(point: number, size: number): boolean {
  if (size === 2) return point >= 0x80
  if (size === 3) return point >= 0x800 && (point < 0xd800 || point > 0xdfff)
  return point >= 0x10000 && point <= 0x10ffff
}

/** Punctuation that stands beside garbled text without being part of it. */
function isSeparator(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xab ||
    code === 0xbb ||
    code === 0x060c ||
    code === 0x061b ||
    code === 0x061f ||
    (code >= 0x2000 && code <= 0x203a && code !== 0x2020 && code !== 0x2021 && code !== 0x2030)
  )
}

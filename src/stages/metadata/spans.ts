/** The words and parts of a text as places in it: nothing is cut out of it before it is wanted. */
import {isSpace} from '../../spacing.js'
import {isOneOf} from './bare.js'
import {Sort, sortOf} from './letters.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const {white} = Sort

/** Where words or parts of a text stand in it; whoever asks often keeps one, which is filled anew each time. */
export interface Spans {
  count: number
  starts: Int32Array
  ends: Int32Array
}

/** Make room for the places of words or parts. */
export function makeSpans(): Spans {
  return {count: 0, starts: new Int32Array(64), ends: new Int32Array(64)}
}

/** Add the place of one more. */
export function add(spans: Spans, start: number, end: number): void {
  const {count} = spans
  if (count === spans.starts.length) {
    for (const side of ['starts', 'ends'] as const) {
      const more = new Int32Array(count * 2)
      more.set(spans[side])
      spans[side] = more
    }
  }
  spans.starts[count] = start
  spans.ends[count] = end
  spans.count = count + 1
}

/** Find the words of a part of a text; how many there are. */
export function findWords(spans: Spans, text: string, from = 0, to = text.length): number {
  spans.count = 0
  for (let at = from; at < to; ) {
    while (at < to && isSpace(text.charCodeAt(at))) at++
    const start = at
    while (at < to && !isSpace(text.charCodeAt(at))) at++
    if (at > start) add(spans, start, at)
  }
  return spans.count
}

/** Find the words of a part of a text between spaces and some marks; how many there are. */
export function findWordsBetween(spans: Spans, text: string, from: number, to: number, marks: string): number {
  spans.count = 0
  let start = from
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 0x20
    if ((sortOf(code) & white) === 0 && !isOneOf(marks, code)) continue
    if (at > start) add(spans, start, at)
    start = at + 1
  }
  return spans.count
}

/** Words of those found, from one up to another, with one space between them. */
export function wordsAt({starts, ends}: Spans, text: string, from: number, to: number): string {
  if (from >= to) return ''
  let at = from + 1
  while (at < to && starts[at] === ends[at - 1] + 1 && text.charCodeAt(ends[at - 1]) === 0x20) at++
  let words = text.slice(starts[from], ends[at - 1])
  for (; at < to; at++) words += ` ${text.slice(starts[at], ends[at])}`
  return words
}

/** Find the parts of a text between any of some marks; how many there are. */
export function findParts(spans: Spans, text: string, marks: string): number {
  spans.count = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isOneOf(marks, text.charCodeAt(at))) continue
    add(spans, from, at)
    from = at + 1
  }
  add(spans, from, text.length)
  return spans.count
}

/** How many parts a text has between any of some marks; 0 where one of them has fewer words than `least` or more than `most`. */
export function countParts(text: string, marks: string, least: number, most: number): number {
  let parts = 1
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isOneOf(marks, code)) {
      if (words < least) return 0
      parts++
      words = 0
      inWord = false
    } else if (isSpace(code)) inWord = false
    else if (!inWord) {
      if (++words > most) return 0
      inWord = true
    }
  }
  return words < least ? 0 : parts
}

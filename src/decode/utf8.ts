/** Where bytes are UTF-8 and where they are not, line by line. */

/** What one line (or a whole file) holds. */
export interface Utf8Count {
  /** Well-formed sequences of two bytes or more. */
  good: number
  /** Bytes that belong to none. */
  bad: number
}

/** A line of bytes, without its end. */
export interface ByteLine extends Utf8Count {
  start: number
  end: number
}

/** Count over a stretch of bytes; a sequence that the end cuts off is not held against it. */
export function countUtf8(bytes: Uint8Array, start: number, end: number): Utf8Count {
  let good = 0
  let bad = 0
  for (let index = start; index < end; ) {
    const byte = bytes[index]
    if (byte < 0x80) {
      index++
      continue
    }
    const length = sequenceLength(bytes, index, end)
    if (length > 1) good++
    else if (length === 1) bad++
    else break
    index += length
  }
  return {good, bad}
}

/** Lines (ending at CR or LF) that have bytes above ASCII. */
export function highLines(bytes: Uint8Array): ByteLine[] {
  const lines: ByteLine[] = []
  let start = 0
  let high = false
  for (let index = 0; index <= bytes.length; index++) {
    const byte = index < bytes.length ? bytes[index] : 0x0a
    if (byte >= 0x80) high = true
    if (byte !== 0x0a && byte !== 0x0d) continue
    if (high) lines.push({start, end: index, ...countUtf8(bytes, start, index)})
    start = index + 1
    high = false
  }
  return lines
}

/** Whether a count speaks for UTF-8: at least twice as many sequences as bad bytes. */
export function looksUtf8({good, bad}: Utf8Count): boolean {
  return good > 0 && good >= 2 * bad
}

/** Length of the sequence at `index`: 1 for a bad byte, 0 where the end cuts a good one off. */
function sequenceLength(bytes: Uint8Array, index: number, end: number): number {
  const lead = bytes[index]
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1
  for (let step = 1; step < length; step++) {
    if (index + step >= end) return 0
    const byte = bytes[index + step]
    if (byte < 0x80 || byte > 0xbf) return 1
    if (step > 1) continue
    // overlong forms, surrogates, and what lies beyond U+10FFFF
    if ((lead === 0xe0 && byte < 0xa0) || (lead === 0xed && byte > 0x9f)) return 1
    if ((lead === 0xf0 && byte < 0x90) || (lead === 0xf4 && byte > 0x8f)) return 1
  }
  return length
}

/** Byte order marks, and telling UTF-16 and UTF-32 without one by the shape of their units. */

/** A byte order mark: the charset it names and its length. */
export function byteOrderMark(bytes: Uint8Array): {name: string; length: number} | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return {name: 'utf-8', length: 3}
  if (a === 0xff && b === 0xfe)
    return c === 0 && d === 0 ? {name: 'utf-32le', length: 4} : {name: 'utf-16le', length: 2}
  if (a === 0xfe && b === 0xff) return {name: 'utf-16be', length: 2}
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return {name: 'utf-32be', length: 4}
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return {name: 'gb18030', length: 4}
  return undefined
}

/** Bytes that are enough to judge by. */
const sampleSize = 1 << 13

/** The charset of wide units that the bytes are in; undefined where they are in none. */
export function wideCharset(bytes: Uint8Array): string | undefined {
  // a space, a line end or a Latin letter has a zero byte in wide units, an Arabic letter a 06
  if (bytes.length < 2 || (!bytes.includes(0) && !bytes.includes(6))) return undefined
  const sample = bytes.subarray(0, sampleSize)
  if (bytes.length % 4 === 0 && bytes.length >= 8) {
    if (quads(sample, 3)) return 'utf-32le'
    if (quads(sample, 0)) return 'utf-32be'
  }
  const little = plausibility(sample, 0)
  const big = plausibility(sample, 1)
  if (Math.max(little, big) < 0.85 || Math.abs(little - big) < 0.3) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** Whether all units of four bytes are characters, with their highest byte at `top`. */
function quads(bytes: Uint8Array, top: number): boolean {
  const second = top === 0 ? 1 : 2
  for (let index = 0; index + 4 <= bytes.length; index += 4) {
    if (bytes[index + top] !== 0 || bytes[index + second] > 0x10) return false
  }
  return true
}

/** How much units of two bytes look like text: 1 where all are of the common scripts, below 0 for noise. */
function plausibility(bytes: Uint8Array, order: 0 | 1): number {
  let score = 0
  let count = 0
  for (let index = 0; index + 2 <= bytes.length; index += 2) {
    const unit = order === 0 ? bytes[index] | (bytes[index + 1] << 8) : (bytes[index] << 8) | bytes[index + 1]
    score += worth(unit)
    count++
  }
  return score / count
}

function worth(unit: number): number {
  if (unit < 0x80) return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d) ? 1 : -2
  if (unit < 0xa0) return -2
  if (unit < 0x0780) return 1
  if (unit < 0x1e00) return 0.5
  if (unit < 0x2070) return 1
  if (unit < 0x3000) return -0.5
  if (unit < 0xd7b0) return 0.3
  if (unit < 0xe000) return 0
  if (unit < 0xf900) return -2
  return unit >= 0xfb50 && unit < 0xff70 ? 1 : -1
}

/**
 * Numbers for the lines of a document, in a stretch of memory that it shares with those before and after it: a platform takes
 * ten times as long to give each document memory of its own. No stretch is given twice.
 */

const usual = 1 << 16
let slab = new ArrayBuffer(usual)
let used = 0

/** As many zeros. */
export function integers(count: number): Int32Array {
  if (count > most) return new Int32Array(count)
  const from = take(count)
  return new Int32Array(slab, from, count)
}

/** As many zeros. */
export function floats(count: number): Float32Array {
  if (count > most) return new Float32Array(count)
  const from = take(count)
  return new Float32Array(slab, from, count)
}

/** Numbers from which on a document has memory of its own: what it holds back is not much more than it needs. */
const most = usual >>> 5

/** Where in the slab so many numbers of four bytes have room. */
function take(count: number): number {
  if (used + count * 4 > usual) {
    slab = new ArrayBuffer(usual)
    used = 0
  }
  used += count * 4
  return used - count * 4
}

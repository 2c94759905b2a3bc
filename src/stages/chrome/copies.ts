/** How many lines of a document are alike, spaces and marks aside. */
import type {Line} from './lines.js'
import {integers} from './slabs.js'

/** Hashes of lines, and of each the first line that has it and one; used again for the next document. */
let hashes = new Int32Array(0)
let owners = new Int32Array(0)
/** Of each line the first that is like it. */
let firsts = new Int32Array(0)

/** Of each line how many have the same letters and digits, itself among them. */
export function countCopies(lines: readonly Line[]): Int32Array {
  let size = 64
  while (size < lines.length * 4) size *= 2
  if (owners.length < size) {
    hashes = new Int32Array(size)
    owners = new Int32Array(size)
    firsts = new Int32Array(size)
  } else owners.fill(0, 0, size)
  const copies = integers(lines.length)
  for (let index = 0; index < lines.length; index++) {
    const hash = lines[index].scan.hash | 0
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (owners[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1)
    if (owners[slot] === 0) {
      hashes[slot] = hash
      owners[slot] = index + 1
    }
    const first = owners[slot] - 1
    firsts[index] = first
    copies[first]++
  }
  for (let index = 0; index < lines.length; index++) copies[index] = copies[firsts[index]]
  return copies
}

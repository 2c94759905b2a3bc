import {foldUnit, Unit, unitClass} from './units.js'

/** A dictionary of folded phrases, walked unit by unit in the text itself: no words are cut out, no strings made. */
export interface Trie {
  /** Hash table of steps: `node << 16 | unit` → node. */
  keys: Int32Array
  nodes: Int32Array
  mask: number
  /** Node → index of its senses, 0 for none. */
  senses: Int32Array
  /** First units that a step from the root knows. */
  starts: Uint8Array
}

/** Where the last `walk` ended. */
export const walked = {end: 0, senses: 0, partEnd: 0, partSenses: 0}

/** Build a trie of `entries` (folded key → index of its senses). */
export function makeTrie(entries: ReadonlyMap<string, number>): Trie {
  let total = 1
  for (const key of entries.keys()) total += key.length
  let size = 64
  while (size < total * 2) size *= 2
  const trie: Trie = {
    keys: new Int32Array(size).fill(-1),
    nodes: new Int32Array(size),
    mask: size - 1,
    senses: new Int32Array(Math.min(total + 1, 0x7fff)),
    starts: new Uint8Array(0x10000)
  }
  let count = 1
  for (const [key, senses] of entries) {
    let node = 0
    for (let index = 0; index < key.length; index++) {
      const step = (node << 16) | key.charCodeAt(index)
      let slot = hash(step) & trie.mask
      while (trie.keys[slot] !== -1 && trie.keys[slot] !== step) slot = (slot + 1) & trie.mask
      if (trie.keys[slot] === -1) {
        // nodes are numbered in 15 bits: a language's words stay far below, what exceeds them is not known
        if (count >= 0x7fff) break
        trie.keys[slot] = step
        trie.nodes[slot] = count++
      }
      node = trie.nodes[slot]
      if (index === key.length - 1) trie.senses[node] = senses
    }
    if (key) trie.starts[key.charCodeAt(0)] = 1
  }
  return trie
}

/**
 * Find the longest phrase that starts at `from` and ends where a word ends; `walked` says where and what.
 *
 * Where a phrase ends inside a word, `walked.partEnd` and `partSenses` tell of the longest such.
 */
export function walk(trie: Trie, text: string, from: number): boolean {
  walked.senses = 0
  walked.partSenses = 0
  let node = 0
  let joined = false
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unitClass(unit)
    if (kind === Unit.mark) continue
    if (kind === Unit.joiner) {
      joined = node > 0
      continue
    }
    if (kind === Unit.other) break
    if (joined) {
      node = step(trie, node, 0x20)
      if (node === 0) break
      joined = false
    }
    node = step(trie, node, foldUnit(unit))
    if (node === 0) break
    const senses = trie.senses[node]
    if (senses === 0) continue
    const end = skipMarks(text, at + 1)
    if (wordEnds(text, end, kind)) {
      walked.senses = senses
      walked.end = end
    } else {
      walked.partSenses = senses
      walked.partEnd = end
    }
  }
  return walked.senses !== 0
}

/** Index of the first unit at or after `at` that is no mark. */
export function skipMarks(text: string, at: number): number {
  while (at < text.length && unitClass(text.charCodeAt(at)) === Unit.mark) at++
  return at
}

function wordEnds(text: string, end: number, kind: number): boolean {
  if (end >= text.length || kind === Unit.glued) return true
  const next = unitClass(text.charCodeAt(end))
  return kind === Unit.digit ? next !== Unit.digit : next !== Unit.letter
}

/** The node that a folded unit leads to; 0 where no phrase goes on with it. */
export function step(trie: Trie, node: number, unit: number): number {
  const key = (node << 16) | unit
  let slot = hash(key) & trie.mask
  for (;;) {
    const found = trie.keys[slot]
    if (found === key) return trie.nodes[slot]
    if (found === -1) return 0
    slot = (slot + 1) & trie.mask
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

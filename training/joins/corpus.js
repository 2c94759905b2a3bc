// Sentences with correct joins, and the damage that the model learns to undo.
import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

/** A generator of numbers in [0, 1) that is the same everywhere (mulberry32). */
export function seeded(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let value = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Sentences of the named sets of a folder. */
export function readSentences(folder, names) {
  return names.flatMap((name) =>
    gunzipSync(readFileSync(`${folder}/${name}.txt.gz`))
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim())
  )
}

/**
 * The same sentences, in a third of them نقطهٔ as نقطه‌ی: both are right, and this text has only the first.
 */
export function varyEzafe(sentences) {
  return sentences.map((sentence, index) => (index % 3 === 1 ? sentence.replaceAll('ه\u0654', 'ه\u200cی') : sentence))
}

/** What becomes of each ZWNJ, by the kind of damage: the chance that it vanishes and the chance that it turns into a space. */
export const damages = {gold: [0, 0], del: [1, 0], space: [0, 1], mix: [0.25, 0.25]}

/** A sentence after damage. */
export function damage(text, kind, random) {
  const [lost, spaced] = damages[kind]
  let result = ''
  for (const character of text) {
    if (character !== '\u200c') {
      result += character
      continue
    }
    const chance = random()
    if (chance >= lost) result += chance < lost + spaced ? ' ' : character
  }
  return result
}

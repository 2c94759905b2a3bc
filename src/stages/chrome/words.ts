/** Function words of all languages, by hash: prose has many, furniture few. */
import {fold} from '../../fold.js'
import {languages} from '../../languages/index.js'
import {prepared} from '../../prepared.js'
import {hashOf} from './units.js'

const size = 1 << 13
const slots: Int32Array = prepared('function words', makeSlots)

/** Whether a word, hashed letter by letter (see units.ts), is a function word of some language. */
export function isFunctionWord(hash: number): boolean {
  for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
    const held = slots[slot]
    if (held === hash) return true
    if (held === 0) return false
  }
}

/** Whether a text of few words holds one: a name holds none. */
export function holdsFunctionWord(text: string): boolean {
  for (const word of fold(text).split(' ')) {
    if (word !== '' && isFunctionWord(hashOf(word))) return true
  }
  return false
}

function makeSlots(): Int32Array {
  const words = new Set<string>()
  const parts = new Set<string>()
  for (const language of languages) {
    // the first hundred are function words, later ones are only frequent
    for (const word of language.words.slice(0, 100)) {
      // what a joins stage may part or join is no stable evidence
      const pieces = word.split(/[\s\u200c_-]+/u)
      if (pieces.length === 1) words.add(fold(word))
      else for (const piece of pieces) parts.add(fold(piece))
    }
  }
  const table = new Int32Array(size)
  for (const word of words) {
    if (parts.has(word) || word === '') continue
    const hash = hashOf(word)
    let slot = hash & (size - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = hash
  }
  return table
}

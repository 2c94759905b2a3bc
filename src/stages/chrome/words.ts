/** Function words of all languages, by hash: prose has many, furniture few. */
import {fold} from '../../fold.js'
import {languages} from '../../languages/index.js'
import {prepared} from '../../prepared.js'
import {heldAt, places} from './machine.js'
import {hashOf} from './units.js'

const group = 8
const groupBits = 10
/** Hashes of function words, in groups of eight by their upper bits when they are mixed; most places are free, and are 0. */
const slots = heldAt(places.functionWords, prepared('function words', makeSlots))

function groupOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> (32 - groupBits)) * group
}

/** Whether a word, hashed letter by letter (see units.ts), is a function word of some language; one without letters is. */
export function isFunctionWord(hash: number): boolean {
  const from = groupOf(hash)
  for (let slot = from; slot < from + group; slot++) if (slots[slot] === hash) return true
  return false
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
  for (const word of parts) words.delete(word)
  words.delete('')
  const table = new Int32Array(group << groupBits)
  for (const hash of new Set([...words].map(hashOf))) {
    const from = groupOf(hash)
    const slot = table.indexOf(0, from)
    // the last of a group stays free, for what has no letters
    if (slot < from || slot > from + group - 2) throw new RangeError('Expected fewer function words in a group')
    table[slot] = hash
  }
  return table
}

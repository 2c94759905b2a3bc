/** What a text shows of its language: function words, and the letters that only some languages use. */
import {languages} from './languages/index.js'
import {letterOwners, scripts, telling, unitBits, whole} from './telling.js'

/**
 * Evidence for each language, in the order of `languages`, then letters counted by script, in the order of `scripts`; of
 * several blocks, one after the other. Whole numbers: of some blocks it is the same in any order.
 */
export type Evidence = Int32Array | Float64Array

const languageCount = languages.length
/** Numbers of evidence for one block. */
export const width: number = languageCount + scripts.length
/** Where the count of script 1 of `unitBits` stands, but one. */
const scriptsFrom = languageCount - 1

/** How many UTF-16 units of a block are looked at: enough for any line's language, little for a megabyte's. */
const sample = 128

/** A distinctive letter says less than a function word: it stands in names and quotations too. */
const [letterWeight, wordWeight] = [2, 5]
/** Evidence of a word that only one language has. */
export const ofWord: number = wordWeight * whole

// constants of this module are folded into the code, imports are read anew each time they are named
const {units, words, filter, owners, shares} = telling
const {halt, dropped, told: toldAt, scripts: firstScript} = unitBits
const everyScript = halt | (7 << firstScript)
const mostFilter = filter.length - 1

/** Add the evidence of units, which stand from one place to another, to `evidence`, from `at` on. */
export function gather(read: Uint16Array, from: number, to: number, evidence: Evidence, at: number): void {
  // in loops inside of loops only a function's own constants are folded into the code
  const table = units
  const places = hashes
  const counts = amounts
  // a document that takes too long is stopped anywhere
  if (isDirty) amounts.fill(0)
  isDirty = true
  let hash = 0
  let left = sample
  // words, and from bit 10 on what a fold drops, which stands 10 bits from `between`
  let count = 0
  // letters of one script that were not counted yet: of the first one until another is met
  let script = 1
  let run = 0
  let barrier = everyScript & ~(1 << firstScript)
  for (let index = from; index < to && left > 0; ) {
    const begin = index
    const before = count
    const end = Math.min(to, index + left)
    // nothing is called in here and little is asked: where words end and what letters tell cannot be foreseen
    for (; index < end; index++) {
      const known = table[read[index]]
      if ((known & barrier) !== 0) break
      places[count & mostWords] = hash
      count += (known >>> 5) & 0x401
      hash = (Math.imul(hash, known & 31) + (known >>> 16)) | 0
      counts[(known >>> toldAt) & 31] += letterWeight
    }
    const seen = index - begin - (count >> 10)
    count &= 0x3ff
    left -= seen
    run += seen - (count - before)
    if (index === end) continue
    const known = table[read[index]]
    const halts = (known & halt) !== 0
    const own = halts ? known & 31 : 32 - Math.clz32((known >>> firstScript) & 7)
    if (own > 0 && own !== script) {
      evidence[at + scriptsFrom + script] += run
      script = own
      barrier = everyScript
      run = 0
    }
    if (!halts) {
      barrier = everyScript & ~known
      continue
    }
    if (own > 0) run++
    if ((known & dropped) === 0) {
      left--
      if (own > 0) {
        hash = (Math.imul(hash, 31) + (known >>> 16)) | 0
        counts[(known >>> toldAt) & 31] += letterWeight
      } else {
        // an address is in no language
        if (isAddress(read, index, to)) while (index < to && read[index] !== 0x20) index++
        else if (hash !== 0) places[count++ & mostWords] = hash
        hash = 0
      }
    }
    index++
  }
  evidence[at + scriptsFrom + script] += run
  places[count & mostWords] = hash
  tell((count & mostWords) + 1, evidence, at)
  isDirty = false
}

/** Whether «://» stands at the colon at a place. */
function isAddress(read: Uint16Array, at: number, to: number): boolean {
  return at + 2 < to && read[at + 1] === 0x2f && read[at + 2] === 0x2f
}

/** Add what the words of a line and its letters tell, and forget it. */
function tell(wordCount: number, evidence: Evidence, from: number): void {
  // most words tell nothing: those are left out first, without a question
  let many = 0
  for (let index = 0; index < wordCount; index++) {
    const hash = hashes[index]
    hashes[many] = hash
    many += (filter[(hash >>> 5) & mostFilter] >>> hash) & 1
  }
  let count = 0
  for (let index = 0; index < many; index++) {
    const told = lookUp(words, hashes[index])
    const amount = amounts[told]
    amounts[told] = amount + wordWeight
    toldBy[count] = told
    // what letters told was not 0 before
    count += (amount - 1) >>> 31
  }
  for (let index = 0; index < count; index++) share(toldBy[index], evidence, from)
  for (let told = 0; told < letterOwners; told++) if (amounts[told] > 0) share(told, evidence, from)
}

/** Add what was told, by index into `owners`, in equal parts to each of them. */
function share(told: number, evidence: Evidence, from: number): void {
  const own = owners[told]
  const amount = amounts[told] * shares[told]
  for (let each = 0; each < own.length; each++) evidence[from + own[each]] += amount
  amounts[told] = 0
}

/** Hashes of the words that were read; used again for the next text. */
const hashes = new Int32Array(256)
const mostWords = hashes.length - 1
/** What was told, by index into `owners`, and by which of them, each once. */
const amounts = new Int32Array(1 << 12)
const toldBy = new Uint16Array(sample + 2)
let isDirty = false

function lookUp(slots: Int32Array, hash: number): number {
  const mask = (slots.length >> 1) - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = slots[slot * 2]
    // a free place tells nothing: 0
    if (key === hash || key === 0) return slots[slot * 2 + 1]
  }
}

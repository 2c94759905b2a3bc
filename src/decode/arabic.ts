import {decodeAs} from './charsets.js'
import {fitSymbols, symbolKind, symbolOf} from './letters.js'

const {boundary, foreign, odd, punctuation, skipped} = symbolKind

/** Telling the single-byte charsets of Arabic script apart by the letters that stand together in them. */

interface Candidate {
  name: string
  /** Symbol of each byte, and of its second letter where it holds two (lam-alef). */
  first: Uint8Array
  second: Uint8Array
  /** Lines run from right to left in the bytes. */
  visual?: true
}

/** What the bytes are, and how well they fit. */
export interface ArabicCharset {
  name: string
  /** Nats for each byte above ASCII: about 2.5 in real text, over 4 in other scripts. */
  cost: number
  /** Bytes above ASCII that were looked at. */
  size: number
  /** Share of them that touch an ASCII letter: almost none in Arabic script, almost all in Latin script. */
  latin: number
}

let candidates: Candidate[] | undefined

/** Bytes above ASCII that are enough to judge by. */
const sampleSize = 1 << 12

/** Nats by which a rarer charset must fit better; it decides where a few letters are all there is. */
const handicaps: Readonly<Record<string, number>> = {
  'windows-1256': 0,
  'iso-8859-6': 1,
  cp720: 4,
  'x-mac-arabic': 4,
  cp864: 12
}

/** The words above ASCII, each with the byte before and after it; tags say nothing. */
export function highBytes(bytes: Uint8Array): Uint8Array {
  const sample: number[] = []
  let high = 0
  for (let index = 0; index < bytes.length && high < sampleSize; index++) {
    const byte = bytes[index]
    if (byte >= 0x80) {
      if (index > 0 && bytes[index - 1] < 0x80) sample.push(bytes[index - 1])
      sample.push(byte)
      high++
    } else if (index > 0 && bytes[index - 1] >= 0x80) sample.push(byte)
  }
  return Uint8Array.from(sample)
}

/** The charset of Arabic script that fits best; undefined without bytes above ASCII. */
export function fitArabic(bytes: Uint8Array): ArabicCharset | undefined {
  const sample = highBytes(bytes)
  const size = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0)
  if (size === 0) return undefined
  const latin = latinShare(sample, size)
  candidates ??= makeCandidates()
  let best: ArabicCharset | undefined
  let least = Number.POSITIVE_INFINITY
  const symbols = new Uint8Array(sample.length * 2)
  for (const {name, first, second, visual} of candidates) {
    let length = 0
    for (const byte of sample) {
      symbols[length++] = first[byte]
      if (second[byte]) symbols[length++] = second[byte]
    }
    const fit = fitSymbols(symbols, length, visual)
    if (fit.cost + handicaps[name] >= least) continue
    least = fit.cost + handicaps[name]
    // MacFarsi differs from MacArabic in digits alone
    best = {name: name === 'x-mac-arabic' && fit.group === 0 ? 'x-mac-farsi' : name, cost: fit.cost / size, size, latin}
  }
  return best
}

function latinShare(sample: Uint8Array, size: number): number {
  let touching = 0
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] < 0x80) continue
    if (isLatinLetter(sample[index - 1]) || isLatinLetter(sample[index + 1])) touching++
  }
  return touching / size
}

function isLatinLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte < 0x80 && symbolOf[byte] === foreign
}

function makeCandidates(): Candidate[] {
  const names = Object.keys(handicaps)
  const made: Candidate[] = names.map((name) => {
    const first = new Uint8Array(256)
    const second = new Uint8Array(256)
    const text = decodeAs(
      Uint8Array.from({length: 256}, (_, byte) => byte),
      name
    )
    for (let byte = 0; byte < 256; byte++) {
      const letters = text[byte].normalize('NFKC').replace(/[ \u0640]/g, '') || text[byte]
      first[byte] = symbolOf[letters.charCodeAt(0)]
      if (letters.length === 2) second[byte] = symbolOf[letters.charCodeAt(1)]
      // a byte that the charset does not define is worth two that are merely strange
      if (text[byte] === '\ufffd') second[byte] = odd
      // a high byte that is no letter of the script is a cost even where its character is plain
      if (byte < 0x80) continue
      if (first[byte] === skipped) first[byte] = punctuation
      else if (first[byte] === foreign || first[byte] === boundary) first[byte] = odd
    }
    return {name, first, second}
  })
  return [...made, {...made[4], visual: true}]
}

/** What is written again and again, its bytes at hand: names, keys, numbers. */
import {toJson} from './json.js'
import {makeRoom, type Writing} from './room.js'

/** A few bytes as words, the first byte lowest: they are written sooner than one by one. */
export interface Few {
  words: Uint32Array
  length: number
}

/** A few bytes to be written again and again. */
export function fewOf(json: string): Few {
  const bytes = Buffer.from(json)
  const words = Uint32Array.from({length: (bytes.length + 3) >> 2}, (_, word) => {
    const at = word * 4
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)
  })
  return {words, length: bytes.length}
}

/** Write a few bytes. */
export function writeFew(writing: Writing, {words, length}: Few): void {
  makeRoom(writing, length + 3)
  const {view} = writing
  let at = writing.length
  for (let index = 0; index < words.length; index++, at += 4) view.setUint32(at, words[index], true)
  writing.length += length
}

/** JSON of names that come again and again, and how many are kept at most. */
const names = new Map<string, Few>()
const mostNames = 1 << 10

/** Write a text as JSON that is likely to come again: a key, a role, a rule. */
export function writeName(writing: Writing, name: string): void {
  let json = names.get(name)
  if (!json) {
    if (names.size === mostNames) names.clear()
    json = fewOf(toJson(name))
    names.set(name, json)
  }
  writeFew(writing, json)
}

/** The same of keys, with a comma before and a colon behind. */
const keys = new Map<string, Few>()

/** Write a key of an object and what stands around it; before the first one `closeObject` makes a brace of the comma. */
export function writeKey(writing: Writing, key: string): void {
  let json = keys.get(key)
  if (!json) {
    if (keys.size === mostNames) keys.clear()
    json = fewOf(`,${toJson(key)}:`)
    keys.set(key, json)
  }
  writeFew(writing, json)
}

/** JSON of the numbers from 0, and of so many thousandths: most are those of lines and scores of at most three digits. */
const numbers: Few[] = []
const thousandths: Few[] = []
const mostNumbers = 1 << 10

/** Write a whole number or one of thousandths; whether it is one that comes often. */
export function writeOften(writing: Writing, value: number): boolean {
  const scaled = Math.round(value * 1000)
  if (value >= 0 && value < mostNumbers && Math.trunc(value) === value) {
    writeFew(writing, (numbers[value] ??= fewOf(String(value))))
  } else if (value >= 0 && value < 1 && scaled / 1000 === value) {
    writeFew(writing, (thousandths[scaled] ??= fewOf(String(value))))
  } else return false
  return true
}

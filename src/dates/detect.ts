import {prepared} from '../prepared.js'
import {dateKey, dateLanguages, dateWords} from './lexicon.js'
import {foldUnit, Unit, unitClass} from './units.js'

/** Languages that win over others when as many words of a line are theirs, likeliest first. */
const common = 'en fa ar de fr es ru tr pt it ur ckb ps vi nl pl id ro uk sv hr cs'.split(' ')

/** Words of dates of some languages. */
interface WordIndex {
  name: string
  codes: readonly string[]
  /** By the script of the words: each is built when a text has a word of its script. */
  tables: (WordTable | undefined)[]
  /** Words counted for each language. */
  scores: Int32Array
}

/** Words of dates by the hash of their folded form, with the languages that have them. */
interface WordTable {
  /** Open-addressed table: hash of a word, and where its languages begin in `lists`. */
  hashes: Int32Array
  places: Int32Array
  mask: number
  /** Numbers of languages, each list ended by -1. */
  lists: Int16Array
}

/** Of the common languages, and of all: the second is made only when the first knows no word of a line. */
const indexes: (WordIndex | undefined)[] = []

/** Scripts that have a table of their own, by what tells whether a list of words has some; the last is for all others. */
const scripts = [
  /[\u0600-\u077f\ufb50-\ufeff]/u,
  /[A-Za-z\u00aa-\u024f\u1e00-\u1eff\uff21-\uff5a]/u,
  /[\u0400-\u052f]/u,
  /./u
] as const

function scriptOf(unit: number): number {
  if (unit >= 0x600 && unit < 0x780) return 0
  if (unit < 0x250) return 1
  return unit >= 0x400 && unit < 0x530 ? 2 : 3
}

/** No more of a line is looked at. */
const longest = 400

/**
 * The language in which a line writes its dates, told from the month, day and unit names in it; `und` when it has none.
 *
 * Common languages are asked first; with `everywhere`, all at once.
 */
export function detectLanguage(text: string, everywhere = false): string {
  const found = everywhere ? 'und' : detectIn(text, (indexes[0] ??= makeIndex('common', common)))
  return found === 'und' ? detectIn(text, (indexes[1] ??= makeIndex('all', [...common, ...dateLanguages()]))) : found
}

function detectIn(text: string, index: WordIndex): string {
  index.scores.fill(0)
  const end = Math.min(text.length, longest)
  let hash = start
  let first = 0
  let length = 0
  let best = -1
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x20
    const kind = unitClass(unit)
    if (kind === Unit.mark) continue
    if (kind === Unit.letter || kind === Unit.glued) {
      const folded = foldUnit(unit)
      hash = step(hash, folded)
      if (length++ === 0) first = folded
      if (kind === Unit.letter) continue
    }
    if (length > 1 || kind === Unit.glued) best = vote(index, scriptOf(first), hash, length, best)
    hash = start
    length = 0
  }
  return best < 0 ? 'und' : index.codes[best]
}

/** Count a word for its languages; the leader so far. */
function vote(index: WordIndex, script: number, hash: number, length: number, leader: number): number {
  const {scores} = index
  const words = (index.tables[script] ??= prepared(`${index.name} words of dates ${script}`, () =>
    makeTable(index.codes, script)
  ))
  let slot = hash & words.mask
  while (words.places[slot] !== 0 && words.hashes[slot] !== hash) slot = (slot + 1) & words.mask
  let best = leader
  for (let at = words.places[slot]; at !== 0 && words.lists[at] >= 0; at++) {
    const code = words.lists[at]
    scores[code] += length > 2 ? 3 : 1
    if (best < 0 || scores[code] > scores[best] || (scores[code] === scores[best] && code < best)) best = code
  }
  return best
}

const start = 0x811c9dc5 | 0

/** FNV-1a over UTF-16 units. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function makeIndex(name: string, languages: readonly string[]): WordIndex {
  const codes = [...new Set(languages)]
  return {name, codes, tables: [], scores: new Int32Array(codes.length)}
}

function makeTable(codes: readonly string[], script: number): WordTable {
  const byWord = new Map<number, number[]>()
  for (const [code, language] of codes.entries()) {
    hashWords(language, script, (hash) => {
      const list = byWord.get(hash)
      if (!list) byWord.set(hash, [code])
      else if (list[list.length - 1] !== code) list.push(code)
    })
  }
  let size = 64
  while (size < byWord.size * 2) size *= 2
  let room = 1
  for (const list of byWord.values()) room += list.length + 1
  const words = {
    hashes: new Int32Array(size),
    places: new Int32Array(size),
    mask: size - 1,
    lists: new Int16Array(room)
  }
  let place = 1
  for (const [hash, list] of byWord) {
    let slot = hash & words.mask
    while (words.places[slot] !== 0) slot = (slot + 1) & words.mask
    words.hashes[slot] = hash
    words.places[slot] = place
    for (const code of list) words.lists[place++] = code
    words.lists[place++] = -1
  }
  return words
}

/** Hash the words of a script that tell a language: names of months, weekdays, days and units, and marks of relative dates. */
function hashWords(language: string, script: number, take: (hash: number) => void): void {
  for (const words of dateWords(language, scripts[script])) {
    const lists = [
      ...(words.gregorian ?? []),
      ...(words.persian ?? []),
      ...(words.islamic ?? []),
      ...(words.weekdays ?? []),
      ...Object.values(words.units ?? {}),
      ...Object.values(words.days ?? {}),
      words.past ?? '',
      words.future ?? '',
      words.am ?? '',
      words.pm ?? ''
    ]
    const all = lists.join(' ').replaceAll('|', ' ')
    if (!scripts[script].test(all)) continue
    const key = dateKey(all)
    let hash = start
    let from = 0
    let digits = false
    for (let at = 0; at <= key.length; at++) {
      const unit = at < key.length ? key.charCodeAt(at) : 0x20
      if (unit !== 0x20) {
        hash = step(hash, unit)
        digits ||= unit >= 0x30 && unit <= 0x39
        continue
      }
      if (at > from && !digits && scriptOf(key.charCodeAt(from)) === script) take(hash)
      hash = start
      from = at + 1
      digits = false
    }
  }
}

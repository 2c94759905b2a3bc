import {dateKey, dateLanguages, dateWords} from './lexicon.js'
import {foldUnit, Unit, unitClass} from './units.js'

/** Languages that win over others when as many words of a line are theirs, likeliest first. */
const common = 'en fa ar de fr es ru tr pt it ur ckb ps vi nl pl id ro uk sv hr cs'.split(' ')

/** Words of dates by the hash of their folded form, with the languages that have them: built at first use. */
interface WordIndex {
  codes: readonly string[]
  /** Open-addressed table: hash of a word, and where its languages begin in `lists`. */
  hashes: Int32Array
  places: Int32Array
  mask: number
  /** Numbers of languages, each list ended by -1. */
  lists: Int16Array
  /** Words counted for each language. */
  scores: Int32Array
}

/** Of the common languages, and of all: the second is made only when the first knows no word of a line. */
const indexes: (WordIndex | undefined)[] = []

/** No more of a line is looked at. */
const longest = 400

/**
 * The language in which a line writes its dates, told from the month, day and unit names in it; `und` when it has none.
 *
 * Common languages are asked first; with `everywhere`, all at once.
 */
export function detectLanguage(text: string, everywhere = false): string {
  const found = everywhere ? 'und' : detectIn(text, (indexes[0] ??= makeIndex(common)))
  return found === 'und' ? detectIn(text, (indexes[1] ??= makeIndex([...common, ...dateLanguages()]))) : found
}

function detectIn(text: string, index: WordIndex): string {
  index.scores.fill(0)
  const end = Math.min(text.length, longest)
  let hash = start
  let length = 0
  let best = -1
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x20
    const kind = unitClass(unit)
    if (kind === Unit.mark) continue
    if (kind === Unit.letter || kind === Unit.glued) {
      hash = step(hash, foldUnit(unit))
      length++
      if (kind === Unit.letter) continue
    }
    if (length > 1 || kind === Unit.glued) best = vote(index, hash, length, best)
    hash = start
    length = 0
  }
  return best < 0 ? 'und' : index.codes[best]
}

/** Count a word for its languages; the leader so far. */
function vote(words: WordIndex, hash: number, length: number, leader: number): number {
  let slot = hash & words.mask
  while (words.places[slot] !== 0 && words.hashes[slot] !== hash) slot = (slot + 1) & words.mask
  let best = leader
  for (let at = words.places[slot]; at !== 0 && words.lists[at] >= 0; at++) {
    const code = words.lists[at]
    words.scores[code] += length > 2 ? 3 : 1
    if (
      best < 0 ||
      words.scores[code] > words.scores[best] ||
      (words.scores[code] === words.scores[best] && code < best)
    )
      best = code
  }
  return best
}

const start = 0x811c9dc5 | 0

/** FNV-1a over UTF-16 units. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function makeIndex(languages: readonly string[]): WordIndex {
  const codes = [...new Set(languages)]
  const byWord = new Map<number, number[]>()
  for (const [code, language] of codes.entries()) {
    for (const hash of wordsOf(language)) {
      const list = byWord.get(hash)
      if (list) list.push(code)
      else byWord.set(hash, [code])
    }
  }
  let size = 64
  while (size < byWord.size * 2) size *= 2
  let room = 1
  for (const list of byWord.values()) room += list.length + 1
  const words = {
    codes,
    hashes: new Int32Array(size),
    places: new Int32Array(size),
    mask: size - 1,
    lists: new Int16Array(room),
    scores: new Int32Array(codes.length)
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

/** Hashes of the words that tell a language: names of months, weekdays, days and units, and marks of relative dates. */
function wordsOf(language: string): Set<number> {
  const found = new Set<number>()
  for (const words of dateWords(language)) {
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
    for (const word of dateKey(lists.join('|').replaceAll('|', ' ')).split(' ')) {
      if (!word || /\d/u.test(word)) continue
      let hash = start
      for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
      found.add(hash)
    }
  }
  return found
}

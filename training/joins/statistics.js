// Counts of words, parts and pairs: in the training text, fold by fold, and in the dictionary.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {pair as pairBits, word as wordBits} from '../../dist/stages/joins/entries.js'
import {extend, heh, lettersOf, opens} from '../../dist/stages/joins/letters.js'
import {gap, hashPart, makeScan, scanText} from '../../dist/stages/joins/scan.js'

export const folds = 8
const longestMask = 31
/** A part is one that joins when every so manyth time it does. */
const share = 3
const joiner = '\u200c'
const inflections = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند ای ام ات اش اند ایم اید مان تان شان تر ترین تری'
    .split(' ')
    .map((text) => hashText(text))
)
const clitics = new Set('ای ام اند ایم اید اش ات'.split(' ').map((text) => hashText(text)))
const prefixes = new Set('می نمی'.split(' ').map((text) => hashText(text)))

export function hashText(text) {
  let hash = 0
  for (const letter of lettersOf(text)) hash = extend(hash, letter)
  return hash
}

/** Key of a pair: the letters of both and the length of the first. */
export function pairKey(hash, length) {
  return (Math.imul(hash, 31) + length) | 0
}

/** Everything counted. `words` and `pairs` go by hash. */
export function count(sentences) {
  const words = new Map()
  const pairs = new Map()
  let scan = makeScan(4096)
  for (const {text, fold} of sentences) {
    scan = scanText(text, scan)
    for (let number = 0; number < scan.words; number++) countWord(words, pairs, scan, number, fold)
  }
  countDictionary(words, pairs)
  return {words, pairs}
}

/** Neighbouring sentences, which share names, are in one fold. */
export function foldOf(index) {
  return Math.floor(index / 40) % folds
}

function tally(fold, counts = new Uint32Array(folds + 1)) {
  counts[folds]++
  counts[fold]++
  return counts
}

function wordOf(words, hash, letters) {
  let record = words.get(hash)
  if (!record) {
    record = {
      letters,
      masks: [],
      stem: undefined,
      left: undefined,
      right: undefined,
      verb: undefined,
      silent: undefined
    }
    Object.assign(record, {listed: 0, listedMasks: [], listedLeft: 0, listedRight: 0, listedVerb: 0, listedSilent: 0})
    words.set(hash, record)
  }
  return record
}

function pairOf(pairs, hash, length) {
  const key = pairKey(hash, length)
  let record = pairs.get(key)
  if (!record) {
    record = {joined: undefined, apart: undefined, listed: 0, left: 0, right: 0}
    pairs.set(key, record)
  }
  return record
}

function countWord(words, pairs, scan, number, fold) {
  const {starts, gaps, letters} = scan
  const from = starts[number]
  const to = starts[number + 1]
  if (to - from > longestMask) return
  let mask = 0
  const parts = [from]
  for (let at = from + 1; at < to; at++) {
    if (gaps[at] !== gap.joiner || !opens[letters[at - 1]]) continue
    mask |= 1 << (at - from)
    parts.push(at)
  }
  parts.push(to)
  const record = wordOf(words, hashPart(scan, from, to), letters.slice(from, to))
  let form = record.masks.find((form) => form.mask === mask)
  if (!form) record.masks.push((form = {mask, counts: undefined}))
  form.counts = tally(fold, form.counts)
  for (let part = 0; part < parts.length - 2; part++) {
    const [start, at, end] = parts.slice(part, part + 3)
    const left = wordOf(words, hashPart(scan, start, at), letters.slice(start, at))
    const right = wordOf(words, hashPart(scan, at, end), letters.slice(at, end))
    left.left = tally(fold, left.left)
    right.right = tally(fold, right.right)
    const leftHash = hashPart(scan, start, at)
    const rightHash = hashPart(scan, at, end)
    if (inflections.has(rightHash)) left.stem = tally(fold, left.stem)
    if (clitics.has(rightHash) && letters[at - 1] === heh) left.silent = tally(fold, left.silent)
    if (prefixes.has(leftHash)) right.verb = tally(fold, right.verb)
    const both = pairOf(pairs, hashPart(scan, start, end), at - start)
    both.joined = tally(fold, both.joined)
    both.left = leftHash
    both.right = rightHash
  }
  if (number > 0 && gaps[from] === gap.space) {
    let start = from - 1
    while (start > starts[number - 1] && gaps[start] !== gap.joiner) start--
    const end = parts[1]
    const both = pairOf(pairs, hashPart(scan, start, end), from - start)
    both.apart = tally(fold, both.apart)
    both.left = hashPart(scan, start, from)
    both.right = hashPart(scan, from, end)
  }
}

/** Stems of dictionary-fa (Apache-2.0) and what its affix classes say of them. */
function countDictionary(words, pairs) {
  const file = fileURLToPath(new URL('../../node_modules/dictionary-fa/index.dic', import.meta.url))
  const lines = readFileSync(file, 'utf8').split('\n').slice(1)
  for (const line of lines) {
    const [stem, flags = ''] = line.split('/')
    const parts = stem.split(joiner).map(lettersOf)
    // archaic همی doubles the verbs and stands in no news
    if (parts.length === 0 || /(^|\u200c|بر|باز|در|فرو|وا|ور|سر|بار)همی\u200c/.test(stem)) continue
    if (/[^\p{L}\p{M}\u200c]/u.test(stem) || parts.some((part) => part.length === 0)) continue
    const letters = parts.flat()
    if (letters.length > longestMask || letters.length < 2) continue
    let mask = 0
    let length = 0
    const shown = []
    let part = []
    parts.forEach((letterList, index) => {
      part.push(...letterList)
      length += letterList.length
      if (index === parts.length - 1 || opens[letterList.at(-1)]) {
        shown.push(part)
        part = []
        if (index < parts.length - 1) mask |= 1 << length
      }
    })
    const record = wordOf(words, hashLetters(letters), letters)
    if (mask === 0) record.listed = 1
    else if (!record.listedMasks.includes(mask)) record.listedMasks.push(mask)
    const classes = flags.match(/../g) ?? []
    if (classes.some((name) => name === 'sm' || name === 'sp' || name === 'sc')) record.listedSilent = 1
    for (let index = 0; index < shown.length - 1; index++) {
      const left = hashLetters(shown[index])
      const right = hashLetters(shown[index + 1])
      wordOf(words, left, shown[index]).listedLeft++
      wordOf(words, right, shown[index + 1]).listedRight++
      if (prefixes.has(left)) wordOf(words, right, shown[index + 1]).listedVerb = 1
      const both = pairOf(pairs, hashLetters([...shown[index], ...shown[index + 1]]), shown[index].length)
      both.listed = 1
      both.left = left
      both.right = right
    }
  }
}

function hashLetters(letters) {
  let hash = 0
  for (const letter of letters) hash = extend(hash, letter)
  return hash
}

const none = new Uint32Array(folds + 1)

/** Counts as seen when fold `out` is held out; `folds` holds out none. */
function seen(counts = none, out) {
  return counts[folds] - (out === folds ? 0 : counts[out])
}

function bucket(number, listed, steps) {
  if (number >= steps[1]) return 3
  if (number >= steps[0]) return 2
  return number > 0 || listed ? 1 : 0
}

/** A word's properties and its usual mask, with a fold held out. */
export function describeWord(record, out) {
  let plain = 0
  let joined = 0
  let best = 0
  let bestCount = 0
  for (const {mask, counts} of record.masks) {
    const number = seen(counts, out)
    if (mask === 0) plain += number
    else joined += number
    if (number > bestCount || (number === bestCount && number > 0 && mask === 0)) {
      best = mask
      bestCount = number
    }
  }
  if (bestCount === 0 && !record.listed && record.listedMasks.length > 0) best = record.listedMasks[0]
  // one slip in fifty is no second way to write a word
  if (!record.listed && plain * 50 <= joined) plain = 0
  const stems = plain + seen(record.stem, out)
  const left = seen(record.left, out)
  const right = seen(record.right, out)
  let properties = bucket(stems, record.listed, [2, 10]) | (bucket(joined, record.listedMasks.length, [2, 5]) << 2)
  if ((left >= 2 && left * share >= plain) || (record.listedLeft >= 3 && record.listedLeft * 2 >= plain))
    properties |= wordBits.left
  if ((right >= 2 && right * share >= plain) || (record.listedRight >= 3 && record.listedRight * 2 >= plain))
    properties |= wordBits.right
  if (record.listedVerb || seen(record.verb, out) > 0) properties |= wordBits.verb
  if (record.listedSilent || seen(record.silent, out) > 0) properties |= wordBits.silent
  return {properties, mask: best, plain, joined, bestCount}
}

/** A pair's properties, with a fold held out. */
export function describePair(record, out) {
  const joined = seen(record.joined, out)
  let apart = seen(record.apart, out)
  if (apart * 50 <= joined) apart = 0
  const properties = bucket(joined, 0, [2, 5]) | (bucket(apart, 0, [2, 5]) << 2) | (record.listed ? pairBits.listed : 0)
  return {properties, joined, apart}
}

// Gaps of damaged sentences, as features and labels.
import {lookAroundSpace, lookAroundWord, makePlace} from '../../dist/stages/joins/context.js'
import {word as wordBits} from '../../dist/stages/joins/entries.js'
import {addHouse, alone, innerSize, longest, makeFeatures, spaceSize} from '../../dist/stages/joins/features.js'
import {innerFeatures, isCandidate} from '../../dist/stages/joins/inner.js'
import {extend, lettersOf, opens} from '../../dist/stages/joins/letters.js'
import {gap, hashPart, makeScan, scanText} from '../../dist/stages/joins/scan.js'
import {spaceFeatures} from '../../dist/stages/joins/spaces.js'
import {damage, seeded} from './corpus.js'
import {describePair, describeWord, folds, pairKey} from './statistics.js'

/** Answers as a reader gives them who never saw one fold. */
export function heldOut({words, pairs}, masks) {
  return {
    fold: folds,
    hidden: undefined,
    word(hash) {
      const record = words.get(hash)
      if (!record || record === this.hidden) return 0
      const {properties, mask} = describeWord(record, this.fold)
      return properties | ((masks.numbers.get(mask) ?? 0) << 8)
    },
    part(hash) {
      return this.word(hash)
    },
    mask: (number) => masks.list[number],
    pair(hash, length) {
      const record = pairs.get(pairKey(hash, length))
      if (this.hidden && words.get(hash) === this.hidden) return 0
      return record ? describePair(record, this.fold).properties : 0
    }
  }
}

const place = makePlace()

/** A growing list of examples: features end to end. */
export function makeExamples() {
  return {
    size: 0,
    used: 0,
    ends: new Int32Array(1 << 16),
    labels: new Uint8Array(1 << 16),
    features: new Int32Array(1 << 20)
  }
}

function push(examples, {size, list}, label) {
  if (examples.size === examples.ends.length) {
    examples.ends = grow(examples.ends)
    examples.labels = grow(examples.labels)
  }
  if (examples.used + size > examples.features.length) examples.features = grow(examples.features)
  examples.features.set(list.subarray(0, size), examples.used)
  examples.used += size
  examples.labels[examples.size] = label
  examples.ends[examples.size++] = examples.used
}

function grow(array) {
  const larger = new array.constructor(array.length * 2)
  larger.set(array)
  return larger
}

/** Whether the model is asked of a space at all. */
export function isSpaceCandidate(scan, lookup, {from, to}, at) {
  if (!opens[scan.letters[at - 1]] || to - from > longest) return false
  if (lookup.pair(hashPart(scan, from, to), at - from) & 19) return true
  const left = lookup.word(hashPart(scan, from, at))
  const right = lookup.word(hashPart(scan, at, to))
  return Boolean(left & wordBits.left) || Boolean(right & wordBits.right)
}

/** A word by itself, as a scan. */
export function layOut(letters, into) {
  let hash = 0
  letters.forEach((letter, index) => {
    into.letters[index] = letter
    into.gaps[index] = index ? gap.none : gap.other
    into.hashes[index] = hash
    hash = extend(hash, letter)
  })
  into.hashes[letters.length] = hash
  into.gaps[letters.length] = gap.other
  into.size = letters.length
  return into
}

/** Examples of gaps inside words and of spaces. */
export function collect(sentences, statistics, masks) {
  const lookup = heldOut(statistics, masks)
  const inner = makeExamples()
  const spaces = makeExamples()
  const features = makeFeatures()
  const random = seeded(7)
  const missed = {spaces: 0, all: 0}
  let goldScan = makeScan(4096)
  let scan = makeScan(4096)
  for (const {text, fold, house} of sentences) {
    lookup.fold = fold
    goldScan = scanText(text, goldScan)
    for (const kind of ['del', 'mix', 'space', 'mix']) {
      scan = scanText(damage(text, kind, random), scan)
      if (scan.size !== goldScan.size) throw new Error('damage changed letters')
      innerExamples(scan, goldScan, lookup, features, inner, random, house)
      if (kind === 'space' || kind === 'mix') spaceExamples(scan, goldScan, lookup, features, spaces, missed, house)
    }
  }
  dictionaryExamples(statistics, masks, features, inner)
  return {inner, spaces, missed}
}

/**
 * Words that only the dictionary has, each seen as if it had not: what compounds look like, and what words that look
 * like compounds. Its house style is its own.
 */
function dictionaryExamples(statistics, masks, features, into) {
  const lookup = heldOut(statistics, masks)
  const scan = makeScan(64)
  for (const record of statistics.words.values()) {
    if (record.masks.length > 0 || record.listedVerb || (!record.listed && record.listedMasks.length === 0)) continue
    const {letters} = record
    if (letters.length < 4 || isConjugated(letters)) continue
    layOut(letters, scan)
    lookup.hidden = record
    const mask = record.listedMasks[0] ?? 0
    for (let at = 2; at < letters.length; at++) {
      if (!isCandidate(scan, 0, letters.length, at)) continue
      innerFeatures(scan, 0, letters.length, at, alone, lookup, features)
      addHouse(features, 2, innerSize)
      push(into, features, (mask >>> at) & 1)
    }
  }
}

const conjugations = ['می', 'نمی'].map(lettersOf)

/** Verb forms are regular, and the dictionary has thousands. */
function isConjugated(letters) {
  return conjugations.some((prefix) => prefix.every((letter, index) => letters[index] === letter))
}

function innerExamples(scan, gold, lookup, features, into, random, house) {
  for (let number = 0; number < scan.words; number++) {
    const from = scan.starts[number]
    const to = scan.starts[number + 1]
    if (to - from < 4 || to - from > longest) continue
    // the table answers words that were always the same: a few of them are enough
    const record = lookup.word(hashPart(scan, from, to))
    if (isSettled(record) && random() > 0.04) continue
    lookAroundWord(scan, number, lookup, place)
    let start = from
    for (let at = from + 1; at <= to; at++) {
      if (at < to && scan.gaps[at] !== gap.joiner) continue
      for (let inside = start + 2; inside < at; inside++) {
        if (!isCandidate(scan, start, at, inside)) continue
        innerFeatures(scan, start, at, inside, place, lookup, features)
        addHouse(features, house, innerSize)
        push(into, features, gold.gaps[inside] === gap.joiner ? 1 : 0)
      }
      start = at
    }
  }
}

function isSettled(entry) {
  const plain = entry & wordBits.plain
  const joined = (entry & wordBits.joined) >> 2
  return (plain === 3 && joined === 0) || (joined === 3 && plain === 0)
}

function spaceExamples(scan, gold, lookup, features, into, missed, house) {
  for (let number = 1; number < scan.words; number++) {
    const at = scan.starts[number]
    if (scan.gaps[at] !== gap.space) continue
    const label = gold.gaps[at] === gap.joiner ? 1 : 0
    missed.all += label
    lookAroundSpace(scan, at, lookup, place)
    if (!isSpaceCandidate(scan, lookup, place, at)) {
      missed.spaces += label
      continue
    }
    spaceFeatures(scan, place.from, at, place.to, place, lookup, features)
    addHouse(features, house, spaceSize)
    push(into, features, label)
  }
}

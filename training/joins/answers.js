// What the table answers by itself: words and pairs of which the model is sure whatever stands around them.
import {action, pair as pairBits} from '../../dist/stages/joins/entries.js'
import {alone, longest, makeFeatures} from '../../dist/stages/joins/features.js'
import {innerFeatures, isCandidate} from '../../dist/stages/joins/inner.js'
import {gap, makeScan} from '../../dist/stages/joins/scan.js'
import {spaceFeatures} from '../../dist/stages/joins/spaces.js'
import {heldOut, layOut} from './examples.js'
import {describePair, describeWord, folds} from './statistics.js'

function score(weights, scale, {size, list}) {
  let sum = 0
  for (let index = 0; index < size; index++) sum += weights[list[index]]
  return sum / scale
}

/** `[hash, entry]` of every word worth keeping. */
export function answerWords(statistics, masks, {inner, innerScale}, certain = 3) {
  const lookup = heldOut(statistics, masks)
  const features = makeFeatures()
  const scan = makeScan(64)
  const entries = []
  for (const [hash, record] of statistics.words) {
    const {letters} = record
    const {properties, mask, plain, joined, bestCount} = describeWord(record, folds)
    if (properties === 0 || letters.length > longest) continue
    let todo = action.leave
    if (letters.length >= 4) {
      layOut(letters, scan)
      let sureMask = 0
      let unsure = false
      for (let at = 2; at < letters.length; at++) {
        if (!isCandidate(scan, 0, letters.length, at)) continue
        innerFeatures(scan, 0, letters.length, at, alone, lookup, features)
        const odds = score(inner, innerScale, features)
        if (Math.abs(odds) < certain) unsure = true
        if (odds > 0) sureMask |= 1 << at
      }
      const all = plain + joined
      // every second of many occurrences is no rule
      if (all >= 3 && bestCount < all * 0.95) unsure = true
      if (all >= 8 && bestCount >= all * 0.97) {
        unsure = false
        sureMask = mask
      }
      if (!record.listed && all === 0 && record.listedMasks.length === 0) unsure = true
      // what a dictionary writes in one word, and no text here ever joined, is one word
      if (record.listed && joined === 0 && plain > 0) {
        unsure = false
        sureMask = 0
      }
      if (unsure || (sureMask !== 0 && (sureMask !== mask || !masks.numbers.has(mask)))) todo = action.ask
      else if (sureMask) todo = action.join
    }
    entries.push([hash, properties | ((masks.numbers.get(mask) ?? 0) << 8) | (todo << 14)])
  }
  return entries
}

/** `[key, entry]` of every pair that someone joins. */
export function answerPairs(statistics, masks, {spaces, spaceScale}, certain = 3.5) {
  const lookup = heldOut(statistics, masks)
  const features = makeFeatures()
  const scan = makeScan(64)
  const entries = []
  for (const [key, record] of statistics.pairs) {
    const {properties, joined, apart} = describePair(record, folds)
    if ((properties & (pairBits.joined | pairBits.listed)) === 0) continue
    const left = statistics.words.get(record.left)?.letters
    const right = statistics.words.get(record.right)?.letters
    if (!left || !right || left.length + right.length > longest) continue
    const letters = [...left, ...right]
    layOut(letters, scan)
    scan.gaps[left.length] = gap.space
    spaceFeatures(scan, 0, left.length, letters.length, alone, lookup, features)
    const odds = score(spaces, spaceScale, features)
    let todo = action.ask
    const all = joined + apart
    if (all >= 6 && apart >= all * 0.97) todo = action.leave
    else if (all >= 6 && joined >= all * 0.97) todo = action.join
    else if (odds > certain && joined > apart * 10) todo = action.join
    else if (odds < -certain) todo = action.leave
    entries.push([key, properties | (todo << 5)])
  }
  return entries
}

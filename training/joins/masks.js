// The sets of joins that words usually have, numbered; an entry has room for 63.
import {describeWord, folds} from './statistics.js'

export function usualMasks({words}) {
  const counts = new Map()
  for (const record of words.values()) {
    const {mask} = describeWord(record, folds)
    if (mask) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  }
  const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 63)
  const list = [0, ...usual.map(([mask]) => mask)]
  return {list, numbers: new Map(list.map((mask, number) => [mask, number]))}
}

/** Where an article begins, and which line above it is its headline. */
import * as is from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'

/** The first prose that more prose follows and the model takes for article. */
export function articleStart(lines: readonly Line[], opinions: Float32Array): number {
  for (let index = 0; index < lines.length; index++) {
    if (isProse(lines[index].scan) && opinions[index] < 0.4) return index
  }
  return -1
}

const reach = 14

/** The line above the article that shares most letters with it. */
export function headlineAbove(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  echoes: Float32Array,
  first: number
): number {
  let best = -1
  let highest = 0.42
  for (let index = first - 1; index >= 0 && first - index <= reach; index--) {
    const {scan} = lines[index]
    if (scan.letters < 12 || scan.letters > 230 || isProse(scan) || scan.ending === is.colon) continue
    if ((findings[index]?.score ?? 0) >= 0.85) continue
    const value = echoes[index] - (first - index) * 0.015 + Math.min(scan.letters, 60) * 0.002
    if (value > highest) {
      highest = value
      best = index
    }
  }
  return best
}

/** The line right above the text, or above its first sentences; what a rule knows of does not count. */
export function nearestAbove(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array,
  first: number
): number {
  let best = -1
  for (let index = first - 1, seen = 0; index >= Math.max(0, first - nearest.reach) && seen < 2; index--) {
    if ((findings[index]?.score ?? 0) >= 0.85) continue
    seen++
    const {letters, ending} = lines[index].scan
    if (letters < 9 || letters > 200 || ending === is.colon || findings[index]) continue
    if (first - index > 2 && opinions[index] > nearest.sure) continue
    if (!endsSentence(lines[index].scan)) return index
    if (best < 0) best = index
  }
  return best
}

/** Lines above the text among which its headline is looked for, and the opinion from which on a farther one is a menu's. */
const nearest = {reach: 6, sure: 0.93}

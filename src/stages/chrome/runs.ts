/** Lists and verses of an article: runs of marked or verse-like lines under an introduction or right below prose. */
import {most} from './inside.js'
import * as is from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'

/** Items under an introduction that ends in a colon, and runs of bulleted or verse-like lines right below prose. */
export function shelterRuns(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): void {
  const furniture = countFurniture(findings, opinions, 0, lines.length)
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1].scan
    const introduced = above.ending === is.colon && above.letters >= 12
    const below = introduced || (isProse(above) && opinions[index - 1] < 0.5)
    if (!below || isProse(lines[index].scan)) continue
    const bulleted = bulletOf(lines[index])
    let end = index
    while (end < lines.length && !findings[end] && sameKind(lines[end], bulleted)) end++
    const count = end - index
    if (count === 0) continue
    const verse =
      bulleted === 0 && count >= 4 && isVerse(lines, index, end) && (introduced || closed(lines, end, opinions))
    const list =
      bulleted > 0 &&
      (introduced || count >= 2) &&
      !(mean(opinions, index, end) >= menu && furniture - countFurniture(findings, opinions, index, end) >= page)
    if (list || verse) {
      for (let item = index; item < end; item++) opinions[item] = Math.min(opinions[item], most)
      index = end
    }
  }
}

/** From here on, on average, the model is sure that marked lines of a whole page are a menu. */
const menu = 0.7

/** Lines of furniture from which on a text is a whole page: elsewhere a long list is the article's own, whatever the model says. */
const page = 20

/** Lines that a rule or the model takes for furniture. */
function countFurniture(
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array,
  from: number,
  to: number
): number {
  let count = 0
  for (let index = from; index < to; index++) {
    if ((findings[index]?.score ?? 0) >= 0.85 || opinions[index] > 0.5) count++
  }
  return count
}

function mean(opinions: Float32Array, from: number, to: number): number {
  let sum = 0
  for (let index = from; index < to; index++) sum += opinions[index]
  return sum / (to - from)
}

/** The class of the mark or number that opens a line, or 0. */
function bulletOf({scan, value}: Line): number {
  if (scan.first === is.dash || scan.first === is.separator || scan.first === is.sign) return scan.first
  if (scan.first !== is.digit) return 0
  return /^\W*\p{N}{1,2}\s*[-.)\u2010-\u2015\u066b]/u.test(value.slice(0, 12)) ? is.digit : 0
}

function sameKind(line: Line, bulleted: number): boolean {
  const {scan} = line
  if (scan.letters < 3 || scan.urls > 0) return false
  if (bulleted > 0) return bulletOf(line) === bulleted
  return !isProse(scan) && scan.letters <= 60 && bulletOf(line) === 0
}

/** Lines of much the same length, as hemistichs are; a menu's items differ. */
function isVerse(lines: readonly Line[], from: number, to: number): boolean {
  let shortest = Infinity
  let longest = 0
  for (let index = from; index < to; index++) {
    const {letters, digits} = lines[index].scan
    if (digits > 0) return false
    shortest = Math.min(shortest, letters)
    longest = Math.max(longest, letters)
  }
  return shortest >= 10 && longest <= 48 && longest <= shortest * 2.2
}

/** Article follows, or nothing. */
function closed(lines: readonly Line[], end: number, opinions: Float32Array): boolean {
  if (end >= lines.length) return true
  return opinions[end] < 0.5 && (isProse(lines[end].scan) || endsSentence(lines[end].scan))
}

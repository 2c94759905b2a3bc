/** The words that close a letter, and who signs it: an article that is a letter, or quotes one, ends with them. */
import {fold} from '../../fold.js'
import {closings} from '../../languages/closings.js'
import {guardOf, hashOf, lets} from './guards.js'
import {most} from './inside.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {endsSentence, type Finding, type Line} from './lines.js'

const closingWords: ReadonlySet<string> = new Set(closings.map(fold))
const openerGuard = guardOf(Array.from(closingWords, (words) => words.split(' ')[0]))

/** Letters of a closing and of a name, at most, and words that may stand behind a closing: «ارادتمند همگی». */
const signed = {letters: 40, name: 5, behind: 2}

/** «با احترام» below a paragraph, and the name below it. */
export function shelterClosing(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): void {
  for (let index = 1; index < lines.length; index++) {
    if (findings[index] || lines[index].scan.letters > signed.letters || !endsSentence(lines[index - 1].scan)) continue
    if (findings[index - 1] || opinions[index - 1] >= 0.5 || !isClosing(lines[index].value)) continue
    opinions[index] = Math.min(opinions[index], most)
    const name = lines[index + 1]
    if (!name || findings[index + 1]) continue
    const {letters, words, digits} = name.scan
    if (letters <= signed.letters && words <= signed.name && digits === 0)
      opinions[index + 1] = Math.min(opinions[index + 1], most)
  }
}

function isClosing(value: string): boolean {
  if (!lets(openerGuard, hashOfFirst(value))) return false
  const words = fold(value)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
  for (let count = words.length; count > 0 && words.length - count <= signed.behind; count--) {
    if (closingWords.has(words.slice(0, count).join(' '))) return true
  }
  return false
}

/** Hash of the first word, which a mark or number may end, too. */
function hashOfFirst(value: string): number {
  let from = 0
  while (from < value.length && classTable[value.charCodeAt(from)] !== is.letter) from++
  let to = from
  while (to < value.length && classTable[value.charCodeAt(to)] <= is.letter) to++
  return hashOf(value, from, to)
}

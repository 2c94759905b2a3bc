/** What other documents of the site say: a line that stands in many of them is furniture. */
import {type Finding, isProse, type Line} from './lines.js'

/** How many of the site's documents hold a line. */
export type Known = (line: string) => number

/** Documents that must hold a line; two hold a story that was printed twice. */
const enough = 3

/** Find the lines that the site repeats, unless the whole story was printed as often. */
export function judgeMemory(lines: readonly Line[], known: Known): (Finding | undefined)[] {
  const counts = lines.map(({value}) => known(value))
  const story = counts.filter((_, index) => isProse(lines[index].scan)).sort((a, b) => a - b)
  const printed = story.length > 0 ? story[story.length >> 1] : 0
  return counts.map((count, index) => {
    if (count < enough || count <= printed) return undefined
    return {role: 'other', rule: 'memory:site', score: isProse(lines[index].scan) ? 0.86 : 0.92}
  })
}

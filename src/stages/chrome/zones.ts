/** Where on the page a line stands: above the article, in its header, in its midst or below it. */
import type {RemovedRole} from '../../types.js'
import {type Finding, isProse, type Line} from './lines.js'
import {isFree} from './menus.js'

/** Above the headline, between headline and text, in the text, below it. */
export type Zone = 'head' | 'top' | 'middle' | 'tail'

/** What bounds the zones of a page, as seen from one line. */
export interface Bounds {
  /** First and last line that stay; -1 where none does. */
  first: number
  last: number
  /** Where the text begins. */
  prose: number
  /** The last line above that stays. */
  kept: number
  /** Length of the run of lines that leave. */
  run: number
  /** Whether that run has a date, a writer or buttons, as a header has. */
  signed: boolean
}

/** A run of lines that leave is no caption or teaser of the text from this length on. */
const longestBox = 7

/** The zone of a line that leaves. */
export function zoneOf(index: number, {first, last, prose, kept, run, signed}: Bounds, gone: readonly boolean[]): Zone {
  if (first < 0 || index < first) return 'head'
  // the menu of a page whose title stands on top
  if (index < prose && run >= longestBox && !signed) return 'head'
  if (index < prose) return index - kept > 4 && !gone.slice(index, index + longestBox).includes(false) ? 'head' : 'top'
  return index > last || run >= longestBox ? 'tail' : 'middle'
}

/** The first line of the text, below its header. */
export function textStart(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  gone: readonly boolean[],
  first: number,
  last: number
): number {
  let prose = first
  while (prose >= 0 && prose <= last && (gone[prose] || !isProse(lines[prose].scan))) prose++
  // names and dates may stand under the lead
  const above = gone.slice(first, prose).filter((left) => !left).length
  if (above <= 4 && prose < last && gone[prose + 1] && lines[prose].scan.letters < 400) {
    prose++
    while (gone[prose]) prose++
  }
  return skipHeader(lines, findings, gone, prose, last)
}

/** Roles of what stands between headline and text, and hardly below the text's beginning. */
const header: ReadonlySet<RemovedRole> = new Set(['date', 'byline', 'share', 'print-tools', 'counter', 'agency'])

/** Lines of a bar under a headline, at most. */
const longestHeader = 16

/** The line after the bar with date, writer and buttons, where it stands below the first or second sentence. */
function skipHeader(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  gone: readonly boolean[],
  from: number,
  last: number
): number {
  let prose = from
  for (let index = from, sentences = 0; index >= 0 && index < last && sentences < 3; ) {
    if (!gone[index]) {
      if (isProse(lines[index].scan)) sentences++
      if (lines[index].scan.letters >= 400) break
      index++
      continue
    }
    let end = index
    let signs = 0
    for (; gone[end]; end++) if (header.has(findings[end]!.role) && !isFree(findings[end]!)) signs++
    if (signs === 0 || end > last || end - index > longestHeader) break
    prose = end
    index = end
  }
  return prose
}

/** Note the run of lines that leave which begins at a line. */
export function noteRun(
  bounds: Bounds,
  findings: readonly (Finding | undefined)[],
  gone: readonly boolean[],
  from: number
): void {
  let signed = false
  let to = from
  for (; to < gone.length && gone[to]; to++) signed ||= header.has(findings[to]!.role) && !isFree(findings[to]!)
  bounds.run = to - from
  bounds.signed = signed
}

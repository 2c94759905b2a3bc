/** Lists of other stories that no heading announces: what stands between two of them, and those that are numbered. */
import type {RemovedRole} from '../../types.js'
import type {Line} from './lines.js'
import {type Findings, name, rankOf, type Told} from './naming.js'

/** Roles that a line of a list of stories may seem to have: a label, an hour, a counter, a pager. */
const teaserLike: ReadonlySet<RemovedRole> = new Set([
  'section',
  'nav',
  'date',
  'counter',
  'comments',
  'caption',
  'byline',
  'breadcrumb',
  'media-placeholder',
  'duplicate'
])

const farthest = 4

/** What stands between two stories of one list belongs to the list. */
export function nameTeasers(lines: readonly Line[], findings: Findings, told: Told): void {
  let before = -1
  for (let index = 0; index < lines.length; index++) {
    const role = findings[index]?.role
    if (!role) before = -1
    if ((role !== 'related' && role !== 'most-read') || lines[index].scan.letters < 24) continue
    if (before >= 0 && index - before <= farthest && findings[before]!.role === role && index - before > 1) {
      let fits = true
      for (let between = before + 1; between < index; between++) {
        if (told[between] && told[between] !== role && !teaserLike.has(told[between]!)) fits = false
      }
      if (fits) for (let between = before + 1; between < index; between++) name(findings, between, role)
    }
    before = index
  }
}

/** Stories that are numbered from one on are the most read. */
export function nameRanks(lines: readonly Line[], findings: Findings, told: Told): void {
  for (let from = 0; from < lines.length; from++) {
    if (!findings[from] || rankOf(lines[from]) !== 1) continue
    let to = from
    let rank = 1
    let step = 0
    for (let index = from + 1; index < lines.length && findings[index] && index - to <= 10; index++) {
      if (rankOf(lines[index]) !== rank + 1) continue
      step = index - to
      to = index
      rank++
    }
    if (rank < 4 || step < 2) continue
    const end = Math.min(lines.length, to + step)
    if (!holdsHeadlines(lines, from, end, rank)) continue
    if (from > 0 && findings[from - 1] && !told[from - 1]) from--
    for (let index = from; index < end; index++) {
      const role = told[index]
      if (!role || teaserLike.has(role) || role === 'related' || role === 'widget') name(findings, index, 'most-read')
    }
    from = end - 1
  }
}

/** Two of three ranked items are headlines; in a directory they are names, ratings and streets. */
function holdsHeadlines(lines: readonly Line[], from: number, end: number, ranks: number): boolean {
  let headlines = 0
  for (let index = from; index < end; index++) {
    const {letters, digits} = lines[index].scan
    if (letters >= 24 && letters <= 140 && digits <= 4) headlines++
  }
  return headlines * 3 >= ranks * 2
}

/** The end of a page: menus of sections and of the site's own pages, and what stands around the copyright. */
import type {RemovedRole} from '../../types.js'
import {isBar} from './bars.js'
import * as is from './letters.js'
import type {Finding, Line} from './lines.js'
import {isFree} from './menus.js'
import {type Findings, isItem, name, type Told} from './naming.js'
import {headingOf} from './sections.js'

/** Roles that an item of a footer may seem to have. */
const footerLike: ReadonlySet<RemovedRole> = new Set([
  'footer',
  'related',
  'most-read',
  'nav',
  'ad',
  'widget',
  'section',
  'comments',
  'newsletter',
  'cookie',
  'byline',
  'caption',
  'media-placeholder'
])

/** Roles of buttons with which the pages of a site begin. */
const ofSite: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>([
  'newsletter',
  'ad',
  'media-placeholder'
])

/** `Newsletters`, and no words that invite to one. */
function isOfSite(line: Line, told: RemovedRole | undefined): boolean {
  return (
    ofSite.has(told) &&
    isItem(line) &&
    (told !== 'newsletter' || line.scan.words === 1) &&
    (told !== 'ad' || line.scan.words > 1)
  )
}

/** Lines of a footer that a program or a company may fill, at most; a story among them ends it when two more follow. */
const most = {stories: 3, below: 30}

/** Words of a line beside the copyright from which on it goes on with it. */
const longest = 8

/** The page's last lines, from the first word of a footer on after which there are no stories any more. */
export function nameFooter(lines: readonly Line[], findings: Findings, told: Told, last: number): void {
  let start = lines.length
  let marks = 0
  let stories = 0
  for (let index = lines.length - 1; index > last && stories < most.stories; index--) {
    const role = told[index]
    if (role === 'footer' || role === 'copyright') {
      marks++
      stories = 0
      start = index
    } else if (!role && isStory(lines[index])) stories++
  }
  if (marks === 0) return
  // `Newsletters`, `Advertise with us` above the first page of the site
  while (start > last + 1 && isOfSite(lines[start - 1], told[start - 1])) start--
  // the menu of sections right above
  let from = start
  let sections = 0
  while (from > last + 1 && isMenuItem(lines[from - 1], told[from - 1], findings[from - 1]!.role)) {
    from--
    if (isSection(told[from])) sections++
  }
  if (sections * 5 >= start - from) start = from
  else if (marks < 2 && lines.length - start > most.below) return
  const known: number[] = []
  for (let index = start; index < lines.length; index++) {
    if (isSection(told[index]) || told[index] === 'footer') known.push(index)
  }
  for (let from = start; from < lines.length; ) {
    let to = from
    while (to < lines.length && isItem(lines[to]) && footerLike.has(told[to] ?? 'footer') && !headsList(lines[to])) to++
    vote(findings, told, from, to, known)
    if (to < lines.length && to > start && isLoose(lines[to], findings[to]!)) {
      const legal = isLegal(lines[to]) && (told[to - 1] === 'copyright' || told[to + 1] === 'copyright')
      name(findings, to, legal ? 'copyright' : 'footer')
    }
    from = to + 1
    // other stories below a heading, up to the next word of a footer
    if (to < lines.length && headsList(lines[to]))
      while (from < lines.length && told[from] !== 'footer' && told[from] !== 'copyright') from++
  }
}

/** A headline, and not the items of a menu in one line. */
function isStory(line: Line): boolean {
  return line.scan.letters >= 28 && line.scan.letters <= 130 && !isBar(line)
}

/** A line that only its place told to be of a list of stories. */
function isLoose(line: Line, finding: Finding): boolean {
  return (
    isFree(finding) && (finding.role === 'related' || finding.role === 'most-read') && !line.value.endsWith('\u2026')
  )
}

/** A sentence, and no row of links. */
function isLegal({scan}: Line): boolean {
  return scan.words >= longest && scan.functionWords > 0 && scan.marks[is.separator] === 0
}

function isMenuItem(line: Line, told: RemovedRole | undefined, role: RemovedRole): boolean {
  if (told) return isSection(told) && isItem(line)
  return isItem(line) && (role === 'nav' || role === 'footer' || role === 'related' || role === 'most-read')
}

function isSection(role: RemovedRole | undefined): boolean {
  return role === 'nav' || role === 'section'
}

/** «More on this»: a heading of other stories is neither tag nor footer. */
export function headsList(line: Line): boolean {
  return headingOf(line)?.role === 'related'
}

/** Items that tell what those beside them are, and how far off. */
const nearest = {count: 4, far: 12}

/** Names of sections that make a menu among pages of the site, at least. */
const leastSections = 3

/** Items whose words tell nothing are of what most of the nearest known ones are: sections, or pages of the site. */
function vote(findings: Findings, told: Told, from: number, to: number, known: readonly number[]): void {
  let next = firstFrom(known, from)
  for (let index = from; index < to; index++) {
    while (next < known.length && known[next] < index) next++
    let sections = 0
    let pages = 0
    for (let near = Math.max(0, next - nearest.count); near < known.length && near < next + nearest.count; near++) {
      if (Math.abs(known[near] - index) > nearest.far) continue
      if (isSection(told[known[near]])) sections++
      else pages++
    }
    if (sections > pages && (sections >= leastSections || pages === 0)) {
      if (told[index] !== 'footer') name(findings, index, 'nav')
    } else name(findings, index, 'footer')
  }
}

/** The place of the first number that is not below `from`. */
function firstFrom(numbers: readonly number[], from: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle] < from) low = middle + 1
    else high = middle
  }
  return low
}

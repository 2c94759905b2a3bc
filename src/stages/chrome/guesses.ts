/** The role of a line that left by where on the page it stands, and by what the model took it for. */
import type {RemovedRole} from '../../types.js'
import {isBar} from './bars.js'
import * as is from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'
import {isFree} from './menus.js'
import type {Scan} from './scan.js'
import type {Zone} from './zones.js'

/** The role that a line's place gives it. */
export function roleAt(
  lines: readonly Line[],
  index: number,
  zone: Zone,
  section: RemovedRole | undefined,
  menu: boolean,
  distance: number,
  finding: Finding,
  over: boolean
): RemovedRole {
  const {scan, value} = lines[index]
  const known = !isFree(finding) && !isDuplicate(finding)
  if (scan.urls > 0 && !section) {
    return value.startsWith('<') || /\.(?:jpe?g|png|gif|webp|mp4)|\b(?:images?|img|logo)\b/iu.test(value.slice(0, 500))
      ? 'media-placeholder'
      : 'source-url'
  }
  if (zone === 'tail' && scan.first === is.sign && value.startsWith('\u00a9')) return 'copyright'
  if (section) return section
  if (finding.rule.startsWith('section:') && !over) return finding.role
  const headline = scan.letters >= 28
  // in a list of stories each has its hour
  if (zone === 'head' && finding.role === 'date' && index > 12 && distance > 12)
    return scan.digits < 5 ? 'related' : 'date'
  if (zone === 'head')
    return menu
      ? 'nav'
      : finding.rule === 'duplicate:line' && index > 2
        ? headline
          ? 'related'
          : 'nav'
        : known
          ? finding.role
          : headline && !isBar(lines[index]) && !isAmongItems(lines, index)
            ? 'related'
            : 'nav'
  if (zone === 'tail') {
    if (known && (finding.role !== 'date' || distance <= 3) && finding.role !== 'section') return finding.role
    if (/\u00a9|\(c\)/iu.test(value.slice(0, 40))) return 'copyright'
    if (scan.letters === 0 && scan.digits >= 6 && distance <= 3) return 'article-id'
    if (finding.rule === 'duplicate:line' && distance <= 2 && isProse(scan)) return 'duplicate'
    if (isDump(scan)) return 'tags'
    if (headline && isBar(lines[index])) return 'nav'
    if (headline || scan.digits * 2 > scan.symbols) return distance <= 2 && !headline ? 'counter' : 'related'
    // four words above a headline are no name
    if (distance <= 2 && scan.words >= 4 && scan.digits === 0 && isHeadline(lines[index + 1])) return 'related'
    if (distance <= 2 && !menu && !known && scan.letters <= 30) {
      // «The festival in 2016» is no name, and «No. 84 of 15.05.2025» is a date
      if (scan.digits === 0 || scan.functionWords === 0) return 'byline'
      if (scan.digits >= 6) return 'date'
    } else if (distance <= 2 && !menu) return known ? finding.role : 'related'
    // under a short text without a menu there are pictures rather than a footer
    if (lines.length - index <= 15) return lines.length < 40 && distance <= 8 ? 'caption' : 'footer'
    return menu ? 'nav' : 'related'
  }
  if (known || isDuplicate(finding)) return finding.role
  if (zone === 'top' && scan.digits > 0 && scan.digits <= 3 && scan.letters <= 26) return 'counter'
  if (zone === 'top') return scan.digits > 3 ? 'date' : scan.letters <= 45 ? 'byline' : 'caption'
  return headline && !endsSentence(scan) && scan.marks[is.open] === 0 && scan.letters > 40 ? 'related' : 'caption'
}

function isDuplicate({rule}: Finding): boolean {
  return rule.charCodeAt(0) === 0x64 && rule.startsWith('duplicate')
}

/** Letters of an item among shorter ones, at most, and of those beside it on average; how many of them are asked. */
const among = {letters: 42, beside: 30, reach: 4}

/** As long as a headline, and what stands beside it is not. */
function isAmongItems(lines: readonly Line[], index: number): boolean {
  const {letters, ending, scripts} = lines[index].scan
  // scripts that write no vowels have short headlines
  if (letters > among.letters || scripts[is.arabic] * 2 > letters || ending === is.sentenceEnd || ending === is.colon)
    return false
  const from = Math.max(0, index - among.reach)
  const to = Math.min(lines.length, index + among.reach + 1)
  let sum = -letters
  for (let beside = from; beside < to; beside++) sum += lines[beside].scan.letters
  return sum < among.beside * (to - from - 1)
}

function isHeadline(line: Line | undefined): boolean {
  return line !== undefined && line.scan.letters >= 24 && line.scan.letters <= 140 && !endsSentence(line.scan)
}

/** Words that say nothing together, with commas between them. */
function isDump({marks, functionWords, ending}: Scan): boolean {
  return marks[is.comma] >= 2 && functionWords === 0 && ending !== is.sentenceEnd
}

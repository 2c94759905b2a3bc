/**
 * Roles of what left, in the light of the whole page: an item of a menu is navigation although its word may be a section's
 * name, and each line of a list of other stories, its dates and counters too, is `related`.
 */
import {mapped} from '../../mapped.js'
import type {RemovedRole} from '../../types.js'
import {nameCalendar, nameDated, nameToday} from './dated.js'
import {roleAt} from './guesses.js'
import {beginsTicker, findLabels, headingAt, headsLatest, headsStories, isItemOfMenu, withoutLatest} from './heads.js'
import * as is from './letters.js'
import {type Finding, type Line, withRole} from './lines.js'
import {
  ends,
  endsTags,
  headsPoll,
  headsTeasers,
  isCell,
  isField,
  isForm,
  isHeld,
  isLabelled,
  isWhole,
  lists,
  shortest,
  stories,
  tooLong
} from './lists.js'
import {findMenus, isFree, loose, nameButtons, nameMenus} from './menus.js'
import type {Told} from './naming.js'
import {nameNearby} from './nearby.js'
import {nameHours, namePolls, nameRows} from './polls.js'
import {nameStrips} from './strips.js'
import {isToldByWords, toldByWords, withoutTell} from './tells.js'
import {nameThreads} from './threads.js'
import {type Bounds, noteRun, textStart, zoneOf} from './zones.js'

/** Give all lines that left the role they have on the page. */
export function nameAll(lines: readonly Line[]): void {
  const findings = mapped(lines, ({removed}) => removed)
  const gone = mapped(findings, (finding) => finding !== undefined)
  if (!gone.includes(true)) return
  nameFurniture(lines, findings, gone)
  nameMenus(findings)
  for (let index = 0; index < lines.length; index++) {
    const finding = findings[index]
    if (finding) lines[index].removed = isToldByWords(finding) ? withoutTell(finding) : finding
  }
}

/** Name findings where they stand; `gone` tells which of the lines leave. */
export function nameFurniture(
  lines: readonly Line[],
  findings: (Finding | undefined)[],
  gone: readonly boolean[]
): void {
  const first = gone.indexOf(false)
  const last = gone.lastIndexOf(false)
  const prose = textStart(lines, findings, gone, first, last)
  const menus = findMenus(lines, findings, gone)
  const told = mapped(findings, (finding, index) => {
    if (!finding || !isFree(finding)) return finding?.role
    const words = gone[index] ? toldByWords(lines[index], finding) : undefined
    if (!words || (menus[index] && index < first && !everywhere.has(words.role))) return undefined
    findings[index] = words
    return words.role
  })
  const labels = findLabels(lines, gone)
  let section: RemovedRole | undefined
  let since = 0
  let over = first < 0
  const bounds: Bounds = {first, last, prose, kept: -1, run: 0, signed: false}
  for (let index = 0; index < lines.length; index++) {
    if (gone[index] && (index === 0 || !gone[index - 1])) noteRun(bounds, findings, gone, index)
    const finding = findings[index] && withoutLatest(lines, index, gone, findings[index])
    if (!finding || !gone[index]) {
      findings[index] = finding
      section = undefined
      over = false
      bounds.kept = index
      continue
    }
    findings[index] = finding
    const {kept} = bounds
    const zone = zoneOf(index, bounds, gone)
    // in a list of stories the name of a section that heads other lists is a label
    const label = section && section !== 'ad' && labels.has(lines[index].scan.hash) && !headsLatest(lines[index])
    const heading = label ? undefined : headingAt(lines, index, gone, finding)
    if (heading && isItemOfMenu(lines, index, gone, told, heading)) {
      findings[index] = withRole(finding, 'nav')
      section = undefined
      over = true
      continue
    }
    if (heading?.role === 'related' && finding.role === 'most-read') findings[index] = withRole(finding, 'related')
    // a page without an article is menus and lists of stories
    const opens = first >= 0 || heading?.role === 'related' || heading?.role === 'most-read'
    if (heading && opens && !(menus[index] && zone === 'head')) {
      // above the article, a link to its comments opens nothing
      section =
        lists.has(heading.role) && !(heading.role === 'comments' && (zone === 'head' || zone === 'top'))
          ? heading.role
          : undefined
      // «Picture of the day» above headlines heads a list of stories
      if (section === 'widget' && headsStories(lines, gone, index) && !headsPoll(lines, index)) {
        section = 'related'
        if (finding.role === 'widget') findings[index] = withRole(finding, 'related')
      }
      since = index
      over = section === undefined
      continue
    }
    if (told[index] === 'tags' && index > last && index - last <= nearTags && isWhole(lines[index], finding)) {
      section = 'tags'
      since = index
      over = false
      continue
    }
    // a form's own words open it again
    if (
      told[index] === 'comments' &&
      zone === 'tail' &&
      (section === 'comments' || isForm(told, index) || (lines[index].scan.letters > 25 && !isToldByWords(finding)))
    ) {
      section = 'comments'
      since = index
      over = false
      continue
    }
    if (section === 'most-read' && index - since > shortest && beginsTicker(lines, index)) section = 'related'
    // a poll among comments
    if (section && told[index] === 'widget' && headsPoll(lines, index)) {
      section = 'widget'
      since = index
      continue
    }
    if (
      section &&
      (tooLong(section, index - since, lines[index], isToldByWords(findings[since]!)) ||
        (section === 'tags' && endsTags(told[index])) ||
        (section === 'widget' && told[index] === 'breadcrumb') ||
        (section === 'ad' && told[index] === 'footer'))
    )
      section = undefined
    if (section === 'comments' && index - since > 1 && headsTeasers(lines, told, gone, index)) section = 'related'
    const credit = section === 'comments' && told[index] === 'caption'
    const named = told[index] && (credit || isLabelled(lines[index], finding))
    const held =
      section === 'tags' ||
      (section === 'widget' && (isCell(lines[index]) || isHeld(lines, findings, told, index, since))) ||
      (section === 'comments' && index - since < shortest && (!told[index] || told[index] === 'comments'))
    const menu = menus[index] && !held && zone !== 'top' && !(stories.has(section) && index - since <= shortest)
    if ((ends.has(finding.role) && !isField(lines, told, index, section)) || menu || named) {
      section = undefined
      over = true
      if (named) continue
    }
    // above the article, the imprint stands in a menu
    if (told[index] === 'footer' && index < first) {
      findings[index] = withRole(finding, 'nav')
      continue
    }
    if (isField(lines, told, index, section)) {
      findings[index] = withRole(finding, 'comments')
      continue
    }
    if (zone !== 'head' && section !== 'widget' && isOwn(lines, told, gone, index, finding)) {
      // a form follows
      if (told[index] === 'comments' && lines[index + 1]?.scan.ending === is.colon) {
        section = 'comments'
        since = index
      }
      continue
    }
    if (told[index] && !(loose.has(finding.role) && (section || menus[index] || zone === 'tail'))) continue
    const role = roleAt(lines, index, zone, section, menus[index], index - kept, finding, over)
    if (role !== finding.role) findings[index] = withRole(finding, role)
  }
  nameStrips(lines, findings, gone, told, {first, last})
  nameNearby(lines, findings, told, last)
  nameDated(lines, findings, told)
  if (first >= 0) nameThreads(lines, findings, told, prose)
  nameCalendar(lines, findings)
  namePolls(lines, findings, told)
  const end = first < 0 ? lines.length : first
  nameToday(lines, findings, told, end)
  nameRows(lines, findings, told, end)
  nameHours(lines, findings, told, last + 1)
  nameButtons(lines, findings, end)
}

/** `Publicité` between two stories, «Комментарии» below them: a word that is the whole line and of no list. */
function isOwn(lines: readonly Line[], told: Told, gone: readonly boolean[], index: number, finding: Finding): boolean {
  const role = told[index]
  if ((role !== 'ad' && role !== 'comments') || !finding.rule.startsWith('phrase:')) return false
  if (!isWhole(lines[index], finding)) return false
  if (role === 'comments') return !headsStories(lines, gone, index, 1) && lines[index - 1].scan.letters > longestItem
  return [index - 1, index + 1].some((beside) => gone[beside] && lines[beside].scan.letters > longestItem)
}

/** Letters of an item of a menu, at most. */
const longestItem = 28

/** Roles that words tell in a menu above the article, too. */
const everywhere: ReadonlySet<RemovedRole> = new Set(['login', 'copyright', 'cookie'])

/** Lines below the article among which its tags begin. */
const nearTags = 15

/** Menus: runs of short items, whatever each of them may be elsewhere. */
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {endsSentence, type Finding, type Line, withRole} from './lines.js'

/** Roles that a lone item of a list or menu may seem to have. */
export const loose: ReadonlySet<RemovedRole> = new Set([
  'section',
  'breadcrumb',
  'nav',
  'most-read',
  'related',
  'media-placeholder',
  'widget',
  'ad',
  'footer',
  'tags',
  'other',
  'date',
  'counter',
  'duplicate',
  'caption',
  'byline',
  'comments'
])

/** Roles of buttons and links that are items of a menu where they stand between such. */
const buttons: ReadonlySet<RemovedRole> = new Set([
  'follow',
  'newsletter',
  'cookie',
  'print-tools',
  'comments',
  'widget',
  'media-placeholder',
  'end-marker',
  'most-read',
  'footer'
])

/** Whether nothing but the line's place says what it is. */
export function isFree({rule}: Finding): boolean {
  // most rules are a phrase's, which their first letter tells
  const letter = rule.charCodeAt(0)
  if (letter === 0x73) return rule.startsWith('section:')
  return letter === 0x70 ? rule === 'page:no-article' : rule === 'model' || rule === 'duplicate:line'
}

/** Three and more lines that follow each other and are writers' names by their shape alone are a menu. */
export function nameMenus(findings: (Finding | undefined)[]): void {
  let from = 0
  for (let index = 0; index <= findings.length; index++) {
    const finding = findings[index]
    if (finding?.role === 'byline' && isFree(finding)) continue
    if (index - from >= 3) {
      for (let item = from; item < index; item++) findings[item] = withRole(findings[item]!, 'nav')
    }
    from = index + 1
  }
}

/** The lines that stand in a run of five or more short items. */
export function findMenus(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  gone: readonly boolean[]
): boolean[] {
  const menus = new Array<boolean>(lines.length).fill(false)
  let from = 0
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && gone[index] && isLoose(findings[index]!) && isItemAt(lines, findings, index)) continue
    if (index > from && index + 1 < lines.length && isButton(findings, gone, index) && isItem(lines[index])) continue
    if (index - from >= 5) {
      // short headlines are no menu
      let known = 0
      let letters = 0
      for (let item = from; item < index; item++) {
        const {rule, role} = findings[item]!
        letters += lines[item].scan.letters
        if (rule.startsWith('phrase:') && (role === 'nav' || role === 'section')) known++
      }
      if (known * 5 >= index - from || letters < 16 * (index - from)) menus.fill(true, from, index)
    }
    from = index + 1
  }
  return menus
}

/** `Newsletter` between two items of a menu. */
function isButton(findings: readonly (Finding | undefined)[], gone: readonly boolean[], index: number): boolean {
  if (!gone[index] || !gone[index + 1] || !buttons.has(findings[index]!.role)) return false
  return isLoose(findings[index - 1]!) && isLoose(findings[index + 1]!)
}

function isLoose({role}: Finding): boolean {
  return loose.has(role) && role !== 'date' && role !== 'counter'
}

/** A short item, or a longer one among short ones. */
function isItemAt(lines: readonly Line[], findings: readonly (Finding | undefined)[], index: number): boolean {
  if (isItem(lines[index])) return true
  if (!isFree(findings[index]!)) return false
  const {scan} = lines[index]
  if (scan.letters > 60 || endsSentence(scan) || scan.urls > 0) return false
  let letters = 0
  const from = Math.max(0, index - 3)
  const to = Math.min(lines.length, index + 4)
  for (let other = from; other < to; other++) if (other !== index) letters += lines[other].scan.letters
  return letters < 22 * (to - from - 1)
}

function isItem({scan}: Line): boolean {
  return scan.letters < 28 && !endsSentence(scan) && scan.urls === 0 && scan.digits * 2 <= scan.symbols
}

/** Letters of such an item, at most, and items of the menu right above and below. */
const button = {letters: 24, beside: 2}

/** Buttons that menus have themselves, their words, and how many of them follow each other, at most. */
const own: ReadonlySet<RemovedRole> = new Set(['newsletter', 'follow'])
const few = {words: 2, run: 2}

/** `News`, `Sport`, `Newsletter`, `Weather`, `Jobs`, `Cars`: above the article, a lone button between items is one. */
export function nameButtons(lines: readonly Line[], findings: (Finding | undefined)[], end: number): void {
  const isNav = (index: number) => findings[index]?.role === 'nav' && lines[index].scan.letters <= 40
  for (let index = 1; index + 1 < end; index++) {
    let to = index
    while (to + 1 < end && to - index < few.run && isOwn(lines[to], findings[to])) to++
    if (to > index && isNav(index - 1) && isNav(to)) {
      for (; index < to; index++) findings[index] = withRole(findings[index]!, 'nav')
      continue
    }
    const finding = findings[index]
    if (!finding || !buttons.has(finding.role) || finding.rule.startsWith('place:')) continue
    const {letters, digits} = lines[index].scan
    if (letters > button.letters || digits > 0) continue
    if (isNav(index - 1) && isNav(index - 2) && isNav(index + 1) && isNav(index + 2))
      findings[index] = withRole(finding, 'nav')
  }
}

/** `Newsletter`, `Abo`: a word or two that call nobody. */
function isOwn({scan}: Line, finding: Finding | undefined): boolean {
  if (!finding || !own.has(finding.role) || finding.rule.startsWith('place:')) return false
  return scan.words <= few.words && scan.letters <= button.letters && scan.digits === 0 && scan.ending !== is.colon
}

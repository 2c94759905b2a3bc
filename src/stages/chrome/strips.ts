/** Strips of a page that no heading announces: tags under the article, the footer, a bar of prices, forms. */
import type {RemovedRole} from '../../types.js'
import {isBar} from './bars.js'
import {headsList, nameFooter} from './footers.js'
import * as is from './letters.js'
import type {Line} from './lines.js'
import {type Findings, isItem, name, type Told} from './naming.js'
import {namePlayers} from './players.js'
import {nameRanks, nameTeasers} from './teasers.js'
import {roleOfWords} from './tells.js'

/** First and last line that stay; -1 where none does. */
interface Bounds {
  first: number
  last: number
}

/** Name strips. */
export function nameStrips(
  lines: readonly Line[],
  findings: Findings,
  gone: readonly boolean[],
  told: Told,
  bounds: Bounds
): void {
  nameNumbers(lines, findings, told, bounds)
  if (bounds.first >= 0) {
    nameTags(lines, findings, told, bounds)
    nameFooter(lines, findings, told, bounds.last)
    nameBars(lines, findings, told, bounds.last)
    nameCaptions(findings, told, bounds)
  }
  namePlayers(lines, findings, told)
  nameTeasers(lines, findings, told)
  nameRanks(lines, findings, told)
  nameNetworks(lines, findings, told, bounds)
  nameBetween(lines, findings, gone, told)
  for (let index = 0; index < lines.length; index++) {
    if (!gone[index] || told[index] || !isMachineName(lines[index])) continue
    const bar = told[index - 1] === 'share' || told[index + 1] === 'share'
    const lone = !isMachineName(lines[index - 1]) && !isMachineName(lines[index + 1])
    if (!bar && !lone) name(findings, index, 'other')
  }
}

/** Roles beside which a bar of links is the footer's. */
const legal: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>(['copyright', 'footer'])

/** The links of a footer in one line, right beside the copyright. */
function nameBars(lines: readonly Line[], findings: Findings, told: Told, last: number): void {
  for (let index = last + 1; index < lines.length; index++) {
    if (told[index] || findings[index]?.role !== 'nav' || !isBar(lines[index])) continue
    if (legal.has(told[index - 1]) || legal.has(told[index + 1])) name(findings, index, 'footer')
  }
}

/** Roles of what stands between an article and its tags. */
const under: ReadonlySet<RemovedRole> = new Set([
  'end-marker',
  'share',
  'ad',
  'source-url',
  'article-id',
  'print-tools',
  'follow'
])

/** Tags of one article; a longer list of short lines is a menu. */
const mostTags = 10

/** Right under the article, three or more lines of one to four words are its tags. */
function nameTags(lines: readonly Line[], findings: Findings, told: Told, {last}: Bounds): void {
  for (let index = last + 1; index < lines.length; index++) {
    const {value, scan} = lines[index]
    if (scan.first === is.handle && value.startsWith('#') && scan.letters > 1 && scan.letters <= 40)
      name(findings, index, 'tags')
  }
  let from = last + 1
  while (from < lines.length && under.has(told[from] ?? 'other')) from++
  let to = from
  let items = 0
  let plain = 0
  for (; to < lines.length; to++) {
    // strokes between them
    if (lines[to].scan.symbols === 0 && items > 0) continue
    if (!isItem(lines[to]) || (told[to] && (!tagLike.has(told[to]!) || headsList(lines[to])))) break
    // a word for tags heads them: what stands above it is none
    if (told[to] === 'tags' && items > 0 && !lines[to].value.startsWith('#')) return
    if (!told[to]) plain++
    items++
  }
  if (items >= 3 && items <= mostTags && plain * 2 > items)
    for (let index = from; index < to; index++) name(findings, index, 'tags')
}

const tagLike: ReadonlySet<RemovedRole> = new Set(['section', 'nav', 'tags', 'widget', 'related', 'most-read'])

/** Numbers above the article, each beside its name: prices, the weather. */
function nameNumbers(lines: readonly Line[], findings: Findings, told: Told, {first}: Bounds): void {
  const end = first < 0 ? Math.min(lines.length, 100) : first
  for (let index = 0; index < end; index++) {
    if (told[index] || !isNumber(lines[index])) continue
    const beside = [index - 3, index - 2, index - 1, index + 1, index + 2, index + 3].filter(
      (other) => other >= 0 && other < end && isNumber(lines[other])
    ).length
    if (beside === 0 || header.has(told[index - 1])) continue
    name(findings, index, 'widget')
    if (index > 0 && !told[index - 1] && isItem(lines[index - 1])) name(findings, index - 1, 'widget')
  }
}

/** Roles of lines below which a number counts readers. */
const header: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>(['date', 'byline'])

function isNumber({scan}: Line): boolean {
  return scan.digits >= 1 && scan.digits <= 9 && scan.symbols > 1 && scan.letters <= 6 && scan.marks[is.colon] === 0
}

/** Roles that a field or button of a form to log in may seem to have. */
const fields: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>([
  undefined,
  'nav',
  'follow',
  'print-tools',
  'share'
])

/** Roles of forms and bars, whose lines stand together. */
const together: ReadonlySet<RemovedRole> = new Set(['login', 'cookie', 'share', 'print-tools', 'newsletter'])

/** What stands between two lines of one form or bar belongs to it. */
function nameBetween(lines: readonly Line[], findings: Findings, gone: readonly boolean[], told: Told): void {
  let before = -1
  for (let index = 0; index < lines.length; index++) {
    if (!gone[index]) before = -1
    const role = told[index]
    if (!gone[index] || !role || !together.has(role)) continue
    const far = role === 'login' ? 8 : 4
    if (before >= 0 && index - before <= far + 1 && told[before] === role) {
      for (let between = before + 1; between < index; between++) {
        const fits = role === 'login' ? fields.has(told[between]) : !told[between] && lines[between].scan.letters <= 40
        if (fits) name(findings, between, role)
      }
    }
    before = index
  }
}

/** In the article, a line beside a picture or its credit is the caption. */
function nameCaptions(findings: Findings, told: Told, {first, last}: Bounds): void {
  for (let index = first + 1; index < last; index++) {
    if (!findings[index] || told[index]) continue
    const {role} = findings[index]!
    if (role !== 'related' && role !== 'duplicate' && role !== 'agency') continue
    if ([index - 1, index + 1].some((other) => told[other] === 'caption' || told[other] === 'media-placeholder'))
      name(findings, index, 'caption')
  }
}

/** Lines below the article in which its own buttons stand, at least, and names of networks that make a bar of the site's. */
const nearButtons = 12
const networks = 3

/** Words of a call to follow that names no network itself, at most: names below it are the site's. */
const longestCall = 9

/** Names of networks far from the article are the site's own pages there, and so are those under a word to follow it. */
function nameNetworks(lines: readonly Line[], findings: Findings, told: Told, {first, last}: Bounds): void {
  let stories: number | undefined
  for (let from = 0; from < lines.length; from++) {
    if (told[from] !== 'share' && told[from] !== 'follow') continue
    stories ??= findings.findIndex((finding, index) => index > last && finding?.role === 'related')
    let to = from
    while (to < lines.length && (told[to] === 'share' || told[to] === 'follow')) to++
    // below the article, other stories part its own buttons from the site's
    const below = from > last + nearButtons && stories >= 0 && stories < from
    const far =
      first >= 0 &&
      (to < first - 10 ||
        from > last + 30 ||
        (below && to - from >= networks && lines.slice(from, to).every(isNetwork)))
    const invites = told[from] === 'follow' && (to - from === 1 || lines[from].scan.words <= longestCall)
    for (let index = from; (invites || far) && index < to; index++) {
      // «Share», «نسخ الرابط»: buttons for the article begin
      if (index > from && told[index] === 'share' && roleOfWords(lines[index]) === 'share') break
      name(findings, index, 'follow')
    }
    from = to
  }
}

/** A name and no word to share by: «Facebook», «تلگرام». */
function isNetwork({scan}: Line): boolean {
  return scan.words <= 2 && scan.letters <= 14
}

/** Names that a program gives to things: small Latin letters, hyphens, no space («wide-browser-and-larger»). */
function isMachineName(line: Line | undefined): boolean {
  if (!line) return false
  const {value, scan} = line
  return (
    scan.symbols <= 60 && scan.marks[is.dash] > 0 && scan.digits === 0 && /^[a-z]+(?:[-_][a-z]+)+$/u.test(value.trim())
  )
}

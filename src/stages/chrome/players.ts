/** Players of pictures and sound, whose buttons stand on lines of their own. */
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import type {Finding, Line} from './lines.js'
import {type Findings, name, type Told} from './naming.js'
import type {Scan} from './scan.js'
import {notes} from './units.js'

/** Lines of a player's buttons, at most, and letters of one. */
const player = {lines: 12, reach: 3, letters: 24}

/** Roles that a button of a player may seem to have. */
const buttons: ReadonlySet<RemovedRole> = new Set([
  'share',
  'nav',
  'date',
  'counter',
  'other',
  'caption',
  'follow',
  'widget'
])

/** `Embed`, `Share`, `0:00 0:02:13` beside «No media source currently available»: what a player says. */
export function namePlayers(lines: readonly Line[], findings: Findings, told: Told): void {
  for (let index = 0; index < lines.length; index++) {
    if (!embeds(lines[index])) continue
    let from = index
    let to = index + 1
    while (from > 0 && index - from < player.reach && isOfPlayer(lines[from - 1], findings[from - 1])) from--
    while (to < lines.length && to - index < player.lines && isOfPlayer(lines[to], findings[to])) to++
    let signs = 0
    for (let line = from; line < to; line++)
      if (told[line] === 'media-placeholder' || isTimeline(lines[line]) || (line !== index && embeds(lines[line])))
        signs++
    if (signs > 0) for (let line = from; line < to; line++) name(findings, line, 'media-placeholder')
    index = to
  }
}

function embeds({value, scan}: Line): boolean {
  if (scan.letters > player.letters || scan.scripts[is.latin] <= 4 || !holdsEmbed(scan)) return false
  return /\bembed\b/iu.test(value.slice(0, 40))
}

/** Whether its first letters follow each other anywhere: hardly a line needs a closer look. */
function holdsEmbed({lettersFrom, lettersCount}: Scan): boolean {
  const {symbols} = notes
  for (let at = lettersFrom; at + 5 <= lettersFrom + lettersCount; at++) {
    if (symbols[at] === 0x65 && symbols[at + 1] === 0x6d && symbols[at + 2] === 0x62) return true
  }
  return false
}

/** `0:00 0:02:13` */
function isTimeline({value, scan}: Line): boolean {
  return scan.letters === 0 && scan.digits >= 3 && /^\s*0?0:00(?::00)?(?:\s|\/|$)/u.test(value.slice(0, 12))
}

function isOfPlayer(line: Line, finding: Finding | undefined): boolean {
  if (!finding) return false
  return finding.role === 'media-placeholder' || (buttons.has(finding.role) && line.scan.letters <= player.letters)
}

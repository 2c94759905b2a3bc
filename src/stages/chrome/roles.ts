/** Roles of lines that stay, by their place and shape. */
import {mapped} from '../../mapped.js'
import type {KeptRole} from '../../types.js'
import * as is from './letters.js'
import {endsSentence, isProse, type Line} from './lines.js'

/** Roles of the lines that stay, in order. */
export function keptRolesOf(lines: readonly Line[]): KeptRole[] {
  const first = lines.findIndex(({scan}) => isProse(scan))
  const title = titleAt(lines, first)
  return mapped(lines, (line, index) => {
    if (index === title) return 'title'
    if (index === title + 1 && index === first && line.scan.letters < 400 && first + 1 < lines.length) return 'lead'
    return bodyRole(lines, index)
  })
}

/** The headline: the first line of its length above the first prose, among the first three that stay. */
function titleAt(lines: readonly Line[], first: number): number {
  const limit = Math.min(first < 0 ? lines.length : first, 3)
  for (let index = 0; index < limit; index++) {
    const {scan} = lines[index]
    // without prose below, a line that ends as a sentence does is one
    if (first < 0 && endsSentence(scan)) continue
    if (scan.letters >= 12 && scan.letters <= 220 && scan.marks[is.sentenceEnd] <= 3 && scan.ending !== is.colon)
      return index
  }
  return -1
}

function bodyRole(lines: readonly Line[], index: number): KeptRole {
  const {scan} = lines[index]
  if (isBullet(lines[index])) return 'list'
  if (isProse(scan)) return scan.first === is.quote && scan.last === is.quote ? 'quote' : 'body'
  if (endsSentence(scan) || scan.letters > 90 || scan.ending === is.colon) return 'body'
  if (isVerse(lines, index)) return 'verse'
  const before = index > 0 && isProse(lines[index - 1].scan)
  const after = index + 1 < lines.length && isProse(lines[index + 1].scan)
  if (after && (before || scan.letters > 12)) return 'subhead'
  if (isCell(lines, index)) return 'table'
  return 'body'
}

function isBullet({scan, value}: Line): boolean {
  if (scan.first === is.dash || scan.first === is.separator || scan.first === is.sign) return scan.letters > 3
  return scan.first === is.digit && /^\s*\d{1,2}\s*[-.)\u2013]\s*\D/u.test(value.slice(0, 12).normalize('NFKC'))
}

/** One of four or more short lines of like length, none ended: hemistichs. */
function isVerse(lines: readonly Line[], index: number): boolean {
  return runOf(lines, index, ({scan}) => scan.letters >= 14 && scan.letters <= 45 && scan.digits === 0) >= 4
}

/** One of five or more very short lines: cells. */
function isCell(lines: readonly Line[], index: number): boolean {
  return runOf(lines, index, ({scan}) => scan.letters <= 20) >= 5
}

function runOf(lines: readonly Line[], index: number, test: (line: Line) => boolean): number {
  if (!test(lines[index])) return 0
  let from = index
  let to = index
  while (from > 0 && index - from < 6 && test(lines[from - 1])) from--
  while (to + 1 < lines.length && to - index < 6 && test(lines[to + 1])) to++
  return to - from + 1
}

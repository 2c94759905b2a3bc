/** What the rules that name lines by the page around them have in common. */
import {foldTable} from '../../fold.js'
import type {RemovedRole} from '../../types.js'
import {endsSentence, type Finding, type Line, withRole} from './lines.js'

/** What is known of each line; rules write the names they give into it. */
export type Findings = (Finding | undefined)[]

/** The role that a phrase or shape tells of each line, if any does. */
export type Told = readonly (RemovedRole | undefined)[]

/** Give a line that leaves a role. */
export function name(findings: Findings, index: number, role: RemovedRole): void {
  const finding = findings[index]
  if (finding && finding.role !== role) findings[index] = withRole(finding, role)
}

/** As short as an item of a menu or a tag: one to four words. */
export function isItem({scan}: Line): boolean {
  return (
    scan.letters >= 2 &&
    scan.letters <= 28 &&
    scan.words <= 4 &&
    (!endsSentence(scan) || scan.words < 2) &&
    scan.digits < 5
  )
}

/** The number that a line is, from 1 to 99; 0 where it is none. */
export function rankOf({value, scan}: Line): number {
  if (scan.letters > 0 || scan.digits === 0 || scan.digits > 2 || value.length > 12) return 0
  let rank = 0
  for (const digit of value) {
    const unit = foldTable[digit.charCodeAt(0)]
    if (unit >= 0x30 && unit <= 0x39) rank = rank * 10 + unit - 0x30
  }
  return rank
}

/** A line on its way through the stage, and what the parts of the stage agree to call it. */

import type {Language} from '../../languages/language.js'
import {mapped} from '../../mapped.js'
import type {Block, RemovedRole, Role, Trim} from '../../types.js'
import * as is from './letters.js'
import type {Automaton} from './phrases.js'
import {type Scan, scanLine} from './scan.js'
import {forgetSymbols} from './units.js'

/** A block with what was read from it. */
export interface Line {
  block: Block
  /** The block's value, less what was trimmed. */
  value: string
  scan: Scan
  /** What the phrases and the shape say, once asked. */
  own?: {phrase: Finding | undefined; shape: Finding | undefined}
  /** Share that comes back in the prose, once asked; the prose must be the same. */
  echo?: number
  /** What the line is, once it is decided that it leaves. */
  removed?: Finding
  /** How much spoke for its leaving when it stayed, 0–1. */
  doubt?: number
  trims?: Trim[]
  /** Places in the article, as bits, for which nothing was found to trim. */
  uncut?: number
}

/** A guess what a line is: `score` is how sure the rule is that it leaves. */
export interface Finding {
  role: RemovedRole
  rule: string
  score: number
}

/** The same guess under another role; written out, as a spread takes many times as long. */
export function withRole({rule, score}: Finding, role: RemovedRole): Finding {
  return {role, rule, score}
}

/** All that the parts of the stage share: the phrases, and who and where a dateline may name. */
export interface Knowledge {
  automaton: Automaton
  languages: readonly Language[]
}

/** Read the blocks of a document; `own` finds the phrases of the user's own. What scans have noted before is gone. */
export function makeLines(blocks: readonly Block[], automaton: Automaton, own?: Automaton): Line[] {
  forgetSymbols()
  return addLines(blocks, automaton, own)
}

/** The same, and what scans have noted of other documents stays. */
export function addLines(blocks: readonly Block[], automaton: Automaton, own?: Automaton): Line[] {
  return mapped(blocks, (block) => {
    const value = block.children[0].value
    return {
      block,
      value,
      scan: readLine(value, automaton, own),
      own: undefined,
      echo: undefined,
      removed: undefined,
      doubt: undefined,
      trims: undefined,
      uncut: undefined
    }
  })
}

/** Read a line with the phrases of all languages and those of the user's own. */
export function readLine(value: string, automaton: Automaton, own?: Automaton): Scan {
  const scan = scanLine(value, automaton)
  if (own) scan.hits = [...scan.hits, ...scanLine(value, own).hits]
  return scan
}

/** Whether the line ends as a sentence does. */
export function endsSentence(scan: Scan): boolean {
  return scan.ending === is.sentenceEnd
}

/** Whether a line ends with a question mark, a space or two behind it. */
export function asks(value: string): boolean {
  for (let index = Math.max(0, value.length - 4); index < value.length; index++) {
    const unit = value.charCodeAt(index)
    if (unit === 0x3f || unit === 0x61f) return /[?\u061f]\s*$/u.test(value.slice(-4))
  }
  return false
}

/** Whether the line reads as prose: long enough, and ended or with commas and function words. */
export function isProse(scan: Scan): boolean {
  return scan.prose
}

/** Whether the line is as short as a headline, a label or a link. */
export function isShort(scan: Scan): boolean {
  return scan.letters < 45 && !endsSentence(scan)
}

/** Whether a role leaves the article, as a type. */
export function leaves(role: Role): role is RemovedRole {
  return !kept.has(role)
}

const kept: ReadonlySet<Role> = new Set<Role>(['title', 'lead', 'body', 'subhead', 'list', 'quote', 'table', 'verse'])

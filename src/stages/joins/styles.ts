/** House styles: whether ها, تر and می are attached where both forms are legitimate. */
import type {Change} from '../../edits.js'
import type {JoinStyle} from '../../types.js'
import {affix, affixOf} from './affixes.js'
import type {Health} from './gate.js'
import {alef, heh, lettersOf, madda, yeh} from './letters.js'
import type {Proposal} from './propose.js'
import {gap, hashPart, type Scan} from './scan.js'
import type {Wishes} from './wishes.js'

/** Classes of joins that houses differ in: 1 ها, 2 تر, 3 می. */
export type StyleClass = 0 | 1 | 2 | 3

const [teh] = lettersOf('ت')

/** Class of the join before letter `at`: what stands up to the next gap tells it. */
export function styleAt(scan: Scan, at: number): StyleClass {
  const {gaps, size} = scan
  let from = at - 1
  while (from > 0 && gaps[from] === gap.none) from--
  let to = at + 1
  while (to < size && gaps[to] === gap.none) to++
  const right = affixOf(hashPart(scan, at, to))
  if (right & affix.plural) return 1
  if (right & affix.degree) return 2
  return affixOf(hashPart(scan, from, at)) & affix.prefix ? 3 : 0
}

/** Whether both forms are legitimate: not after ه, no ت before تر, no ا or ی after می. */
export function isOptional(scan: Scan, at: number, style: StyleClass): boolean {
  const left = scan.letters[at - 1]
  const right = scan.letters[at]
  if (style === 0 || left === heh) return false
  if (style === 2) return left !== teh
  return style !== 3 || (right !== alef && right !== yeh && right !== madda)
}

/** Attach what may be attached in words `first` to `end`: ZWNJs that the attached style leaves out, as changes. */
export function attach(text: string, scan: Scan, first: number, end: number, wishes: Wishes | undefined): Change[] {
  const changes: Change[] = []
  const {starts, gaps, at: places, firstJoins, lastJoins} = scan
  for (let number = first; number < end; number++) {
    if (firstJoins[number] === 0 || wishes?.has(hashPart(scan, starts[number], starts[number + 1]))) continue
    for (let at = firstJoins[number]; at <= lastJoins[number]; at++) {
      if (gaps[at] !== gap.joiner || !isOptional(scan, at, styleAt(scan, at))) continue
      const joiner = text.lastIndexOf('\u200c', places[at] - 1)
      changes.push({rule: 'attached', at: joiner, before: '\u200c', after: '', source: 'style', score: 1})
    }
  }
  return changes
}

/**
 * What a style says of a proposal: leave it, make it, or weigh it.
 *
 * `preserve` follows the document: where it attaches a class of endings every time, and its other joins are in place,
 * that is its style. Where it gives no sign, its joins are as the Academy writes them.
 */
export function decide(
  scan: Scan,
  {letter, kind, score}: Readonly<Proposal>,
  health: Readonly<Health>,
  style: JoinStyle
): 'leave' | 'make' | 'weigh' {
  if (style === 'preserve' && health.joined === 0) return 'weigh'
  if (kind > 1) return 'weigh'
  const own = styleAt(scan, letter)
  if (style === 'attached') return isOptional(scan, letter, own) ? 'leave' : 'weigh'
  if (style === 'academy') return own > 0 && score >= 2 ? 'make' : 'weigh'
  const attached = own > 0 && health.styles[own] === 0 && health.attached[own] > 1 && health.joined > 2
  return attached && isOptional(scan, letter, own) ? 'leave' : 'weigh'
}

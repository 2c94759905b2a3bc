import type {Change} from '../../edits.js'
import {unitsOf} from '../../units.js'
import {action, actionOf, type Lookup, maskOf} from './entries.js'
import {classOf, entries, extend, opens, unitClass, unitEntry} from './letters.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const table = entries
const {watched} = unitEntry

const zwnj = '\u200c'
const notSign = 0xac
const entity = '&zwnj;'
/** Units of a word that the lexicon may know. */
const longestWord = 64

/** How much of a text's joins is mended: `full` asks the lexicon (Persian), `sure` only takes what cannot be meant. */
export type Mending = 'full' | 'sure'

/** ZWNJs that are doubled, stray, needless or turned into something else, as changes. */
export function mendJoins(text: string, mending: Mending, knowledge: Lookup | undefined): Change[] {
  const changes: Change[] = []
  const units = unitsOf(text)
  const {length} = text
  for (let index = 0; index < length; index++) {
    const entry = table[units[index]]
    if (((entry >>> watched) & 1) === 0) continue
    if ((entry & unitEntry.classes) === unitClass.ampersand && !isEntity(text, index)) continue
    const run = readRun(text, index)
    const change = mendRun(text, run, mending, knowledge)
    if (change) changes.push(change)
    index = run.end - 1
  }
  return changes
}

function isEntity(text: string, index: number): boolean {
  return text.startsWith(entity, index)
}

/** A run of joiners, what stands for joiners, and spaces. */
interface Run {
  start: number
  end: number
  joiners: number
  /** What can be nothing but a lost ZWNJ between letters: ¬, `&zwnj;`. */
  certain: number
  /** What may also be a leftover of something else: zero-width units, soft hyphens, tatweel. */
  doubtful: number
  tatweels: number
  spaces: string
}

function readRun(text: string, from: number): Run {
  let start = from
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--
  const run: Run = {start, end: start, joiners: 0, certain: 0, doubtful: 0, tatweels: 0, spaces: ''}
  for (; run.end < text.length; run.end++) {
    const code = text.charCodeAt(run.end)
    const kind = classOf(code)
    if (isSpace(code)) run.spaces += text[run.end]
    else if (kind === unitClass.joiner) run.joiners++
    else if (kind === unitClass.tatweel) run.tatweels++
    else if (code === notSign) run.certain++
    else if (kind === unitClass.mangled) run.doubtful++
    else if (isEntity(text, run.end)) {
      run.certain++
      run.end += entity.length - 1
    } else break
  }
  return run
}

function isSpace(code: number): boolean {
  return classOf(code) === unitClass.space || classOf(code) === unitClass.thin
}

function mendRun(text: string, run: Run, mending: Mending, knowledge: Lookup | undefined): Change | undefined {
  const before = text.slice(run.start, run.end)
  const left = lastLetter(text, run.start)
  const right = letterAt(text, run.end)
  const change = (rule: string, after: string): Change | undefined =>
    before === after ? undefined : {rule, at: run.start, before, after, source: 'mangled'}
  if (left === 0 || right === 0) {
    // Latin letters and digits may be joined to what follows; nothing else beside a letter needs a ZWNJ
    if (run.certain + run.doubtful + run.tatweels > 0 || run.joiners === 0) return
    if (mending === 'sure' && (left > 0 || right > 0)) return
    if (run.spaces === '' && isAlphanumeric(text, run.start - 1) && isAlphanumeric(text, run.end))
      return change('doubled', zwnj)
    return change('stray', run.spaces)
  }
  if (run.spaces) {
    if (
      run.tatweels > 0 ||
      (mending === 'sure' && run.joiners > 0 && run.certain + run.doubtful === 0 && isHeh(text, run.start))
    )
      return
    return change('stray', run.spaces)
  }
  if (mending === 'sure') {
    if (run.doubtful > 0 || run.tatweels > 0) return
    return change(run.certain ? 'mangled' : 'doubled', zwnj)
  }
  const sure = run.joiners > 0 || run.certain > 0
  const wanted = sure || !knowledge ? undefined : isWanted(text, run, knowledge)
  // after a letter that joins to nothing a ZWNJ shows nothing; other units may stand for a space
  if (opens[left] === 0) return sure || (run.doubtful > 0 && wanted !== undefined) ? change('needless', '') : undefined
  if (sure) return change(run.certain ? 'mangled' : 'doubled', zwnj)
  if (run.doubtful === 0) return wanted === true ? change('mangled', zwnj) : undefined
  return change('mangled', wanted === false ? '' : zwnj)
}

function isHeh(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x647
}

/** What the lexicon says of a join at a run: `undefined` where it does not know the word. */
function isWanted(text: string, run: Run, knowledge: Lookup): boolean | undefined {
  let start = run.start
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) if (run.start - --start > longestWord) return
  let hash = 0
  let length = 0
  let at = 0
  for (let index = start; index < text.length; index++) {
    const kind = classOf(text.charCodeAt(index))
    if (index === run.start) at = length
    if (!isWordUnit(text.charCodeAt(index))) break
    if (kind >= unitClass.mark) continue
    hash = extend(hash, kind)
    length++
    if (length > longestWord) return
  }
  const entry = knowledge.word(hash)
  const todo = actionOf(entry)
  if (todo === action.unknown) return
  if (todo === action.leave) return false
  return ((knowledge.mask(maskOf(entry)) >>> at) & 1) === 1 ? true : undefined
}

function isWordUnit(code: number): boolean {
  const kind = classOf(code)
  return kind !== unitClass.other && kind !== unitClass.ampersand && !isSpace(code)
}

/** The last letter before a place, marks aside; 0 for none. */
function lastLetter(text: string, end: number): number {
  let index = end - 1
  while (index >= 0 && isMark(text.charCodeAt(index))) index--
  return index < 0 ? 0 : letterAt(text, index)
}

function isMark(code: number): boolean {
  return classOf(code) === unitClass.mark || classOf(code) === unitClass.tatweel
}

function letterAt(text: string, index: number): number {
  const kind = index < text.length ? classOf(text.charCodeAt(index)) : 0
  return kind > 0 && kind < unitClass.mark ? kind : 0
}

function isAlphanumeric(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /[\p{L}\p{N}]/u.test(text[index])
}

/** Lines of a document as they were read, one after the other, into one scan. */

import {applyEdits, type Change} from '../../edits.js'
import {mapped} from '../../mapped.js'
import type {Block} from '../../types.js'
import type {Join} from './changes.js'
import {examine, examineProposal, examineWords, type Health} from './gate.js'
import type {Lexicon} from './lexicon.js'
import {enterJoins, wordAt} from './made.js'
import {type Proposal, propose} from './propose.js'
import {addText, makeScan, most, rewind, type Scan, scanText} from './scan.js'
import type {Wishes} from './wishes.js'

/** A line as it was read: its letters begin at `letter`, its words are `first` to `end`, in the scan of that epoch. */
export interface Reading {
  readonly block: Block
  epoch: number
  letter: number
  first: number
  end: number
  proposals: Proposal[]
  /** First letter of each word that the table does not know, and the letter after it. */
  unknown: number[]
  /** ZWNJs in place, as it was last read. */
  joined: number
  /** Whether it holds what may be a broken ZWNJ. */
  suspect: boolean
  /** All that was changed, in order. */
  made: (readonly Change[])[] | undefined
}

/** The scan that holds the document's lines. */
export const scan: Scan = makeScan(most)

/** How many words away the model sees. */
const sight = 2

// of a line that was not looked at; who looks puts lists of its own in their place
const nothing: Proposal[] = []
const nowhere: number[] = []

/** Forget the last document. */
export function clearReadings(): void {
  scanText('', scan)
}

/** Read a line into the scan, after the lines that it holds. */
export function readLine(block: Block): Reading {
  const reading: Reading = {
    block,
    epoch: 0,
    letter: 0,
    first: 0,
    end: 0,
    proposals: nothing,
    unknown: nowhere,
    joined: 0,
    suspect: false,
    made: undefined
  }
  place(reading)
  return reading
}

/** The line as it stands now. */
export function textOf({block}: Reading): string {
  return block.children[0].value
}

/** Change the text of a line. */
export function change(reading: Reading, changes: readonly Change[]): void {
  applyEdits(reading.block, 'joins', changes)
  reading.made ??= []
  reading.made.push(changes)
}

function place(reading: Reading): void {
  const {epoch, size, words} = scan
  addText(textOf(reading), scan)
  const forgotten = scan.epoch !== epoch
  reading.epoch = scan.epoch
  reading.letter = forgotten ? 0 : size
  reading.first = forgotten ? 0 : words
  reading.end = scan.words
  reading.joined = scan.joined
  reading.suspect = scan.suspect
}

/** Change the line that was read last; whether there was anything to change. */
export function changeLast(reading: Reading, changes: readonly Change[]): boolean {
  if (changes.length === 0) return false
  change(reading, changes)
  rewind(scan, reading.letter, reading.first)
  place(reading)
  return true
}

/** Have a line in the scan, which holds a part of a long document at a time. */
export function hold(reading: Reading): void {
  if (reading.epoch === scan.epoch) return
  const {letter, proposals, unknown} = reading
  place(reading)
  const shift = reading.letter - letter
  for (const proposal of proposals) proposal.letter += shift
  for (let index = 0; index < unknown.length; index++) unknown[index] += shift
}

/** See what a line that is in the scan has and may miss. */
export function look(reading: Reading, health: Health, knowledge: Lexicon, wishes: Wishes | undefined): void {
  reading.proposals = []
  reading.unknown = []
  lookAt(reading, reading.first, reading.end, health, knowledge, wishes)
}

/** Change a line and read it anew. */
export function readAnew(
  reading: Reading,
  changes: readonly Change[],
  health: Health,
  knowledge: Lexicon,
  wishes: Wishes | undefined
): void {
  examine(health, scan, reading.proposals, reading.first, reading.end, -1)
  change(reading, changes)
  place(reading)
  look(reading, health, knowledge, wishes)
}

/** Enter joins that were made in a line, and see what its words near them may miss now. */
export function lookAgain(
  reading: Reading,
  made: readonly Join[],
  health: Health,
  knowledge: Lexicon,
  wishes: Wishes | undefined
): void {
  const {first, proposals, unknown} = reading
  const near = stretchesAround(made, first, reading.end)
  for (let index = 0, next = 0; index < near.length; index += 2) {
    examineWords(health, scan, near[index], near[index + 1], -1)
    const from = (near[index] = scan.starts[near[index]])
    const to = (near[index + 1] = scan.starts[near[index + 1]])
    for (; next < proposals.length && proposals[next].letter < to; next++)
      if (proposals[next].letter >= from) examineProposal(health, scan, proposals[next], -1)
  }
  const end = (reading.end = enterJoins(scan, made, first, reading.end))
  reading.proposals = []
  reading.unknown = []
  let from = first
  let next = 0
  let nextUnknown = 0
  for (let index = 0; index < near.length; index += 2) {
    const [start, stop] = [near[index], near[index + 1]]
    for (; next < proposals.length && proposals[next].letter < stop; next++)
      if (proposals[next].letter < start) reading.proposals.push(proposals[next])
    for (; nextUnknown < unknown.length && unknown[nextUnknown] < stop; nextUnknown += 2)
      if (unknown[nextUnknown] < start) reading.unknown.push(unknown[nextUnknown], unknown[nextUnknown + 1])
    from = wordAt(scan, start, from, end)
    const to = stop === scan.starts[end] ? end : wordAt(scan, stop, from, end)
    lookAt(reading, from, to, health, knowledge, wishes)
  }
  for (; next < proposals.length; next++) reading.proposals.push(proposals[next])
  for (; nextUnknown < unknown.length; nextUnknown++) reading.unknown.push(unknown[nextUnknown])
}

/** See what words `from` to `to` of a line have and may miss, after what was found in it before. */
function lookAt(
  {proposals, unknown}: Reading,
  from: number,
  to: number,
  health: Health,
  knowledge: Lexicon,
  wishes: Wishes | undefined
): void {
  const known = proposals.length
  propose(scan, knowledge, wishes, unknown, from, to, proposals)
  examineWords(health, scan, from, to, 1)
  for (let index = known; index < proposals.length; index++) examineProposal(health, scan, proposals[index], 1)
}

/** Take back all that was changed in a line. */
export function takeBack({block, made = []}: Reading): void {
  for (const changes of made.reverse()) {
    let shift = 0
    const back = mapped(changes, ({at, before, after}) => {
      const change = {rule: 'unsettled', at: at + shift, before: after, after: before}
      shift += after.length - before.length
      return change
    })
    applyEdits(block, 'joins', back)
  }
}

/** Words in sight of joins: first and end of each stretch, in order. */
function stretchesAround(made: readonly Join[], first: number, end: number): number[] {
  const stretches: number[] = []
  let word = first
  let from = -1
  let to = -1
  for (const {letter} of made) {
    word = wordAt(scan, letter, word, end)
    // the words before one that a join parts are what they were, and only the space of the one beside it sees the part
    const behind = scan.starts[word] === letter ? sight : 1
    const start = Math.max(first, word - behind)
    if (from < 0 || start > to) {
      if (from >= 0) stretches.push(from, to)
      from = start
    }
    to = Math.min(end, word + sight + 1)
  }
  // most often there is but one
  if (stretches.length === 0) return [from, to]
  stretches.push(from, to)
  return stretches
}

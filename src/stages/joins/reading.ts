/** Lines of a document as they were read, one after the other, into one scan. */

import {applyEdits, type Change} from '../../edits.js'
import {mapped} from '../../mapped.js'
import type {Block} from '../../types.js'
import {examine, type Health} from './gate.js'
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
  made: (readonly Change[])[]
}

/** The scan that holds the document's lines. */
export const scan: Scan = makeScan(most)

/** How many words away the model sees. */
const sight = 2

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
    proposals: [],
    unknown: [],
    joined: 0,
    suspect: false,
    made: []
  }
  place(reading)
  return reading
}

/** The line as it stands now. */
export function textOf({block}: Reading): string {
  return block.children[0].value
}

/** Change the text of a line. */
export function change({block, made}: Reading, changes: readonly Change[]): void {
  applyEdits(block, 'joins', changes)
  made.push(changes)
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
  const {first, end, proposals, unknown} = reading
  propose(scan, knowledge, wishes, unknown, first, end, proposals)
  examine(health, scan, proposals, first, end)
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
  reading.proposals = []
  reading.unknown = []
  look(reading, health, knowledge, wishes)
}

/**
 * Enter joins that were made in a line, and see what its words near them may miss now.
 *
 * `changes[i]` made the join before letter `made[i]`.
 */
export function lookAgain(
  reading: Reading,
  made: readonly number[],
  changes: readonly Change[],
  health: Health,
  knowledge: Lexicon,
  wishes: Wishes | undefined
): void {
  const {first, proposals, unknown} = reading
  const near = stretchesAround(made, first, reading.end)
  for (let index = 0; index < near.length; index += 2) {
    examine(health, scan, nothing, near[index], near[index + 1], -1)
    near[index] = scan.starts[near[index]]
    near[index + 1] = scan.starts[near[index + 1]]
  }
  const stale = proposals.filter(({letter}) => isWithin(near, letter))
  examine(health, scan, stale, first, first, -1)
  const end = (reading.end = enterJoins(scan, made, changes, first, reading.end))
  const fresh: Proposal[] = []
  const strange: number[] = []
  for (let index = 0; index < near.length; index += 2) {
    const from = wordAt(scan, near[index], first, end)
    const to = near[index + 1] === scan.starts[end] ? end : wordAt(scan, near[index + 1], from, end)
    propose(scan, knowledge, wishes, strange, from, to, fresh)
    examine(health, scan, nothing, from, to)
  }
  examine(health, scan, fresh, first, first)
  for (let index = 0; index < unknown.length; index += 2)
    if (!isWithin(near, unknown[index])) strange.push(unknown[index], unknown[index + 1])
  for (const proposal of proposals) if (!isWithin(near, proposal.letter)) fresh.push(proposal)
  reading.proposals = fresh.sort((a, b) => a.letter - b.letter)
  reading.unknown = strange
}

/** Take back all that was changed in a line. */
export function takeBack({block, made}: Reading): void {
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

const nothing: readonly Proposal[] = []

/** Words in sight of the joins before letters `made`: first and end of each stretch, in order. */
function stretchesAround(made: readonly number[], first: number, end: number): number[] {
  const stretches: number[] = []
  let word = first
  for (const letter of made) {
    word = wordAt(scan, letter, word, end)
    // the words before one that a join parts are what they were, and only the space of the one beside it sees the part
    const behind = scan.starts[word] === letter ? sight : 1
    let from = Math.max(first, word - behind)
    const to = Math.min(end, word + sight + 1)
    while (stretches.length > 0 && from <= stretches[stretches.length - 1]) {
      stretches.length--
      from = Math.min(from, stretches.pop()!)
    }
    stretches.push(from, to)
  }
  return stretches
}

function isWithin(stretches: readonly number[], letter: number): boolean {
  for (let index = 0; index < stretches.length; index += 2)
    if (letter >= stretches[index] && letter < stretches[index + 1]) return true
  return false
}

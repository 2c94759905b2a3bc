import type {Join} from './changes.js'
import {gap, type Scan} from './scan.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const {none, joiner} = gap

/**
 * Enter joins that were made into the scan of their line.
 *
 * The line's words are `first` to `end`; where its words end now is returned. The same comes of reading it again.
 */
export function enterJoins(scan: Scan, made: readonly Join[], first: number, end: number): number {
  const {starts} = scan
  const lineEnd = starts[end]
  moveLetters(scan, made, lineEnd)
  let words = wordAt(scan, made[0].letter, first, end)
  let next = 0
  for (let number = words; number < end; number++) {
    if (next === made.length && words === number) return end
    const from = starts[number]
    const to = starts[number + 1]
    if (next < made.length && made[next].letter === from && scan.gaps[from] <= joiner) merge(scan, words - 1, number)
    else move(scan, number, words++)
    for (; next < made.length && made[next].letter < to; next++)
      if (scan.gaps[made[next].letter] === joiner) mark(scan, words - 1, made[next].letter)
  }
  starts[words] = lineEnd
  return words
}

/** Set the gaps of the joins and where the letters after them stand now. */
function moveLetters({at, gaps}: Scan, made: readonly Join[], end: number): void {
  let shift = 0
  for (let index = 0; index < made.length; index++) {
    const {letter: from, before, after} = made[index]
    shift += after.length - before.length
    gaps[from] = after.endsWith('\u200c') ? joiner : none
    if (shift === 0) continue
    const to = index + 1 < made.length ? made[index + 1].letter : end
    for (let letter = from; letter < to; letter++) at[letter] += shift
  }
}

function move({starts, firstJoins, lastJoins}: Scan, from: number, to: number): void {
  starts[to] = starts[from]
  firstJoins[to] = firstJoins[from]
  lastJoins[to] = lastJoins[from]
}

/** Draw word `from` to word `to`. */
function merge({firstJoins, lastJoins}: Scan, to: number, from: number): void {
  if (firstJoins[to] === 0) firstJoins[to] = firstJoins[from]
  if (lastJoins[from] > 0) lastJoins[to] = lastJoins[from]
}

function mark({firstJoins, lastJoins}: Scan, word: number, letter: number): void {
  if (firstJoins[word] === 0 || letter < firstJoins[word]) firstJoins[word] = letter
  if (letter > lastJoins[word]) lastJoins[word] = letter
}

/** Number of the word that holds a letter, among words `first` to `end`. */
export function wordAt({starts}: Scan, letter: number, first: number, end: number): number {
  while (end - first > 1) {
    const middle = (first + end) >>> 1
    if (starts[middle] <= letter) first = middle
    else end = middle
  }
  return first
}

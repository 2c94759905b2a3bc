/**
 * The numbers of each line: what it is, what stands around it, where it is in the document. A column a number; what its neighbours
 * are is read where they have it, beside its own.
 *
 * They are language-independent, count only what later stages leave as it is, and look only at lines that still stand.
 */
import type {RemovedRole} from '../../types.js'
import {groupNames, groupOf, own, seen} from './features.js'
import * as is from './letters.js'
import {endsSentence, type Finding, isProse, type Line} from './lines.js'
import {pad, type Rows} from './model.js'
import type {Scan} from './scan.js'

/** What the rules found out about the lines of a document, before the model is asked. */
export interface Evidence {
  phrases: readonly (Finding | undefined)[]
  shapes: readonly (Finding | undefined)[]
  sections: readonly (Finding | undefined)[]
  duplicates: readonly (Finding | undefined)[]
  /** How many lines are the same as each. */
  copies: Int32Array
  /** Share of each line that comes back in the prose (see echo.ts). */
  echoes: Float32Array
}

/** Roles that say that the article is over. */
const closing: ReadonlySet<RemovedRole> = new Set([
  'end-marker',
  'tags',
  'source-url',
  'share',
  'copyright',
  'comments',
  'related',
  'most-read'
])

/** Running sums over the lines of a document; used again for the next. */
let sums = makeSums(256)

function makeSums(size: number) {
  return {
    prose: new Float64Array(size + 1),
    letters: new Float64Array(size + 1),
    phrases: new Int32Array(size + 1),
    proses: new Int32Array(size + 1),
    sinceProse: new Int32Array(size),
    untilProse: new Int32Array(size),
    sizes: new Float64Array(size)
  }
}

/** Fill the columns of lines, but for the revision's; before and behind them are lines of nobody. */
export function fillFeatures({values, stride}: Rows, lines: readonly Line[], evidence: Evidence): void {
  const count = lines.length
  if (sums.sizes.length < count) sums = makeSums(count * 2)
  for (let step = 1; step <= pad; step++) {
    for (const column of seen) {
      values[column * stride + pad - step] = -1
      values[column * stride + pad + count + step - 1] = -1
    }
  }
  for (let index = 0; index < count; index++)
    fillOwn(values, pad + index - stride, stride, lines[index].scan, evidence, index)
  fillContext(values, own * stride + pad, stride, lines, evidence)
}

function fillOwn(
  values: Float32Array,
  at: number,
  stride: number,
  scan: Scan,
  evidence: Evidence,
  index: number
): void {
  const {letters, symbols, marks} = scan
  const per = 1 / Math.max(1, letters)
  const phrase = evidence.phrases[index]
  values[(at += stride)] = letters
  values[(at += stride)] = scan.digits / Math.max(1, symbols)
  values[(at += stride)] = scan.functionWords * 5 * per
  values[(at += stride)] = scan.functionWords
  values[(at += stride)] = endsSentence(scan) ? 1 : 0
  values[(at += stride)] = scan.ending === is.colon ? 1 : 0
  values[(at += stride)] = scan.ending
  values[(at += stride)] = scan.first
  values[(at += stride)] = scan.last
  values[(at += stride)] = (marks[is.comma] + marks[is.semicolon]) * 20 * per
  values[(at += stride)] = marks[is.sentenceEnd]
  values[(at += stride)] = marks[is.colon]
  values[(at += stride)] = marks[is.quote]
  values[(at += stride)] = marks[is.separator]
  values[(at += stride)] = marks[is.dash]
  values[(at += stride)] = marks[is.sign]
  values[(at += stride)] = marks[is.open]
  values[(at += stride)] = marks[is.handle]
  values[(at += stride)] = scan.urls
  const cased = scan.scripts[is.latin] + scan.scripts[is.cyrillic]
  values[(at += stride)] = scan.capitals / Math.max(1, cased)
  values[(at += stride)] = cased * 2 > letters ? scan.cased / Math.max(1, scan.words) : -1
  values[(at += stride)] = scan.scripts[is.latin] * per
  values[(at += stride)] = scan.covered / Math.max(1, symbols)
  values[(at += stride)] = scan.hits.length
  values[(at += stride)] = phrase ? phrase.score : 0
  const group = phrase ? groupOf.get(phrase.role)! : -1
  for (let other = 0; other < groupNames.length; other++) values[(at += stride)] = other === group ? 1 : 0
  values[at + stride] = evidence.shapes[index]?.score ?? 0
}

function fillContext(
  values: Float32Array,
  start: number,
  stride: number,
  lines: readonly Line[],
  evidence: Evidence
): void {
  const count = lines.length
  const {prose, letters, phrases, proses, sinceProse, untilProse, sizes} = sums
  const scripts = [0, 0, 0, 0, 0]
  let many = 0
  for (let index = 0; index < count; index++) {
    const {scan} = lines[index]
    const long = isProse(scan)
    prose[index + 1] = prose[index] + (long ? scan.letters : 0)
    proses[index + 1] = proses[index] + (long ? 1 : 0)
    letters[index + 1] = letters[index] + Math.min(scan.letters, 400)
    phrases[index + 1] = phrases[index] + ((evidence.phrases[index]?.score ?? 0) > 0.7 ? 1 : 0)
    for (let script = 0; script < 5; script++) scripts[script] += scan.scripts[script]
    if (long) sizes[many++] = scan.letters
  }
  const median = many > 0 ? medianOf(sizes, many) : 120
  const main = scripts.indexOf(Math.max(...scripts))
  fillDistances(untilProse, lines, 1)
  fillDistances(sinceProse, lines, -1)
  let heading = -1
  let headingGroup = -1
  let closers = 0
  let lastCloser = -1
  for (let index = 0; index < count; index++) {
    const {scan} = lines[index]
    const phrase = evidence.phrases[index]
    const from = Math.max(0, index - 5)
    const to = Math.min(count, index + 6)
    let at = start + index - stride
    values[(at += stride)] = Math.min(index, 60)
    values[(at += stride)] = Math.min(count - 1 - index, 60)
    values[(at += stride)] = count > 1 ? index / (count - 1) : 0
    values[(at += stride)] = count
    values[(at += stride)] = isProse(scan) ? 1 : 0
    values[(at += stride)] = prose[count]
    values[(at += stride)] = prose[index]
    values[(at += stride)] = prose[count] - prose[index + 1]
    values[(at += stride)] = prose[count] > 0 ? prose[index] / prose[count] : 0
    values[(at += stride)] = sinceProse[index]
    values[(at += stride)] = untilProse[index]
    values[(at += stride)] = index > 0 && sinceProse[index - 1] > 0 ? sinceProse[index - 1] : 0
    values[(at += stride)] = index + 1 < count && untilProse[index + 1] > 0 ? untilProse[index + 1] : 0
    values[(at += stride)] = (proses[to] - proses[from]) / (to - from)
    values[(at += stride)] = (letters[to] - letters[from] - Math.min(scan.letters, 400)) / Math.max(1, to - from - 1)
    values[(at += stride)] = scan.letters / median
    values[(at += stride)] = scan.letters > 0 && scan.scripts[main] * 2 < scan.letters ? 1 : 0
    values[(at += stride)] = evidence.sections[index]?.score ?? 0
    values[(at += stride)] = headingGroup
    values[(at += stride)] = heading < 0 ? 99 : Math.min(99, index - heading)
    values[(at += stride)] = heading < 0 ? -1 : prose[index] - prose[heading]
    values[(at += stride)] = closers
    values[(at += stride)] = lastCloser < 0 ? -1 : prose[index] - prose[lastCloser]
    values[(at += stride)] = evidence.duplicates[index]?.score ?? 0
    values[(at += stride)] = (phrases[to] - phrases[from]) / (to - from)
    values[(at += stride)] = evidence.echoes[index]
    values[at + stride] = evidence.copies[index]
    if (phrase && phrase.score > 0.7) {
      if (scan.hits.some(({entry}) => entry.phrase.heading)) {
        heading = index
        headingGroup = groupOf.get(phrase.role)!
      }
      if (closing.has(phrase.role) && prose[index] > 0) {
        closers = Math.min(closers + 1, 8)
        lastCloser = index
      }
    }
  }
}

/** The median of the first numbers, which are put in order for it; a platform takes longer to begin with few than they need. */
function medianOf(numbers: Float64Array, count: number): number {
  if (count > few) numbers.subarray(0, count).sort()
  else {
    for (let index = 1; index < count; index++) {
      const number = numbers[index]
      let at = index
      for (; at > 0 && numbers[at - 1] > number; at--) numbers[at] = numbers[at - 1]
      numbers[at] = number
    }
  }
  return numbers[count >> 1]
}

const few = 48

/** Lines to the next prose in one direction, at most 40; 0 on prose itself. */
function fillDistances(result: Int32Array, lines: readonly Line[], step: 1 | -1): void {
  let distance = 40
  for (let index = step > 0 ? lines.length - 1 : 0; index >= 0 && index < lines.length; index -= step) {
    distance = isProse(lines[index].scan) ? 0 : Math.min(40, distance + 1)
    result[index] = distance
  }
}

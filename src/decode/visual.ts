import type {Change} from '../edits.js'
import {type Fit, fitText} from './letters.js'
import {isForm} from './shapes.js'

/** Lines stored as they look, from left to right: turned so that they can be read. */

/** Nats for each letter by which the backward reading must fit better. */
const margin = 0.4
const fewestLetters = 12
/** Nats that a whole line must gain beside. */
const leastGain = 4

/** The change that turns a line in visual order; none where it reads well. */
export function visualChanges(line: string, hasForms: boolean): Change[] {
  if (!(hasForms ? isVisualForms(line) : isVisual(line))) return []
  const after = turn(line)
  return after === line ? [] : [{rule: 'visual-order', at: 0, before: line, after}]
}

function isVisual(line: string): boolean {
  return isBackward(line, fitText(line))
}

function isBackward(line: string, forward: Fit): boolean {
  if (forward.letters < fewestLetters) return false
  return fitText(line, true).cost + margin * forward.letters + leastGain < forward.cost
}

/** Forms say themselves where they stand in a word: an initial one before its neighbour, or after it. */
function isVisualForms(line: string): boolean {
  let logical = 0
  let visual = 0
  let before: Position = 'isolated'
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    const position = isForm(code) ? positionOf(code) : 'isolated'
    if (before === 'initial' && (position === 'medial' || position === 'final')) logical++
    if (position === 'initial' && (before === 'medial' || before === 'final')) visual++
    before = position
  }
  if (Math.max(logical, visual) < 2 || Math.min(logical, visual) * 3 > Math.max(logical, visual)) {
    return isVisual(line.normalize('NFKC'))
  }
  return visual > logical
}

type Position = 'isolated' | 'final' | 'initial' | 'medial'

/** Where the four forms of a letter begin; other letters have an isolated form and, at an even code, a final one. */
const fourForms = new Set([
  ...[
    0xfb52, 0xfb56, 0xfb66, 0xfb7a, 0xfb8e, 0xfb92, 0xfba6, 0xfbaa, 0xfbfc, 0xfe89, 0xfe8f, 0xfe95, 0xfe99, 0xfe9d,
    0xfea1
  ],
  ...[
    0xfea5, 0xfeb1, 0xfeb5, 0xfeb9, 0xfebd, 0xfec1, 0xfec5, 0xfec9, 0xfecd, 0xfed1, 0xfed5, 0xfed9, 0xfedd, 0xfee1,
    0xfee5
  ],
  ...[0xfee9, 0xfef1]
])
const positions: readonly Position[] = ['isolated', 'final', 'initial', 'medial']

function positionOf(code: number): Position {
  for (let step = 0; step < 4; step++) if (fourForms.has(code - step)) return positions[step]
  return code >= 0xfe80 && code % 2 === 0 ? 'final' : 'isolated'
}

/** A line in reading order: letters turned, words and numbers that run from left to right left as they are. */
function turn(line: string): string {
  const points = marksAfter(Array.from(line).reverse())
  // turned by character, brackets come out right; turned as they look, they come out facing the wrong way
  const brackets = points.find((point) => open.includes(point) || close.includes(point))
  if (brackets !== undefined && open.includes(brackets) && points.some((point) => close.includes(point))) {
    return points.join('')
  }
  const mirrored = brackets === undefined ? points : points.map(mirror)
  return leftRuns(mirrored)
}

/** Points with each mark after its letter, where turning put the marks before. */
function marksAfter(points: string[]): string[] {
  const isMark = (point: string) => /^\p{M}/u.test(point)
  const astray = points.some((point, index) => isMark(point) && !/^[\p{L}\p{M}]/u.test(points[index - 1] ?? ''))
  if (!astray) return points
  const result: string[] = []
  let marks: string[] = []
  for (const point of points) {
    if (isMark(point)) {
      marks.push(point)
      continue
    }
    result.push(point, ...marks)
    marks = []
  }
  return [...result, ...marks]
}

const open = '([{<«'
const close = ')]}>»'

function mirror(point: string): string {
  const at = open.indexOf(point)
  if (at >= 0) return close[at]
  const other = close.indexOf(point)
  return other >= 0 ? open[other] : point
}

/** Runs of Latin letters and digits, with what stands between them, turned back. */
function leftRuns(points: string[]): string {
  let result = ''
  for (let index = 0; index < points.length; ) {
    if (!isLeft(points[index])) {
      result += points[index++]
      continue
    }
    let last = index
    for (let next = index; next < points.length && !/\p{Script=Arabic}/u.test(points[next]); next++) {
      if (isLeft(points[next])) last = next
      else if (next - last > 3) break
    }
    result += points
      .slice(index, last + 1)
      .reverse()
      .join('')
    index = last + 1
  }
  return result
}

function isLeft(point: string): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(point)
}

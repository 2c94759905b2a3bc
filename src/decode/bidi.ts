import type {Change} from '../edits.js'

/** Marks of the bidirectional algorithm (UAX 9): kept where they are balanced and do something. */

/** Changes that take stray marks out of a line. */
export function bidiChanges(line: string): Change[] {
  const mixed = isMixed(line)
  const stray = strayPairs(line, mixed)
  for (let index = 0; index < line.length; index++) {
    if (isMark(line.charCodeAt(index)) && !(mixed && isUseful(line, index))) stray.push(index)
  }
  stray.sort((a, b) => a - b)
  return stray.map((at) => ({rule: 'bidi', at, before: line[at], after: ''}))
}

/** Whether letters of both directions stand in a line. */
function isMixed(line: string): boolean {
  let left = false
  let right = false
  for (let index = 0; index < line.length; index++) {
    const way = direction(line.charCodeAt(index))
    if (way === 'L') left = true
    else if (way === 'R') right = true
  }
  return left && right
}

/** Embeddings, overrides and isolates without their partner, around nothing, or where all letters go one way. */
function strayPairs(line: string, mixed: boolean): number[] {
  const stray: number[] = []
  const open: {at: number; isolate: boolean; useful: boolean}[] = []
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    const inner = open.at(-1)
    if (!isEmbedding(code)) {
      if (inner && (mixed || isOverride(line.charCodeAt(inner.at))) && direction(code)) inner.useful = true
      continue
    }
    const isolate = code >= 0x2066
    if (code !== 0x202c && code !== 0x2069) {
      open.push({at: index, isolate, useful: false})
      continue
    }
    if (!inner || inner.isolate !== isolate) {
      stray.push(index)
      continue
    }
    open.pop()
    const outer = open.at(-1)
    if (!inner.useful) stray.push(inner.at, index)
    else if (outer) outer.useful = true
  }
  return [...stray, ...open.map(({at}) => at)]
}

/** A mark does something between a neutral and a letter or number, or between two neutrals; of several only the first. */
function isUseful(line: string, at: number): boolean {
  if (isMark(line.charCodeAt(at - 1))) return false
  let after = at + 1
  while (isMark(line.charCodeAt(after))) after++
  if (at === 0 || after >= line.length)
    return at === 0 ? direction(line.charCodeAt(after)) !== 'R' : !isLetterAt(line, at - 1)
  return !isLetterAt(line, at - 1) || !isLetterAt(line, after)
}

function isLetterAt(line: string, at: number): boolean {
  return direction(line.charCodeAt(at)) !== undefined
}

function isMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || code === 0x061c
}

function isEmbedding(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}

function isOverride(code: number): boolean {
  return code === 0x202d || code === 0x202e
}

/** Direction of a letter: L, R, or none for what is neutral or weak. */
function direction(code: number): 'L' | 'R' | undefined {
  if (code < 0x41) return undefined
  if (code < 0x0590) return isLeft(code) ? 'L' : undefined
  if (code < 0x0900) return (code >= 0x05d0 && code < 0x0600) || isArabicLetter(code) ? 'R' : undefined
  if (code < 0x2000) return 'L'
  if (code >= 0xfb1d && code < 0xfe00) return 'R'
  if (code >= 0xfe70 && code < 0xfeff) return 'R'
  return code >= 0x3041 && code < 0xd7b0 ? 'L' : undefined
}

function isLeft(code: number): boolean {
  const lower = code | 0x20
  return code < 0xc0
    ? lower >= 0x61 && lower <= 0x7a
    : code !== 0xd7 && code !== 0xf7 && (code < 0x0300 || code > 0x036f)
}

function isArabicLetter(code: number): boolean {
  return (
    (code >= 0x0620 && code <= 0x064a) ||
    (code >= 0x0671 && code <= 0x06d5) ||
    (code >= 0x06ee && code <= 0x06ff && (code < 0x06f0 || code > 0x06f9)) ||
    (code >= 0x0710 && code < 0x0900)
  )
}

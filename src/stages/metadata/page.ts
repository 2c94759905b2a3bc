/** The document as the readers of metadata see it: what left the text, piece by piece, and where the article stands. */
import {undoEdits} from '../../edits.js'
import {isSpace} from '../../spacing.js'
import {type Block, type BlockRoot, isKept, type RemovedRole, type Role} from '../../types.js'
import {Sort, sortOf} from './letters.js'
import type {Label} from './openings.js'

// constants of this module are folded into the code, imports are read anew each time they are named
const {space: anySpace, figure} = Sort

/** A line, or a part of one, that left the article; or a short line that stands in it and says what furniture says. */
export interface Piece {
  /** 1-based line in the decoded input. */
  line: number
  /** As it stood there. */
  raw: string
  /** For reading: a run of two or more spaces, or a tab, is one tab; what is too long to be a credit is cut. */
  text: string
  role: RemovedRole
  /** Index of its block in the tree. */
  index: number
  /** A whole line, or the part before, after or within what stays of one. */
  place: 'whole' | 'head' | 'tail'
  /** Digits in `text`, three at most: a line with fewer than two has no date. */
  digits: number
  /** What characters may stand in `text`, as `Sort` tells them: what cannot is not looked for. */
  sorts: number
  /** Whether it left the article. */
  from: 'removed' | 'copied'
  /** The labels in `text`; undefined where nobody asked for them yet. */
  labels: readonly Label[] | undefined
  /** Only its looks say what it is. */
  guess?: true
}

/** The document, divided. */
export interface Page {
  blocks: readonly Block[]
  /** Of each block, whether it stays in the article. */
  standing: readonly boolean[]
  pieces: readonly Piece[]
  /** Index of the first block of the headline; -1 when there is none. */
  title: number
  /** Where the article begins: its headline, where that stands near the text, else its first block; -1 when nothing stays. */
  anchor: number
  /** Index of the first block of running text, else of the first that stays; -1 when nothing does. */
  first: number
  /** Index of the last block of running text, else of the last that stays; -1 when nothing does. */
  last: number
  /** Index of the last block that stays, where nothing between it and the running text left; -1 when nothing stays. */
  end: number
  /** BCP 47. */
  language: string | undefined
}

/** Divide a tree. */
export function readPage(tree: BlockRoot, language: string | undefined): Page {
  const pieces: Piece[] = []
  const blocks = tree.children
  const standing = new Array<boolean>(blocks.length)
  let title = -1
  let first = -1
  let last = -1
  let firstLong = -1
  let lastLong = -1
  let before: Role = 'body'
  let stands = true
  for (let index = 0; index < blocks.length; index++) {
    const {data, children} = blocks[index]
    const line = data.line
    if (data.trims) {
      let head = 0
      for (const {text, role, start, end} of data.trims) {
        const place = start <= head + 2 ? 'head' : 'tail'
        if (place === 'head') head = end
        pieces.push(makePiece(text, line, role, index, place, 'removed'))
      }
    }
    const role = data.verdict?.role ?? 'body'
    // most lines are what the line before is
    if (role !== before) stands = isKept(role)
    before = role
    standing[index] = stands
    if (stands) {
      if (first < 0) first = index
      if (title < 0 && role === 'title') title = index
      last = index
      if (children[0].value.length >= running && role !== 'title') {
        if (firstLong < 0) firstLong = index
        lastLong = index
      }
    } else {
      const {rule} = data.verdict!
      const piece = makePiece(unspaced(blocks[index]), line, role as RemovedRole, index, 'whole', 'removed')
      if (rule === 'model' || rule.startsWith('page:')) piece.guess = true
      pieces.push(piece)
    }
  }
  if (firstLong >= 0) {
    first = firstLong
    last = lastLong
  }
  // a headline far from the text is a line of the menu that was taken for one
  const anchor = title < 0 || first - title > 20 ? first : title
  let end = last
  while (end >= 0 && standing[end + 1]) end++
  return {blocks, standing, pieces, title, anchor, first, last, end, language}
}

/** A line as it was before its spaces were set, where it had wide gaps: they divide breadcrumbs, tags and credits. */
export function unspaced({data, children}: Block): string {
  const first = data.edits?.findIndex((pass) => pass[0]?.stage === 'spacing') ?? -1
  const {value} = children[0]
  if (first < 0) return value
  const before = undoEdits(value, data.edits!.slice(first))
  return hasGap(before) ? before : value
}

/** Whether two spaces, or a tab, stand in a text. */
export function hasGap(text: string): boolean {
  let spaced = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const space = (code <= 0x20 || code >= 0xa0) && isSpace(code)
    if (space && (spaced || code === 0x09)) return true
    spaced = space
  }
  return false
}

/** Characters in a block of running text. */
const running = 100

/** Longer than any credit, tag list or copyright line that says something. */
const longest = 4000

/** A piece, ready for reading. */
export function makePiece(
  raw: string,
  line: number,
  role: RemovedRole,
  index: number,
  place: Piece['place'],
  from: Piece['from']
): Piece {
  const cut = raw.length > longest ? raw.slice(0, longest) : raw
  let digits = 0
  let sorts = 0
  let gaps = false
  let space = -1
  for (let at = 0; at < cut.length; at++) {
    const code = cut.charCodeAt(at)
    const sort = sortOf(code)
    sorts |= sort
    if ((sort & (anySpace | figure)) === 0) continue
    if (sort & figure) digits++
    else {
      gaps ||= space === at - 1 || code === 0x09
      space = at
    }
  }
  gaps ||= space === cut.length - 1
  const text = gaps ? cut.replace(/\s{2,}|\t/g, '\t').trim() : cut
  return {line, raw, text, role, index, place, digits: Math.min(digits, 3), sorts, from, labels: undefined}
}

/** The pieces of the lines right above and right below a line. */
export function beside(page: Page, index: number): Piece[] {
  return between(page, index - 1, index + 1).filter((piece) => piece.index !== index)
}

/** The pieces of the lines from one to another, these included. */
export function between({pieces}: Page, from: number, to: number): Piece[] {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle].index < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < pieces.length && pieces[end].index <= to) end++
  return pieces.slice(low, end)
}

/** Whether a piece stands where credits stand: not far above the headline, not far below the text. */
export function isNear(page: Page, piece: Piece, above = 12, below = 12): boolean {
  return (
    page.anchor >= 0 && piece.index >= Math.min(page.anchor, page.first) - above && piece.index <= page.last + below
  )
}

/** How many blocks a piece stands before the headline (negative) or after it. */
export function offsetOf(page: Page, piece: Piece): number {
  return page.anchor < 0 ? Number.POSITIVE_INFINITY : piece.index - page.anchor
}

/** Counts that the page shows: comments and views. */

import {commentWords, noComments, viewWords} from '../../languages/credits.js'
import type {Metadata} from '../../types.js'
import {digitsOf} from './digits.js'
import {fieldOf} from './fields.js'
import type {Labelled} from './labelled.js'
import {holds, isDigit, Sort} from './letters.js'
import type {Page} from './page.js'
import {evidenceOf, put} from './record.js'
import {bareIndexIn, isIn, makeSet, makeTable, tight} from './table.js'

const readable: ReadonlySet<string> = new Set([
  'comments',
  'counter',
  'other',
  'article-id',
  'date',
  'share',
  'print-tools',
  'section'
])
const words = makeTable([
  ...commentWords.map((word) => [word, 'commentCount'] as const),
  ...viewWords.map((word) => [word, 'viewCount'] as const)
])
/** Digits in the longest count. */
const mostDigits = 12
const none: readonly string[] = noComments.map(tight)
const noneStarts = makeSet(noComments.map((words) => words.split(' ')[0]))

/** Read the counts. */
export function readCounters(page: Page, labelled: readonly Labelled[], metadata: Metadata): void {
  for (const {label, field, value, piece} of labelled) {
    const count = field === 'commentCount' || field === 'viewCount' ? digitsOf(value) : undefined
    if (count !== undefined) put(metadata, field as 'viewCount', count, evidenceOf(piece, `label:${label}`, 0.95))
  }
  for (const piece of page.pieces) {
    const {text, role} = piece
    if (text.length > 300) continue
    if (text.length < 80 && (role === 'comments' || (text.length < 50 && piece.index > page.last))) {
      const key = isIn(noneStarts, text, 0, wordEnd(text)) ? tight(text) : ''
      if (key !== '' && none.some((phrase) => key.startsWith(phrase))) {
        put(metadata, 'commentCount', 0, evidenceOf(piece, 'no-comments', 0.8))
      }
    }
    if (piece.digits === 0 || (!readable.has(role) && !isCounter(text))) continue
    // «نظر (0)», «0 commentaire 0 partage»: a number beside its word, and little else
    for (const part of text.includes('\t') ? pairsOf(text) : [text]) {
      const first = firstNumber(part)
      if (!first) continue
      const field = fieldBeside(part, first)
      if (field) put(metadata, field, first.value, evidenceOf(piece, 'counter', 0.85))
    }
  }
}

function wordEnd(text: string): number {
  const space = text.indexOf(' ')
  return space < 0 ? text.length : space
}

/** Whether a text is a number beside its word, and nothing else: «۳ نظر». */
export function isCounter(text: string): boolean {
  if (text.length > 40) return false
  const first = firstNumber(text)
  return first !== undefined && fieldBeside(text, first) !== undefined
}

/** What a number counts: the word before it, else the one behind it. */
function fieldBeside(
  text: string,
  {start, end}: {start: number; end: number}
): 'commentCount' | 'viewCount' | undefined {
  const isBefore = holds(text, Sort.letter, 0, start)
  const from = isBefore ? 0 : end
  const to = isBefore ? start : text.length
  const field = fieldOf(text, from, to) ?? words.values[bareIndexIn(words, text, from, to)]
  return field === 'commentCount' || field === 'viewCount' ? field : undefined
}

/** «0 commentaire», «0 partage» of a line with two wide gaps or more; else the line. */
function pairsOf(text: string): string[] {
  const cells = text.split('\t')
  if (cells.length < 3) return [text]
  return cells
    .slice(1)
    .map((cell, index) => `${cells[index]} ${cell}`)
    .filter((_, index) => index % 2 === 0)
}

function firstNumber(text: string): {value: number; start: number; end: number} | undefined {
  let start = 0
  while (start < text.length && !isDigit(text.charCodeAt(start))) start++
  if (start === text.length) return undefined
  let end = start
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  if (end - start > mostDigits) return undefined
  let value = 0
  // the digits of all three sets end in their value
  for (let at = start; at < end; at++) value = value * 10 + (text.charCodeAt(at) & 0xf)
  return {value, start, end}
}

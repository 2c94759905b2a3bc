/** Counts that the page shows: comments and views. */

import {commentWords, noComments, viewWords} from '../../languages/credits.js'
import type {Metadata} from '../../types.js'
import {digitsOf} from './digits.js'
import type {Labelled} from './labelled.js'
import {fieldOf} from './labels.js'
import {bareIndexIn} from './names.js'
import {isDigit, type Page} from './page.js'
import {evidenceOf, put} from './record.js'
import {makeTable, tight} from './table.js'

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
const none: readonly string[] = noComments.map(tight)

/** Read the counts. */
export function readCounters(page: Page, labelled: readonly Labelled[], metadata: Metadata): void {
  for (const {label, field, value, piece} of labelled) {
    const count = field === 'commentCount' || field === 'viewCount' ? digitsOf(value) : undefined
    if (count !== undefined) put(metadata, field as 'viewCount', count, evidenceOf(piece, `label:${label}`, 0.95))
  }
  for (const piece of page.pieces) {
    if (!readable.has(piece.role) || piece.text.length > 300) continue
    const {text} = piece
    if (piece.role === 'comments' && text.length < 80) {
      const key = tight(text)
      if (none.some((phrase) => key.startsWith(phrase))) {
        put(metadata, 'commentCount', 0, evidenceOf(piece, 'no-comments', 0.8))
      }
    }
    if (piece.digits === 0) continue
    // «نظر (0)», «0 commentaire 0 partage»: a number beside its word, and little else
    for (const part of text.split('\t').length > 2 ? pairsOf(text) : [text]) {
      const first = firstNumber(part)
      if (!first) continue
      const around = [part.slice(0, first.start), part.slice(first.end)].map((side) => side.trim())
      const word = around[0] === '' || !/\p{L}/u.test(around[0]) ? around[1] : around[0]
      const field = fieldOf(word) ?? words.values[bareIndexIn(words, word)]
      if (field === 'commentCount' || field === 'viewCount') {
        put(metadata, field, first.value, evidenceOf(piece, 'counter', 0.85))
      }
    }
  }
}

/** «0 commentaire», «0 partage» of a line with wide gaps. */
function pairsOf(text: string): string[] {
  const cells = text.split('\t')
  return cells
    .slice(1)
    .map((cell, index) => `${cells[index]} ${cell}`)
    .filter((_, index) => index % 2 === 0)
}

function firstNumber(text: string): {value: number; start: number; end: number} | undefined {
  let start = 0
  while (start < text.length && !isDigit(text.charCodeAt(start))) start++
  let end = start
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  const value = digitsOf(text.slice(start, end))
  return value === undefined ? undefined : {value, start, end}
}

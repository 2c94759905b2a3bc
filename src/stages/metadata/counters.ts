/** Counts that the page shows: comments and views. */

import {commentWords, noComments, viewWords} from '../../languages/credits.js'
import type {Metadata} from '../../types.js'
import {digitsOf} from './digits.js'
import {fieldOf, isDigit, labelsIn} from './labels.js'
import {bare, tight} from './names.js'
import type {Page} from './page.js'
import {evidenceOf, put} from './record.js'

const readable: ReadonlySet<string> = new Set([
  'comments',
  'counter',
  'other',
  'article-id',
  'date',
  'share',
  'print-tools'
])
const words: ReadonlyMap<string, 'commentCount' | 'viewCount'> = new Map([
  ...commentWords.map((word) => [tight(word), 'commentCount'] as const),
  ...viewWords.map((word) => [tight(word), 'viewCount'] as const)
])
const none: readonly string[] = noComments.map(tight)

/** Read the counts. */
export function readCounters(page: Page, metadata: Metadata): void {
  for (const piece of page.pieces) {
    if (!readable.has(piece.role) || piece.text.length > 300) continue
    const {text} = piece
    for (const label of labelsIn(text)) {
      const count = digitsOf(label.value)
      if ((label.field === 'commentCount' || label.field === 'viewCount') && count !== undefined) {
        put(metadata, label.field, count, evidenceOf(piece, `label:${label.label}`, 0.95))
      }
    }
    if (piece.role === 'comments' && none.some((phrase) => tight(text).startsWith(phrase))) {
      put(metadata, 'commentCount', 0, evidenceOf(piece, 'no-comments', 0.8))
    }
    // «نظر (0)», «0 commentaire 0 partage»: a number beside its word, and little else
    for (const part of text.split('\t').length > 2 ? pairsOf(text) : [text]) {
      const first = firstNumber(part)
      if (!first) continue
      const around = [part.slice(0, first.start), part.slice(first.end)].map((side) => side.trim())
      const word = around[0] === '' || !/\p{L}/u.test(around[0]) ? around[1] : around[0]
      const field = fieldOf(word) ?? words.get(tight(bare(word)))
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

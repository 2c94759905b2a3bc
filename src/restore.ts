import {undoEdits} from './edits.js'
import type {Article} from './types.js'

/**
 * Rebuild the decoded input of a document that was cleaned with `{ledger: true}`.
 *
 * @throws {TypeError} When the article has no ledger.
 * @example
 *   restore(clean(text, {ledger: true})) === text
 */
export function restore(article: Readonly<Pick<Article, 'text' | 'removed' | 'ledger'>>): string {
  if (!article.ledger) throw new TypeError('Cannot restore an article without its ledger: clean with `{ledger: true}`')
  let result = ''
  for (const piece of article.ledger.pieces) {
    if (typeof piece === 'string') result += piece
    else if ('removed' in piece) result += article.removed[piece.removed].text
    else result += undoEdits(article.text.slice(piece.at, piece.at + piece.length), piece.edits)
  }
  return result
}

import type {Article, Edit, Removal} from '../types.js'

/** What became of one line of the decoded input. */
export interface LineReport {
  /** 1-based. */
  line: number
  before: string
  /** The line in the article; absent where it left, or is blank. */
  after?: string
  /** The whole line, where it left. */
  removal?: Removal
  /** Parts of the line that left. */
  parts: Removal[]
  /** What was changed in a line that stays, pass by pass. */
  edits: Edit[]
}

/** What became of every line, from an article that was cleaned with `{ledger: true}` and its decoded input. */
export function reportLines(article: Readonly<Article>, input: string): LineReport[] {
  const lines = input.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((before, index): LineReport => {
    return {line: index + 1, before, parts: [], edits: []}
  })
  if (lines.at(-1)?.before === '') lines.pop()
  for (const removal of article.removed) {
    const report = lines[removal.line - 1]
    if (removal.part) report.parts.push(removal)
    else report.removal = removal
  }
  for (const piece of article.ledger?.pieces ?? []) {
    if (typeof piece === 'string' || 'removed' in piece) continue
    const report = lines[piece.line - 1]
    report.after = article.text.slice(piece.at, piece.at + piece.length)
    report.edits = piece.edits.flat()
  }
  return lines
}

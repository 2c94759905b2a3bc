import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {undoEdits} from '../edits.js'
import {setSpaces} from '../spacing.js'
import type {Block, BlockRoot, Ledger, LedgerPiece, Options, Removal, Repair, Role} from '../types.js'
import {isKept} from '../types.js'

/** Options of `retextArticle`. */
export type ArticleOptions = Pick<Options, 'headline' | 'ledger'>

const emptyOptions: Readonly<ArticleOptions> = {}
const dense: ReadonlySet<Role> = new Set<Role>(['list', 'table', 'verse'])

/**
 * Compile a tree of blocks to the article's text.
 *
 * Paragraphs stand apart by one blank line; list items, table cells and verses stand on adjacent lines; one newline
 * ends the text. What left is on `file.data.removed`, what was repaired on `file.data.repairs`, and with
 * `{ledger: true}` what rebuilds the input on `file.data.ledger`.
 */
const retextArticle: Plugin<[(Readonly<ArticleOptions> | null | undefined)?], Root, string> = function (options) {
  const settings = options || emptyOptions
  this.compiler = (tree, file) => compileArticle(tree as BlockRoot, file, settings)
}

export default retextArticle

function compileArticle(tree: BlockRoot, file: VFile, options: Readonly<ArticleOptions>): string {
  const input = options.ledger ? String(file) : ''
  const removed: Removal[] = []
  const repairs: Repair[] = []
  const pieces: LedgerPiece[] = []
  let text = ''
  let before: Role | undefined
  let end = 0
  for (const block of tree.children) {
    const data = block.data
    const role = data.verdict?.role ?? 'body'
    if (data.trims) setSpaces(block, (data.language ?? file.data.language) === 'fr')
    const value = block.children[0].value
    collectRepairs(block, repairs)
    if (options.ledger && data.start > end) pieces.push(input.slice(end, data.start))
    end = data.end
    const stays = isKept(role) && value !== '' && !(role === 'title' && options.headline === false)
    if (stays) {
      if (before !== undefined) text += dense.has(role) && before === role ? '\n' : '\n\n'
      before = role
      if (options.ledger) pieces.push({at: text.length, length: value.length, line: data.line, edits: data.edits ?? []})
      text += value
    }
    for (const trim of data.trims ?? []) {
      removed.push({line: data.line, text: trim.text, role: trim.role, rule: trim.rule, score: trim.score, part: true})
    }
    if (stays) continue
    if (isKept(role)) {
      if (options.ledger) pieces.push(input.slice(data.start, data.end))
      continue
    }
    if (options.ledger) pieces.push({removed: removed.length})
    const raw = undoEdits(value, data.edits ?? [])
    const verdict = data.verdict!
    removed.push({line: data.line, text: raw, role, rule: verdict.rule, score: verdict.score})
  }
  if (before !== undefined) text += '\n'
  file.data.removed = removed
  file.data.repairs = repairs
  if (options.ledger) {
    if (end < input.length) pieces.push(input.slice(end))
    file.data.ledger = {version: 1, pieces} satisfies Ledger
  }
  return text
}

function collectRepairs(block: Block, repairs: Repair[]): void {
  if (!block.data.edits) return
  for (const pass of block.data.edits) {
    const first = repairs.length
    for (const {stage, rule, at, before, after, guess} of pass) {
      if (stage !== 'repair' && stage !== 'characters') break
      // one record for all places of a line in which the same was done
      const same = repairs.find((x, i) => i >= first && x.rule === rule && x.before === before && x.after === after)
      if (same) same.at.push(at)
      else repairs.push({stage, rule, line: block.data.line, at: [at], before, after, ...(guess && {guess})})
    }
  }
}

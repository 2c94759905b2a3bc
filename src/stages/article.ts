import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {undoEdits} from '../edits.js'
import {isLineEnd} from '../lines.js'
import {isBlank, setSpaces} from '../spacing.js'
import {blocksOf} from '../tree.js'
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
  this.compiler = (tree, file) => compileArticle(blocksOf(tree as Root, 'retextArticle'), file, settings)
}

export default retextArticle

function compileArticle(tree: BlockRoot, file: VFile, options: Readonly<ArticleOptions>): string {
  const input = String(file)
  const removed: Removal[] = []
  const repairs: Repair[] = []
  const pieces: LedgerPiece[] = []
  let text = ''
  let before: Role | undefined
  let end = 0
  for (const block of tree.children) {
    const data = block.data
    const role = data.verdict?.role ?? 'body'
    if (data.trims) setSpaces(block)
    const value = block.children[0].value
    collectRepairs(block, input, repairs)
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
      removed.push({
        line: data.line,
        text: trim.text,
        role: trim.role,
        rule: trim.rule,
        score: round(trim.score),
        part: true
      })
    }
    if (stays) continue
    if (isKept(role)) {
      if (options.ledger) pieces.push(input.slice(data.start, data.end))
      continue
    }
    if (options.ledger) pieces.push({removed: removed.length})
    const raw = undoEdits(value, data.edits ?? [])
    const verdict = data.verdict!
    removed.push({line: data.line, text: raw, role, rule: verdict.rule, score: round(verdict.score)})
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

/** The repairs of a block, one record for all places of a line in which one pass did the same. */
function collectRepairs({data}: Block, input: string, repairs: Repair[]): void {
  if (!data.edits) return
  for (const [index, pass] of data.edits.entries()) {
    const {stage} = pass[0]
    if (stage !== 'repair' && stage !== 'characters') return
    const indent = indentOf(input, data.start)
    const same = new Map<string, Repair>()
    for (const {rule, at, before, after, source, guess} of pass) {
      const key = `${rule}\n${before}\n${after}\n${source}\n${guess}`
      const known = same.get(key)
      if (known) known.at.push(at + indent)
      else {
        const repair: Repair = {stage, rule, line: data.line, pass: index, at: [at + indent], before, after}
        if (source) repair.source = source
        if (guess) repair.guess = guess
        same.set(key, repair)
        repairs.push(repair)
      }
    }
  }
}

/** Units between the start of a block's line and the block. */
function indentOf(input: string, start: number): number {
  let from = start
  while (from > 0 && isBlank(input.charCodeAt(from - 1)) && !isLineEnd(input.charCodeAt(from - 1))) from--
  return start - from
}

/** Three digits say all that a score knows. */
function round(score: number): number {
  return Math.round(score * 1000) / 1000
}

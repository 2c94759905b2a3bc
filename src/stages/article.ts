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
  const {edits} = data
  if (!edits) return
  for (let index = 0; index < edits.length; index++) {
    const pass = edits[index]
    const {stage} = pass[0]
    if (stage !== 'repair' && stage !== 'characters') return
    const indent = indentOf(input, data.start)
    let last: Repair | undefined
    let same: Map<string, Repair> | undefined
    for (const edit of pass) {
      let known = last && isSame(last, edit) ? last : undefined
      // most passes do one thing only: no key of it is needed
      if (last && !known) {
        same ??= new Map([[keyOf(last), last]])
        known = same.get(keyOf(edit))
      }
      if (known) known.at.push(edit.at + indent)
      else {
        const {rule, at, before, after, source, guess} = edit
        known = {stage, rule, line: data.line, pass: index, at: [at + indent], before, after}
        if (source) known.source = source
        if (guess) known.guess = guess
        same?.set(keyOf(edit), known)
        repairs.push(known)
      }
      last = known
    }
  }
}

/** What tells one kind of repair from another. */
type Kind = Readonly<Pick<Repair, 'rule' | 'before' | 'after' | 'source' | 'guess'>>

function isSame(one: Kind, other: Kind): boolean {
  return (
    one.rule === other.rule &&
    one.before === other.before &&
    one.after === other.after &&
    one.source === other.source &&
    one.guess === other.guess
  )
}

function keyOf({rule, before, after, source, guess}: Kind): string {
  return `${rule}\n${before}\n${after}\n${source}\n${guess}`
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

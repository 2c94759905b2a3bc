import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {stages} from './chain.js'
import {mapped} from './mapped.js'
import type {Document} from './steps.js'
import type {Block, BlockData, BlockRoot, Trim} from './types.js'
import {isKept, lastRead} from './types.js'

/** A document on its way through the chain. */
export interface Draft {
  tree: BlockRoot
  file: VFile
  /** As its owner says. */
  language: string | undefined
  /** The blocks that stand. */
  part: BlockRoot
  /**
   * What was known before the standing blocks were read again: the language of the document, those of blocks in others, where
   * there are any, and how often the blocks were changed.
   */
  known: string | undefined
  others: (string | undefined)[] | undefined
  passes: number
  /** A word was joined in a document that is not sure of itself. */
  changed: boolean
}

/** A stage between parser and compiler, for all documents at hand. */
export type Part = (documents: readonly Document[]) => void
export type Parts = Readonly<Record<Middle, Part>>
export type Middle = Exclude<keyof typeof stages, 'blocks' | 'article'>
/** Rounds after which a document that still changes is left as it is. */
const mostRounds = 4

/**
 * Read the blocks and decide on them; then those that stay, once more, until that changes nothing.
 *
 * What left swayed how the rest was read (a document in two languages may turn out to be in one), and a join or a trim
 * makes another line of one that hardly stayed. Settled, the article is one that comes out of a second cleaning as it went in.
 */
export function settle(drafts: readonly Draft[], part: Parts): void {
  let open = drafts
  readAll(open, part)
  for (let round = 0; round < mostRounds && open.length > 0; round++) {
    const trims = mapped(open, forget)
    const documents = mapped(open, (draft) => documentOf(draft))
    part.chrome(documents)
    part.joins(documents)
    for (const [index, draft] of open.entries()) stand(draft, trims[index])
    readAll(open, part)
    open = open.filter((draft) => !isSettled(draft))
  }
}

/** Forget what was decided on the blocks of a draft; the trims that they had, where any had some. */
function forget(draft: Draft): (Trim[] | undefined)[] | undefined {
  const {children} = draft.part
  let trims: (Trim[] | undefined)[] | undefined
  let passes = 0
  for (let index = 0; index < children.length; index++) {
    const {data} = children[index]
    if (data.trims) (trims ??= new Array(children.length).fill(undefined))[index] = data.trims
    data.verdict = data.trims = undefined
    passes += passesOf(data)
  }
  draft.passes = passes
  return trims
}

/** Leave out the blocks that left, and forget what language the others are in. */
function stand(draft: Draft, trims: readonly (Trim[] | undefined)[] | undefined): void {
  const {file, part} = draft
  const {children} = part
  const standing: Block[] = []
  let others: (string | undefined)[] | undefined
  let passes = 0
  let left = 0
  for (let index = 0; index < children.length; index++) {
    const block = children[index]
    const {data} = block
    const before = trims?.[index]
    if (before) data.trims = [...before, ...(data.trims ?? [])]
    const own = passesOf(data)
    if (isEmpty(block) || !stays(data)) {
      left += own
      continue
    }
    passes += own
    if (data.language !== undefined) {
      ;(others ??= [])[standing.length] = data.language
      data.language = undefined
    }
    standing.push(block)
  }
  draft.changed = file.data.unsure === true && left + passes !== draft.passes
  draft.part = {type: 'RootNode', children: standing}
  draft.known = file.data.language
  draft.others = others
  draft.passes = passes
  file.data.language = draft.language
}

function isSettled({changed, part, file, passes, known, others}: Draft): boolean {
  if (changed || file.data.language !== known) return false
  const {children} = part
  let now = 0
  for (let index = 0; index < children.length; index++) {
    const {data} = children[index]
    if (data.language !== others?.[index]) return false
    now += passesOf(data)
  }
  return now === passes
}

/** Read blocks, but those that nothing changed since only for their language: the stages have nothing to add. */
function readAll(drafts: readonly Draft[], part: Parts): void {
  part.repair(mapped(drafts, (draft) => documentOf(draft, newOf(draft))).filter(isFull))
  for (const {part: root} of drafts) {
    // a line of nothing but repairs is a blank line, and blank lines make no block
    if (root.children.some(isEmpty)) root.children = root.children.filter((block) => !isEmpty(block))
  }
  part.language(mapped(drafts, (draft) => documentOf(draft)))
  const stale = mapped(drafts, (draft) => documentOf(draft, staleOf(draft))).filter(isFull)
  part.characters(stale)
  part.spacing(stale)
}

/** The blocks of a draft that stand, or some of them, as a document. */
function documentOf({part, file}: Draft, blocks?: Block[]): Document {
  return {tree: (blocks ? {type: 'RootNode', children: blocks} : part) as Root, file}
}

function isFull({tree}: Document): boolean {
  return tree.children.length > 0
}

/** The blocks whose characters and spaces are to be set, noted as read. */
function staleOf({file, part}: Draft): Block[] {
  const stale: Block[] = []
  for (const block of part.children) {
    const {data} = block
    const {value} = block.children[0]
    const language = data.language ?? file.data.language
    const read = data[lastRead]
    // asked apart: texts are compared by what they are only where both are there, which is a glance at most of them
    if (read !== undefined && read.value === value && read.language === language) continue
    data[lastRead] = {value, language}
    stale.push(block)
  }
  return stale
}

/** The blocks that changed since they were last read; nothing where none was. */
function newOf({part, tree}: Draft): Block[] | undefined {
  return part === tree ? undefined : part.children.filter(isNew)
}

function isNew({data, children}: Block): boolean {
  const read = data[lastRead]
  return read === undefined || read.value !== children[0].value
}

function isEmpty({children}: Block): boolean {
  return children[0].value.length === 0
}

/** How often a block was changed. */
function passesOf({edits}: Readonly<BlockData>): number {
  return edits === undefined ? 0 : edits.length
}

function stays({verdict}: Readonly<BlockData>): boolean {
  return verdict === undefined || isKept(verdict.role)
}

import {mapped} from './mapped.js'
import type {Block, Edit, StageName} from './types.js'

/** An edit before it is known which stage makes it. */
export type Change = Omit<Edit, 'stage'>

/**
 * Change a block's text and keep the record that undoes it.
 *
 * `changes` are sorted by `at`, do not overlap, and count in the block's present value.
 */
export function applyEdits(block: Block, stage: StageName, changes: readonly Change[]): void {
  if (changes.length === 0) return
  const node = block.children[0]
  node.value = changeText(node.value, changes)
  const passes = (block.data.edits ??= [])
  passes.push(mapped(changes, (change) => editOf(change, stage)))
}

/** The same as a copy with the stage before it, sooner. */
function editOf({rule, at, before, after, source, score, guess}: Change, stage: StageName): Edit {
  const edit: Edit = {stage, rule, at, before, after}
  if (source !== undefined) edit.source = source
  if (score !== undefined) edit.score = score
  if (guess) edit.guess = guess
  return edit
}

/** A text with `changes` made, which are sorted by `at` and do not overlap. */
export function changeText(value: string, changes: readonly Change[]): string {
  let result = ''
  let from = 0
  for (const change of changes) {
    result += value.slice(from, change.at) + change.after
    from = change.at + change.before.length
  }
  return result + value.slice(from)
}

/** The value a block had before `passes`, given the value it has now. */
export function undoEdits(value: string, passes: readonly (readonly Edit[])[]): string {
  for (let index = passes.length - 1; index >= 0; index--) {
    let result = ''
    let from = 0
    let shift = 0
    for (const edit of passes[index]) {
      const at = edit.at + shift
      result += value.slice(from, at) + edit.before
      from = at + edit.after.length
      shift += edit.after.length - edit.before.length
    }
    value = result + value.slice(from)
  }
  return value
}

import type {Root} from 'nlcst'
import {artefactChanges} from '../decode/artefacts.js'
import {bidiChanges} from '../decode/bidi.js'
import {bidi, controls, escapes, garbled, shapes, western} from '../decode/classes.js'
import {controlChanges} from '../decode/controls.js'
import {entityChanges} from '../decode/entities.js'
import {mojibakeChanges} from '../decode/mojibake.js'
import {shapeChanges} from '../decode/shapes.js'
import {visualChanges} from '../decode/visual.js'
import {applyEdits, type Change} from '../edits.js'
import {backward, glance} from '../glance.js'
import {isBlank} from '../spacing.js'
import {blocksOf} from '../tree.js'
import type {Block} from '../types.js'

/**
 * Repair what wrong decoding and careless export did to the text of each block.
 *
 * Mojibake, entities, escapes, controls, presentation forms, lines in visual order, stray bidirectional marks: one after the
 * other until nothing is left to repair. What was done is in the blocks' edits and comes out in `repairs`.
 *
 * @example
 *   retext().use(retextBlocks).use(retextRepair)
 */
export default function retextRepair(): (tree: Root) => undefined {
  return (root) => {
    const tree = blocksOf(root, 'retextRepair')
    let empty = false
    for (const block of tree.children) {
      repairBlock(block)
      if (block.children[0].value === '') empty = true
    }
    // a line of nothing but repairs is a blank line, and blank lines make no block
    if (empty) tree.children = tree.children.filter((block) => block.children[0].value !== '')
  }
}

function repairBlock(block: Block): void {
  const node = block.children[0]
  for (;;) {
    const found = glance(block)
    if ((found & work) === 0) break
    const changes = firstChanges(node.value, found)
    if (changes.length === 0) break
    applyEdits(block, 'repair', changes)
    // what was at the edge may leave white space there, which no block has
    applyEdits(block, 'repair', edgeChanges(node.value))
  }
}

/** What a glance finds where there may be something to repair. */
const work = garbled | western | escapes | controls | shapes | bidi | backward

/** The changes of the first kind of repair that has any: each sees what the ones before it left. */
function firstChanges(line: string, found: number): Change[] {
  let changes: Change[] = []
  if (found & (garbled | western)) changes = mojibakeChanges(line)
  if (changes.length === 0 && found & escapes) changes = artefactChanges(line)
  if (changes.length === 0 && found & escapes) changes = entityChanges(line)
  if (changes.length === 0 && found & controls) changes = controlChanges(line)
  if (changes.length === 0 && found & (shapes | backward)) changes = visualChanges(line, (found & shapes) !== 0)
  if (changes.length === 0 && found & shapes) changes = shapeChanges(line)
  if (changes.length === 0 && found & bidi) changes = bidiChanges(line)
  return changes
}

function edgeChanges(line: string): Change[] {
  let start = 0
  let end = line.length
  while (start < end && isBlank(line.charCodeAt(start))) start++
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--
  const changes: Change[] = []
  if (start > 0) changes.push({rule: 'edge', at: 0, before: line.slice(0, start), after: ''})
  if (end < line.length) changes.push({rule: 'edge', at: end, before: line.slice(end), after: ''})
  return changes
}

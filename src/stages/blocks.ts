import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {look} from '../glance.js'
import {linesOf} from '../lines.js'
import {isBlank} from '../spacing.js'
import {tell} from '../told.js'
import {type Block, type BlockData, lastRead, reading} from '../types.js'
import {unitsOf} from '../units.js'

/**
 * Parse a text to one block per line.
 *
 * Lines end at LF, CR LF, CR, NEL, LS, PS, VT or FF; a NEL that is half of a garbled letter ends none. A block holds its line without the white space around it; `data`
 * tells the line and where the block stands in the input. Blank lines make no block.
 *
 * @example
 *   retext().use(retextBlocks).parse('عنوان\n\nمتن').children.length // 2
 */
const retextBlocks: Plugin<[], string, Root> = function () {
  this.parser = (document) => ({type: 'RootNode', children: parseBlocks(document)})
}

export default retextBlocks

/** The blocks of a text, in order. */
export function parseBlocks(document: string): Block[] {
  const blocks: Block[] = []
  const lines = linesOf(document)
  const units = unitsOf(document)
  for (let at = 0, line = 1; at < lines.length; at += 2, line++) {
    let from = lines[at]
    let to = lines[at + 1]
    while (from < to && isBlank(units[from])) from++
    // a NEL inside a line is half of a garbled letter
    while (to > from && isBlank(units[to - 1]) && units[to - 1] !== 0x85) to--
    if (from < to) blocks.push(makeBlock(document.slice(from, to), units, line, from, to))
  }
  return blocks
}

/** A block, with what others ask of each line: its units are at hand here, each block's own would have to be copied. */
function makeBlock(value: string, units: Uint16Array, line: number, from: number, to: number): Block {
  // all fields at once: later ones in another order would each make another kind of object, which is slow to read
  const data: BlockData = {
    line,
    start: from,
    end: to,
    language: undefined,
    verdict: undefined,
    trims: undefined,
    hits: undefined,
    glance: {value, found: look(units, from, to)},
    edits: undefined,
    [reading]: tell(value, units, from, to),
    [lastRead]: undefined
  }
  return {type: 'ParagraphNode', data, children: [{type: 'TextNode', value}]}
}

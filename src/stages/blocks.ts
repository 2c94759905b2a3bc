import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {linesOf} from '../lines.js'
import {isBlank} from '../spacing.js'
import type {Block, BlockData} from '../types.js'

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
  for (let at = 0, line = 1; at < lines.length; at += 2, line++)
    pushBlock(blocks, document, line, lines[at], lines[at + 1])
  return blocks
}

function pushBlock(blocks: Block[], document: string, line: number, from: number, to: number): void {
  while (from < to && isBlank(document.charCodeAt(from))) from++
  // a NEL inside a line is half of a garbled letter
  while (to > from && isBlank(document.charCodeAt(to - 1)) && document.charCodeAt(to - 1) !== 0x85) to--
  if (from === to) return
  // all fields at once: later ones in another order would each make another kind of object, which is slow to read
  const data: BlockData = {
    line,
    start: from,
    end: to,
    language: undefined,
    verdict: undefined,
    trims: undefined,
    hits: undefined,
    glance: undefined,
    edits: undefined
  }
  blocks.push({
    type: 'ParagraphNode',
    data,
    children: [{type: 'TextNode', value: document.slice(from, to)}]
  })
}

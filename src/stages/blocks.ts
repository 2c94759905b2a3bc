import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {isBlank} from '../spacing.js'
import type {Block} from '../types.js'

/**
 * Parse a text to one block per line.
 *
 * Lines end at LF, CR LF, CR, NEL, LS, PS, VT or FF. A block holds its line without the white space around it; `data`
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
  const length = document.length
  let line = 1
  let start = 0
  let index = 0
  for (; index < length; index++) {
    const code = document.charCodeAt(index)
    // almost every character ends no line: one comparison for the common case
    if (code > 0x0d && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue
    if (code < 0x0a) continue
    pushBlock(blocks, document, line, start, index)
    if (code === 0x0d && document.charCodeAt(index + 1) === 0x0a) index++
    line++
    start = index + 1
  }
  pushBlock(blocks, document, line, start, index)
  return blocks
}

function pushBlock(blocks: Block[], document: string, line: number, from: number, to: number): void {
  while (from < to && isBlank(document.charCodeAt(from))) from++
  while (to > from && isBlank(document.charCodeAt(to - 1))) to--
  if (from === to) return
  blocks.push({
    type: 'ParagraphNode',
    data: {line, start: from, end: to},
    children: [{type: 'TextNode', value: document.slice(from, to)}]
  })
}

import type {Block, Options} from '../../types.js'
import {mannerOf, mendLine, repairLines} from './document.js'
import {treatmentOf} from './index.js'
import {lexicon} from './lexicon.js'

/**
 * Repair the joins of a text and change nothing else.
 *
 * The whole text is one document: its lines bear each other out. `language` is Persian unless you say otherwise.
 *
 * @example
 *   repairJoins('کشته شدهاند') // 'کشته شده‌اند'
 */
export function repairJoins(
  text: string,
  options?: Readonly<Pick<Options, 'language' | 'joinStyle' | 'joins'>> | null
): string {
  const treatment = treatmentOf(options?.language ?? 'fa')
  if (treatment === 'none') return text
  const lines = text.split('\n').map(blockOf)
  if (treatment === 'repair') repairLines(lines, mannerOf(lexicon(), options?.joinStyle, options?.joins))
  else for (const line of lines) mendLine(line)
  return lines.map(({children}) => children[0].value).join('\n')
}

function blockOf(value: string, index: number): Block {
  const data = {line: index + 1, start: 0, end: value.length}
  return {type: 'ParagraphNode', data, children: [{type: 'TextNode', value}]}
}

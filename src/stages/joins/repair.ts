import {changeText} from '../../edits.js'
import type {Options} from '../../types.js'
import {mannerOf, mendLine, repairLines} from './document.js'
import {treatmentOf} from './index.js'
import {lexicon} from './lexicon.js'
import type {Line} from './reading.js'

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
  const lines = text.split('\n').map(makeLine)
  if (treatment === 'repair') repairLines(lines, mannerOf(lexicon(), options?.joinStyle, options?.joins))
  else for (const line of lines) mendLine(line)
  return lines.map((line) => line.text()).join('\n')
}

function makeLine(value: string): Line {
  return {
    text: () => value,
    apply(changes) {
      if (changes.length > 0) value = changeText(value, changes)
    }
  }
}

/** Bars: the items of a menu, footer or row of buttons, all in one line. */
import * as is from './letters.js'
import type {Line} from './lines.js'

/** Words of a line from which on it is no headline in capitals. */
const longestTitle = 15

/** Words of a bar without a mark between its items, and of one with marks, at least. */
const least = {words: 6, marks: 3}

/** The items of a menu in one line: name after name, where a headline has words between them. */
export function isBar({scan}: Line): boolean {
  const {words, cased, ending, marks, functionWords, covered, symbols} = scan
  if (ending === is.sentenceEnd) return false
  if (words >= longestTitle && cased * 10 >= words * 7) return true
  if (marks[is.separator] >= least.marks && functionWords * 4 <= words) return true
  return words >= least.words && functionWords === 0 && covered * 2 >= symbols
}

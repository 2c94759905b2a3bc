/** Bars: the items of a menu, footer or row of buttons, all in one line. */
import * as is from './letters.js'
import type {Line} from './lines.js'

/** Words of a line from which on it is no headline in capitals, and words of a bar with small words in it, at least. */
const longestTitle = 15
const long = 16

/** Words of a bar without a mark between its items, of one in a script of few capitals, and marks of one with marks, at least. */
const least = {words: 6, cyrillic: 7, capitals: 10, marks: 3}

/** The items of a menu in one line: name after name, where a headline has words between them. */
export function isBar({scan}: Line): boolean {
  const {words, cased, ending, marks, functionWords, covered, symbols, scripts, letters} = scan
  if (ending === is.sentenceEnd) return false
  if (words >= longestTitle && cased * 10 >= words * 7) return true
  if (marks[is.separator] >= least.marks && functionWords * 3 <= words) return true
  if (words < least.words) return false
  if (covered * 20 >= symbols * 9 && functionWords * 4 <= words) return true
  if (functionWords === 0 && covered * 2 >= symbols) return true
  // a headline of so many words has a mark or a small word
  if (functionWords * 8 > words || marks[is.comma] + marks[is.colon] + marks[is.quote] > 0) return false
  if (words >= long && cased * 2 >= words) return true
  return words >= (scripts[is.cyrillic] * 2 > letters ? least.cyrillic : least.capitals) && cased * 20 >= words * 17
}

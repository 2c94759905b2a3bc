import type {Change} from '../../edits.js'
import {classOf, opens, unitClass} from './letters.js'
import type {Scan} from './scan.js'

const tatweel = 0x640

/** A change that makes a join. */
export interface Join extends Change {
  /** Letter of the scan before which it stands. */
  letter: number
}

/** The change that makes a join before letter `at`, over a space or between two letters; `bare` writes no ZWNJ. */
export function joinBefore(
  text: string,
  scan: Scan,
  at: number,
  rule: string,
  source: string,
  score: number,
  bare = false
): Join {
  const end = scan.at[at]
  const start = scan.at[at - 1] + 1
  const before = text.slice(start, end)
  // vowel signs stay on their letter; a tatweel may have stood for the join
  let marks = ''
  for (let index = 0; index < before.length; index++) {
    const code = before.charCodeAt(index)
    if (!isSpace(code) && code !== tatweel) marks += before[index]
  }
  const shows = opens[scan.letters[at - 1]] === 1 && !bare
  return {rule, at: start, before, after: marks + (shows ? '\u200c' : ''), source, score, letter: at}
}

/** Whether a unit parts words or joins them; all else between two letters stands on the letter before. */
function isSpace(code: number): boolean {
  const kind = classOf(code)
  return kind === unitClass.space || kind === unitClass.thin || kind === unitClass.joiner
}

/** Whether a space, or what was taken for one, stands right before a place. */
export function endsInSpace(text: string, at: number): boolean {
  return at > 0 && isSpace(text.charCodeAt(at - 1))
}

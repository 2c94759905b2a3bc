import {fix_encoding} from 'ftfy-js'
import type {Change} from '../edits.js'
import {linesOf} from '../lines.js'
import type {Repair} from '../types.js'
import {repairGarble} from './chains.js'
import {garbled, look, lookFor, western} from './classes.js'

/**
 * Repair text that was decoded with the wrong charset before it came here.
 *
 * UTF-8 read as a Windows, ISO, DOS or Macintosh charset, windows-1256 and ISO-8859-6 read as Western ones («ÓáÇã»), any of
 * them twice over, in a whole text or in a part of a line. A letter whose byte was lost is guessed where it can be, and
 * the repair says so. Lines stay lines; what is not clearly garbled stays as it is.
 *
 * @param text
 *   Text that may hold garbled stretches.
 * @returns
 *   The text, and what was done to which line; `replay(text, repairs)` does it again.
 * @example
 *   repairMojibake('ط³ظ„ط§ظ…').text // 'سلام'
 */
export function repairMojibake(text: string): {text: string; repairs: Repair[]} {
  const once = repairLines(text)
  if (once.repairs.length === 0) return once
  // a repair may make a NEL end no line that ended one before: what would not settle is left as it was
  return repairLines(once.text).repairs.length === 0 ? once : {text, repairs: []}
}

function repairLines(text: string): {text: string; repairs: Repair[]} {
  const repairs: Repair[] = []
  if (lookFor(text, garbled | western) < 0) return {text, repairs}
  let result = ''
  let done = 0
  const lines = linesOf(text)
  for (let place = 0, line = 1; place < lines.length; place += 2, line++) {
    const [start, end] = [lines[place], lines[place + 1]]
    let value = text.slice(start, end)
    for (let pass = 0; ; pass++) {
      const changes = mojibakeChanges(value)
      if (changes.length === 0) break
      for (const {rule, at, before, after, source, guess} of changes) {
        repairs.push({
          stage: 'repair',
          rule,
          line,
          pass,
          at: [at],
          before,
          after,
          ...(source && {source}),
          ...(guess && {guess})
        })
      }
      value = applyChanges(value, changes)
      result += text.slice(done, start)
      done = start
    }
    if (done === start && value !== text.slice(start, end)) {
      result += value
      done = end
    }
  }
  return {text: result + text.slice(done), repairs}
}

/** Changes that put a line right by one step; none where nothing is garbled. Repeat them until there are none. */
export function mojibakeChanges(line: string): Change[] {
  const found = look(line)
  if ((found & (garbled | western)) === 0) return []
  const stretches = repairGarble(line)
  if (stretches.length > 0) {
    return stretches.map(({start, end, text, chain, guess}) => ({
      rule: 'mojibake',
      at: start,
      before: line.slice(start, end),
      after: oneLine(text),
      source: chain,
      ...(guess && {guess})
    }))
  }
  if ((found & garbled) === 0) return []
  const fixed = oneLine(fix_encoding(line))
  return fixed === line ? [] : [difference(line, fixed)]
}

/** A line with changes made. */
function applyChanges(line: string, changes: readonly Change[]): string {
  let result = ''
  let from = 0
  for (const {at, before, after} of changes) {
    result += line.slice(from, at) + after
    from = at + before.length
  }
  return result + line.slice(from)
}

/** The one change that makes `after` of `before`, as short as can be. */
function difference(before: string, after: string): Change {
  let start = 0
  const shorter = Math.min(before.length, after.length)
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++
  const changed = (text: string) => text.slice(start, text.length - end)
  return {rule: 'mojibake', at: start, before: changed(before), after: changed(after), source: 'ftfy'}
}

/** A repaired stretch without line ends: the number of lines is not the repair's to change. */
function oneLine(text: string): string {
  return /[\n\v\f\r\u0085\u2028\u2029]/.test(text) ? text.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, ' ') : text
}

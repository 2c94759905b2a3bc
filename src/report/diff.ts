import {diffArrays} from 'diff'
import pc from 'picocolors'
import type {Article} from '../types.js'
import {reportLines} from './lines.js'
import {visible} from './visible.js'

/**
 * What cleaning changed, line by line: `-` lines left, `~` lines changed, with what went in `[-…-]` and what came in
 * `{+…+}`. Lines that stay as they were are counted, not shown.
 *
 * @param article Cleaned with `{ledger: true}`.
 * @param input Its decoded input.
 */
export function diff(article: Readonly<Article>, input: string, color: boolean): string {
  const colors = pc.createColors(color)
  const rows: string[] = []
  let same = 0
  const flush = () => {
    if (same > 0) rows.push(colors.dim(`  (${same} ${same === 1 ? 'line' : 'lines'} unchanged)`))
    same = 0
  }
  for (const {line, before, after, removal} of reportLines(article, input)) {
    const trimmed = before.trim()
    if (removal) {
      flush()
      rows.push(`${colors.dim(`${line}`)} ${colors.red(`- ${visible(trimmed)}`)} ${colors.dim(`(${removal.role})`)}`)
    } else if (after === undefined || after === trimmed) {
      if (trimmed) same++
    } else {
      flush()
      const words = changes(trimmed, after).map(([was, is]) => {
        if (was === is) return visible(is)
        const gone = was && colors.red(color ? visible(was) : `[-${visible(was)}-]`)
        return gone + (is && colors.green(color ? visible(is) : `{+${visible(is)}+}`))
      })
      rows.push(`${colors.dim(`${line}`)} ${colors.yellow('~')} ${words.join('')}`)
    }
  }
  flush()
  return `${rows.join('\n')}\n`
}

/** Most words that may differ in a line before it is shown whole, before and after. */
const mostChanges = 2000

/** Stretches of a line, each as it was and as it is. */
function changes(before: string, after: string): [string, string][] {
  const parts = diffArrays(before.split(/(\s+)/), after.split(/(\s+)/), {maxEditLength: mostChanges})
  if (!parts) return [[before, after]]
  const pairs: [string, string][] = []
  for (const {value, added, removed} of parts) {
    const text = value.join('')
    const last = pairs.at(-1)
    if (removed) pairs.push([text, ''])
    else if (!added) pairs.push([text, text])
    else if (last && last[1] === '') last[1] = text
    else pairs.push(['', text])
  }
  return pairs
}

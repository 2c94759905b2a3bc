import {linesOf} from './lines.js'
import type {Repair} from './types.js'

/**
 * Apply repairs to the text that they were made on.
 *
 * @param text
 *   The decoded input.
 * @param repairs
 *   Repairs of `clean`, or of `repairMojibake`; those of `decode` are in the text already.
 * @returns
 *   The text with its lines repaired; nothing else of it is changed.
 * @example
 *   const {text, repairs} = repairMojibake(garbled)
 *   replay(garbled, repairs) === text
 */
export function replay(text: string, repairs: readonly Readonly<Repair>[]): string {
  const byLine = new Map<number, Repair[][]>()
  for (const repair of repairs) {
    if (repair.pass === undefined) continue
    let passes = byLine.get(repair.line)
    if (!passes) byLine.set(repair.line, (passes = []))
    ;(passes[repair.pass] ??= []).push(repair)
  }
  let result = ''
  let done = 0
  const lines = linesOf(text)
  for (let at = 0, line = 1; at < lines.length; at += 2, line++) {
    const passes = byLine.get(line)
    if (!passes) continue
    result += text.slice(done, lines[at]) + passes.reduce(applyPass, text.slice(lines[at], lines[at + 1]))
    done = lines[at + 1]
  }
  return result + text.slice(done)
}

function applyPass(value: string, repairs: readonly Repair[]): string {
  const edits = repairs.flatMap(({at, before, after}) => at.map((place) => ({place, before, after})))
  edits.sort((a, b) => a.place - b.place)
  let result = ''
  let from = 0
  for (const {place, before, after} of edits) {
    result += value.slice(from, place) + after
    from = place + before.length
  }
  return result + value.slice(from)
}

import {endOfLine, nextLine} from './lines.js'
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
  let line = 1
  for (let start = 0; start <= text.length; line++) {
    const end = endOfLine(text, start)
    const passes = byLine.get(line)
    if (passes) {
      result += text.slice(done, start) + passes.reduce(applyPass, text.slice(start, end))
      done = end
    }
    start = nextLine(text, end)
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

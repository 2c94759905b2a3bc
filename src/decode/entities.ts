import {decodeHTMLStrict} from 'entities/decode'
import type {Change} from '../edits.js'

/** HTML entities that were left in text: named, decimal, hexadecimal, escaped twice and more. */

/** Longest name of HTML, with a little to spare for leading zeros of a number. */
const longest = 33

/** Names that are understood without a semicolon where no letter or digit follows. */
const bare: ReadonlySet<string> = new Set([
  'nbsp',
  'zwnj',
  'zwj',
  'quot',
  'laquo',
  'raquo',
  'amp',
  'lt',
  'gt',
  'hellip',
  'ndash',
  'mdash'
])

/** Changes that decode the entities of a line; a line end or a tab comes out as a space. */
export function entityChanges(line: string): Change[] {
  const changes: Change[] = []
  let at = line.indexOf('&')
  while (at >= 0) {
    let entity = entityAt(line, at + 1)
    let end = at + 1
    let after = ''
    while (entity) {
      after = entity.text
      end = entity.end
      // an escaped ampersand may open the next entity
      entity = after === '&' ? entityAt(line, end) : undefined
    }
    if (end > at + 1) changes.push({rule: 'entity', at, before: line.slice(at, end), after})
    at = line.indexOf('&', end)
  }
  return changes
}

/** The entity whose ampersand stands before `start`. */
function entityAt(line: string, start: number): {text: string; end: number} | undefined {
  let end = start
  if (line[end] === '#') end++
  while (end - start < longest && isWord(line.charCodeAt(end))) end++
  const name = line.slice(start, end)
  if (name.length < 2) return undefined
  const closed = line[end] === ';'
  if (!closed && !bare.has(name) && !/^#\d{3,6}$/.test(name)) return undefined
  const text = decodeHTMLStrict(`&${name};`)
  // unknown, or the number of no character
  if (text.length > 2 || text === '\ufffd') return closed ? lowerCase(name, end + 1) : undefined
  return {text: plain(text), end: closed ? end + 1 : end}
}

/** A name in capitals, as text that was upper-cased with its entities has it. */
function lowerCase(name: string, end: number): {text: string; end: number} | undefined {
  if (!/^[A-Z]+$/.test(name)) return undefined
  const text = decodeHTMLStrict(`&${name.toLowerCase()};`)
  return text.length > 2 ? undefined : {text: plain(text), end}
}

function plain(text: string): string {
  return /^[\t\n\v\f\r\u0085\u2028\u2029]$/.test(text) ? ' ' : text
}

function isWord(code: number): boolean {
  const lower = code | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

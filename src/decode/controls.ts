import type {Change} from '../edits.js'
import {reverseOf} from './reverse.js'

/** Controls, lone surrogates, noncharacters and other units that no text should hold. */

/** Changes that take them out of a line, or put in what they stood for. */
export function controlChanges(line: string): Change[] {
  const changes: Change[] = []
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (code >= 0x20 && code < 0x7f) continue
    const change = changeAt(line, index, code)
    if (!change) {
      // the other half of a pair is no lone surrogate
      if (code >= 0xd800 && code < 0xdc00) index++
      continue
    }
    changes.push(change)
    index += change.before.length - 1
  }
  return changes
}

function changeAt(line: string, at: number, code: number): Change | undefined {
  if (code < 0x20 || code === 0x7f) return controlAt(line, at, code)
  if (code < 0xa0) return c1At(line, at, code)
  if (code < 0xd800) return undefined
  if (code < 0xe000) return surrogateAt(line, at, code)
  const before = line[at]
  if (code >= 0xfdd0 && code < 0xfdf0) return {rule: 'noncharacter', at, before, after: ''}
  if (code === 0xfeff)
    return isArabic(line, at - 1) && isArabic(line, at + 1) ? undefined : {rule: 'bom', at, before, after: ''}
  if (code >= 0xfff9 && code <= 0xfffc) return {rule: 'placeholder', at, before, after: ''}
  if (code === 0xfffe || code === 0xffff) return {rule: 'noncharacter', at, before, after: ''}
  if (code !== 0xfffd || line.charCodeAt(at + 1) !== 0xfffd) return undefined
  let end = at + 2
  while (line.charCodeAt(end) === 0xfffd) end++
  return {rule: 'lost-run', at, before: line.slice(at, end), after: '\ufffd'}
}

const terminal = /\x1b(?:\[[0-9;?]{0,20}[A-Za-z]|[()][A-Z0-9])/y

function controlAt(line: string, at: number, code: number): Change | undefined {
  if (code === 0x09) return undefined
  if (code === 0x1b) {
    terminal.lastIndex = at
    const match = terminal.exec(line)
    if (match) return {rule: 'terminal-escape', at, before: match[0], after: ''}
  }
  return {rule: 'control', at, before: line[at], after: isLineEnd(code) ? ' ' : ''}
}

/** A C1 control is a byte of a Windows charset that was read as Latin-1: of windows-1256 beside Arabic letters. */
function c1At(line: string, at: number, code: number): Change {
  const arabic = isArabic(line, at - 1) || isArabic(line, at + 1)
  const unit = reverseOf(arabic ? 'windows-1256' : 'windows-1252').unit[code]
  // where the charset has nothing for it either, nothing is lost
  if (unit < 0xa0) return {rule: 'control', at, before: line[at], after: isLineEnd(code) ? ' ' : ''}
  return {rule: 'c1', at, before: line[at], after: String.fromCharCode(unit), guess: true}
}

function surrogateAt(line: string, at: number, code: number): Change | undefined {
  const next = line.charCodeAt(at + 1)
  if (code >= 0xdc00 || !(next >= 0xdc00 && next < 0xe000)) {
    return {rule: 'lone-surrogate', at, before: line[at], after: '\ufffd'}
  }
  const point = line.codePointAt(at)!
  if ((point & 0xfffe) === 0xfffe) return {rule: 'noncharacter', at, before: line.slice(at, at + 2), after: ''}
  return undefined
}

function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85
}

function isArabic(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  return code >= 0x0620 && code < 0x06ff
}

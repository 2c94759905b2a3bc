import type {Change} from '../edits.js'

/** Escapes that an export left in text: of spreadsheets (`_x000D_`), of JSON (`\u0627`, `\n`), of mail (`=D8=A7`). */

const spreadsheet = /_x([0-9A-Fa-f]{4})_/y
const json = /(?:\\u[0-9A-Fa-f]{4})+/y
const lineEnd = /(?:\\r\\n|\\n|\\r)+/y
const mail = /(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3})+/y

/** Changes that undo the escapes of a line. */
export function artefactChanges(line: string): Change[] {
  const changes: Change[] = []
  const quotes = line.includes('\\"') && isEscapedQuotes(line)
  for (let index = 0; index < line.length; ) {
    const code = line.charCodeAt(index)
    const change =
      code === 0x5f
        ? spreadsheetAt(line, index)
        : code === 0x5c
          ? (jsonAt(line, index) ?? (quotes && line[index + 1] === '"' ? escapeChange(index, '\\"', '"') : undefined))
          : code === 0x3d
            ? mailAt(line, index)
            : undefined
    if (change) changes.push(change)
    index += change ? change.before.length : 1
  }
  return changes
}

function escapeChange(at: number, before: string, after: string): Change {
  return {rule: 'export-escape', at, before, after}
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}

function spreadsheetAt(line: string, at: number): Change | undefined {
  const match = matchAt(spreadsheet, line, at)
  if (!match) return undefined
  const code = Number.parseInt(match[1], 16)
  const edge = at === 0 || at + match[0].length === line.length
  return escapeChange(at, match[0], code < 0x20 ? (edge ? '' : ' ') : String.fromCharCode(code))
}

function jsonAt(line: string, at: number): Change | undefined {
  const units = matchAt(json, line, at)
  if (units) {
    const text = units[0].replace(/\\u(....)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    // a code point that stands there as such («\u0041») is no leftover
    const left =
      /[\u0080-\uffff]/.test(text) &&
      !/[\ud800-\udfff](?![\udc00-\udfff])/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
    return left ? escapeChange(at, units[0], text.replace(/[\0-\x1f\u0085\u2028\u2029]/g, ' ')) : undefined
  }
  const end = matchAt(lineEnd, line, at)
  if (!end) return undefined
  const before = line[at - 1] ?? ''
  const after = line[at + end[0].length] ?? ''
  // glued to a sentence on both sides: a writer who means the escape sets it apart
  if (!/[\u0600-\u06ff.!:»)"]/.test(before) || !(after === '' || /[\u0600-\u06ff«"(]/.test(after))) return undefined
  return escapeChange(at, end[0], after === '' ? '' : ' ')
}

function mailAt(line: string, at: number): Change | undefined {
  const match = matchAt(mail, line, at)
  if (!match || match[0].length < 12) return undefined
  const bytes = Uint8Array.from(match[0].slice(1).split('='), (hex) => Number.parseInt(hex, 16))
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return /^[\u0600-\u06ff\u200c]+$/.test(text) ? escapeChange(at, match[0], text) : undefined
  } catch {
    // not UTF-8: then it is no letter of a mail
    return undefined
  }
}

/** Whether every quotation mark of a line is escaped, and more than one is. */
function isEscapedQuotes(line: string): boolean {
  let escaped = 0
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line[at - 1] !== '\\') return false
    escaped++
  }
  return escaped > 1
}

/**
 * Offset after the last unit of the line that begins at `start`.
 *
 * Lines end at LF, CR LF, CR, NEL, LS, PS, VT or FF; a NEL that is part of garbled text ends none: one after the
 * first byte of a letter, or after another C1 control in its line.
 */
export function endOfLine(text: string, start: number): number {
  const length = text.length
  let garbled = false
  for (let index = start; index < length; index++) {
    const code = text.charCodeAt(index)
    // almost every character ends no line: one comparison for the common case
    if (code > 0x0d && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue
    if (code < 0x0a) continue
    if (code !== 0x85) return index
    garbled ||= isGarbleLead(text.charCodeAt(index - 1)) || hasControl(text, start, index)
    if (!garbled) return index
  }
  return length
}

/** Offset at which the line after the one that ends at `end` begins. */
export function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1
}

/** Whether a unit ends lines. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Whether NEL after this unit is the second byte of a letter: of UTF-8 that was read as Latin-1 or ISO-8859-6. */
function isGarbleLead(code: number): boolean {
  return (code >= 0xc2 && code < 0xf5) || (code >= 0x0637 && code < 0x063b)
}

function hasControl(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x80 && code < 0xa0) return true
  }
  return false
}

/** Whether a UTF-16 unit is white space of any kind, or a C0 control. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Whether a unit means nothing at the edge of a line: white space, and the joiners and marks that need a neighbour. */
export function isBlank(code: number): boolean {
  return isSpace(code) || code === 0x200b || code === 0x200c || code === 0x2060 || code === 0xfeff
}

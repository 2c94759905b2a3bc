/** Where a value stands in a line: offsets of its first byte and after its last. */
export interface Span {
  start: number
  end: number
}

const quote = 0x22
const backslash = 0x5c

/**
 * Where the values of some top-level keys stand in a JSON object; of a key that comes twice, the last one, as for
 * `JSON.parse`. The line must be valid JSON.
 */
export function locate(line: Buffer, keys: readonly string[]): (Span | undefined)[] {
  const spans: (Span | undefined)[] = new Array(keys.length).fill(undefined)
  let index = skipSpace(line, line.indexOf(0x7b) + 1)
  while (line[index] === quote) {
    const end = endOfString(line, index)
    const wanted = keyAt(line, index + 1, end - 1, keys)
    const start = skipSpace(line, skipSpace(line, end) + 1)
    index = endOfValue(line, start)
    if (wanted >= 0) spans[wanted] = {start, end: index}
    index = skipSpace(line, index)
    if (line[index] !== 0x2c) break
    index = skipSpace(line, index + 1)
  }
  return spans
}

/** Which of some keys stands between two places. */
function keyAt(line: Buffer, start: number, end: number, keys: readonly string[]): number {
  for (let index = start; index < end; index++) {
    // not as it is written
    if (line[index] >= 0x80 || line[index] === backslash) return keys.indexOf(readKey(line, start, end))
  }
  for (let index = 0; index < keys.length; index++) if (isThere(line, start, end, keys[index])) return index
  return -1
}

function isThere(line: Buffer, start: number, end: number, key: string): boolean {
  if (key.length !== end - start) return false
  for (let index = 0; index < key.length; index++) if (line[start + index] !== key.charCodeAt(index)) return false
  return true
}

/** JSON that survives tools that take U+0085, U+2028 and U+2029 for line ends. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value)
  return json.replace(/[\u0085\u2028\u2029]/g, (unit) => escapeUnit(unit.charCodeAt(0)))
}

/** A UTF-16 unit as JSON may have any. */
export function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

function readKey(line: Buffer, start: number, end: number): string {
  const key = line.toString('utf8', start, end)
  return key.includes('\\') ? JSON.parse(`"${key}"`) : key
}

function endOfString(line: Buffer, start: number): number {
  let index = start
  for (;;) {
    index = line.indexOf(quote, index + 1)
    if (index < 0) return line.length
    let slashes = index - 1
    while (line[slashes] === backslash) slashes--
    if ((index - slashes) % 2 === 1) return index + 1
  }
}

function endOfValue(line: Buffer, start: number): number {
  const first = line[start]
  if (first === quote) return endOfString(line, start)
  let depth = 0
  for (let index = start; index < line.length; index++) {
    const byte = line[index]
    if (byte === quote) index = endOfString(line, index) - 1
    else if (byte === 0x7b || byte === 0x5b) depth++
    else if (byte === 0x7d || byte === 0x5d) {
      if (depth === 0) return index
      if (--depth === 0) return index + 1
    } else if (depth === 0 && (byte === 0x2c || byte <= 0x20)) return index
  }
  return line.length
}

function skipSpace(line: Buffer, index: number): number {
  while (line[index] <= 0x20) index++
  return index
}

/** The top-level members of a JSON object, in their order. The line must be valid JSON. */
export function* members(line: Buffer): Generator<Span & {key: string}> {
  let index = skipSpace(line, line.indexOf(0x7b) + 1)
  while (line[index] === quote) {
    const end = endOfString(line, index)
    const key = readKey(line, index + 1, end - 1)
    const start = skipSpace(line, skipSpace(line, end) + 1)
    index = endOfValue(line, start)
    yield {key, start, end: index}
    index = skipSpace(line, index)
    if (line[index] !== 0x2c) break
    index = skipSpace(line, index + 1)
  }
}

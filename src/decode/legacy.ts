import type {Repair} from '../types.js'
import {type ArabicCharset, fitArabic, highBytes} from './arabic.js'
import {decodeAs, knownCharset} from './charsets.js'
import {damagedUtf8, detectElsewhere} from './node.js'
import {type ByteLine, highLines, looksUtf8} from './utf8.js'

/** Bytes that are not valid UTF-8: damaged UTF-8, a legacy charset, or lines of both. */

/** Up to this cost a fit is Arabic script beyond doubt, in nats for each byte. */
const sureCost = 3.6
/** So few bytes tell other scripts apart worse than this test tells its own. */
const shortSize = 16
const shortCost = 4.4
/** Beyond this cost it is not. */
const worstCost = 4.7

/** The charset of bytes that are not UTF-8; undefined where nothing can be told. */
export function detectLegacy(bytes: Uint8Array): string | undefined {
  const arabic = fitArabic(bytes)
  const possible = arabic && isArabic(arabic, worstCost)
  if (possible && arabic.cost <= (arabic.size < shortSize ? shortCost : sureCost)) return arabic.name
  const western = arabic && arabic.size <= fewBytes ? westernCharset(bytes) : undefined
  if (western) return western
  const label = detectElsewhere(bytes)
  const name = label === undefined ? undefined : commonName(knownCharset(label), bytes)
  // between the two, a charset of another script that knows better may have it
  if (possible && (!name || arabicNames.has(name) || name === 'utf-8')) return arabic.name
  return name
}

/** The charset that is commonest among those which read these bytes alike, or nearly. */
function commonName(name: string | undefined, bytes: Uint8Array): string | undefined {
  const high = highBytes(bytes).filter((byte) => byte >= 0x80)
  const has = (from: number, to: number) => high.filter((byte) => byte >= from && byte <= to).length
  // capitals stand at 80–9F in MacCyrillic, at C0–DF in windows-1251
  if (name === 'maccyrillic') return has(0xc0, 0xde) > has(0x80, 0x9f) ? 'windows-1251' : name
  if (has(0x80, 0x9f) > 0) return name
  if (name === 'iso-8859-9') return 'windows-1254'
  const euro = [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]
  return name === 'iso-8859-1' || (name === 'iso-8859-15' && !high.some((byte) => euro.includes(byte)))
    ? 'windows-1252'
    : name
}

/** So few bytes above ASCII are Western Europe's or Turkish, if they can be. */
const fewBytes = 3

function westernCharset(bytes: Uint8Array): string | undefined {
  const high = highBytes(bytes).filter((byte) => byte >= 0x80)
  if (high.every((byte) => turkish.has(byte)) && high.some((byte) => turkishOnly.has(byte))) return 'windows-1254'
  return high.every((byte) => western.has(byte)) ? 'windows-1252' : undefined
}

/** Bytes of windows-1254: ğ ı ş İ and the letters around them; of windows-1252: accented letters, quotes, dashes. */
const turkishOnly: ReadonlySet<number> = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])
const turkish: ReadonlySet<number> = new Set([...turkishOnly, 0xc7, 0xd6, 0xdc, 0xe2, 0xe7, 0xee, 0xf6, 0xfc, 0x92])
const western: ReadonlySet<number> = new Set([
  ...[0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9c, 0xa0, 0xa9, 0xab, 0xae, 0xb0, 0xb7, 0xbb],
  ...[0xc0, 0xc4, 0xc7, 0xc8, 0xc9, 0xca, 0xd1, 0xd3, 0xd6, 0xdc, 0xdf, 0xe0, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7],
  ...[0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc]
])

const arabicNames: ReadonlySet<string> = new Set([
  'windows-1256',
  'iso-8859-6',
  'cp720',
  'cp864',
  'cp1006',
  'x-mac-arabic'
])

function isArabic(fit: ArabicCharset, worst: number): boolean {
  return fit.cost <= worst && fit.latin < 0.25 && fit.size > 2
}

/** Decode bytes that are not all valid UTF-8, line by line where charsets are mixed. */
export function decodeMixed(bytes: Uint8Array, known?: string): {text: string; encoding: string; repairs: Repair[]} {
  const lines = highLines(bytes)
  const others = lines.filter((line) => !looksUtf8(line))
  const sum = (count: 'good' | 'bad', some: readonly ByteLine[]) => some.reduce((total, line) => total + line[count], 0)
  const good = sum('good', lines) - sum('good', others)
  if (known || lines.length === 0 || (good > 0 && good >= sum('bad', others))) {
    const other = others.length > 0 ? strayCharset(bytes, others) : undefined
    return decodeLines(bytes, 'utf-8', other, new Set(other ? others : []))
  }
  const rest = others.length < lines.length ? join(bytes, others) : bytes
  const encoding = detectLegacy(rest) ?? 'windows-1252'
  // two sequences and no bad byte are UTF-8 beside a single-byte charset; in East Asian ones they are chance
  const utf8 = singleByte.test(encoding) ? lines.filter((line) => line.good > 1 && line.bad === 0) : []
  return decodeLines(bytes, encoding, 'utf-8', new Set(utf8))
}

const singleByte = /^(?:windows-125\d|iso-8859-\d+|cp720|x-mac-\w+|koi8-\w)$/

/** Charset of the lines of a UTF-8 file that are not UTF-8; undefined where they are only damaged. */
function strayCharset(bytes: Uint8Array, lines: readonly ByteLine[]): string | undefined {
  const stray = join(bytes, lines)
  const arabic = fitArabic(stray)
  if (!arabic) return undefined
  if (isArabic(arabic, sureCost + 0.4)) return arabic.name
  // a line with some good sequences is damaged UTF-8
  if (lines.some((line) => line.good > 0)) return undefined
  if (arabic.latin > 0.8) return arabic.size > 2 ? 'windows-1252' : undefined
  const name = arabic.size > 20 ? detectLegacy(stray) : undefined
  return name && singleByte.test(name) ? name : undefined
}

function decodeLines(
  bytes: Uint8Array,
  main: string,
  other: string | undefined,
  others: ReadonlySet<ByteLine>
): {text: string; encoding: string; repairs: Repair[]} {
  const repairs: Repair[] = []
  let text = ''
  let from = 0
  const take = (end: number, name: string) => {
    if (end > from)
      text += name === 'utf-8' ? damagedUtf8(bytes.subarray(from, end)) : decodeAs(bytes.subarray(from, end), name)
    from = end
  }
  const marks: {at: number; length: number}[] = []
  for (const line of others) {
    take(line.start, main)
    const at = text.length
    take(line.end, other!)
    marks.push({at, length: text.length - at})
  }
  take(bytes.length, main)
  if (marks.length > 0 || text.includes('\ufffd')) describe(text, main, other, marks, repairs)
  return {text, encoding: main, repairs}
}

/** Say which lines were in another charset and where bytes were lost. */
function describe(
  text: string,
  main: string,
  other: string | undefined,
  marks: readonly {at: number; length: number}[],
  repairs: Repair[]
): void {
  let line = 1
  let start = 0
  let lost: number[] = []
  let next = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x0a
    if (marks[next]?.at === index) {
      repairs.push({stage: 'decode', rule: 'mixed-charset', line, at: [0], before: main, after: other!})
      next++
    }
    if (code === 0xfffd) lost.push(index - start)
    if (code !== 0x0a && !(code === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) continue
    if (lost.length > 0) repairs.push({stage: 'decode', rule: 'lost-byte', line, at: lost, before: '', after: '\ufffd'})
    lost = []
    line++
    start = index + 1
  }
}

function join(bytes: Uint8Array, lines: readonly ByteLine[]): Uint8Array {
  const joined = new Uint8Array(lines.reduce((size, line) => size + line.end - line.start + 1, 0))
  let at = 0
  for (const line of lines) {
    joined.set(bytes.subarray(line.start, line.end), at)
    at += line.end - line.start
    joined[at++] = 0x0a
  }
  return joined
}

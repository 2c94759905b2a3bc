import {isUtf8} from 'node:buffer'
import type {Facts} from '../cleaner.js'
import {decode} from '../decode/index.js'
import {writeName} from '../formats/few.js'
import {locate, type Span} from '../formats/json.js'
import type {Writing} from '../formats/room.js'
import {unescapeText} from '../formats/unescape.js'
import {asBuffer, decodeUtf8} from '../formats/utf8.js'
import {writeAscii, writeBytes, writeJson} from '../formats/writing.js'
import {canonicalLanguage} from '../options.js'
import {isOurs} from '../records.js'
import type {Article} from '../types.js'
import type {Reason} from './batch.js'
import {beginningOf, oversized} from './cut.js'
import {addBlank, addReject, endLine, type Pending} from './output.js'
import type {Settings} from './settings.js'
import {writeAdded} from './shaped.js'

/** The lines of a piece of JSONL, without their ends (LF or CR LF). */
export function* linesOf(bytes: Uint8Array): Generator<Buffer> {
  const buffer = asBuffer(bytes)
  let start = 0
  while (start < buffer.length) {
    const newline = buffer.indexOf(0x0a, start)
    const end = newline < 0 ? buffer.length : newline
    yield buffer.subarray(start, end > start && buffer[end - 1] === 0x0d ? end - 1 : end)
    start = end + 1
  }
}

/** Read one line of JSONL; where it is cleaned all its bytes stay but those of the text, and one field is added. */
export function readLine(line: Buffer, settings: Readonly<Settings>): Pending {
  const {textField, urlField, languageField, idField, field} = settings
  let name: string | undefined
  const reject = (reason: Reason, message: string, raw: Uint8Array = line): Pending => ({
    write: (output) => addReject(output, settings, reason, message, raw, name)
  })
  if (line.length > settings.limit) {
    return reject('oversized', oversized(line.length, settings.limit), beginningOf(line, settings.limit))
  }
  const keys = [textField, field, urlField ?? '', languageField ?? '', idField ?? '']
  const sound = isUtf8(line)
  let spans: ReturnType<typeof locate>
  let record: unknown
  try {
    // where they are if it is JSON; where it is none, it is parsed in vain
    spans = locate(line, keys)
    record = (sound && parseApart(line, spans[0], textField)) || parse(line, sound)
  } catch {
    if (line.every((byte) => byte <= 0x20)) return {write: addBlank}
    // what the parser says differs between versions of Node
    return reject('bad-json', 'not JSON')
  }
  const isObject = typeof record === 'object' && record !== null && !Array.isArray(record)
  const [text, before, url, language, id] = isObject ? spans : []
  name = id && idField ? idOf(line.toString('utf8', id.start, id.end)) : undefined
  if (!text || line[text.start] !== 0x22) {
    const why = isObject
      ? `the field \`${textField}\` holds no text: name the field with --text-field`
      : 'not a JSON object'
    return reject('no-text', why)
  }
  if (before && !isOurs(JSON.parse(line.toString('utf8', before.start, before.end)))) {
    return reject('field-taken', `has a field \`${field}\` already: choose another with --field`)
  }
  const value: Pick<Article, 'text' | 'encoding' | 'repairs'> | undefined = sound
    ? {text: (record as Record<string, string>)[textField], repairs: []}
    : readValue(line.subarray(text.start, text.end))
  if (!value) return reject('bad-json', 'the text is neither UTF-8 nor JSON after decoding')
  const facts: Facts = {
    url: urlField && url ? stringIn(line, url.start, url.end) : undefined,
    language:
      languageField && language ? canonicalLanguage(stringIn(line, language.start, language.end) ?? '') : undefined
  }
  return {
    input: {text: value.text, facts},
    write: (output, cleaned) => {
      const {encoding, repairs} = value
      const article = encoding ? {...cleaned, encoding, repairs: [...repairs, ...cleaned.repairs]} : cleaned
      addLine(output.lines, line, {text, before}, article.text, field, (lines) =>
        writeAdded(lines, article, name ?? '', settings)
      )
      endLine(output, article)
    }
  }
}

/**
 * Parse a line, but its text apart from the rest, for it is most of it; of the rest only what kind it is matters. Nothing where
 * the line is no object or the parser is to tell what is wrong with it.
 */
function parseApart(line: Buffer, text: Span | undefined, textField: string): object | undefined {
  if (!text) return undefined
  const {start, end} = text
  if (line[start] !== 0x22 || line[start - 1] === 0x5c || end < start + 2 || line[end - 1] !== 0x22) return undefined
  const value = unescapeText(line.subarray(start + 1, end - 1))
  if (value === undefined) return undefined
  // where an empty string is sound in its place, a sound one is
  const rest: unknown = JSON.parse(`${line.toString('latin1', 0, start)}""${line.toString('latin1', end)}`)
  return typeof rest === 'object' && rest !== null && !Array.isArray(rest) ? {[textField]: value} : undefined
}

/** Bytes as Latin-1 units where they are no UTF-8: JSON's own characters are ASCII, and what is in strings does not matter here. */
function parse(line: Buffer, sound: boolean): unknown {
  return JSON.parse(sound ? decodeUtf8(line)! : line.toString('latin1'))
}

/** Write a line with its text replaced and what `add` writes as one field: in the place of that field, or as the last. */
function addLine(
  lines: Writing,
  line: Buffer,
  {text, before}: {text: Span; before: Span | undefined},
  cleaned: string,
  field: string,
  add: (lines: Writing) => void
): void {
  const spans = !before ? [text] : before.start < text.start ? [before, text] : [text, before]
  let from = 0
  for (const span of spans) {
    writeBytes(lines, line, from, span.start)
    if (span === text) writeJson(lines, cleaned)
    else add(lines)
    from = span.end
  }
  if (!before) {
    const close = line.lastIndexOf(0x7d)
    writeBytes(lines, line, from, close)
    from = close
    writeAscii(lines, ',')
    writeName(lines, field)
    writeAscii(lines, ':')
    add(lines)
  }
  writeBytes(lines, line, from)
}

/** The text of a JSON string, decoded where it is no UTF-8; `undefined` where its bytes cannot be read as one. */
function readValue(value: Buffer): Pick<Article, 'text' | 'encoding' | 'repairs'> | undefined {
  const json = decodeUtf8(value)
  if (json !== undefined) return {text: JSON.parse(json), repairs: []}
  const decoded = decode(value.subarray(1, -1))
  try {
    return {...decoded, text: JSON.parse(`"${decoded.text}"`)}
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function stringIn(line: Buffer, start: number, end: number): string | undefined {
  const value = JSON.parse(line.toString('utf8', start, end))
  return typeof value === 'string' ? value : undefined
}

function idOf(json: string): string {
  const value = JSON.parse(json)
  return typeof value === 'string' ? value : json
}

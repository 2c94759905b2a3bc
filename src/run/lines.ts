import type {Cleaner} from '../cleaner.js'
import {decode} from '../decode/index.js'
import {locate, toJson} from '../formats/json.js'
import {asBuffer, decodeUtf8} from '../formats/utf8.js'
import {canonicalLanguage} from '../options.js'
import {isOurs} from '../records.js'
import type {Article} from '../types.js'
import {beginningOf, oversized} from './cut.js'
import {addBlank, addLine, addReject, type Output} from './output.js'
import type {Settings} from './settings.js'
import {addedTo} from './shaped.js'

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

/** Clean one line of JSONL: all its bytes stay but those of the text, and one field is added. */
export function cleanLine(line: Buffer, clean: Cleaner, settings: Readonly<Settings>, output: Output): void {
  if (line.length > settings.limit) {
    addReject(output, settings, 'oversized', oversized(line.length, settings.limit), beginningOf(line, settings.limit))
    return
  }
  let record: unknown
  try {
    // bytes as Latin-1 units: JSON's own characters are ASCII, and what is in strings does not matter here
    record = JSON.parse(line.toString('latin1'))
  } catch {
    // what the parser says differs between versions of Node
    if (line.every((byte) => byte <= 0x20)) addBlank(output)
    else addReject(output, settings, 'bad-json', 'not JSON', line)
    return
  }
  const {textField, urlField, languageField, idField, field} = settings
  const isObject = typeof record === 'object' && record !== null && !Array.isArray(record)
  const keys = [textField, field, urlField ?? '', languageField ?? '', idField ?? '']
  const [text, before, url, language, id] = isObject ? locate(line, keys) : []
  const name = id && idField ? idOf(line.toString('utf8', id.start, id.end)) : undefined
  if (!text || line[text.start] !== 0x22) {
    const why = isObject
      ? `the field \`${textField}\` holds no text: name the field with --text-field`
      : 'not a JSON object'
    addReject(output, settings, 'no-text', why, line, name)
    return
  }
  if (before && !isOurs(JSON.parse(line.toString('utf8', before.start, before.end)))) {
    addReject(
      output,
      settings,
      'field-taken',
      `has a field \`${field}\` already: choose another with --field`,
      line,
      name
    )
    return
  }
  const article = cleanValue(line.subarray(text.start, text.end), clean, {
    url: urlField && url ? stringIn(line, url.start, url.end) : undefined,
    language:
      languageField && language ? canonicalLanguage(stringIn(line, language.start, language.end) ?? '') : undefined
  })
  if (!article) {
    addReject(output, settings, 'bad-json', 'the text is neither UTF-8 nor JSON after decoding', line, name)
    return
  }
  const found = toJson(addedTo(article, name ?? '', settings))
  const cleaned = toJson(article.text)
  const close = line.lastIndexOf(0x7d)
  if (!before) {
    const added = `,${JSON.stringify(field)}:${found}`
    addLine(
      output,
      article,
      line.subarray(0, text.start),
      cleaned,
      line.subarray(text.end, close),
      added,
      line.subarray(close)
    )
    return
  }
  const [first, second] = before.start < text.start ? [before, text] : [text, before]
  const [one, two] = first === text ? [cleaned, found] : [found, cleaned]
  const middle = line.subarray(first.end, second.start)
  addLine(output, article, line.subarray(0, first.start), one, middle, two, line.subarray(second.end))
}

/** Clean a JSON string; `undefined` where its bytes cannot be read as one. */
function cleanValue(value: Buffer, clean: Cleaner, facts: {url?: string; language?: string}): Article | undefined {
  const json = decodeUtf8(value)
  if (json !== undefined) return clean(JSON.parse(json), facts)
  const {text, encoding, repairs} = decode(value.subarray(1, -1))
  try {
    const article = clean(JSON.parse(`"${text}"`), facts)
    return {...article, encoding, repairs: [...repairs, ...article.repairs]}
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

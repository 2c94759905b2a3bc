import {asBuffer} from './utf8.js'

/** A record of a WET file (WARC 1.0 or 1.1, ISO 28500). */
export interface WetRecord {
  /** Header fields, names in lower case. */
  headers: ReadonlyMap<string, string>
  body: Buffer
  /** The record as it came, header and all. */
  raw: Buffer
  /** Set where the input ends before the record does. */
  truncated?: true
}

const headEnd = Buffer.from('\r\n\r\n')
const looseHeadEnd = Buffer.from('\n\n')

/** A header longer than this is none. */
const headLimit = 64 << 10

/**
 * Where the first record of `buffer` ends; `undefined` where more bytes are needed.
 *
 * @throws {Error} When what stands there is no WARC record.
 */
export function recordEnd(buffer: Buffer): number | undefined {
  const start = skipBlank(buffer, 0)
  if (buffer.length - start < 5 && 'WARC/'.startsWith(buffer.toString('latin1', start))) return undefined
  if (buffer.toString('latin1', start, start + 5) !== 'WARC/')
    throw new Error('not a WARC record: WARC/1.0 does not stand there')
  const body = bodyStart(buffer, start)
  if (body === undefined) {
    if (buffer.length - start > headLimit) throw new Error('not a WARC record: its header does not end')
    return undefined
  }
  const length = lengthIn(readHeaders(buffer, start, body))
  return body + length
}

/** The records of a piece of a WET file that starts and ends between records. */
export function* wetRecords(bytes: Uint8Array): Generator<WetRecord> {
  let rest = asBuffer(bytes)
  for (;;) {
    rest = rest.subarray(skipBlank(rest, 0))
    if (rest.length === 0) return
    const body = bodyStart(rest, 0)
    if (body === undefined) {
      yield {headers: new Map(), body: rest.subarray(rest.length), raw: rest, truncated: true}
      return
    }
    const headers = readHeaders(rest, 0, body)
    const end = body + lengthIn(headers)
    const record = {headers, body: rest.subarray(body, end), raw: rest.subarray(0, end)}
    yield end > rest.length ? {...record, truncated: true} : record
    rest = rest.subarray(Math.min(end, rest.length))
  }
}

function skipBlank(buffer: Buffer, index: number): number {
  while (buffer[index] === 0x0d || buffer[index] === 0x0a) index++
  return index
}

function bodyStart(buffer: Buffer, start: number): number | undefined {
  // some tools write bare line feeds
  const strict = buffer.indexOf(headEnd, start)
  if (strict >= 0 && strict - start <= headLimit) return strict + headEnd.length
  const loose = buffer.indexOf(looseHeadEnd, start)
  return loose >= 0 && loose - start <= headLimit ? loose + looseHeadEnd.length : undefined
}

function readHeaders(buffer: Buffer, start: number, end: number): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of buffer.toString('utf8', start, end).split('\n').slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

function lengthIn(headers: ReadonlyMap<string, string>): number {
  const length = headers.get('content-length')
  if (length === undefined || !/^\d{1,15}$/.test(length))
    throw new Error('not a WARC record: it does not state its length')
  return Number(length)
}

import type {SchemaElement} from 'hyparquet'

/**
 * What all values of a field are: whole numbers of at most 15 digits, of 18, other numbers that a double holds, texts,
 * truth values, or anything else, which stays JSON.
 */
export type Kind = 'int' | 'long' | 'double' | 'text' | 'truth' | 'json'

/** What a value is, by its JSON; `undefined` for null, which fits everywhere. */
export function kindOfValue(json: string): Kind | undefined {
  if (json === 'null') return undefined
  if (json[0] === '"') return 'text'
  if (json === 'true' || json === 'false') return 'truth'
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(json)) return 'int'
  if (/^-?[1-9]\d{0,17}$/.test(json)) return 'long'
  return isDouble(json) ? 'double' : 'json'
}

/** What a field is that holds values of both kinds. */
export function mergeKinds(a: Kind | undefined, b: Kind | undefined): Kind | undefined {
  if (a === b || b === undefined) return a
  if (a === undefined) return b
  const both = new Set([a, b])
  if (both.has('int') && both.has('long')) return 'long'
  return both.has('int') && both.has('double') ? 'double' : 'json'
}

/** The column of a field. */
export function columnOf(name: string, kind: Kind | undefined): SchemaElement {
  if (kind === 'int' || kind === 'long') return {name, type: 'INT64', repetition_type: 'OPTIONAL'}
  if (kind === 'double') return {name, type: 'DOUBLE', repetition_type: 'OPTIONAL'}
  if (kind === 'truth') return {name, type: 'BOOLEAN', repetition_type: 'OPTIONAL'}
  return {name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL'}
}

/** A value as its column takes it, by its JSON. */
export function cellOf(json: string, kind: Kind | undefined): string | number | bigint | boolean | null {
  if (json === 'null') return null
  if (kind === 'int' || kind === 'long') return BigInt(json)
  if (kind === 'double' || kind === 'text' || kind === 'truth') return JSON.parse(json)
  return json
}

/** Whether a double has all digits of a number. */
function isDouble(json: string): boolean {
  const digits = /^-?(\d+)(?:\.(\d+))?(?:[eE][+-]?\d+)?$/.exec(json)
  return digits !== null && `${digits[1]}${digits[2] ?? ''}`.length <= 17 && Number.isFinite(Number(json))
}

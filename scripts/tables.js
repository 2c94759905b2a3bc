// Tables in one file: each in a stretch of its own, typed arrays and long lists of strings first, then all else as JSON.
import {inspect, isDeepStrictEqual} from 'node:util'
import {unpackTable} from './unpack.js'

/** Strings of a list from which on it is kept as one text. */
const long = 8

/**
 * The bytes of some tables, by name, and where in them each begins.
 *
 * @throws {Error} When a table would not come out as it went in.
 */
export function packTables(tables) {
  const index = {}
  const stretches = []
  let size = 0
  for (const [name, table] of tables) {
    const {bytes, header, wide} = packTable(table)
    if (!isDeepStrictEqual(unpackTable(bytes, header, wide), table)) throw new Error(`${name} cannot be packed`)
    index[name] = [size, bytes.length, header, wide]
    stretches.push(bytes)
    size += bytes.length
  }
  return {index, bytes: Buffer.concat(stretches)}
}

/** Bytes of a table; its header begins at `header` and is UTF-16 where it is `wide`. */
function packTable(table) {
  const parts = []
  const steps = []
  let size = 0
  const add = (bytes) => {
    const at = size
    const padding = -bytes.length & 7
    parts.push(bytes, Buffer.alloc(padding))
    size += bytes.length + padding
    return at
  }
  const text = JSON.stringify([[shapeOf(table, [0], steps, add)], steps])
  const wide = isWide(text)
  const header = add(Buffer.from(text, wide ? 'utf16le' : 'latin1'))
  // without the padding behind it
  return {bytes: Buffer.concat(parts).subarray(0, header + text.length * (wide ? 2 : 1)), header, wide}
}

/** A value as JSON has it; `steps` say what to make of which places in it, inner ones first. */
function shapeOf(value, path, steps, add) {
  const step = (kind, ...rest) => {
    steps.push([path, kind, ...rest])
    return null
  }
  if (value === undefined) return step('undefined')
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (Number.isFinite(value) && !Object.is(value, -0)) return value
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return step('array', value.constructor.name, add(bytes), value.length)
  }
  const inner = (key, item) => shapeOf(item, [...path, key], steps, add)
  if (Array.isArray(value)) {
    if (value.length >= long) {
      const [first] = value
      if (value.every((item) => typeof item === 'string' && !item.includes('\n')) && new Set(value).size > 255) {
        const text = value.join('\n')
        const wide = isWide(text)
        const bytes = Buffer.from(text, wide ? 'utf16le' : 'latin1')
        return step('strings', wide, add(bytes), bytes.length)
      }
      if (value.every((item) => typeof item !== 'object' || Object.getPrototypeOf(item) === Object.prototype)) {
        const choices = new Map()
        const places = value.map((item) => {
          const key = inspect(item, {depth: null, maxArrayLength: null, maxStringLength: null})
          if (!choices.has(key)) choices.set(key, [choices.size, item])
          return choices.get(key)[0]
        })
        if (choices.size * 4 < value.length) {
          const shape = Array.from(choices.values(), ([position, item]) => inner(position, item))
          step('choices', add(Buffer.from(Uint16Array.from(places).buffer)), places.length)
          return shape
        }
      }
      if (ArrayBuffer.isView(first) && value.every((item) => item?.constructor === first.constructor)) {
        let end = 0
        const ends = Uint32Array.from(value, ({length}) => (end += length))
        const bytes = value.map(({buffer, byteOffset, byteLength}) => Buffer.from(buffer, byteOffset, byteLength))
        return step(
          'arrays',
          first.constructor.name,
          add(Buffer.from(ends.buffer)),
          value.length,
          add(Buffer.concat(bytes))
        )
      }
    }
    return value.map((item, position) => inner(position, item))
  }
  const prototype = Object.getPrototypeOf(value)
  if (prototype === Set.prototype) {
    const shape = inner('items', [...value])
    step('set')
    return {items: shape}
  }
  if (prototype === Map.prototype) {
    const shape = {keys: inner('keys', [...value.keys()]), values: inner('values', [...value.values()])}
    step('map')
    return shape
  }
  if (prototype !== Object.prototype) throw new Error(`A ${typeof value} is no data`)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(key, item)]))
}

function isWide(text) {
  return /[^\x00-\xff]/.test(text)
}

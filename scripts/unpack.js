/**
 * A table as `packTables` of scripts/tables.js packed it; its typed arrays lie in the bytes themselves.
 *
 * @param {Uint8Array} bytes Its stretch, alone at the start of its memory or at a multiple of eight.
 * @param {number} header Where its header begins.
 * @param {boolean} wide Whether that is UTF-16.
 */
export function unpackTable(bytes, header, wide) {
  const {buffer, byteOffset} = bytes
  const textAt = (at, end, wide) => bytes.toString(wide ? 'utf16le' : 'latin1', at, end)
  const arrayAt = (name, at, length) => new globalThis[name](buffer, byteOffset + at, length)
  const [holder, steps] = JSON.parse(textAt(header, bytes.length, wide))
  for (const [path, kind, ...of] of steps) {
    let place = holder
    const last = path.length - 1
    for (let depth = 0; depth < last; depth++) place = place[path[depth]]
    place[path[last]] = made(place[path[last]], kind, of)
  }
  return holder[0]

  function made(shape, kind, [first, second, third, fourth]) {
    switch (kind) {
      case 'array':
        return arrayAt(first, second, third)
      case 'arrays': {
        const ends = arrayAt('Uint32Array', second, third)
        const all = arrayAt(first, fourth, ends[third - 1])
        return Array.from(ends, (end, index) => all.subarray(index === 0 ? 0 : ends[index - 1], end))
      }
      case 'strings':
        return textAt(second, second + third, first).split('\n')
      case 'choices': {
        const list = []
        const choices = arrayAt('Uint16Array', first, second)
        for (let index = 0; index < second; index++) list.push(shape[choices[index]])
        return list
      }
      case 'set':
        return new Set(shape.items)
      case 'map': {
        const map = new Map()
        for (let index = 0; index < shape.keys.length; index++) map.set(shape.keys[index], shape.values[index])
        return map
      }
      default:
        return undefined
    }
  }
}

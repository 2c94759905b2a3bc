import {createRequire} from 'node:module'
import {Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {zlib} from './zlib.js'

/** What `node:zlib` has from Node 22.15 on. */
const native = () =>
  zlib() as ReturnType<typeof zlib> & {
    createZstdDecompress?: () => Transform
    createZstdCompress?: () => Transform
    zstdDecompressSync?: (bytes: Uint8Array, options: {maxOutputLength: number}) => Buffer
  }

/** Bytes of one frame where frames are written one by one: enough to compress well, little enough to hold. */
const frame = 1 << 20

const require = createRequire(import.meta.url)

/** Unpack a whole file of zstd frames. */
export function unzstdWhole(bytes: Uint8Array, limit: number): Uint8Array {
  const {zstdDecompressSync} = native()
  if (zstdDecompressSync) return zstdDecompressSync(bytes, {maxOutputLength: limit})
  const {decompress} = require('fzstd') as typeof import('fzstd')
  return decompress(bytes)
}

/** Unpack a stream of zstd frames. */
export async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const {createZstdDecompress} = native()
  if (createZstdDecompress) {
    yield* through(chunks, createZstdDecompress())
    return
  }
  const {Decompress} = await import('fzstd')
  let ready: Uint8Array[] = []
  const stream = new Decompress((chunk) => ready.push(chunk.slice()))
  for await (const chunk of chunks) {
    stream.push(chunk)
    yield* ready
    ready = []
  }
  stream.push(new Uint8Array(), true)
  yield* ready
}

/** A transform that packs as zstd frames. */
export async function zstdPacker(): Promise<Transform> {
  const {createZstdCompress} = native()
  if (createZstdCompress) return createZstdCompress()
  const {Zstd} = await import('@hpcc-js/wasm-zstd')
  const packer = await Zstd.load()
  let pending: Uint8Array[] = []
  let size = 0
  let frames = 0
  return new Transform({
    transform(chunk: Uint8Array, _, callback) {
      pending.push(chunk)
      size += chunk.length
      if (size < frame) {
        callback()
        return
      }
      const packed = packer.compress(Buffer.concat(pending))
      frames++
      pending = []
      size = 0
      callback(null, packed)
    },
    flush(callback) {
      // an empty file is one empty frame
      callback(null, size > 0 || frames === 0 ? packer.compress(Buffer.concat(pending)) : undefined)
    }
  })
}

/** Send chunks through a transform, with its back-pressure and its errors. */
export async function* through(chunks: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Uint8Array> {
  const done = pipeline(chunks, transform).catch(() => undefined) // the error comes out of the transform, too
  try {
    for await (const chunk of transform) yield chunk
  } finally {
    transform.destroy()
    await done
  }
}

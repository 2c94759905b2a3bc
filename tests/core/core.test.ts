import {fileURLToPath} from 'node:url'
import {createContext, runInContext} from 'node:vm'
import {rolldown} from 'rolldown'
import {beforeAll, expect, test} from 'vitest'
import {clean} from '../../src/index.js'

const page = 'عنوان خبر\n\nمتن خبر در یک بند بلند است.\n'

/** A global scope with what browsers, Deno and Bun have, and nothing of Node. */
// biome-ignore lint/suspicious/noExplicitAny: a bundle's exports have no types
let core: any

beforeAll(async () => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../../src/core.ts', import.meta.url)),
    platform: 'browser',
    // a Node import is one
    onLog: (_, {message}) => {
      throw new Error(message)
    }
  })
  const {output} = await bundle.generate({format: 'iife', name: 'core'})
  const scope = createContext({TextDecoder, TextEncoder, TransformStream, ReadableStream, URL, console, atob, btoa})
  runInContext(`${output[0].code};globalThis.core = core`, scope)
  core = scope.core
})

test('core bundles for the browser and runs where Node is not', () => {
  expect(core.clean(page)).toEqual(clean(page))
  const {encoding, ...rest} = core.clean(new TextEncoder().encode(page))
  expect(encoding).toBe('utf-8')
  expect(rest).toEqual(clean(page))
  expect(core.clean(Uint8Array.of(0xc8, 0xc7), {encoding: 'windows-1256', only: []}).text).toBe('با\n')
})

test('core cleans streams and iterables of records', async () => {
  const source = new ReadableStream({
    start(controller) {
      for (const id of [1, 2, 3]) controller.enqueue({id, text: page})
      controller.close()
    }
  })
  const cleaned: {id: number}[] = []
  for await (const record of source.pipeThrough(core.cleanStream())) cleaned.push(record as {id: number})
  expect(cleaned.map((record) => record.id)).toEqual([1, 2, 3])
  const again: {id: number}[] = []
  for await (const record of core.cleanRecords([{id: 1, text: page}])) again.push(record)
  expect(again).toEqual(cleaned.slice(0, 1))
})

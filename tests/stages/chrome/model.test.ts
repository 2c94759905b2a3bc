import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {type Feature, features} from '../../../src/stages/chrome/features.js'
import {depth, pad, roomFor, score, scoreHere, treesOf} from '../../../src/stages/chrome/model.js'
import {columns} from '../../../src/stages/chrome/sequence.js'

const leaves = 1 << depth
const number = fc.oneof(fc.integer({min: -2, max: 4}), fc.float({min: -100, max: 100, noNaN: true}))
const numbers = (length: number) => fc.array(number, {minLength: length, maxLength: length})
const trees = fc
  .integer({min: 1, max: 40})
  .chain((count) =>
    fc.tuple(
      fc.float({min: -2, max: 2, noNaN: true}),
      fc.array(fc.constantFrom(...features), {minLength: count * depth, maxLength: count * depth}),
      numbers(count * depth),
      fc.array(fc.float({min: -1, max: 1, noNaN: true}), {minLength: count * leaves, maxLength: count * leaves})
    )
  )
const drawn = fc.tuple(trees, fc.integer({min: 1, max: 70}), numbers(997))

function makeTrees([bias, questions, thresholds, values]: readonly [number, Feature[], number[], number[]]) {
  return treesOf(bias, questions, Float32Array.from(thresholds), Float32Array.from(values))
}

/** Room that is filled with numbers, so that no column is the same as another. */
function makeRows(count: number, from: readonly number[]) {
  const rows = roomFor(columns, count)
  for (let at = 0; at < columns * rows.stride; at++) rows.values[at] = from[at % from.length]
  return rows
}

describe('trees', () => {
  it('are asked in WebAssembly with the answers that they give without', () => {
    fc.assert(
      fc.property(drawn, ([model, count, from]) => {
        const made = makeTrees(model)
        const rows = makeRows(count, from)
        const here = {...rows, values: rows.values.slice(0, columns * rows.stride)}
        score(made, rows, count, columns - 1)
        scoreHere(made, here, count, columns - 1)
        expect(rows.values.slice(0, columns * rows.stride)).toEqual(here.values)
      }),
      {numRuns: 60}
    )
  })

  it('of several models take turns', () => {
    fc.assert(
      fc.property(fc.array(trees, {minLength: 3, maxLength: 3}), numbers(97), (models, from) => {
        const rows = makeRows(9, from)
        const answers = () =>
          rows.values.slice((columns - 1) * rows.stride + pad, (columns - 1) * rows.stride + pad + 9)
        const made = models.map(makeTrees)
        const ask = () =>
          made.map((model) => {
            score(model, rows, 9, columns - 1)
            return answers()
          })
        expect(ask()).toEqual(ask())
      }),
      {numRuns: 20}
    )
  })

  it('are refused where they are too many', () => {
    const many = Array.from({length: 400 * depth}, () => features[0])
    const made = treesOf(0, many, new Float32Array(400 * depth), new Float32Array(400 * leaves))
    expect(() => score(made, roomFor(columns, 1), 1, columns - 1)).toThrow('Expected at most 399 trees, got 400')
  })
})

describe('a platform that compiles no WebAssembly', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['a policy', new WebAssembly.CompileError('Wasm code generation disallowed by embedder')],
    ['a browser, of more than 4 KB', new RangeError('WebAssembly.Module() disallowed on the main thread')]
  ])('cleans all the same: %s', async (_, refusal) => {
    vi.resetModules()
    const {clean} = await import('../../../src/clean.js')
    const text = readFileSync(new URL('../../../seeds/004_873919ae44cdd89b.txt', import.meta.url), 'utf8')
    const wanted = clean(text)
    vi.resetModules()
    class Module {
      constructor() {
        throw refusal
      }
    }
    vi.stubGlobal('WebAssembly', {Module, CompileError: WebAssembly.CompileError})
    const plain = await import('../../../src/clean.js')
    expect(plain.clean(text)).toEqual(wanted)
  })
})

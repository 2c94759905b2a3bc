/** Where trees are asked: in WebAssembly (wasm/trees.wat), or nowhere. */
import {type Machine, machine, places} from './machine.js'

/** Where trees are asked. */
export interface Engine {
  /** Room for numbers, and for the work on lines behind them; it holds until room is asked for again. */
  roomFor(numbers: number, lines: number): Float32Array
  /** Ask trees (as in model.ts); all places count numbers of the room. Nothing where code may not be compiled. */
  ask: Ask | undefined
}

type Ask = (words: Int32Array, bias: number, first: number, stride: number, lines: number, result: number) => void

let engine: Engine | undefined

/** The engine, which is made when it is first asked for. */
export function openEngine(): Engine {
  engine ??= machine ? makeEngine(machine) : makePlain()
  return engine
}

/** Bytes of a tree, and of work on a line. */
const treeBytes = 328
const workBytes = 28
/** Where the trees of the two models stand, the numbers behind them, and where these end. */
const models = [places.trees, places.trees + (1 << 17)]
const roomAt = places.trees + (1 << 18)
const roomEnd = places.table

function makeEngine({memory, score}: Machine): Engine {
  const held: (Int32Array | undefined)[] = models.map(() => undefined)
  let turn = 0
  let work = 0
  const numbers = new Float32Array(memory.buffer, roomAt, (roomEnd - roomAt) / 4)
  const settle = (words: Int32Array): number => {
    if (words.byteLength > models[1] - models[0])
      throw new RangeError(`Expected at most 399 trees, got ${words.byteLength / treeBytes}`)
    turn = (turn + 1) % models.length
    held[turn] = words
    new Int32Array(memory.buffer, models[turn], words.length).set(words)
    return turn
  }
  const roomFor = (count: number, lines: number): Float32Array => {
    work = (roomAt + count * 4 + 15) & ~15
    if (work + (lines + 4) * workBytes > roomEnd) throw new RangeError(`Expected fewer lines at a time, got ${lines}`)
    return numbers
  }
  const ask: Ask = (words, bias, first, stride, lines, result) => {
    const known = held.indexOf(words)
    const trees = models[known < 0 ? settle(words) : known]
    score(trees, words.byteLength / treeBytes, bias, roomAt + first * 4, stride * 4, lines, roomAt + result * 4, work)
  }
  return {roomFor, ask}
}

function makePlain(): Engine {
  let numbers = new Float32Array(0)
  const roomFor = (count: number): Float32Array => {
    if (numbers.length < count) numbers = new Float32Array(count * 2)
    return numbers
  }
  return {roomFor, ask: undefined}
}

/** The WebAssembly that asks trees (wasm/trees.wat), and the memory that it shares with this side. */
import code from './kernel.js'

/** Where trees are asked. */
export interface Engine {
  /** Room for numbers, and for the work on lines behind them; it holds until room is asked for again. */
  roomFor(numbers: number, lines: number): Float32Array
  /** Ask trees (as in model.ts); all places count numbers of the room. Nothing where code may not be compiled. */
  ask: Ask | undefined
}

type Ask = (words: Int32Array, bias: number, first: number, stride: number, lines: number, result: number) => void

/** What the module exports; places and sizes in bytes. */
interface Exports {
  memory: WebAssembly.Memory
  score(
    trees: number,
    count: number,
    bias: number,
    values: number,
    column: number,
    lines: number,
    result: number,
    work: number
  ): void
}

let engine: Engine | undefined

/** The engine, which is made when it is first asked for. */
export function openEngine(): Engine {
  engine ??= compile() ?? makePlain()
  return engine
}

/** Bytes of a tree, and of work on a line. */
const treeBytes = 328
const workBytes = 28
/** Where the trees of the two models stand, and the numbers behind them. */
const places = [1 << 10, (1 << 10) + (1 << 17)]
const roomAt = (1 << 10) + (1 << 18)

/** The engine in WebAssembly, where the platform lets code be compiled. */
function compile(): Engine | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  let exports: Exports
  try {
    const module = new WebAssembly.Module(Uint8Array.from(atob(code), (char) => char.charCodeAt(0)))
    exports = new WebAssembly.Instance(module).exports as unknown as Exports
  } catch (error) {
    // a policy of the page forbids it, or the processor has no such instructions
    if (error instanceof WebAssembly.CompileError) return undefined
    throw error
  }
  const {memory, score} = exports
  const held: (Int32Array | undefined)[] = places.map(() => undefined)
  let turn = 0
  let work = 0
  const numbers = new Float32Array(memory.buffer, roomAt)
  const settle = (words: Int32Array): number => {
    if (words.byteLength > places[1] - places[0])
      throw new RangeError(`Expected at most 399 trees, got ${words.byteLength / treeBytes}`)
    turn = (turn + 1) % places.length
    held[turn] = words
    new Int32Array(memory.buffer, places[turn], words.length).set(words)
    return turn
  }
  const roomFor = (count: number, lines: number): Float32Array => {
    work = (roomAt + count * 4 + 15) & ~15
    const size = work + (lines + 4) * workBytes
    if (size > memory.buffer.byteLength) throw new RangeError(`Expected fewer lines at a time, got ${lines}`)
    return numbers
  }
  const ask: Ask = (words, bias, first, stride, lines, result) => {
    const known = held.indexOf(words)
    const trees = places[known < 0 ? settle(words) : known]
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

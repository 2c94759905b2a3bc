/**
 * The WebAssembly of the stage (wasm/), and the memory that it shares with this side. Where a platform does not let code be
 * compiled (a content security policy without `wasm-unsafe-eval`), the same is done here, with the same answers.
 */
import code from './kernel.js'

/** What the module exports; places and sizes in bytes. */
export interface Machine {
  readonly memory: WebAssembly.Memory
  /** See wasm/trees.wat and engine.ts. */
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
  /** See wasm/lines.wat, stretches.ts and keys.ts. */
  read(many: number, from: number, noting: number, symbols: number): number
  tally(many: number): void
  find(first: number, end: number): number
  keep(at: number, count: number): number
  /** See wasm/echoes.wat and echo.ts. */
  note(at: number, runs: number, mask: number, mark: number): void
  share(at: number, runs: number, mask: number, mark: number): number
}

/** Where in the memory stands what is not the trees'; each as large as the way to the next. */
export const places = {
  trees: 1 << 10,
  table: 0x480000,
  events: 0x4c8000,
  hashes: 0x4cd000,
  wordStarts: 0x4d2000,
  wordPlaces: 0x4d2400,
  wordStops: 0x4d2c00,
  powers: 0x4d3800,
  known: 0x4d3900,
  briefs: 0x4d3a00,
  shorts: 0x4d4000,
  heads: 0x4d5000,
  functionWords: 0x4d9000,
  reach: 0x4e1000,
  all: 0x4e5000,
  pairs: 0x4e9000,
  picks: 0x4f2000,
  symbols: 0x500000,
  units: 0x700000,
  marks: 0x720000
}

/** The machine, if there is one. */
export const machine: Machine | undefined = compile()

function compile(): Machine | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const text = atob(code)
    const bytes = new Uint8Array(text.length)
    for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Machine
  } catch (error) {
    // a policy of the page forbids it, or the processor has no such instructions; or there is no memory for it, or a browser
    // compiles no more than 4 KB while a page waits
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Numbers at a place of the machine's memory; where there is none, in memory of their own. */
export function integersAt(place: number, count: number): Int32Array {
  return machine ? new Int32Array(machine.memory.buffer, place, count) : new Int32Array(count)
}

/** The same, of two bytes each. */
export function unitsAt(place: number, count: number): Uint16Array {
  return machine ? new Uint16Array(machine.memory.buffer, place, count) : new Uint16Array(count)
}

/** Numbers that never change, at a place of the machine's memory if there is one. */
export function heldAt(place: number, numbers: Int32Array): Int32Array {
  if (!machine) return numbers
  const held = integersAt(place, numbers.length)
  held.set(numbers)
  return held
}

/** What the walk of wasm/lines.wat picks, by which of four units count: a vector each. */
function fillPicks(): void {
  const before = integersAt(places.picks, 64)
  const bytes = new Uint8Array(before.buffer, places.picks + 256, 512)
  for (let some = 0; some < 16; some++) {
    let count = 0
    for (let unit = 0; unit < 4; unit++) {
      before[some * 4 + unit] = (unit << 4) | (count << 17)
      if (((some >>> unit) & 1) === 0) continue
      for (let byte = 0; byte < 4; byte++) bytes[some * 16 + count * 4 + byte] = unit * 4 + byte
      for (let byte = 0; byte < 2; byte++) bytes[256 + some * 16 + count * 2 + byte] = unit * 4 + 2 + byte
      count++
    }
  }
}

if (machine) fillPicks()

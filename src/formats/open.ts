/** The WebAssembly of wasm/text.wat. */
import code from './kernel.js'

/** What it exports; places in bytes, counts in units (see wasm/text.wat). */
export interface Kernel {
  memory: WebAssembly.Memory
  write(units: number, count: number, from: number, at: number): number
  unescape(units: number, count: number, result: number): number
}

/** Units of the longest text, and bytes behind it, and behind what is made of it, that may be written over. */
export const longest = 1 << 17
export const margin = 16
/** Where a text's units stand. */
export const unitsAt = 1 << 14

let module: WebAssembly.Module | undefined

/** The code with memory of its own; nothing where no code may be compiled. */
export function openKernel(): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    module ??= new WebAssembly.Module(Buffer.from(code, 'base64'))
    return new WebAssembly.Instance(module).exports as unknown as Kernel
  } catch (error) {
    // a policy forbids it, or the processor has no such instructions, or there is no memory for it
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * The collector of garbage runs between batches, when hardly an object is needed any more: under a millisecond. Left to itself
 * it runs in the midst of one, copies what is in use, and does so again and again: a tenth of all time.
 */
import {runInNewContext} from 'node:vm'

type Collect = (options: {type: 'minor'}) => void

/** Bytes of a batch from which on it is worth it. */
const least = 1 << 16

let collect: Collect | undefined
let asked = false

/** Take back what a batch of some bytes has left behind. */
export function collectAfter(bytes: number): void {
  if (bytes < least) return
  if (!asked) {
    asked = true
    collect = openCollector()
  }
  collect?.({type: 'minor'})
}

/** V8's own way to call its collector; nothing where a later V8 has none. */
function openCollector(): Collect | undefined {
  const {setFlagsFromString} = process.getBuiltinModule('node:v8')
  // objects that outlived others of their kind would be put with the old ones at once, and keep alive what they name
  setFlagsFromString('--no-allocation-site-pretenuring')
  // the whole heap is marked when it has grown fourfold, not by a third: marking takes a tenth of two processors that clean
  setFlagsFromString('--heap-growing-percent=300')
  setFlagsFromString('--expose-gc')
  const found: Collect | undefined = runInNewContext('typeof gc === "function" ? gc : undefined')
  setFlagsFromString('--no-expose-gc')
  return found
}

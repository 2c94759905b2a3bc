import {Script} from 'node:vm'

/** Where the guarded function waits for the script that calls it. */
const slot = Symbol.for('zolal.guarded')
const script = new Script(`globalThis[Symbol.for('zolal.guarded')]()`)
const scope = globalThis as {[slot]?: () => unknown}

/**
 * Call a function that may not take longer than `timeout` milliseconds; whatever it does, a runaway regular expression
 * included, it is stopped. Costs about 0.05 ms a call.
 *
 * @throws {Error} With code `ERR_SCRIPT_EXECUTION_TIMEOUT` when time is up.
 */
export function guard<T>(work: () => T, timeout: number): T {
  scope[slot] = work
  try {
    return script.runInThisContext({timeout}) as T
  } finally {
    scope[slot] = undefined
  }
}

/** Whether `guard` stopped the work. */
export function isTimeout(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

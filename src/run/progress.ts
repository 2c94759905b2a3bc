/** A line that tells how far a run is. */
export interface Progress {
  /** Count one unit of work; true when it is time to let other events have their turn. */
  step(): boolean
  /** Take the line away, before something else is written or at the end. */
  clear(): void
}

/** Milliseconds before the line shows at all, and between two states of it. */
const patience = 1000
const interval = 100

/** A progress line on standard error, if that is a terminal and the work is long. */
export function createProgress(total: number, wanted: boolean): Progress {
  const shown = wanted && process.stderr.isTTY === true
  const started = performance.now()
  let last = started
  let steps = 0
  let dirty = false
  return {
    step() {
      steps++
      const now = performance.now()
      if (now - last < interval) return false
      last = now
      if (shown && now - started > patience) {
        const rate = (steps / (now - started)) * 1000
        const left = Math.ceil((total - steps) / rate)
        process.stderr.write(
          `\r\u001b[K${steps} of ${total} documents, ${rate.toFixed(0)} a second, ${clock(left)} left`
        )
        dirty = true
      }
      return true
    },
    clear() {
      if (dirty) process.stderr.write('\r\u001b[K')
      dirty = false
    }
  }
}

function clock(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** A line that tells how far a run is. */
export interface Progress {
  /** Count work that is done. */
  add(amount: number): void
  /** Take the line away, before something else is written or at the end. */
  clear(): void
}

/** Milliseconds before the line shows at all, and between two states of it. */
const patience = 1000
const interval = 100

/** How amounts are told. */
const units = {
  documents: (amount: number) => amount.toFixed(0),
  MB: (amount: number) => (amount / 1e6).toFixed(1)
}

/**
 * A progress line on standard error, with rate and time left, if that is a terminal and the work is long.
 *
 * @param total All the work there is; `undefined` where that is not known.
 */
export function createProgress(total: number | undefined, unit: keyof typeof units, wanted: boolean): Progress {
  if (!wanted || process.stderr.isTTY !== true) return {add: () => undefined, clear: () => undefined}
  const started = performance.now()
  let last = started
  let amount = 0
  let shown = false
  const say = units[unit]
  return {
    add(more) {
      amount += more
      const now = performance.now()
      if (now - last < interval || now - started < patience) return
      last = now
      const rate = (amount / (now - started)) * 1000
      const of = total === undefined ? '' : ` of ${say(total)}`
      const left = total === undefined ? '' : `, ${clock(Math.max(0, total - amount) / rate)} left`
      process.stderr.write(`\r\u001b[K${say(amount)}${of} ${unit}, ${say(rate)} a second${left}`)
      shown = true
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[K')
      shown = false
    }
  }
}

/** Hours, minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(whole / 3600)}:${two((whole / 60) % 60)}:${two(whole % 60)}`
}

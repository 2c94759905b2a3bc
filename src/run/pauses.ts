/** Stands in a stream of chunks where the input pauses. */
export const pause = Symbol('pause')

/** Milliseconds without input that make a pause. */
const patience = 2

/** The chunks, and `pause` wherever the next one is not there yet. */
export async function* withPauses<T>(chunks: AsyncIterable<T>): AsyncGenerator<T | typeof pause> {
  const iterator = chunks[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = iterator.next()
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<true>((resolve) => {
        timer = setTimeout(resolve, patience, true)
      })
      const isLate = await Promise.race([late, next.then(() => false)])
      clearTimeout(timer)
      if (isLate) yield pause
      const {done, value} = await next
      if (done) return
      yield value
    }
  } finally {
    await iterator.return?.()
  }
}

import {describe, expect, it} from 'vitest'
import {collectAfter} from '../../src/run/collector.js'

/** Make objects that nobody needs, and tell how many bytes the heap has then. */
function litter(): number {
  let size = 0
  for (let index = 0; index < 10_000; index++) size += JSON.stringify({index}).length
  return size > 0 ? process.memoryUsage().heapUsed : 0
}

describe('collectAfter', () => {
  it('takes back what a batch left behind', () => {
    collectAfter(1 << 20)
    const full = litter()
    collectAfter(1 << 20)
    expect(full - process.memoryUsage().heapUsed).toBeGreaterThan(100_000)
  })

  it('does nothing after a small batch', () => {
    collectAfter(1 << 20)
    const full = litter()
    collectAfter(1 << 10)
    expect(process.memoryUsage().heapUsed).toBeGreaterThanOrEqual(full)
  })
})

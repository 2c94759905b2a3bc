import {expect, it} from 'vitest'
import {repairJoins} from '../../../src/index.js'

it('a direction mark where a space should be joined does not turn the repair in circles', () => {
  expect(repairJoins('بین \u200fالملل')).toBe('بین \u200fالملل')
})

it('what is mended may make a word known: it is mended at once', () => {
  const mended = repairJoins('به آ\ufeffمریک&zwnj;ا رفت')
  expect(repairJoins(mended)).toBe(mended)
  expect(mended).not.toContain('\ufeff')
})

/** Each word shows how the next is joined: «ab c» lets «bc» be parted, whose «c d» lets «cd» be parted. */
function chain(length: number): string {
  const letters = 'ظغضثحخقط'
  const parts = Array.from({length: length + 2}, (_, index) =>
    [1, 3, 5, 7].map((step) => letters[(index * step + (index >> 3) * (step >> 1) + step) % 8]).join('')
  )
  const lines = parts.slice(2).map((part, index) => `${parts[index]}${parts[index + 1]} ${part}`)
  return [`${parts[0]} ${parts[1]}`, ...lines].join('\n')
}

it('a document that does not settle in a few rounds is left as it was', () => {
  const short = repairJoins(chain(6), {joinStyle: 'academy'})
  expect(short).toContain('\u200c')
  for (const text of [chain(6), chain(60)]) {
    const once = repairJoins(text, {joinStyle: 'academy'})
    expect(repairJoins(once, {joinStyle: 'academy'})).toBe(once)
  }
  expect(repairJoins(chain(60), {joinStyle: 'academy'})).toBe(chain(60))
})

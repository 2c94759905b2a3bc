import {expect, it} from 'vitest'
import {repairJoins} from '../../../src/index.js'

it('a direction mark where a space should be joined does not turn the repair in circles', () => {
  expect(repairJoins('بین \u200fالملل')).toBe('بین \u200fالملل')
})

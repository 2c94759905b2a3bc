import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const {kernels, placeOf, writeKernel} = await import(`${new URL('../scripts/wasm.js', import.meta.url)}`)

test.each(Object.entries<string>(kernels))('%s is what `npm run wasm` made %s of', async (source, target) => {
  expect(readFileSync(placeOf(target), 'utf8')).toBe(await writeKernel(source))
})

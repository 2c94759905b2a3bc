import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)

/** SHA-256 in hexadecimal. Node's cryptography takes 10 ms to load, so it waits until something has to have a name. */
export function sha256(content: string | Uint8Array): string {
  const {createHash} = require('node:crypto') as typeof import('node:crypto')
  return createHash('sha256').update(content).digest('hex')
}

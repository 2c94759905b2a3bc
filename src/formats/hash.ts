/** SHA-256 in hexadecimal. Node's cryptography takes 10 ms to load, so it waits until something has to have a name. */
export function sha256(content: string | Uint8Array): string {
  const {createHash} = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(content).digest('hex')
}

/** `node:zlib`, which takes 3 ms to load and waits until something is packed. */
export function zlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib')
}

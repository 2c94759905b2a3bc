import type {Options, Repair} from '../types.js'

/** What bytes said, and in which charset. */
export interface Decoded {
  text: string
  encoding: string
  repairs: Repair[]
}

export function decode(bytes: Uint8Array, _options?: Readonly<Pick<Options, 'encoding'>> | null): Decoded {
  return {text: Buffer.from(bytes).toString('utf8'), encoding: 'utf-8', repairs: []}
}

import type {Automaton} from './stages/chrome/phrases.js'
import type {Trained} from './stages/joins/lexicon.js'

/** Tables that are the same in every run. */
export interface Prepared {
  /** Of `fold.ts`. */
  fold: Uint16Array
  /** Of `stages/chrome/letters.ts`. */
  classes: Uint8Array
  scripts: Uint8Array
  units: Int32Array
  /** Of `spacing.ts`. */
  spacing: Uint8Array
  /** Of `decode/letters.ts`. */
  symbols: Uint8Array
  turned: Int16Array
  /** Of `decode/classes.ts`. */
  garbled: Uint32Array
  /** The phrases of all languages; of each phrase, in order, what `Entry` has of it. */
  phrases: Omit<Automaton, 'entries'>
  lengths: Uint16Array
  exact: Readonly<Record<string, string>>
  /** What training left for `stages/joins/`. */
  joins: Trained
}

/** Tables that are there already: the packed command brings them along. Elsewhere they are made when they are needed. */
export const prepared = undefined as Prepared | undefined

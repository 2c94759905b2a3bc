/** A stretch of a line that is to leave, and where it may stand. */
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {classTable} from './letters.js'

/** A stretch of a line that is to leave. */
export interface Cut {
  role: RemovedRole
  rule: string
  score: number
  start: number
  end: number
}

/** Where in the article a line stands, as far as trims care. */
export interface Place {
  /** One of the first lines of prose: only there a dateline may stand. */
  opens: boolean
  /** The line may be the headline. */
  title: boolean
}

/** Letters in a text; as soon as there are `enough`, the others are not counted. */
export function letters(text: string, enough = Infinity): number {
  let count = 0
  for (let index = 0; index < text.length && count < enough; index++) {
    if (classTable[text.charCodeAt(index)] === is.letter) count++
  }
  return count
}

import type {Phrase} from '../../src/languages/language.js'
import {latestHeadings} from '../../src/languages/latest.js'
import type {Role} from '../../src/types.js'

/** The role of a line that is nothing but the phrase: what heads the newest stories is of other stories. */
export function roleOf({text, role, heading}: Phrase): Role {
  return heading && role === 'most-read' && latestHeadings.has(text) ? 'related' : role
}

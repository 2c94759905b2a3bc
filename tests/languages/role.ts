import type {Phrase} from '../../src/languages/language.js'
import {latestHeadings} from '../../src/languages/latest.js'
import type {Role} from '../../src/types.js'

/** The role of a line that is nothing but the phrase: what heads the newest stories is of other stories, or a menu's item. */
export function roleOf({text, role, heading}: Phrase): Role {
  if (role !== 'most-read' || !latestHeadings.has(text)) return role
  return heading ? 'related' : 'nav'
}

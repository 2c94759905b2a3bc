import {describe, expect, it} from 'vitest'
import {createCleaner} from '../../../src/clean.js'
import {fold} from '../../../src/fold.js'
import {phraseLists} from '../../../src/languages/lists.js'
import {isKept} from '../../../src/types.js'
import {roleOf} from '../../languages/role.js'

/** Roles that languages give to one and the same phrase. */
const rolesOf = new Map<string, Set<string>>()
for (const {phrases} of phraseLists) {
  for (const phrase of phrases) {
    const key = fold(phrase.text)
    rolesOf.set(key, (rolesOf.get(key) ?? new Set()).add(roleOf(phrase)))
  }
}

describe.each(phraseLists.map((list) => [list.code, list] as const))('phrases of %s', (code, {phrases}) => {
  const clean = createCleaner({language: code, only: ['language', 'chrome']})
  const chrome = phrases.filter(({role}) => !isKept(role))

  it('take out the lines that prove them, with their role', () => {
    const wrong = chrome.filter(({drop, text}) => {
      const {removed} = clean(drop)
      return !removed.some(({role}) => rolesOf.get(fold(text))?.has(role))
    })
    expect(wrong.map(({text, drop}) => `${text}: ${drop}`)).toEqual([])
  })

  it('leave the lines of articles that hold their words', () => {
    const wrong = chrome.filter(({keep}) => keep !== undefined && clean(keep).removed.length > 0)
    expect(wrong.map(({text, keep}) => `${text}: ${keep}`)).toEqual([])
  })
})

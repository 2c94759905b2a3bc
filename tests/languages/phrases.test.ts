import {describe, expect, it} from 'vitest'
import {fold} from '../../src/fold.js'
import {languages} from '../../src/languages/index.js'
import type {Phrase} from '../../src/languages/language.js'
import {latestHeadings} from '../../src/languages/latest.js'
import {phraseLists} from '../../src/languages/lists.js'
import {keptRoles, removedRoles} from '../../src/types.js'

const roles: ReadonlySet<string> = new Set([...keptRoles, ...removedRoles])

/** Folded letters and digits: what the matcher compares. */
function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a phrase stands in its line where its scope says. */
function standsInPlace({text, scope}: Phrase, line: string): boolean {
  const key = bare(text)
  const all = bare(line)
  switch (scope) {
    case 'line':
      return all.replace(/^\d+|\d+$/g, '') === key.replace(/^\d+|\d+$/g, '')
    case 'start':
      return all.startsWith(key)
    case 'end':
      return all.endsWith(key)
    case 'label':
      return all.length > key.length && bare(line.split(/[:：]/)[0]) === key
    case 'inline':
      return all.includes(key) && all.length > key.length
  }
}

describe.each(languages.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  const {words, agencies = []} = language

  it('has words enough, each once', () => {
    const folded = words.map(fold)
    expect(folded.filter((word, index) => word === '' || folded.indexOf(word) !== index)).toEqual([])
    expect(words.length).toBeGreaterThanOrEqual(150)
  })

  it('has each agency once', () => {
    const folded = agencies.map(fold)
    expect(folded.filter((name, index) => name === '' || folded.indexOf(name) !== index)).toEqual([])
  })
})

describe.each(phraseLists.map(({code, phrases}) => [code, phrases] as const))('phrases of %s', (_code, phrases) => {
  it('has each phrase once in a scope', () => {
    const seen = new Set<string>()
    const twice = phrases.filter(({text, scope}) => {
      const key = `${scope} ${bare(text)}`
      if (seen.has(key)) return true
      seen.add(key)
      return false
    })
    expect(twice).toEqual([])
  })

  it('has phrases of known roles, without marks at their ends but the colon of an inline piece', () => {
    const wrong = phrases.filter(
      ({text, role, scope}) =>
        !roles.has(role) ||
        bare(text) === '' ||
        /^[\s.:…]|[\s.…]$/u.test(text) ||
        (scope !== 'inline' && text.endsWith(':'))
    )
    expect(wrong).toEqual([])
  })

  it('has a line to drop for each phrase, with the phrase in its place', () => {
    expect(phrases.filter((phrase) => !standsInPlace(phrase, phrase.drop))).toEqual([])
  })

  it('keeps only sentences that hold the phrase', () => {
    const wrong = phrases.filter(
      ({text, keep}) => keep !== undefined && !(bare(keep).includes(bare(text)) && /[.!?؟۔]$/u.test(keep))
    )
    expect(wrong).toEqual([])
  })
})

describe('headings of the newest stories', () => {
  it('are phrases of what is read most', () => {
    const known = new Set(
      phraseLists.flatMap(({phrases}) => phrases.filter(({role}) => role === 'most-read').map(({text}) => text))
    )
    expect([...latestHeadings].filter((text) => !known.has(text))).toEqual([])
  })
})

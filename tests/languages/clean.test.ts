import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createCleaner} from '../../src/clean.js'
import {languages} from '../../src/languages/index.js'
import type {Phrase} from '../../src/languages/language.js'
import type {RemovedRole, Role} from '../../src/types.js'
import {roleOf} from './role.js'

/** A headline and five paragraphs in each language. */
const articles: Record<string, readonly string[]> = JSON.parse(
  readFileSync(new URL('../cases/articles.json', import.meta.url), 'utf8')
)

/** Roles whose lines stand between the headline and the text; the others stand at the end. */
const above: ReadonlySet<Role> = new Set<RemovedRole>([
  'section',
  'breadcrumb',
  'nav',
  'date',
  'byline',
  'agency',
  'article-id',
  'caption',
  'counter',
  'print-tools',
  'login',
  'media-placeholder'
])

describe.each(languages.map((language) => [language.code, language] as const))('%s', (code, {phrases}) => {
  const clean = createCleaner({language: code, only: ['language', 'chrome']})
  const [title, ...body] = articles[code]
  const few = body.slice(0, 3)

  it('leaves the article alone', () => {
    expect(clean([title, ...body].join('\n')).removed).toEqual([])
  })

  it('drops each line that a phrase says it drops, as what the phrase says it is', () => {
    const wrong = phrases.flatMap((phrase) => {
      const {lines, at} = place(phrase)
      const {removed} = clean(lines.join('\n'))
      const roles = removed.filter(({line}) => line === at).map(({role}) => role)
      if (roles.includes(roleOf(phrase) as RemovedRole) && removed.every(({line}) => line === at)) return []
      return [`${phrase.scope} ${phrase.role} | ${phrase.drop} | ${removed.map(({line, rule}) => `${line} ${rule}`)}`]
    })
    expect(wrong).toEqual([])
  })

  it('keeps each line that a phrase says it keeps', () => {
    const kept = [...new Set(phrases.flatMap(({keep}) => keep ?? []))]
    const wrong: string[] = []
    for (let from = 0; from < kept.length; from += 4) {
      const {removed} = clean([title, few[0], ...kept.slice(from, from + 4), few[1], few[2]].join('\n'))
      for (const {text, rule} of removed) wrong.push(`${rule} | ${text}`)
    }
    expect(wrong).toEqual([])
  })

  /** The article with the phrase's line in its natural place, and that line's number. */
  function place({drop, role, heading}: Phrase): {lines: string[]; at: number} {
    return above.has(role) && !heading
      ? {lines: [title, drop, ...few], at: 2}
      : {lines: [title, ...few, drop], at: few.length + 2}
  }
})

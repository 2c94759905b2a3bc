// The sample documents against their gold: paragraphs, headline, fields, removed lines.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createCleaner, restore} from '../../../dist/index.js'

const joiner = /[\u200c ]/g

export default function measure(shared) {
  const gold = JSON.parse(readFileSync(join(shared, 'eval/seeds/gold.json'), 'utf8'))
  const clean = createCleaner({ledger: true})
  const count = {
    paragraphs: [0, 0],
    headline: [0, 0],
    language: [0, 0],
    fields: [0, 0],
    removed: [0, 0],
    restored: [0, 0]
  }
  const misses = []
  const check = (what, right, ...about) => {
    count[what][1]++
    if (right) count[what][0]++
    else misses.push(['seeds:', what, ...about].join(' ').slice(0, 240))
  }
  for (const [name, want] of Object.entries(gold)) {
    const input = readFileSync(join(shared, 'seeds', name), 'utf8')
    const article = clean(input)
    const {metadata} = article
    check('restored', restore(article) === input, name)
    check('language', article.language === want.language, name, article.language)
    check('headline', (metadata.headline ?? null) === want.headline, name, metadata.headline)
    const lines = article.text.split('\n').filter(Boolean)
    if (want.headline) check('headline', lines.shift() === want.headline, name, 'not first in the text')
    const free = (text) =>
      want.optionalJoins.reduce((all, join) => all.replaceAll(join.replaceAll(' ', '\u200c'), join), text)
    for (let index = 0; index < Math.max(lines.length, want.paragraphs.length); index++) {
      const [a, b] = [lines[index] ?? '', want.paragraphs[index] ?? '']
      check('paragraphs', free(a) === free(b), name, JSON.stringify(a), JSON.stringify(b))
    }
    const whole = article.removed.filter((removal) => !removal.part).map((removal) => removal.line)
    check('removed', String(whole) === String(want.removed), name, String(whole), 'want', String(want.removed))
    for (const [field, value] of Object.entries(want.metadata)) {
      check(
        'fields',
        agrees(field, value, metadata),
        name,
        field,
        JSON.stringify(metadata[field] ?? metadata),
        'want',
        JSON.stringify(value)
      )
    }
  }
  for (const miss of misses.slice(0, 15)) console.error(miss)
  if (misses.length > 15) console.error(`seeds: ${misses.length - 15} more`)
  return Object.fromEntries(Object.entries(count).map(([what, [right, all]]) => [what, right / all]))
}

function agrees(field, want, metadata) {
  const includes = (have, values) => values.every((value) => have?.includes(value))
  switch (field) {
    case 'keywordsInclude':
      return includes(metadata.keywords, want)
    case 'relatedHeadlines':
      return includes(
        metadata.relatedLink?.map((link) => link.headline),
        want
      )
    case 'articleCode':
      return includes(metadata.identifier, [want])
    case 'datePublished':
    case 'dateModified':
      return metadata[field]?.startsWith(want)
    case 'articleSection':
      return JSON.stringify(metadata[field])?.replace(joiner, '') === JSON.stringify(want).replace(joiner, '')
    default:
      return JSON.stringify(metadata[field]) === JSON.stringify(want)
  }
}

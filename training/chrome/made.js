// Documents that are made up: articles with other stories under them, of the lines of other documents.
//
// Lists of other stories, each with its first sentence, are what a cleaner takes for article most often. They stand on few of
// the pages there are, and hardly on any in Persian and Arabic.
import {hashOf, makeRandom} from './random.js'

/** Of those who have many: how many get stories, and how often; and how much a made-up document weighs. */
const shares = {news: 0.25, page: 2}
const weights = {news: 1, page: 4, residue: 8}

/** Stories of a language, and of one part of its sites, from which on lists can be made of them. */
const fewest = 8

/**
 * The documents with stories under the article: each page twice, a residue once, a fourth of the news pages. The stories are of
 * the same language and the same of the parts of sites that `partOf` tells.
 */
export function makeDocuments(documents, partOf) {
  const pools = new Map()
  const keyOf = (document) => `${document.lang} ${partOf(document)}`
  for (const document of documents) {
    const story = storyOf(document)
    if (!story) continue
    const key = keyOf(document)
    if (!pools.has(key)) pools.set(key, [])
    pools.get(key).push(story)
  }
  const made = []
  for (const document of documents) {
    const pool = pools.get(keyOf(document)) ?? []
    if (pool.length < fewest || !document.lines.some(({keep}) => keep)) continue
    const random = makeRandom(hashOf(`made ${document.id}`))
    const kind = document.set === 'train' ? 'news' : document.set === 'pages' ? 'page' : 'residue'
    const count =
      kind === 'page' ? shares.page : kind === 'residue' || (document.news && random() < shares.news) ? 1 : 0
    for (let copy = 0; copy < count; copy++) {
      const {site, lang} = document
      const lines = withStories(document, pool, random)
      made.push({id: `${document.id} made ${copy}`, site, lang, set: 'made', weight: weights[kind], lines})
    }
  }
  return made
}

/** Headline and first paragraph of a document; undefined where it is not clear which lines they are. */
function storyOf({id, lines}) {
  const first = lines.findIndex((line) => line.keep)
  if (first < 0) return undefined
  let headline = lines.findIndex((line) => line.title || line.marked)
  if (headline < 0 && isHeadline(lines[first])) headline = first
  else if (headline < 0 && first > 0 && lines[first - 1].skip) headline = first - 1
  const lead = lines.findIndex(({text, keep}, index) => index > headline && keep && text.length >= 60)
  if (headline < 0 || lead < 0 || !isHeadline(lines[headline])) return undefined
  return {id, headline: lines[headline].text, lead: lines[lead].text}
}

function isHeadline({text}) {
  return text.length >= 15 && text.length <= 140 && !/[.:;,\u060c\u061b]\s*$/u.test(text)
}

/** Lines below the article of a residue, at most: there stand a few headlines, on a page whole lists. */
const residue = 10

/** A document with stories right below its article or some lines further. */
function withStories({id, lines}, pool, random) {
  const last = lines.findLastIndex((line) => line.keep)
  const below = lines.length - last - 1
  const at = last + 1 + (random() < 0.4 ? 0 : Math.floor(random() * Math.min(25, below)))
  const few = below <= residue
  const count = 1 + Math.floor(random() * random() * (few ? 10 : 25))
  const stories = listOf(id, lines, pool, random, {count, leads: few ? [0, 0, 0, 1] : [0, 0.5, 0.9, 1, 1]})
  return [...lines.slice(0, at), ...stories.map((text) => ({text, keep: false, skip: false})), ...lines.slice(at)]
}

/** Stories of a pool, all printed in one manner, among the section names and dates of the page. */
function listOf(id, lines, pool, random, {count, leads}) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const outside = lines.filter(({keep, skip}) => !keep && !skip).map(({text}) => text)
  const names = outside.filter((text) => text.length >= 3 && text.length <= 20 && !/\p{Nd}/u.test(text))
  const dates = outside.filter((text) => text.length <= 30 && /\p{Nd}.*\p{Nd}/u.test(text))
  const manner = {
    lead: pick(leads),
    ending: pick(['', '\u2026', '...', ' ...', 'sentence', 'sentence', 'whole']),
    length: 60 + Math.floor(random() * 160),
    date: dates.length > 0 ? pick([0, 0, 0.5, 1]) : 0,
    dateFirst: random() < 0.4,
    section: names.length > 0 ? pick([0, 0, 0.15, 0.4]) : 0,
    name: names.length > 0 ? pick([0, 0, 0, 0.5, 1]) : 0
  }
  const result = []
  for (let index = 0; index < count; index++) {
    const story = pick(pool)
    if (story.id === id) continue
    if (random() < manner.section) result.push(pick(names))
    const date = random() < manner.date ? [pick(dates)] : []
    if (manner.dateFirst) result.push(...date)
    if (random() < manner.name) result.push(pick(names))
    result.push(story.headline)
    if (random() < manner.lead) result.push(summaryOf(story.lead, manner, random))
    if (!manner.dateFirst) result.push(...date)
  }
  return result
}

/** A paragraph as a list of stories prints it: cut off, its first sentence, or whole. */
function summaryOf(lead, {ending, length}, random) {
  if (ending === 'whole') return lead
  if (ending === 'sentence') {
    const end = lead.slice(40).search(/[.!?\u061f\u06d4]\s/u)
    return end < 0 ? lead : lead.slice(0, 40 + end + 1)
  }
  const most = Math.floor(length * (0.8 + random() * 0.4))
  if (lead.length <= most) return lead
  const space = lead.lastIndexOf(' ', most)
  return lead.slice(0, space > 30 ? space : most) + ending
}

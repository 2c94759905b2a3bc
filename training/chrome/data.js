// Documents with a flag per line, from ../shared, and the shapes in which a cleaner meets them.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {fold} from '../../dist/fold.js'
import {parseBlocks} from '../../dist/stages/blocks.js'
import {hashOf, makeRandom} from './random.js'

export const evalSets = ['fa-residue', 'ar-residue', 'other-residue', 'pages']

/** All documents: `{id, site, set, lines: [{text, keep, skip}]}`. */
export function readDocuments(shared) {
  const documents = []
  for (const set of evalSets) {
    for (const record of readLines(readFileSync(join(shared, 'eval/lines', `${set}.jsonl`), 'utf8'))) {
      const lines = seenLines(record).map((line) => ({
        text: line.text,
        keep: line.keep,
        skip: Boolean(line.amb),
        title: line.role === 'title'
      }))
      documents.push({id: record.id, site: record.site ?? record.id, set, lang: record.lang, lines})
    }
  }
  for (const record of readLines(
    gunzipSync(readFileSync(join(shared, 'train/lines/pages.jsonl.gz'))).toString('utf8')
  )) {
    if (isHeldOut(record)) continue
    const lines = seenLines(record)
    if (!lines.some((line) => line.keep)) continue
    // scripts without spaces are not what zolal is for: a third of them keeps the model general
    if (['zh', 'ja', 'th', 'ko'].includes(record.lang) && hashOf(record.id) % 3 > 0) continue
    const news = record.ptype === undefined || record.ptype === null || record.ptype === 'article'
    documents.push({
      id: record.id,
      site: siteOf(record),
      set: 'train',
      lang: record.lang,
      news,
      lines: readHeadlines(lines)
    })
  }
  return documents
}

/** The lines of a record that make a block, each in one line. */
function seenLines({lines}) {
  return lines
    .map((line) => ({...line, text: line.text.replaceAll(/[\n\r\u2028\u2029\v\f\u0085]/gu, ' ')}))
    .filter(({text}) => parseBlocks(text).length > 0)
}

function readLines(text) {
  return text
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line))
}

/** The host of a page: from its address, or as its id tells it. */
export function siteOf({url, id}) {
  const host = url ? new URL(url).hostname : (/_([^_]+\.[^_]+)_|^ctf-([^-]+)/u.exec(id)?.slice(1).find(Boolean) ?? id)
  return host.replace(/^www\./u, '')
}

/** Lines between a headline and the text, at most. */
const farthest = 16

/**
 * The published gold of many pages has no headline, while zolal's articles have one. Where the headline is marked, it is
 * learned as the article's; other lines that look like it are not learned from.
 */
function readHeadlines(lines) {
  const first = lines.findIndex((line) => line.keep)
  const page = fold(lines[0].text)
  const result = lines.map((line) => ({
    text: line.text,
    keep: line.keep,
    skip: Boolean(line.amb || line.title),
    marked: Boolean(line.title)
  }))
  let candidates = 0
  for (let index = first - 1; index >= 0 && first - index <= 12; index--) {
    const folded = fold(lines[index].text)
    if (
      folded.length > 14 &&
      (page.includes(folded) || (candidates === 0 && folded.length > 25 && folded.length < 180))
    ) {
      result[index].skip = true
      candidates++
    }
  }
  const headline = lines.findLastIndex((line, index) => line.title && index <= first && first - index <= farthest)
  if (headline >= 0) Object.assign(result[headline], {keep: true, skip: false, title: true})
  return result
}

/** Pages of every tenth site are never trained on: what is measured on them is measured on sites not seen. */
export function isHeldOut(record) {
  return hashOf(`held out ${siteOf(record)}`) % 10 === 0
}

/** The folds of cross-validation: whole sites stay together. */
export function foldOf(site, folds) {
  return hashOf(site) % folds
}

/** Parts of the sites: lines of each are judged first by a model of the others. */
export const innerParts = 3

/** Of three parts of the sites, not those of cross-validation, the one of a document. */
export function partOf({site}) {
  return foldOf(`inner ${site}`, innerParts)
}

/**
 * The shapes in which a document may come: as it is, with the furniture around it stripped (residue), without any.
 * Returns `{lines, weight}`; `weight` is per document.
 */
export function variantsOf(document) {
  const random = makeRandom(hashOf(document.id))
  const {lines, set} = document
  if (set === 'made') return [{lines, weight: document.weight}]
  if (set !== 'train') {
    const weight = set === 'pages' ? 16 : 24
    return [
      {lines, weight},
      {lines: thin(lines, random, 0.5), weight: weight / 3},
      {lines: strip(lines, random), weight: weight / 3},
      {lines: lines.filter((line) => line.keep || line.skip), weight: weight / 3}
    ]
  }
  const weight = document.news ? 1 : 0.3
  const variants = [
    {lines, weight},
    {lines: thin(strip(lines, random), random, random() * 0.7), weight}
  ]
  if (random() < 0.6) variants.push({lines: lines.filter((line) => line.keep), weight})
  return variants
}

/** Furniture only within a few lines of the article. */
function strip(lines, random) {
  const first = lines.findIndex((line) => line.keep)
  const last = lines.findLastIndex((line) => line.keep)
  const before = Math.floor(random() * random() * 16)
  const after = Math.floor(random() * random() * 20)
  return lines.slice(Math.max(0, first - before), last + 1 + after)
}

/** Some of the furniture gone, here and there. */
function thin(lines, random, share) {
  return lines.filter((line) => line.keep || line.skip || random() > share)
}

import type {Article, Metadata} from '../types.js'
import {bodyOf, languageOf, present} from './body.js'

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'

/**
 * A news item in IPTC ninjs 3.1.
 *
 * `uri` is the article's URL, else the source made a URN. ninjs dates are whole date-times with an offset: a date that
 * the text gives less exactly is kept as a description with its field's name as role.
 */
export function toNinjs(article: Readonly<Article>, source: string): Record<string, unknown> {
  const {metadata} = article
  const body = bodyOf(article)
  const descriptions = [
    {role: 'abstract', value: metadata.abstract},
    {role: 'datePublished', value: isDateTime(metadata.datePublished) ? undefined : metadata.datePublished},
    {role: 'dateModified', value: isDateTime(metadata.dateModified) ? undefined : metadata.dateModified}
  ].filter(({value}) => value !== undefined)
  return present({
    uri: uriOf(metadata, source),
    standard: {name: 'ninjs', version: '3.1', schema},
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    language: languageOf(article),
    contentCreated: isDateTime(metadata.datePublished) ? metadata.datePublished : undefined,
    versionCreated: isDateTime(metadata.dateModified) ? metadata.dateModified : undefined,
    title: metadata.headline,
    headlines: list([
      ...(metadata.headline === undefined ? [] : [{role: 'main', value: metadata.headline}]),
      ...(metadata.alternativeHeadline === undefined ? [] : [{role: 'kicker', value: metadata.alternativeHeadline}])
    ]),
    by: metadata.author?.map(({name}) => name).join(', '),
    people: metadata.author?.map(({name, role}) => ({name, rel: role ?? 'author'})),
    located: metadata.dateline,
    infoSources: list([
      ...(metadata.sourceOrganization ?? []).map((name) => ({name, role: 'source'})),
      ...(metadata.publisher === undefined ? [] : [{name: metadata.publisher, role: 'publisher'}])
    ]),
    subjects: list([
      ...(metadata.articleSection ?? []).map((name) => ({name, rel: 'section'})),
      ...(metadata.keywords ?? []).map((name) => ({name, rel: 'keyword'}))
    ]),
    altIds: list([
      ...(metadata.identifier ?? []).map((value) => ({role: 'articleCode', value})),
      ...(metadata.shortUrl === undefined ? [] : [{role: 'shortUrl', value: metadata.shortUrl}])
    ]),
    descriptions: list(descriptions),
    bodies: [{role: 'main', contentType: 'text/plain', charCount: [...body].length, value: body}]
  })
}

function list<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined
}

/** RFC 3339, as JSON Schema's `date-time` has it. */
function isDateTime(date: string | undefined): boolean {
  return date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(date)
}

function uriOf(metadata: Readonly<Metadata>, source: string): string {
  for (const url of [metadata.url, source]) if (url !== undefined && URL.canParse(url)) return new URL(url).href
  return `urn:x-zolal:${encodeURIComponent(source.replace(/\p{Cs}/gu, '\ufffd'))}`
}

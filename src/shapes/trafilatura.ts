import type {Article} from '../types.js'
import {bodyOf, languageOf} from './body.js'
import {hostOf} from './dolma.js'

/** What `trafilatura --json --with-metadata` prints (2.3); what is not known is null or an empty string, as there. */
export interface TrafilaturaDocument {
  title: string | null
  /** Names with `; ` between them. */
  author: string | null
  hostname: string | null
  /** Day of publication, `2024-06-27`. */
  date: string | null
  fingerprint: string | null
  id: string | null
  license: string | null
  comments: string
  raw_text: string
  text: string
  language: string | null
  image: string | null
  pagetype: string | null
  filedate: string | null
  /** URL of the document. */
  source: string | null
  /** Name of the site. */
  'source-hostname': string | null
  excerpt: string | null
  /** Sections with `;` between them. */
  categories: string
  /** Keywords with `;` between them. */
  tags: string
}

/** The JSON output of trafilatura, for programs that read it. */
export function toTrafilatura(article: Readonly<Article>, source: string): TrafilaturaDocument {
  const {metadata} = article
  const day = metadata.datePublished?.slice(0, 10)
  const text = bodyOf(article).trimEnd()
  return {
    title: metadata.headline ?? null,
    author: metadata.author?.map(({name}) => name).join('; ') ?? null,
    hostname: hostOf(metadata.url) ?? null,
    // a date there is a whole day: a month or a year alone would be read as one
    date: day?.length === 10 ? day : null,
    fingerprint: null,
    id: source,
    license: null,
    comments: '',
    raw_text: text,
    text,
    language: languageOf(article) ?? null,
    image: null,
    pagetype: null,
    filedate: null,
    source: metadata.url ?? null,
    'source-hostname': metadata.publisher ?? null,
    excerpt: metadata.abstract ?? null,
    categories: metadata.articleSection?.join(';') ?? '',
    tags: metadata.keywords?.join(';') ?? ''
  }
}

import type {Article} from '../types.js'
import {bodyOf, languageOf} from './body.js'

/** What `Article.to_json` of newspaper4k gives (its `article_json_fields`); what is not known is empty, as there. */
export interface NewspaperArticle {
  url: string
  read_more_link: string
  language: string
  title: string
  top_image: string
  meta_img: string
  images: string[]
  movies: string[]
  keywords: string[]
  meta_keywords: string[]
  tags: string[]
  authors: string[]
  /** ISO 8601. */
  publish_date: string | null
  summary: string
  meta_description: string
  meta_lang: string
  meta_favicon: string
  meta_site_name: string
  canonical_link: string
  text: string
}

/** The JSON output of newspaper4k, for programs that read it. */
export function toNewspaper(article: Readonly<Article>): NewspaperArticle {
  const {metadata} = article
  const language = languageOf(article) ?? ''
  const date = metadata.datePublished
  return {
    url: metadata.url ?? '',
    read_more_link: '',
    language,
    title: metadata.headline ?? '',
    top_image: '',
    meta_img: '',
    images: [],
    movies: [],
    keywords: metadata.keywords ?? [],
    meta_keywords: metadata.keywords ?? [],
    tags: metadata.keywords ?? [],
    authors: metadata.author?.map(({name}) => name) ?? [],
    // a Python `datetime` needs a whole day
    publish_date: date !== undefined && date.length >= 10 ? date : null,
    summary: metadata.abstract ?? '',
    meta_description: metadata.abstract ?? '',
    meta_lang: language,
    meta_favicon: '',
    meta_site_name: metadata.publisher ?? '',
    canonical_link: metadata.url ?? '',
    text: bodyOf(article).trimEnd()
  }
}

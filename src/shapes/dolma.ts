import type {Article, Metadata} from '../types.js'
import {languageOf, present} from './body.js'

/** A row of a Dolma `documents` file (allenai/dolma, docs/data-format.md). */
export interface DolmaDocument {
  id: string
  text: string
  /** Name of the collection. */
  source: string
  /** When the document was created (ISO 8601). */
  created?: string
  metadata: Omit<Metadata, 'evidence'> & {language?: string}
}

/** A Dolma document; `added` is for the one who adds it to a collection. */
export function toDolma(article: Readonly<Article>, source: string): DolmaDocument {
  const {evidence: _, ...metadata} = article.metadata
  return present({
    id: source,
    text: article.text,
    source: hostOf(metadata.url) ?? 'zolal',
    created: metadata.datePublished,
    metadata: present({...metadata, language: languageOf(article)})
  })
}

/** Host of an absolute URL. */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? undefined : new URL(url).hostname || undefined
}

import type {Article} from '../types.js'
import {languageOf} from './body.js'

/** What a datatrove writer puts in a line (huggingface/datatrove, `Document`). */
export interface DatatroveDocument {
  text: string
  id: string
  media: {type: number; url: string; alt: string | null; local_path: string | null}[]
  /** Flat: datatrove's values are strings, numbers and truth values. */
  metadata: Record<string, string | number | boolean>
}

/**
 * A datatrove document. Lists become one string with `; ` between their members, labels become `label:NAME`;
 * captions have no URL, so `media` stays empty and they stand in the metadata.
 */
export function toDatatrove(article: Readonly<Article>, source: string): DatatroveDocument {
  const {evidence: _, labels, author, image, video, relatedLink, ...rest} = article.metadata
  const metadata: DatatroveDocument['metadata'] = {}
  const language = languageOf(article)
  if (language !== undefined) metadata.language = language
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) metadata[name] = Array.isArray(value) ? value.join('; ') : value
  }
  const lists = {
    author: author?.map((one) => one.name),
    image: image?.map((one) => one.caption ?? one.creditText ?? ''),
    video: video?.map((one) => one.caption ?? one.creditText ?? ''),
    relatedLink: relatedLink?.map((one) => one.headline)
  }
  for (const [name, list] of Object.entries(lists)) if (list) metadata[name] = list.join('; ')
  for (const [label, value] of Object.entries(labels ?? {})) metadata[`label:${label}`] = value
  return {text: article.text, id: source, media: [], metadata}
}

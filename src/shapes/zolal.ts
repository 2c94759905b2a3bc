import type {Article, Metadata, Removal, Repair} from '../types.js'
import {present} from './body.js'

/** All that is known of a document, in one object. */
export interface ZolalShape {
  source: string
  language: string
  encoding?: string
  text: string
  metadata: Metadata
  removed: Removal[]
  repairs: Repair[]
}

/** zolal's own shape: text, metadata with evidence, what left the text and what was repaired. */
export function toZolal(article: Readonly<Article>, source: string): ZolalShape {
  const {text, language, encoding, metadata, removed, repairs} = article
  return present({source, language, encoding, text, metadata, removed, repairs})
}

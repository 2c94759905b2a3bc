/** What a run writes of an article: text with or without front matter, findings in the shape that was asked for. */

import type {Writing} from '../formats/room.js'
import {writeJson} from '../formats/writing.js'
import {findings} from '../records.js'
import {frontMatter, shape} from '../shapes/index.js'
import type {Article} from '../types.js'
import {writeFindings} from './findings.js'
import type {Settings} from './settings.js'

/** The text of an article as a file or standard output gets it. */
export function textOf(article: Readonly<Article>, settings: Readonly<Settings>): string {
  return settings.frontMatter ? frontMatter(article) + article.text : article.text
}

/** Write what is added to a record of somebody's, as JSON. */
export function writeAdded(
  writing: Writing,
  article: Readonly<Article>,
  source: string,
  settings: Readonly<Settings>
): void {
  if (settings.shape) writeJson(writing, shape(article, source, settings.shape))
  else writeFindings(writing, article, settings.config)
}

/** A record of our own: the shape alone, or what is known of the source beside text and findings. */
export function recordOf(
  article: Readonly<Article>,
  known: Readonly<Record<string, string | undefined>>,
  settings: Readonly<Settings>
): object {
  if (settings.shape) return shape(article, known.source ?? known.id ?? known.url ?? '', settings.shape)
  return {
    ...known,
    [settings.textField]: article.text,
    [settings.field]: {...findings(article), config: settings.config}
  }
}

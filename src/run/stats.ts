import type {Article, RemovedRole} from '../types.js'

/** What a run did; figures of parts add up. */
export interface Stats {
  documents: number
  /** Documents that could not be cleaned. */
  failed: number
  /** Documents that an earlier run had done. */
  done: number
  repairs: number
  /** Lines, parts of lines and characters that left, by role. */
  removed: Partial<Record<RemovedRole, {lines: number; parts: number; characters: number}>>
}

export function emptyStats(): Stats {
  return {documents: 0, failed: 0, done: 0, repairs: 0, removed: {}}
}

/** Count an article in. */
export function countArticle(stats: Stats, article: Readonly<Article>): void {
  stats.documents++
  stats.repairs += article.repairs.length
  for (const {role, part, text} of article.removed) {
    const count = (stats.removed[role] ??= {lines: 0, parts: 0, characters: 0})
    if (part) count.parts++
    else count.lines++
    count.characters += text.length
  }
}

/** Add the figures of a part to those of the whole. */
export function addStats(whole: Stats, part: Readonly<Stats>): void {
  whole.documents += part.documents
  whole.failed += part.failed
  whole.done += part.done
  whole.repairs += part.repairs
  for (const [role, {lines, parts, characters}] of Object.entries(part.removed)) {
    const count = (whole.removed[role as RemovedRole] ??= {lines: 0, parts: 0, characters: 0})
    count.lines += lines
    count.parts += parts
    count.characters += characters
  }
}

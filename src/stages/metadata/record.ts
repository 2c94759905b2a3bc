/** The metadata while it is being read: every value with its evidence, in the same order. */
import {fold, foldsAlike} from '../../fold.js'
import type {Author, Evidence, Media, Metadata, RelatedLink} from '../../types.js'
import type {Piece} from './page.js'

/** Fields with one value. */
export type SingleField = {
  [F in keyof Metadata]-?: NonNullable<Metadata[F]> extends string | number ? F : never
}[keyof Metadata]

/** Fields with a list of strings. */
export type ListField = {
  [F in keyof Metadata]-?: NonNullable<Metadata[F]> extends string[] ? F : never
}[keyof Metadata]

/** Evidence from a piece; one that still stands in the article is less sure. */
export function evidenceOf(piece: Piece, rule: string, confidence: number): Evidence {
  const {line, raw, from} = piece
  return {line, rule, raw, from, confidence: from === 'removed' ? confidence : Math.round(confidence * 80) / 100}
}

/** Metadata that say nothing yet: with all fields, in the order in which a reader looks for them, so that all are objects of one kind. */
export function noMetadata(): Metadata {
  return {
    headline: undefined,
    alternativeHeadline: undefined,
    abstract: undefined,
    articleSection: undefined,
    author: undefined,
    dateline: undefined,
    sourceOrganization: undefined,
    publisher: undefined,
    citation: undefined,
    isBasedOn: undefined,
    url: undefined,
    shortUrl: undefined,
    identifier: undefined,
    datePublished: undefined,
    dateModified: undefined,
    keywords: undefined,
    image: undefined,
    video: undefined,
    relatedLink: undefined,
    commentCount: undefined,
    viewCount: undefined,
    inLanguage: undefined,
    labels: undefined,
    evidence: undefined
  }
}

/** Metadata without the fields of which nothing was read. */
export function withoutUnread(metadata: Metadata): Metadata {
  const read: Record<string, unknown> = {}
  for (const field in metadata) {
    const value = metadata[field as keyof Metadata]
    if (value !== undefined) read[field] = value
  }
  return read
}

/** Values in the longest list: more is a page of lists. */
const most = 200

/** Set a field that is not set yet. */
export function put<F extends SingleField>(
  metadata: Metadata,
  field: F,
  value: Metadata[F] | undefined,
  evidence: Evidence
): void {
  if (value === undefined || value === '' || metadata[field] !== undefined) return
  metadata[field] = value
  noteFirst(metadata, field, evidence)
}

/** Add to a list what it does not hold yet, compared folded. */
export function push(metadata: Metadata, field: ListField, value: string, evidence: Evidence): void {
  const list = metadata[field]
  if (foldsAlike(value, '') || (list && (list.length >= most || isListed(list, value)))) return
  if (list) {
    list.push(value)
    note(metadata, field, evidence)
  } else {
    metadata[field] = [value]
    noteFirst(metadata, field, evidence)
  }
}

function isListed(list: readonly string[], value: string): boolean {
  for (const other of list) if (foldsAlike(other, value)) return true
  return false
}

/** Add an author; a name that is there already gains the role it lacked. */
export function pushAuthor(metadata: Metadata, author: Author, evidence: Evidence): void {
  if ((metadata.author?.length ?? 0) >= most) return
  const same = metadata.author?.find((other) => foldsAlike(other.name, author.name))
  if (same) {
    if (same.role === undefined && author.role !== undefined) same.role = author.role
    return
  }
  ;(metadata.author ??= []).push(author)
  note(metadata, 'author', evidence)
}

/** Add a picture or video. */
export function pushMedia(metadata: Metadata, field: 'image' | 'video', media: Media, evidence: Evidence): void {
  const list = (metadata[field] ??= [])
  const key = fold(`${media.caption ?? ''}|${media.creditText ?? ''}`)
  if (list.length >= most || list.some((other) => fold(`${other.caption ?? ''}|${other.creditText ?? ''}`) === key))
    return
  list.push(media)
  note(metadata, field, evidence)
}

/** Add an article that the page pointed to. */
export function pushRelated(metadata: Metadata, link: RelatedLink, evidence: Evidence): void {
  ;(metadata.relatedLink ??= []).push(link)
  note(metadata, 'relatedLink', evidence)
}

/** Keep a label and its value; a label that comes again keeps its first value. */
export function putLabel(metadata: Metadata, label: string, value: string, evidence: Evidence): void {
  const labels = (metadata.labels ??= {})
  if (Object.hasOwn(labels, label)) return
  // a page may call a label `__proto__`
  Object.defineProperty(labels, label, {value, enumerable: true, configurable: true, writable: true})
  note(metadata, 'labels', evidence)
}

/** Note the evidence of a field's first value: to look for what is not there is dear. */
function noteFirst(metadata: Metadata, field: string, evidence: Evidence): void {
  ;(metadata.evidence ??= {})[field] = [evidence]
}

function note(metadata: Metadata, field: string, evidence: Evidence): void {
  const all = metadata.evidence?.[field]
  if (all === undefined) {
    noteFirst(metadata, field, evidence)
    return
  }
  // a list of tags is said once
  const last = all[all.length - 1]
  if (field !== 'keywords' || last.line !== evidence.line || last.raw !== evidence.raw) all.push(evidence)
}

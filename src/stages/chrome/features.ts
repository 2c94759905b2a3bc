/** Names and columns of the numbers by which the line model judges. */
import type {RemovedRole} from '../../types.js'

/** Roles by what they say of the place in a page; a model sees the group. */
const groups: Readonly<Record<string, readonly RemovedRole[]>> = {
  nav: ['nav', 'section', 'breadcrumb', 'footer', 'copyright', 'cookie', 'login'],
  share: ['share', 'follow', 'print-tools', 'newsletter'],
  date: ['date', 'counter', 'article-id', 'source-url'],
  author: ['byline', 'agency', 'dateline', 'kicker'],
  media: ['caption', 'media-placeholder'],
  tags: ['tags'],
  related: ['related', 'most-read', 'widget', 'ad'],
  comments: ['comments'],
  end: ['end-marker'],
  other: ['other', 'duplicate']
}

export const groupNames = Object.keys(groups)
/** The group of a role, by its place in `groupNames`. */
export const groupOf = new Map(groupNames.flatMap((name, index) => groups[name].map((role) => [role, index] as const)))

const ownNames = [
  'letters',
  'digitShare',
  'functionShare',
  'functionWords',
  'endsSentence',
  'endsColon',
  'ending',
  'first',
  'last',
  'commaShare',
  'stops',
  'colons',
  'quotes',
  'separators',
  'dashes',
  'signs',
  'brackets',
  'handles',
  'urls',
  'capitalShare',
  'casedShare',
  'latinShare',
  'covered',
  'hits',
  'phrase',
  ...groupNames.map((name) => `phrase-${name}`),
  'shape'
]

/** Columns that a line fills by itself; those of its place follow. */
export const own = ownNames.length

/** Features of a neighbour that a line sees. */
export const seen = [
  'letters',
  'endsSentence',
  'phrase',
  'functionShare',
  'casedShare',
  'first',
  'digitShare',
  'endsColon'
].map((name) => ownNames.indexOf(name))
const reach = [-3, -2, -1, 1, 2, 3]

const contextNames = [
  'fromStart',
  'fromEnd',
  'position',
  'lines',
  'prose',
  'proseTotal',
  'proseBefore',
  'proseAfter',
  'proseShareBefore',
  'sinceProse',
  'untilProse',
  'runBefore',
  'runAfter',
  'near',
  'nearLetters',
  'toMedian',
  'otherScript',
  'section',
  'heading',
  'sinceHeading',
  'proseSinceHeading',
  'closers',
  'proseSinceCloser',
  'duplicate',
  'phrasesNear',
  'echo',
  'copies'
]

/** Columns that a line fills by itself and by its place. */
export const filled = own + contextNames.length

/** A number that a tree may ask for: of the line itself, or of one some lines further. */
export interface Feature {
  name: string
  column: number
  step: number
}

/** All features of a line alone, in order. */
export const features: readonly Feature[] = [
  ...ownNames.map((name, column) => ({name, column, step: 0})),
  ...reach.flatMap((step) =>
    seen.map((column) => ({name: `${step > 0 ? '+' : ''}${step}:${ownNames[column]}`, column, step}))
  ),
  ...contextNames.map((name, index) => ({name, column: own + index, step: 0}))
]

/** Every type that rooms share, and every module augmentation (nlcst, vfile), in one place. */
import type {Paragraph, Root, Text} from 'nlcst'
import type {Phrase} from './languages/language.js'

/** Roles that stay in the article. */
export const keptRoles = ['title', 'lead', 'body', 'subhead', 'list', 'quote', 'table', 'verse'] as const

/** Roles that leave the article: site furniture, and what belongs to the metadata. */
export const removedRoles = [
  'section',
  'breadcrumb',
  'nav',
  'date',
  'dateline',
  'byline',
  'agency',
  'article-id',
  'caption',
  'share',
  'follow',
  'print-tools',
  'tags',
  'related',
  'most-read',
  'comments',
  'newsletter',
  'cookie',
  'ad',
  'widget',
  'end-marker',
  'source-url',
  'copyright',
  'footer',
  'login',
  'media-placeholder',
  'counter',
  'duplicate',
  'kicker',
  'other'
] as const

/** A role of a line that stays in the article. */
export type KeptRole = (typeof keptRoles)[number]

/** A role of a line that leaves the article. */
export type RemovedRole = (typeof removedRoles)[number]

/** What a line of a page is. */
export type Role = KeptRole | RemovedRole

const kept: ReadonlySet<Role> = new Set(keptRoles)

/** Whether a line of this role stays in the article. */
export function isKept(role: Role): role is KeptRole {
  // most lines are body
  return role === 'body' || kept.has(role)
}

/** Names of the stages that can be chosen or skipped, in chain order. */
export const stageNames = ['repair', 'language', 'characters', 'spacing', 'chrome', 'joins', 'metadata'] as const

/** Name of a stage that can be chosen or skipped. */
export type StageName = (typeof stageNames)[number]

/** Why a block has its role: `rule` names the phrase, model or section that decided, `score` how sure it was (0–1). */
export interface Verdict {
  role: Role
  rule: string
  score: number
}

/**
 * One change to a block's text.
 *
 * `at` counts UTF-16 units in the block's value as it was before the pass that made the edit; the edits of one pass
 * over one block are sorted by `at` and do not overlap.
 */
export interface Edit {
  stage: StageName
  /** What was done: `yeh`, `mojibake`, `join`, `dateline`. */
  rule: string
  at: number
  before: string
  after: string
  /** Where the knowledge came from: `lexicon`, `affix`, `model`, `document` … */
  source?: string
  /** How sure the stage was, 0–1; absent where the change is certain. */
  score?: number
  /** The lost original could only be guessed. */
  guess?: true
}

/** Part of a line that is chrome, glued to a part that is article. Offsets are into the block's value at the chrome stage. */
export interface Trim extends Verdict {
  role: RemovedRole
  start: number
  end: number
  text: string
}

/** One line, or part of one, that left the article. */
export interface Removal {
  /** 1-based line in the decoded input. */
  line: number
  /** The line as it stood in the decoded input; of a mixed line, the part that left. */
  text: string
  role: RemovedRole
  rule: string
  /** 0–1. */
  score: number
  /** Set where only part of the line left. */
  part?: true
}

/**
 * A repair of what a wrong decoding or an export tool did to the text.
 *
 * Repairs of the stages `repair` and `characters` replay: `replay` applies them to the decoded input.
 */
export interface Repair {
  stage: 'decode' | 'repair' | 'characters'
  rule: string
  /** 1-based line in the decoded input; 0 for the whole file. */
  line: number
  /** Passes over one line are counted from 0; each begins with what the one before it left. Absent for `decode`. */
  pass?: number
  /** Offsets of the changes, in UTF-16 units, in the line as it was before that pass. */
  at: number[]
  before: string
  after: string
  /** What was undone, where there is more to say: `utf-8 as windows-1256`. */
  source?: string
  /** The lost original could only be guessed. */
  guess?: true
}

/** A piece of the decoded input: the text itself, a removed line (index into `removed`), or a stretch of the article's text with the edits to undo. */
export type LedgerPiece = string | {removed: number} | {at: number; length: number; line: number; edits: Edit[][]}

/** What `restore` needs, beside `text` and `removed`, to rebuild the decoded input. */
export interface Ledger {
  version: 1
  pieces: LedgerPiece[]
}

/** Calendar in which a date was written. */
export type Calendar = 'gregorian' | 'persian' | 'islamic'

/** A date as precise as the text gives it. */
export interface NewsDate {
  /** ISO 8601 in the Gregorian calendar, cut to `precision`: `2024-06`, `2024-06-27`, `2024-06-27T08:06`. */
  iso: string
  precision: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'
  /** Offset from UTC where the text states a time zone: `+03:30`, `Z`. */
  offset?: string
  calendar: Calendar
  /** The text that was read. */
  original: string
  /** Other readings that stand, as ISO strings. */
  ambiguous?: string[]
}

/** Where a metadata value was read. */
export interface Evidence {
  /** 1-based line in the decoded input. */
  line: number
  /** Rule that read it. */
  rule: string
  /** The text it was read from. */
  raw: string
  /** `removed`: the text left the article; `copied`: it still stands there. */
  from: 'removed' | 'copied'
  /** 0–1. */
  confidence: number
}

/** A person or office that wrote or edited. */
export interface Author {
  name: string
  /** `reporter`, `editor`, `translator`, `photographer` … as the text says it. */
  role?: string
}

/** A picture or video the text speaks of. */
export interface Media {
  caption?: string
  creditText?: string
}

/** An article that the page pointed to. */
export interface RelatedLink {
  headline: string
  /** Sentences of it that stood on the page. */
  text?: string
  url?: string
}

/** What the document says about itself, named after schema.org NewsArticle. A field that the text does not give is absent. */
export interface Metadata {
  headline?: string
  /** Kicker above the headline. */
  alternativeHeadline?: string
  /** The lead. */
  abstract?: string
  articleSection?: string[]
  author?: Author[]
  /** Place named in the dateline. */
  dateline?: string
  /** Credited agencies. */
  sourceOrganization?: string[]
  publisher?: string
  /** Sources that the body credits («به گزارش …»): copies, the words stay in the text. */
  citation?: string[]
  /** URLs of the sources. */
  isBasedOn?: string[]
  url?: string
  shortUrl?: string
  /** Codes of the article on its site. */
  identifier?: string[]
  /** ISO 8601. */
  datePublished?: string
  /** ISO 8601. */
  dateModified?: string
  keywords?: string[]
  image?: Media[]
  video?: Media[]
  relatedLink?: RelatedLink[]
  commentCount?: number
  viewCount?: number
  /** BCP 47. */
  inLanguage?: string
  /** Every other label and its value. */
  labels?: Record<string, string>
  /** Where each value was read, by field name, in the order of the field's values; for keywords, once for each line that lists some. */
  evidence?: Record<string, Evidence[]>
}

/** How readily lines are removed. */
export type Aggressiveness = 'keep' | 'balanced' | 'strict'

/** How ها, تر, می … are written where both forms are legitimate. */
export type JoinStyle = 'preserve' | 'academy' | 'attached'

/** A phrase or site rule of a user's own. */
export interface UserRule {
  text: string
  role: Role
  scope: 'line' | 'start' | 'end' | 'label' | 'inline'
  /** Host the rule is for; everywhere when absent. */
  site?: string
}

/** Evidence from other documents of the same site: folded line hash → number of documents. Built by `zolal learn`. */
export interface SiteMemory {
  has(line: string, site?: string): number
}

/** Options of `clean` and `createCleaner`; all have defaults. */
export interface Options {
  /** Language of the documents (BCP 47; default: found out). */
  language?: string | null | undefined
  /** Charset of byte input (default: found out). */
  encoding?: string | null | undefined
  /** Run only these stages (default: all). */
  only?: readonly StageName[] | null | undefined
  /** Leave these stages out (default: none). */
  skip?: readonly StageName[] | null | undefined
  /** Put the headline above the text (default: `true`). */
  headline?: boolean | null | undefined
  /** Keep what `restore` needs (default: `false`). */
  ledger?: boolean | null | undefined
  /** How readily lines are removed (default: `'balanced'`). */
  aggressiveness?: Aggressiveness | null | undefined
  /** Roles that stay although they are chrome. */
  keepRoles?: readonly Role[] | null | undefined
  /** Roles that leave although they are article. */
  dropRoles?: readonly Role[] | null | undefined
  /** Phrases and site rules of the user's own. */
  rules?: readonly UserRule[] | null | undefined
  /** Lines known from other documents of the site. */
  siteMemory?: SiteMemory | null | undefined
  /** Site (host) of the documents, for site rules and site memory. */
  site?: string | null | undefined
  /** Join style (default: `'preserve'`). */
  joinStyle?: JoinStyle | null | undefined
  /** Words to be joined as written here, with ZWNJ. */
  joins?: readonly string[] | null | undefined
  /** Write digits so (default: as the author wrote them). */
  digits?: 'latin' | 'native' | null | undefined
  /** URL of the document, where the caller knows it. */
  url?: string | null | undefined
  /** Date to which relative dates refer (ISO 8601). */
  reference?: string | Date | null | undefined
}

/** A cleaned document. */
export interface Article {
  /** Headline and paragraphs, one blank line between them, list items, table cells and verses on adjacent lines, one newline at the end; empty when nothing is article. */
  text: string
  /** BCP 47; `und` when it cannot be told. */
  language: string
  metadata: Metadata
  removed: Removal[]
  repairs: Repair[]
  /** Charset of byte input. */
  encoding?: string
  /** Present when asked for. */
  ledger?: Ledger
}

/** A phrase of site furniture in a line: offsets are into the block's value at the end of the chrome stage. */
export interface PhraseHit {
  phrase: Phrase
  /** Language of the phrase (BCP 47). */
  language: string
  start: number
  end: number
}

/** Where a block keeps what only one stage asks for: a symbol, so that no copy or print of a tree holds it. */
export const reading: unique symbol = Symbol('reading')

/** Where a block keeps what only the cleaner asks for. */
export const lastRead: unique symbol = Symbol('last read')

/** What a block (a line) carries through the chain. */
export interface BlockData {
  /** 1-based line in the decoded input. */
  line: number
  /** Offset of the block's first character in the decoded input (UTF-16 units). */
  start: number
  /** Offset after its last character. */
  end: number
  /** BCP 47 of this block, where it differs from the document's. */
  language?: string
  verdict?: Verdict
  trims?: Trim[]
  /** Phrases of site furniture that stand in the line where their scope wants them, as the chrome stage left it. */
  hits?: PhraseHit[]
  /** What was found when all of the text was last looked at (see `glance`). */
  glance?: {value: string; found: number}
  /** What its text told of its language when that was last asked, from `at` on, and the one that it spoke for most (see `retextLanguage`). */
  [reading]?: {value: string; evidence: Int32Array; at: number; own: string}
  /** What it was when its characters and spaces were last about to be set: where that changed, it is read again. */
  [lastRead]?: {value: string; language: string | undefined}
  /** One list for each pass that changed the block, in the order of the passes. */
  edits?: Edit[][]
}

/** A line of the document: a paragraph that holds one text node. */
export type Block = Paragraph & {data: BlockData; children: [Text]}

/** A tree of blocks. */
export type BlockRoot = Omit<Root, 'children'> & {children: Block[]}

declare module 'nlcst' {
  interface ParagraphContentMap {
    /** A block holds its line as one text node; words are not nodes. */
    text: Text
  }
  interface ParagraphData extends Partial<BlockData> {}
}

declare module 'vfile' {
  interface DataMap {
    /** Language of the document (BCP 47); where it is set before the chain starts, it is believed. */
    language?: string
    /** URL of this document, where its owner knows it; goes before the option. */
    url?: string
    /** Site (host) of this document, where its owner knows it; goes before the option. */
    site?: string
    metadata?: Metadata
    removed?: Removal[]
    repairs?: Repair[]
    ledger?: Ledger
    /** Set by the chrome stage: a line that stays came near to leaving. */
    unsure?: boolean
    /** Set by `clean`: decisions stay on the tree as plain data and no messages are made. */
    quiet?: boolean
  }
}

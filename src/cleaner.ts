import type {Root} from 'nlcst'
import {unified} from 'unified'
import {type DataMap, VFile} from 'vfile'
import {stages} from './chain.js'
import {mapped} from './mapped.js'
import {canonicalLanguage, checkOptions} from './options.js'
import {type Draft, type Middle, type Part, type Parts, settle} from './rounds.js'
import {type Document, each} from './steps.js'
import type {Article, BlockRoot, Options} from './types.js'

/** What is known of one document beforehand. */
export type Facts = Pick<Options, 'url' | 'site' | 'language'>

/** A document to clean; `facts` are of this document and go before the options. */
export interface Input {
  text: string | Uint8Array
  facts?: Readonly<Facts> | null
}

/** Cleans documents. */
export interface Cleaner {
  (text: Input['text'], facts?: Input['facts']): Article
  /**
   * Clean several documents: the same articles as one by one, sooner, for each stage reads all of them before the next one
   * begins. All are in memory at the same time.
   */
  all(inputs: readonly Input[]): Article[]
}

/** Bytes to text. */
export type Decode = (bytes: Uint8Array, options: Readonly<Options>) => Pick<Article, 'text' | 'encoding' | 'repairs'>

/**
 * Make a cleaner that decodes bytes with `decode`.
 *
 * @throws {TypeError | RangeError} When an option is none that there is.
 */
export function makeCleaner(wanted: Readonly<Options>, decode: Decode): Cleaner {
  checkOptions(wanted)
  const {language} = wanted
  const options: Readonly<Options> = language ? {...wanted, language: canonicalLanguage(language)} : wanted
  const frame = frameOf(options)
  const part = partsOf(options)
  const all = (inputs: readonly Input[]): Article[] => {
    const drafts = mapped(inputs, (input) => open(input, options, decode, frame))
    settle(drafts, part)
    part.metadata(drafts)
    return mapped(drafts, (draft) => close(draft, frame))
  }
  return Object.assign((text: Input['text'], facts?: Input['facts']) => all([{text, facts}])[0], {all})
}

/** A document, and what was decoded for it. */
type Decoded = Draft & {decoded: ReturnType<Decode>}

function open({text, facts}: Input, options: Readonly<Options>, decode: Decode, frame: Frame): Decoded {
  // not instanceof: bytes may come from another realm, such as a sandbox
  if (typeof text !== 'string' && !ArrayBuffer.isView(text)) {
    throw new TypeError(`Cannot clean ${text === null ? 'null' : typeof text}: expected a string or Uint8Array`)
  }
  const decoded = typeof text === 'string' ? {text, repairs: []} : decode(text, options)
  const data: Partial<DataMap> & Record<string, unknown> = {quiet: true}
  if (facts?.url) data.url = facts.url
  const site = facts?.site ?? (options.site ? undefined : hostIn(facts?.url))
  if (site) data.site = site
  if (facts?.language) data.language = facts.language
  const file = new VFile({value: decoded.text, data})
  const tree = frame.parse(file) as BlockRoot
  return {
    tree,
    file,
    decoded,
    language: facts?.language ?? undefined,
    part: tree,
    known: undefined,
    others: undefined,
    passes: 0,
    changed: false
  }
}

function close({tree, file, decoded}: Decoded, frame: Frame): Article {
  const text = frame.stringify(tree as Root, file)
  const {language = 'und', metadata = {}, removed = [], repairs = [], ledger} = file.data
  return {
    text: String(text),
    language,
    metadata,
    removed,
    repairs: [...decoded.repairs, ...repairs],
    ...('encoding' in decoded && {encoding: decoded.encoding}),
    ...(ledger && {ledger})
  }
}

/** Parses and writes. */
type Frame = ReturnType<typeof frameOf>

function frameOf(options: Readonly<Options>) {
  return unified().use(stages.blocks).use(stages.article, options).freeze()
}

type Stage = (options: Readonly<Options>) => ReturnType<(typeof stages)[Middle]>

/** The stages; those that were not asked for change nothing. */
function partsOf(options: Readonly<Options>): Parts {
  const {blocks: _, article: __, ...middle} = stages
  const only = options.only && new Set<string>(options.only)
  const skip = new Set<string>(options.skip)
  const parts = Object.entries(middle).map(([name, plugin]) => {
    const asked = (!only || only.has(name)) && !skip.has(name)
    return [name, asked ? partOf((plugin as Stage)(options)) : () => undefined]
  })
  return Object.fromEntries(parts)
}

function partOf(transform: ReturnType<Stage>): Part {
  return 'all' in transform ? transform.all : each(({tree, file}: Document) => transform(tree, file))
}

function hostIn(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname : undefined
}

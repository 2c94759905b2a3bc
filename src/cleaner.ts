import type {Root} from 'nlcst'
import {type Pluggable, unified} from 'unified'
import {type DataMap, VFile} from 'vfile'
import {stages} from './chain.js'
import {undoEdits} from './edits.js'
import {canonicalLanguage, checkOptions} from './options.js'
import type {Article, Block, BlockData, BlockRoot, Options} from './types.js'
import {isKept} from './types.js'

/** What is known of one document beforehand. */
export type Facts = Pick<Options, 'url' | 'site' | 'language'>

/** Cleans one document; `facts` are of this document and go before the options. */
export type Cleaner = (input: string | Uint8Array, facts?: Readonly<Facts> | null) => Article

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
  const plugins = chosen(options)
  const reader = processorOf(plugins, 'blocks', 'repair')
  const linguist = processorOf(plugins, 'language', 'language')
  const speller = processorOf(plugins, 'characters', 'spacing')
  const judge = processorOf(plugins, 'chrome', 'joins')
  const writer = processorOf(plugins, 'metadata', 'article')
  return (input, facts) => {
    // not instanceof: bytes may come from another realm, such as a sandbox
    if (typeof input !== 'string' && !ArrayBuffer.isView(input)) {
      throw new TypeError(`Cannot clean ${input === null ? 'null' : typeof input}: expected a string or Uint8Array`)
    }
    const decoded = typeof input === 'string' ? {text: input, repairs: []} : decode(input, options)
    const data: Partial<DataMap> & Record<string, unknown> = {quiet: true}
    if (facts?.url) data.url = facts.url
    const site = facts?.site ?? (options.site ? undefined : hostIn(facts?.url))
    if (site) data.site = site
    if (facts?.language) data.language = facts.language
    const file = new VFile({value: decoded.text, data})
    const tree = reader.parse(file) as BlockRoot
    settle(tree, file, facts?.language, {
      repair: (part) => reader.runSync(part as Root, file),
      tell: (part) => linguist.runSync(part as Root, file),
      spell: (part) => speller.runSync(part as Root, file),
      decide: (part) => judge.runSync(part as Root, file)
    })
    const text = writer.stringify(writer.runSync(tree as Root, file) as Root, file)
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
}

/**
 * Rebuild the decoded input of a document that was cleaned with `{ledger: true}`.
 *
 * @throws {TypeError} When the article has no ledger.
 * @example
 *   restore(clean(text, {ledger: true})) === text
 */
export function restore(article: Readonly<Pick<Article, 'text' | 'removed' | 'ledger'>>): string {
  if (!article.ledger) throw new TypeError('Cannot restore an article without its ledger: clean with `{ledger: true}`')
  let result = ''
  for (const piece of article.ledger.pieces) {
    if (typeof piece === 'string') result += piece
    else if ('removed' in piece) result += article.removed[piece.removed].text
    else result += undoEdits(article.text.slice(piece.at, piece.at + piece.length), piece.edits)
  }
  return result
}

/** A part of the chain: the stages from `first` to `last`. */
function processorOf(plugins: readonly [name: string, plugin: Pluggable][], first: string, last: string) {
  const names = Object.keys(stages)
  const part = plugins.filter(([name]) => {
    const place = names.indexOf(name)
    return place >= names.indexOf(first) && place <= names.indexOf(last)
  })
  return unified()
    .use({plugins: part.map(([, plugin]) => plugin)})
    .freeze()
}

/** Rounds after which a document that still changes is left as it is. */
const mostRounds = 4

/** The stages before the metadata, in the groups in which they are run again. */
interface Steps {
  repair(part: BlockRoot): void
  /** Tell the languages. */
  tell(part: BlockRoot): void
  /** Set characters and spaces. */
  spell(part: BlockRoot): void
  /** Chrome and joins. */
  decide(part: BlockRoot): void
}

/**
 * Read the blocks and decide on them; then those that stay, once more, until that changes nothing.
 *
 * What left swayed how the rest was read (a document in two languages may turn out to be in one), and a join or a trim
 * makes another line of one that hardly stayed. Settled, the article is one that comes out of a second cleaning as it went in.
 */
function settle(tree: BlockRoot, file: VFile, language: string | null | undefined, steps: Readonly<Steps>): void {
  const readings = new Map<Block, Reading>()
  let part = tree
  read(part, file, steps, readings)
  for (let round = 0; round < mostRounds; round++) {
    const trims = part.children.map(({data}) => data.trims)
    for (const {data} of part.children) data.verdict = data.trims = undefined
    let passes = passesOf(part)
    steps.decide(part)
    const changed = file.data.unsure === true && passesOf(part) !== passes
    for (const [index, {data}] of part.children.entries()) {
      if (trims[index]) data.trims = [...trims[index], ...(data.trims ?? [])]
    }
    const standing = part.children.filter(({data, children}) => children[0].value !== '' && stays(data))
    part = {type: 'RootNode', children: standing}
    const known = [file.data.language, ...standing.map(({data}) => data.language)]
    passes = passesOf(part)
    file.data.language = language ?? undefined
    for (const {data} of standing) data.language = undefined
    read(part, file, steps, readings)
    const found = [file.data.language, ...standing.map(({data}) => data.language)]
    if (!changed && passesOf(part) === passes && found.every((code, index) => code === known[index])) return
  }
}

/** A block as it was when it was last read, before its characters and spaces were set: where that changed it, it is read again. */
interface Reading {
  value: string
  language: string | undefined
}

/** Read blocks, but those that nothing changed since only for their language: the stages have nothing to add. */
function read(part: BlockRoot, file: VFile, steps: Readonly<Steps>, readings: Map<Block, Reading>): void {
  const isNew = (block: Block) => readings.get(block)?.value !== block.children[0].value
  if (readings.size === 0) steps.repair(part)
  else {
    const fresh = part.children.filter(isNew)
    if (fresh.length > 0) steps.repair({type: 'RootNode', children: fresh})
    part.children = part.children.filter(({children}) => children[0].value !== '')
  }
  steps.tell(part)
  const languageOf = ({data}: Block) => data.language ?? file.data.language
  const stale = part.children.filter((block) => isNew(block) || readings.get(block)?.language !== languageOf(block))
  for (const block of stale) readings.set(block, {value: block.children[0].value, language: languageOf(block)})
  if (stale.length > 0) steps.spell({type: 'RootNode', children: stale})
}

/** How often the blocks were changed. */
function passesOf(part: BlockRoot): number {
  let passes = 0
  for (const {data} of part.children) passes += data.edits?.length ?? 0
  return passes
}

function stays({verdict}: Readonly<BlockData>): boolean {
  return verdict === undefined || isKept(verdict.role)
}

/** The stages that were asked for, by name, each with its options. */
function chosen(options: Readonly<Options>): [name: string, plugin: Pluggable][] {
  const only = options.only && new Set<string>(options.only)
  const skip = new Set<string>(options.skip)
  return Object.entries(stages)
    .filter(([name]) => name === 'blocks' || name === 'article' || ((!only || only.has(name)) && !skip.has(name)))
    .map(([name, plugin]) => [name, [plugin, options] as unknown as Pluggable])
}

function hostIn(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname : undefined
}

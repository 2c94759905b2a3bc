import type {Root} from 'nlcst'
import {retext} from 'retext'
import type {Pluggable} from 'unified'
import {type DataMap, VFile} from 'vfile'
import {stages} from './chain.js'
import {undoEdits} from './edits.js'
import type {Article, BlockData, BlockRoot, Options} from './types.js'
import {isKept, stageNames} from './types.js'

/** What is known of one document beforehand. */
export type Facts = Pick<Options, 'url' | 'site' | 'language'>

/** Cleans one document; `facts` are of this document and go before the options. */
export type Cleaner = (input: string | Uint8Array, facts?: Readonly<Facts> | null) => Article

/** Bytes to text. */
export type Decode = (bytes: Uint8Array, options: Readonly<Options>) => Pick<Article, 'text' | 'encoding' | 'repairs'>

type Reader = (tree: Root, file: VFile) => unknown

/** Make a cleaner that decodes bytes with `decode`. */
export function makeCleaner(options: Readonly<Options>, decode: Decode): Cleaner {
  const plugins = chosen(options)
  const reader = retext()
    .use({plugins: plugins.filter(([name]) => !writing.has(name)).map(([, plugin]) => plugin)})
    .freeze()
  const writer = retext()
    .use({plugins: plugins.filter(([name]) => writing.has(name)).map(([, plugin]) => plugin)})
    .freeze()
  return (input, facts) => {
    const decoded = typeof input === 'string' ? {text: input, repairs: []} : decode(input, options)
    const data: Partial<DataMap> & Record<string, unknown> = {quiet: true}
    if (facts?.url) data.url = facts.url
    const site = facts?.site ?? (options.site ? undefined : hostIn(facts?.url))
    if (site) data.site = site
    if (facts?.language) data.language = facts.language
    const file = new VFile({value: decoded.text, data})
    const tree = reader.parse(file) as BlockRoot
    const read: Reader = (part, into) => reader.runSync(part, into)
    read(tree as Root, file)
    readAgain(tree, file, facts?.language, read)
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

/** Stages that read what the others settled, and write it down. */
const writing: ReadonlySet<string> = new Set(['metadata', 'article'])

/** Rounds after which a document that still changes is left as it is. */
const mostRounds = 4

/**
 * Read what stays once more, as long as that changes anything.
 *
 * What left swayed how the rest was read: a document in two languages may turn out to be in one. Read until it settles,
 * the article is one that comes out of a second cleaning as it went in.
 */
function readAgain(tree: BlockRoot, file: VFile, language: string | null | undefined, read: Reader): void {
  for (let round = 0; round < mostRounds; round++) {
    const standing = tree.children.filter(({data, children}) => children[0].value !== '' && stays(data))
    const before = standing.map(({data}) => ({passes: data.edits?.length, trims: data.trims}))
    for (const {data} of standing) {
      data.language = undefined
      data.verdict = undefined
      data.trims = undefined
    }
    file.data.language = language ?? undefined
    read({type: 'RootNode', children: standing} as Root, file)
    let changed = false
    for (const [index, {data}] of standing.entries()) {
      const {passes, trims} = before[index]
      if (trims) data.trims = data.trims ? [...trims, ...data.trims] : trims
      if (data.edits?.length !== passes || !stays(data)) changed = true
    }
    if (!changed) return
  }
}

function stays({verdict}: Readonly<BlockData>): boolean {
  return verdict === undefined || isKept(verdict.role)
}

/** The stages that were asked for, by name, each with its options. */
function chosen(options: Readonly<Options>): [name: string, plugin: Pluggable][] {
  const only = options.only && new Set<string>(options.only)
  const skip = new Set<string>(options.skip)
  for (const name of [...(only ?? []), ...skip]) {
    if (!stageNames.some((stage) => stage === name)) {
      throw new RangeError(`Unknown stage \`${name}\`: the stages are ${stageNames.join(', ')}`)
    }
  }
  return Object.entries(stages)
    .filter(([name]) => name === 'blocks' || name === 'article' || ((!only || only.has(name)) && !skip.has(name)))
    .map(([name, plugin]) => [name, [plugin, options] as unknown as Pluggable])
}

function hostIn(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname : undefined
}

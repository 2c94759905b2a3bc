import type {Root} from 'nlcst'
import {retext} from 'retext'
import type {PluggableList, Preset} from 'unified'
import {type DataMap, VFile} from 'vfile'
import {stages} from './chain.js'
import {undoEdits} from './edits.js'
import type {Article, Options} from './types.js'
import {stageNames} from './types.js'

/** What is known of one document beforehand. */
export type Facts = Pick<Options, 'url' | 'site' | 'language'>

/** Cleans one document; `facts` are of this document and go before the options. */
export type Cleaner = (input: string | Uint8Array, facts?: Readonly<Facts> | null) => Article

/** Bytes to text. */
export type Decode = (bytes: Uint8Array, options: Readonly<Options>) => Pick<Article, 'text' | 'encoding' | 'repairs'>

/** Make a cleaner that decodes bytes with `decode`. */
export function makeCleaner(options: Readonly<Options>, decode: Decode): Cleaner {
  const processor = retext().use(chosen(options)).freeze()
  return (input, facts) => {
    const decoded = typeof input === 'string' ? {text: input, repairs: []} : decode(input, options)
    const data: Partial<DataMap> & Record<string, unknown> = {quiet: true}
    if (facts?.url) data.url = facts.url
    const site = facts?.site ?? (options.site ? undefined : hostIn(facts?.url))
    if (site) data.site = site
    if (facts?.language) data.language = facts.language
    const file = new VFile({value: decoded.text, data})
    const text = processor.stringify(processor.runSync(processor.parse(file), file) as Root, file)
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

/** The chain with every stage's options, less the stages that were not asked for. */
function chosen(options: Readonly<Options>): Preset {
  const only = options.only && new Set<string>(options.only)
  const skip = new Set<string>(options.skip)
  for (const name of [...(only ?? []), ...skip]) {
    if (!stageNames.some((stage) => stage === name)) {
      throw new RangeError(`Unknown stage \`${name}\`: the stages are ${stageNames.join(', ')}`)
    }
  }
  const plugins = Object.entries(stages)
    .filter(([name]) => name === 'blocks' || name === 'article' || ((!only || only.has(name)) && !skip.has(name)))
    .map(([, plugin]) => [plugin, options])
  return {plugins: plugins as PluggableList}
}

function hostIn(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname : undefined
}

import type {Root} from 'nlcst'
import {retext} from 'retext'
import type {PluggableList, Preset} from 'unified'
import {VFile} from 'vfile'
import {stages} from './chain.js'
import {decode} from './decode/index.js'
import {undoEdits} from './edits.js'
import type {Article, Options} from './types.js'
import {stageNames} from './types.js'

/**
 * Make a cleaner to use on many documents.
 *
 * @example
 *   const clean = createCleaner({language: 'fa'})
 *   const {text, metadata} = clean(await readFile('page.txt'))
 */
export function createCleaner(options?: Readonly<Options> | null): (input: string | Uint8Array) => Article {
  const settings = options || {}
  const processor = retext().use(chosen(settings)).freeze()
  return (input) => {
    const decoded = typeof input === 'string' ? {text: input, repairs: []} : decode(input, settings)
    const file = new VFile({value: decoded.text, data: {quiet: true}})
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
 * Clean one document.
 *
 * @throws {RangeError} When an option names a stage, role or charset that does not exist.
 * @example
 *   clean('عنوان خبر\nانتهای پیام/').text // 'عنوان خبر\n'
 */
export function clean(input: string | Uint8Array, options?: Readonly<Options> | null): Article {
  return createCleaner(options)(input)
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

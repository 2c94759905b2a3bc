import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {mended, repaired} from '../../languages/joins.js'
import {blocksOf} from '../../tree.js'
import type {Block, Options, Role} from '../../types.js'
import {keptRoles} from '../../types.js'
import {mannerOf, mendLine, repairLines} from './document.js'
import {lexicon} from './lexicon.js'

/** Options of `retextJoins`. */
export type JoinsOptions = Pick<Options, 'language' | 'joinStyle' | 'joins'>

const emptyOptions: Readonly<JoinsOptions> = {}

/** What left the article, but is read for its metadata: sections, tags and headlines deserve their joins, too. */
const read: readonly Role[] = ['section', 'breadcrumb', 'agency', 'caption', 'kicker', 'tags', 'related']
/** Whether lines of a role stay in the article; of all others nothing is read. */
const stays: ReadonlyMap<Role | undefined, boolean> = new Map<Role | undefined, boolean>([
  [undefined, true],
  ...keptRoles.map((role) => [role, true] as const),
  ...read.map((role) => [role, false] as const)
])

/**
 * Repair lost, spaced and mangled ZWNJs: «شدهاند» is «شده‌اند».
 *
 * Persian gets its joins back; other languages that use ZWNJ have broken ones mended; Arabic and Urdu are left alone.
 * Every change is an edit with its rule (`lost`, `spaced`, `mangled`, `doubled`, `stray`, `needless`), its source
 * (`lexicon`, `affix`, `model`, `document`, `user`, `mangled`) and its score.
 *
 * @example
 *   retext().use(retextBlocks).use(retextJoins, {joinStyle: 'academy'})
 */
export default function retextJoins(
  options?: Readonly<JoinsOptions> | null | undefined
): (tree: Root, file: VFile) => undefined {
  const settings = options || emptyOptions
  return (tree, file) => {
    const article: Block[] = []
    const furniture: Block[] = []
    const document = settings.language ?? file.data.language
    let former = ''
    let treatment = treatmentOf(former)
    const blocks: Block[] = blocksOf(tree, 'retextJoins').children
    for (const block of blocks) {
      const {data} = block
      const inArticle = stays.get(data.verdict?.role)
      if (inArticle === undefined) continue
      const language = data.language ?? document ?? guess(block.children[0].value)
      if (language !== former) {
        former = language
        treatment = treatmentOf(language)
      }
      if (treatment === 'none') continue
      if (treatment === 'repair') (inArticle ? article : furniture).push(block)
      else mendLine(block)
    }
    // apart: what left must not sway how the article is written
    for (const lines of [article, furniture])
      if (lines.length > 0) repairLines(lines, mannerOf(lexicon(), settings.joinStyle, settings.joins))
    return undefined
  }
}

/** What is done in a language (BCP 47). */
export function treatmentOf(language: string): 'repair' | 'mend' | 'none' {
  const dash = language.indexOf('-')
  const primary = (dash < 0 ? language : language.slice(0, dash)).toLowerCase()
  if (repaired.includes(primary)) return 'repair'
  return mended.includes(primary) ? 'mend' : 'none'
}

/** Without a language: Persian where letters stand that Arabic, Urdu and Pashto do not share. */
function guess(text: string): string {
  return /[پچژگ\u06a9\u06cc]/.test(text) && !/[ةىي\u0643أإٹڈڑںےہھټډړښڼېۍەۆڵڕێ]/.test(text) ? 'fa' : 'und'
}

import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {applyEdits} from '../../edits.js'
import {mended, repaired} from '../../languages/joins.js'
import type {Block, BlockRoot, Options, Role} from '../../types.js'
import {keptRoles} from '../../types.js'
import {type Line, repairLines} from './document.js'
import {lexicon} from './lexicon.js'
import {mendJoins} from './mangled.js'
import {valuesOf} from './values.js'

/** Options of `retextJoins`. */
export type JoinsOptions = Pick<Options, 'language' | 'joinStyle' | 'joins'>

const emptyOptions: Readonly<JoinsOptions> = {}
const kept: ReadonlySet<Role> = new Set(keptRoles)

/**
 * Repair lost, spaced and mangled ZWNJs: «شدهاند» is «شده‌اند».
 *
 * Persian gets its joins back; other languages that use ZWNJ have broken ones mended; Arabic and Urdu are left alone.
 * Values of `file.data.metadata` are spelled as the text is. Every change of a block is an edit with its rule (`lost`, `spaced`, `mangled`, `doubled`, `stray`, `needless`), its source
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
    const lines: Line[] = []
    const document = settings.language ?? file.data.language
    const blocks: Block[] = (tree as BlockRoot).children
    for (const block of blocks) {
      const role = block.data.verdict?.role
      if (role !== undefined && !kept.has(role)) continue
      const treatment = treatmentOf(block.data.language ?? document ?? guess(block.children[0].value))
      if (treatment === 'none') continue
      const persian = treatment === 'repair'
      applyEdits(
        block,
        'joins',
        mendJoins(block.children[0].value, persian ? 'full' : 'sure', persian ? lexicon() : undefined)
      )
      if (persian) lines.push(lineOf(block))
    }
    if (lines.length > 0) {
      const {copied, furniture} = valuesOf(file.data.metadata ?? {})
      repairLines([...lines, ...copied], lexicon())
      // the site's own words, which the author's spelling says nothing of
      if (furniture.length > 0) repairLines(furniture, lexicon())
    }
    return undefined
  }
}

function lineOf(block: Block): Line {
  return {
    get value() {
      return block.children[0].value
    },
    apply: (changes) => applyEdits(block, 'joins', changes)
  }
}

/** What is done in a language (BCP 47). */
export function treatmentOf(language: string): 'repair' | 'mend' | 'none' {
  const primary = language.split('-', 1)[0].toLowerCase()
  if (repaired.includes(primary)) return 'repair'
  return mended.includes(primary) ? 'mend' : 'none'
}

/** Without a language: Persian where letters stand that Arabic, Urdu and Pashto do not share. */
function guess(text: string): string {
  return /[پچژگ\u06a9\u06cc]/.test(text) && !/[ةىي\u0643أإٹڈڑںےہھټډړښڼېۍەۆڵڕێ]/.test(text) ? 'fa' : 'und'
}

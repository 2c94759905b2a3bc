import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {ofWord, width} from '../evidence.js'
import {bestOf, codes, scriptOf, type Told, tell} from '../told.js'
import {blocksOf} from '../tree.js'
import {type Options, reading} from '../types.js'
import {unitsOf} from '../units.js'

/** Options of `retextLanguage`. */
export type LanguageOptions = Pick<Options, 'language'>

/**
 * Tell which language the document is in, and which blocks are in another.
 *
 * Function words and the letters that only some languages use are counted; a document without either falls back to its
 * script. The result is on `file.data.language`, and on `block.data.language` where a block clearly differs.
 *
 * @example
 *   const file = await retext().use(zolal).process('این خبر را دیروز خواندم.')
 *   file.data.language // 'fa'
 */
export default function retextLanguage(
  options?: Readonly<LanguageOptions> | null | undefined
): (tree: Root, file: VFile) => undefined {
  const given = options?.language
  return (root, file) => {
    const blocks = blocksOf(root, 'retextLanguage').children
    total.fill(0)
    for (let index = 0; index < blocks.length; index++) {
      const {data, children} = blocks[index]
      const {value} = children[0]
      // what stays of a document is asked again: a block that did not change says what it said
      let known = data[reading]
      if (known?.value !== value) known = data[reading] = tell(value, unitsOf(value), 0, value.length)
      const {evidence, at} = known
      for (let each = 0; each < size; each++) total[each] += evidence[at + each]
    }
    const language = file.data.language || given || bestOf(total, 0)
    file.data.language = language
    for (const {data} of blocks) if (isClear(data[reading]!, language)) data.language = data[reading]!.own
    return undefined
  }
}

/** The language of a text (BCP 47); `und` where nothing tells. */
export function languageOf(text: string): string {
  return tell(text, unitsOf(text), 0, text.length).own
}

// a constant of this module is folded into the code, imports are read anew each time they are named
const size = width

/** Evidence of all blocks of a document, which may be more than 32 bits hold; used again for the next. */
const total = new Float64Array(size)

/** Whether a block is beyond doubt in another language than the document. */
function isClear({evidence, at, own}: Readonly<Told>, document: string): boolean {
  if (own === document || own === 'und') return false
  const index = codes.indexOf(own)
  if (index < 0) return true
  const rival = codes.indexOf(document)
  const score = evidence[at + index]
  const other = rival < 0 ? 0 : evidence[at + rival]
  const foreign = scriptOf[index] !== scriptOf[rival]
  return score >= (foreign ? ofWord : 3 * ofWord) && score > other * 2
}

import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {announce} from '../messages.js'
import {setSpaces} from '../spacing.js'
import type {BlockRoot} from '../types.js'

/**
 * Set the spaces beside punctuation as the script wants them.
 *
 * The Latin and Cyrillic scripts keep a space before «; : ! ?» and inside guillemets, as French sets it. Tabs stay: they
 * hold the cells of a table apart.
 *
 * @example
 *   clean('او گفت :«   بله »،سپس رفت .').text // 'او گفت:«بله»، سپس رفت.\n'
 */
export default function retextSpacing(): (tree: Root, file: VFile) => undefined {
  return (root, file) => {
    for (const block of (root as BlockRoot).children) setSpaces(block)
    announce(root as BlockRoot, file, 'spacing')
    return undefined
  }
}

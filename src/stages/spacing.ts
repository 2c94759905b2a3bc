import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {glance, spaces} from '../glance.js'
import {announce} from '../messages.js'
import {setSpaces} from '../spacing.js'
import {blocksOf} from '../tree.js'

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
    const tree = blocksOf(root, 'retextSpacing')
    for (const block of tree.children) if (glance(block) & spaces) setSpaces(block)
    announce(tree, file, 'spacing')
    return undefined
  }
}

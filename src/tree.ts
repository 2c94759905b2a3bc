import type {Root} from 'nlcst'
import type {BlockRoot} from './types.js'

/**
 * The tree as `retextBlocks` parses it, which every stage works on.
 *
 * @throws {TypeError} When something else parsed it.
 */
export function blocksOf(tree: Root, stage: string): BlockRoot {
  const {children} = tree
  if (children.length > 0 && typeof (children[0] as {data?: {line?: unknown}}).data?.line !== 'number') {
    throw new TypeError(
      `${stage} works on blocks, one a line: put retextBlocks before it, retext().use(retextBlocks).use(${stage}).use(retextArticle)`
    )
  }
  return tree as BlockRoot
}

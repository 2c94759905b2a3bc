/** A stage in steps: each is done for all documents at hand before the next begins, so that its code and tables stay at hand. */

import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {mapped} from './mapped.js'

/** A document on its way through a stage. */
export interface Document {
  tree: Root
  file: VFile
}

/** A transformer, which may do many documents at a time. */
export interface Transformer {
  (tree: Root, file: VFile): undefined
  /** The same as one by one, sooner. */
  all(documents: readonly Document[]): void
}

/**
 * Make a transformer of steps.
 *
 * @param begin Starts the work on a document.
 * @param steps What is done, in order; each has all of the works.
 */
export function inSteps<Work>(
  begin: (document: Document) => Work,
  steps: readonly ((works: readonly Work[]) => void)[]
): Transformer {
  const all = (documents: readonly Document[]): void => {
    const works = mapped(documents, begin)
    for (const step of steps) step(works)
  }
  const transform = (tree: Root, file: VFile): undefined => {
    all([{tree, file}])
    return undefined
  }
  return Object.assign(transform, {all})
}

/** A step that works on each document by itself. */
export function each<Work>(step: (work: Work) => void): (works: readonly Work[]) => void {
  return (works) => {
    for (const work of works) step(work)
  }
}

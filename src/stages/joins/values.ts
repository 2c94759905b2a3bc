/** Values of the metadata, as lines to repair: what is copied out of a text is spelled as the text is. */
import {type Change, changeText} from '../../edits.js'
import type {Metadata} from '../../types.js'
import type {Line} from './document.js'

/**
 * A line for every value that is a text, apart by where it stood: in the article, or in the furniture around it. Names of
 * people, codes, addresses, labels and evidence stay as they were read.
 */
export function valuesOf(metadata: Metadata): {copied: Line[]; furniture: Line[]} {
  const copied: Line[] = []
  const furniture: Line[] = []
  for (const field of ['headline', 'abstract'] as const) if (metadata[field]) copied.push(lineIn(metadata, field))
  for (const field of ['alternativeHeadline', 'dateline', 'publisher'] as const) {
    if (metadata[field]) furniture.push(lineIn(metadata, field))
  }
  for (const list of [metadata.articleSection, metadata.sourceOrganization, metadata.keywords]) {
    for (const at of (list ?? []).keys()) furniture.push(lineIn(list!, at))
  }
  for (const image of metadata.image ?? []) if (image.caption) furniture.push(lineIn(image, 'caption'))
  return {copied, furniture}
}

function lineIn<K extends PropertyKey>(holder: {[key in K]?: string}, key: K): Line {
  return {
    get value() {
      return holder[key] ?? ''
    },
    apply(changes: readonly Change[]) {
      holder[key] = changeText(holder[key] ?? '', changes)
    }
  }
}

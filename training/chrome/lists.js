// The phrases that the model is trained with, of which every document knows most.
import {buildAutomaton} from '../../dist/stages/chrome/phrases.js'
import {hashOf} from './random.js'

/** Lists with different phrases missing, and the share that is missing in each. */
const count = 8
const hidden = 0.15

/**
 * The whole list, and lists in which phrases are missing.
 *
 * A list grows, and none has the phrases of the next site: documents are read with some phrases missing, so that the model
 * does not take a line without a phrase for article because all that it has seen had one.
 */
export function makeLists(entries) {
  const some = Array.from({length: count}, (_, list) =>
    buildAutomaton(entries.filter(({rule}) => hashOf(`${list} ${rule}`) % 1000 >= hidden * 1000))
  )
  return {whole: buildAutomaton(entries), some}
}

/** The list with which a document is read when not with the whole one. */
export function someFor(document, {some}) {
  return some[hashOf(`list of ${document.id}`) % some.length]
}

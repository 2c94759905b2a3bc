import type {PluggableList, Preset} from 'unified'
import retextArticle from './stages/article.js'
import retextBlocks from './stages/blocks.js'
import retextCharacters from './stages/characters.js'
import retextChrome from './stages/chrome/index.js'
import retextJoins from './stages/joins/index.js'
import retextLanguage from './stages/language.js'
import retextMetadata from './stages/metadata/index.js'
import retextRepair from './stages/repair.js'
import retextSpacing from './stages/spacing.js'

/** The stages, by name, in the order in which a document passes through them. */
export const stages = {
  blocks: retextBlocks, // a line is the unit that sites repeat and readers judge
  repair: retextRepair, // mojibake and entities hide every letter that the rest looks at
  language: retextLanguage, // letters and phrases depend on it
  characters: retextCharacters, // before any word is looked up
  spacing: retextSpacing, // before lines are judged, so that chrome sees what will be written
  chrome: retextChrome, // before joins and metadata: what a line is tells what is done with it
  joins: retextJoins, // after chrome: what left for good is not worth repairing
  metadata: retextMetadata, // reads article and furniture as they will be written, removes nothing
  article: retextArticle // what stays, as text
}

/** zolal, whole: `retext().use(zolal)`. */
export const zolal: Preset = {plugins: Object.values(stages) as PluggableList}

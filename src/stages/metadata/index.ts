import type {VFile} from 'vfile'
import {fold} from '../../fold.js'
import {mapped} from '../../mapped.js'
import {each, inSteps, type Transformer} from '../../steps.js'
import {blocksOf} from '../../tree.js'
import type {BlockRoot, Metadata, Options} from '../../types.js'
import {readCaptions} from './captions.js'
import {readCitations} from './citations.js'
import {readCounters} from './counters.js'
import {readCredits} from './credits.js'
import {readDates} from './dates.js'
import {findHeadline, readHeadline} from './headline.js'
import {readKeywords} from './keywords.js'
import {findLabelled, type Labelled, readLabelled} from './labelled.js'
import {type Page, readPage} from './page.js'
import {readPublisher} from './publisher.js'
import {recast} from './recast.js'
import {noMetadata, withoutUnread} from './record.js'
import {readRelated} from './related.js'
import {readSections} from './sections.js'
import {addStanding} from './standing.js'
import {readUrls} from './urls.js'

/** Options of `retextMetadata`. */
export type MetadataOptions = Pick<Options, 'url' | 'reference'>

const emptyOptions: Readonly<MetadataOptions> = {}

/**
 * Read what the document says about itself, furniture included.
 *
 * Looks at what left the article, at the headline, and at the first lines of the body; leaves `file.data.metadata`, named
 * after schema.org NewsArticle, with the evidence of every value. A field that the text does not give is absent. Changes no
 * block.
 *
 * @example
 *   retext().use(retextBlocks).use(retextChrome).use(retextMetadata, {url: 'https://news.example/2024/06/20/bridge'})
 */
export default function retextMetadata(options?: Readonly<MetadataOptions> | null | undefined): Transformer {
  const settings = options || emptyOptions
  return inSteps(({tree, file}) => begin(blocksOf(tree, 'retextMetadata'), file, settings), steps)
}

/** A document whose metadata are read. */
interface Work {
  file: VFile
  settings: Readonly<MetadataOptions>
  language: string | undefined
  page: Page
  labelled: readonly Labelled[]
  metadata: Metadata
}

const none: readonly Labelled[] = []

function begin(tree: BlockRoot, file: VFile, settings: Readonly<MetadataOptions>): Work {
  const language = file.data.language === 'und' ? undefined : file.data.language
  return {file, settings, language, page: readPage(tree, language), labelled: none, metadata: noMetadata()}
}

const steps = [
  each<Work>(({page}) => findHeadline(page)),
  each<Work>(({page}) => addStanding(page)),
  each<Work>(({page}) => recast(page)),
  each<Work>((work) => {
    work.labelled = findLabelled(work.page)
  }),
  each<Work>(({page, metadata}) => readHeadline(page, metadata)),
  each<Work>(({page, metadata}) => readSections(page, metadata)),
  each<Work>(({page, labelled, metadata}) => readLabelled(page, labelled, metadata)),
  each<Work>(({page, labelled, metadata}) => readCredits(page, labelled, metadata)),
  each<Work>(({page, metadata}) => readCitations(page, metadata)),
  each<Work>(({page, metadata, file, settings}) => readUrls(page, metadata, file.data.url ?? settings.url)),
  each<Work>(({page, labelled, metadata, settings}) => readDates(page, labelled, metadata, settings)),
  each<Work>(({page, metadata}) => readKeywords(page, metadata)),
  each<Work>(({page, metadata}) => readCaptions(page, metadata)),
  each<Work>(({page, metadata}) => readRelated(page, metadata)),
  each<Work>(({page, labelled, metadata}) => readCounters(page, labelled, metadata)),
  each<Work>(({page, metadata}) => readPublisher(page, metadata)),
  each<Work>(finish)
]

function finish({file, language, metadata}: Work): void {
  dropOwnName(metadata)
  if (language !== undefined) metadata.inLanguage = language
  file.data.metadata = withoutUnread(metadata)
}

/** The site's own name in the place of a writer's is no credit to an agency. */
function dropOwnName(metadata: Metadata): void {
  const {publisher, sourceOrganization: names, evidence} = metadata
  if (!publisher || !names || !evidence?.sourceOrganization) return
  const own = mapped(names, (name, index) => {
    // beside another agency, the site's name opens its text
    const {rule} = evidence.sourceOrganization[index]
    if (rule === 'dateline' && names.length > 1) return fold(publisher) === fold(name)
    return (rule === 'role:byline' || rule === 'role:agency') && fold(publisher).startsWith(fold(name))
  })
  if (!own.includes(true)) return
  const stays = <T>(_: T, index: number) => !own[index]
  evidence.sourceOrganization = evidence.sourceOrganization.filter(stays)
  metadata.sourceOrganization = names.filter(stays)
  if (metadata.sourceOrganization.length > 0) return
  metadata.sourceOrganization = undefined
  delete evidence.sourceOrganization
}

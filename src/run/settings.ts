import type {ShapeName} from '../shapes/index.js'
import type {Options} from '../types.js'

/** All that a worker must know; plain data, so that it can be sent to one. */
export interface Settings {
  /** Options of the cleaner. */
  options: Options
  /** Field that holds the text. */
  textField: string
  idField?: string
  urlField?: string
  languageField?: string
  /** Field that is added. */
  field: string
  /** Shape of what is written as JSON (default: zolal's findings). */
  shape?: ShapeName
  /** Write the metadata as YAML front matter above the text. */
  frontMatter?: boolean
  /** File of lines that sites repeat. */
  siteMemory?: string
  /** Name of all that decides what comes out. */
  config: string
  /** Milliseconds that one document may take. */
  timeout: number
  /** Bytes that one document may have. */
  limit: number
  force: boolean
  dryRun: boolean
  resume: boolean
}

/** Defaults of the settings that are not the cleaner's. */
export const defaults: Omit<Settings, 'options' | 'config'> = {
  textField: 'text',
  field: 'zolal',
  timeout: 60_000,
  limit: 32 << 20,
  force: false,
  dryRun: false,
  resume: false
}

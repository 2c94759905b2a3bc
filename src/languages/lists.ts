import {languages} from './index.js'
import type {Language} from './language.js'
import {neighbours} from './neighbours.js'

/** Every list of phrases: of the languages zolal knows, then of their neighbours. */
export const phraseLists: readonly Pick<Language, 'code' | 'phrases'>[] = [...languages, ...neighbours]

import type {Language} from './language.js'

/** Every language zolal knows. */
export const languages: readonly Language[] = []

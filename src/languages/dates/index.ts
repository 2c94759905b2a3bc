import type {DateWords} from '../language.js'
import {ar} from './ar.js'
import {en} from './en.js'
import {fa} from './fa.js'

/** Date words of the languages that have a table of their own, by language code. */
export const dateTables: Readonly<Record<string, DateWords>> = {fa, ar, en}

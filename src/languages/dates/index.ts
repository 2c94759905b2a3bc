import type {DateWords} from '../language.js'
import {ar} from './ar.js'
import {ckb} from './ckb.js'
import {de} from './de.js'
import {en} from './en.js'
import {es} from './es.js'
import {fa} from './fa.js'
import {fr} from './fr.js'
import {ps} from './ps.js'
import {ru} from './ru.js'
import {tr} from './tr.js'
import {ur} from './ur.js'
import {vi} from './vi.js'

/** Date words of the languages that have a table of their own, by language code. */
export const dateTables: Readonly<Record<string, DateWords>> = {fa, ar, en, ur, ckb, ps, tr, vi, ru, de, fr, es}

import {ar} from './ar.js'
import {ckb} from './ckb.js'
import {de} from './de.js'
import {en} from './en.js'
import {es} from './es.js'
import {fa} from './fa.js'
import {fr} from './fr.js'
import type {Language} from './language.js'
import {ps} from './ps.js'
import {ru} from './ru.js'
import {tr} from './tr.js'
import {ur} from './ur.js'
import {vi} from './vi.js'

/** Every language zolal knows. */
export const languages: readonly Language[] = [fa, ar, ur, ckb, ps, tr, en, vi, ru, fr, de, es]

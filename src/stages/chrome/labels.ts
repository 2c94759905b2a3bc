/** What the phrases in a line say of the line as a whole. */
import type {RemovedRole} from '../../types.js'
import {isKept} from '../../types.js'
import * as is from './letters.js'
import {classTable, latin, scriptTable} from './letters.js'
import {endsSentence, type Finding, type Line} from './lines.js'
import {colonAfter} from './matches.js'
import {creditEnd} from './names.js'
import type {Hit} from './phrases.js'

/** Roles whose phrase stands before a sentence of the article: only the phrase leaves. */
const prefixes: ReadonlySet<RemovedRole> = new Set(['dateline', 'agency', 'byline', 'kicker', 'date', 'section'])

/** Roles whose sentences are never the article's, however long. */
const sentences: ReadonlySet<RemovedRole> = new Set([
  'comments',
  'newsletter',
  'cookie',
  'copyright',
  'footer',
  'login',
  'follow',
  'ad',
  'share',
  'related'
])

/** Roles whose label stands before a name, and before what is said in an interview. */
const speakers: ReadonlySet<RemovedRole> = new Set(['byline', 'agency'])

/** Roles of buttons: a word or two, never a sentence. */
const buttons: ReadonlySet<RemovedRole> = new Set(['share', 'print-tools'])

/**
 * The role a line has by its phrases, or nothing.
 *
 * Of phrases that are as sure as each other the longer one names the role; with `language`, that language's.
 */
export function judgePhrases({value, scan}: Pick<Line, 'value' | 'scan'>, language?: string): Finding | undefined {
  let best: Finding | undefined
  let weight = 0
  for (const hit of scan.hits) {
    const {entry} = hit
    const {role} = entry.phrase
    if (isKept(role)) continue
    const score = scoreOf(hit, value, scan.letters, scan.symbols, endsSentence(scan))
    const candidate = score + Math.min(entry.length, 50) * 0.003 + (entry.language === language ? 0.04 : 0)
    if (score > 0 && candidate > weight) {
      best = {role, rule: entry.rule, score}
      weight = candidate
    }
  }
  return best
}

/** Roles whose labels stand under an announcement, too: an address, a number. */
const notices: ReadonlySet<RemovedRole> = new Set(['footer'])

/** Roles whose phrases open no sentence of an article. */
const legal: ReadonlySet<RemovedRole> = new Set(['copyright', 'cookie', 'login'])

/**
 * Whether the line may be the article's own in the midst of it, for all its phrase: «أسعار الذهب اليوم في مصر …»,
 * «للتواصل مع الأهالي ستعقد النقابة …», «نشانی: تهران …».
 */
export function isDouble({value, scan}: Line, {rule}: Finding): boolean {
  const hit = scan.hits.find(({entry}) => entry.rule === rule)
  if (!hit || hit.entry.own) return false
  const {scope, role} = hit.entry.phrase
  if (scope === 'label') return notices.has(role as RemovedRole) && colonAfter(value, hit.end)
  if (scope !== 'start') return false
  const share = hit.entry.length / scan.symbols
  if (role === 'widget') return share < 0.5
  if (role === 'footer') return share < 0.4
  return endsSentence(scan) && share < 0.4 && !isQuestion(value) && !legal.has(role as RemovedRole)
}

/** Letters of a sentence that a label may be glued to, at least. */
const sentenceBefore = 45

/** «… رئيس المجلس. فيديو:»: a label behind a sentence, and nothing behind the label; it is trimmed, and the sentence stays. */
export function isTrailing({value, scan}: Line, {rule}: Finding): boolean {
  if (scan.letters < sentenceBefore) return false
  const hit = scan.hits.find(({entry}) => entry.rule === rule)
  if (!hit || hit.entry.own || hit.entry.phrase.scope !== 'label' || !colonAfter(value, hit.end)) return false
  if (!afterSentence(value, hit.start)) return false
  for (let index = afterColon(value, hit.end); index < value.length; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.letter || kind === is.digit) return false
  }
  return true
}

/** Whether a rule of the user's own says that the line is article. */
export function staysByRule({scan}: Line): boolean {
  return scan.hits.length > 0 && scan.hits.some(({entry}) => entry.own === true && isKept(entry.phrase.role))
}

function scoreOf(hit: Hit, value: string, letters: number, symbols: number, sentence: boolean): number {
  const {scope, role} = hit.entry.phrase
  const share = hit.entry.length / symbols
  // who writes a rule has seen the line; only an ending may be glued to a sentence
  if (hit.entry.own && (scope !== 'end' || share > 0.4 || letters <= 40)) return 1
  switch (scope) {
    case 'line':
      return 0.97
    case 'label':
      if (!colonAfter(value, hit.end)) return 0.95
      if (letters <= 80 && value.length - hit.end < 24 && scanDigits(value, hit.end)) return 0.98
      if (role === 'caption' && hit.start > 0 && letters <= 110 && !sentence && isCredit(value, hit)) return 0.88
      // «1. FreshBooks (category: stand-alone)»: words stand before the label, and nothing says that they are furniture
      if (hit.start > 0 && within.has(role as RemovedRole) && isMidway(hit, value)) return 0.3
      if (hit.start > 0 && ((share < 0.15 && letters > 80) || afterSentence(value, hit.start))) return 0.3
      if (sentence && letters > 40 && creditEnd(value, afterColon(value, hit.end)) > 0) return 0
      // «خبرنگار: چرا …؟»: who speaks in an interview; a name asks and tells nothing
      if (speakers.has(role as RemovedRole) && (isQuestion(value) || (sentence && letters - hit.entry.length > 20)))
        return 0
      // «گروه سیاسی: …» before a sentence: only the label leaves (see trims.ts)
      if (role === 'section' && sentence && letters - hit.entry.length > 30) return 0
      if (letters <= 70) return 0.95
      return sentence && letters > 130 ? 0.3 : 0.85
    case 'start':
      // «Home Depot», «Home office»: in scripts with such words a mark follows the first step of a path, or the path is long
      if (role === 'breadcrumb' && opensNoun(hit, value, symbols) && (letters <= 60 || sentence)) return 0
      if (role === 'date' && !digitWithin(value, hit.end)) return 0
      // the words may open a sentence of an article: then the line's neighbours decide
      if (letters <= 80 && value.length - hit.end < 24 && scanDigits(value, hit.end)) return 0.98
      if (hit.entry.phrase.keep !== undefined && sentence && !isQuestion(value)) return 0.45
      if (prefixes.has(role as RemovedRole)) return letters <= 45 && !sentence ? 0.9 : 0
      // «شارك هذا المقال وقال المحافظ …»: a sentence of the article was glued behind the button
      if (buttons.has(role as RemovedRole) && sentence && letters - hit.entry.length > 30) return 0
      return letters <= 120 || sentences.has(role as RemovedRole) ? (letters < 400 ? 0.9 : 0.4) : 0.4
    case 'end':
      // «… (أرشيفية)» is a caption, however long; without a mark the word may end a headline
      if (role === 'caption')
        return !sentence && letters <= 140 && (share > 0.4 || markBefore(value, hit.start)) ? 0.9 : 0
      return share > 0.4 || letters <= 40 ? 0.9 : 0
    case 'inline':
      return share > 0.4
        ? 0.92
        : !sentence && letters <= 60
          ? 0.8
          : sentences.has(role as RemovedRole) && letters < 200
            ? 0.6
            : 0.2
  }
}

/** Roles whose label may stand in brackets in a line of the article. */
const within: ReadonlySet<RemovedRole> = new Set([
  'section',
  'counter',
  'source-url',
  'tags',
  'comments',
  'related',
  'follow',
  'share'
])

/** Eight letters and more stand before the label, with no label and hardly a number among them. */
function isMidway(hit: Hit, value: string): boolean {
  let letters = 0
  let digits = 0
  for (let index = 0; index < hit.start; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.letter) letters++
    else if (kind === is.digit) digits++
    else if (kind === is.colon || kind === is.separator) return false
  }
  return letters >= 8 && digits < 4
}

/** A Latin word with words right behind it: the first noun of two. */
function opensNoun({entry, start, end}: Hit, value: string, symbols: number): boolean {
  return entry.length < symbols && scriptTable[value.charCodeAt(start)] === latin && !isParted(value, end)
}

/** A mark follows, or a wide gap. */
function isParted(value: string, end: number): boolean {
  let spaces = 0
  for (let index = end; index < value.length; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.letter || kind === is.digit) return spaces > 1
    if (kind !== is.space && kind !== is.ignored) return true
    spaces += value[index] === '\t' ? 2 : 1
  }
  return true
}

/** A number stands in the next words. */
function digitWithin(value: string, end: number): boolean {
  const limit = Math.min(value.length, end + 30)
  for (let index = end; index < limit; index++) if (classTable[value.charCodeAt(index)] === is.digit) return true
  return false
}

/** «… sáng nay. Ảnh: NHẬT LINH»: a sentence, then who took its picture, in a few words. */
function isCredit(value: string, hit: Hit): boolean {
  const from = afterColon(value, hit.end)
  return afterSentence(value, hit.start) && value.length - from < 40 && !/[.!?\u061f]/u.test(value.slice(from, -1))
}

/** The place after the colon that follows a label. */
export function afterColon(value: string, from: number): number {
  let index = from
  while (index < value.length && classTable[value.charCodeAt(index)] !== is.colon) index++
  return index + 1
}

/** A bracket, dash or another mark stands right before. */
function markBefore(value: string, start: number): boolean {
  let index = start - 1
  while (index >= 0 && start - index < 8) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind !== is.space && kind !== is.ignored) return kind !== is.letter && kind !== is.digit
    index--
  }
  return false
}

const between: ReadonlySet<number> = new Set([is.space, is.ignored, is.open, is.dash])

/** A sentence ends right before. */
function afterSentence(value: string, start: number): boolean {
  let index = start - 1
  // «… می‌شود. (منبع: فارس)»
  while (index >= 0 && start - index < 8 && between.has(classTable[value.charCodeAt(index)])) index--
  return classTable[value.charCodeAt(index)] === is.sentenceEnd
}

/** Only a number follows. */
function scanDigits(value: string, from: number): boolean {
  let digits = 0
  for (let index = from; index < value.length; index++) {
    const kind = classTable[value.charCodeAt(index)]
    if (kind === is.letter) return false
    if (kind === is.digit) digits++
  }
  return digits > 0
}

/** One question and nothing more, as polls ask it. */
function isQuestion(value: string): boolean {
  const mark = value.search(/[?\u061f]/u)
  return mark >= 0 && mark >= value.length - 2
}

/** What the phrases in a line say of the line as a whole. */
import type {RemovedRole} from '../../types.js'
import {isKept} from '../../types.js'
import {endsSentence, type Finding, type Line} from './lines.js'
import type {Hit} from './phrases.js'
import {colonAfter} from './scan.js'

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

/** The role a line has by its phrases, or nothing. */
export function judgePhrases({value, scan}: Line): Finding | undefined {
  let best: Finding | undefined
  for (const hit of scan.hits) {
    const {role} = hit.entry.phrase
    if (isKept(role)) continue
    const score = scoreOf(hit, value, scan.letters, scan.symbols, endsSentence(scan))
    if (score > 0 && (!best || score > best.score)) best = {role, rule: hit.entry.rule, score}
  }
  return best
}

function scoreOf(hit: Hit, value: string, letters: number, symbols: number, sentence: boolean): number {
  const {scope, role} = hit.entry.phrase
  const share = hit.entry.length / symbols
  switch (scope) {
    case 'line':
      return 0.97
    case 'label':
      if (!colonAfter(value, hit.end)) return 0.95
      if (hit.start > 0 && share < 0.15 && letters > 80) return 0.3
      if (letters <= 70) return 0.95
      return sentence && letters > 130 ? 0.3 : 0.85
    case 'start':
      if (prefixes.has(role as RemovedRole)) return letters <= 45 && !sentence ? 0.9 : 0
      return letters <= 120 || sentences.has(role as RemovedRole) ? (letters < 400 ? 0.9 : 0.4) : 0.4
    case 'end':
      return share > 0.4 || letters <= 40 ? 0.92 : 0
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

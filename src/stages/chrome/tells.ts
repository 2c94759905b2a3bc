/** What the words of a line that leaves tell of its role, where no phrase does. */
import {fold} from '../../fold.js'
import {type Tell, tells} from '../../languages/tells.js'
import {prepared} from '../../prepared.js'
import type {RemovedRole} from '../../types.js'
import * as is from './letters.js'
import {classTable} from './letters.js'
import {endsSentence, type Finding, type Line} from './lines.js'
import {notes} from './units.js'

/** A rule that only names: `tells:newsletter`; the line left for another. */
const prefix = 'tells:'

/** Letters of a heading or button, at most: longer lines are headlines that begin with such words. */
const heading = 32
const longest: Readonly<Partial<Record<RemovedRole, number>>> = {
  copyright: 400,
  cookie: 400,
  comments: 60,
  follow: 60,
  footer: 48,
  'media-placeholder': 60,
  ad: 40,
  share: 24,
  'print-tools': 24,
  widget: 20
}

/** Letters of a sentence that holds the words, at most, and of an item below a heading of other stories. */
const sentence = 300
const item = 24

/** Words by their first three letters. */
interface Words {
  /** One bit for each hash of three letters with which words begin. */
  known: Uint8Array
  /** Of each hash the place of its words in `words`. */
  places: Uint16Array
  words: readonly (readonly Word[])[]
}

interface Word {
  letters: string
  role: RemovedRole
  starts: boolean
  rank: number
}

const table: Words = prepared('tells', () => makeWords(tells))

/** Hash of three letters. */
function hashOf(one: number, two: number, three: number): number {
  return (one * 961 + two * 31 + three) & 0xfff
}

function makeWords(tells: readonly Tell[]): Words {
  const known = new Uint8Array(0x1000)
  const places = new Uint16Array(0x1000)
  const words: Word[][] = [[]]
  tells.forEach(({role, starts = [], holds = []}, rank) => {
    for (const [groups, opens] of [
      [starts, true],
      [holds, false]
    ] as const) {
      for (const text of groups.flatMap((group) => group.split('|'))) {
        const folded = lettersOf(text)
        const hash = hashOf(folded.charCodeAt(0), folded.charCodeAt(1), folded.charCodeAt(2))
        known[hash] |= opens ? 1 : 2
        if (places[hash] === 0) places[hash] = words.push([]) - 1
        words[places[hash]].push({letters: folded, role, starts: opens, rank})
      }
    }
  })
  return {known, places, words}
}

function lettersOf(text: string): string {
  return [...fold(text)].filter((unit) => classTable[unit.charCodeAt(0)] === is.letter).join('')
}

/** The words that tell most of a line. */
function wordOf({scan}: Line): Word | undefined {
  const {lettersFrom, lettersCount} = scan
  if (lettersCount < 3 || scan.letters > 400) return undefined
  const {symbols: folded} = notes
  let best: Word | undefined
  const end = lettersFrom + lettersCount - 2
  for (let at = lettersFrom; at < end; at++) {
    const hash = hashOf(folded[at], folded[at + 1], folded[at + 2])
    const mask = at === lettersFrom ? 3 : 2
    if ((table.known[hash] & mask) === 0) continue
    for (const word of table.words[table.places[hash]]) {
      if ((word.starts && at > lettersFrom) || (best && best.rank <= word.rank)) continue
      if (stands(folded, at, lettersFrom + lettersCount, word.letters)) best = word
    }
  }
  return best
}

/** The role that a short line's words tell. */
export function roleOfWords(line: Line): RemovedRole | undefined {
  return line.scan.letters <= heading ? wordOf(line)?.role : undefined
}

/** The finding with the role that the words tell, or nothing. */
export function toldByWords(line: Line, finding: Finding): Finding | undefined {
  const best = wordOf(line)
  if (!best) return undefined
  const {scan} = line
  const {role, starts} = best
  if (role === 'footer' && finding.role === 'login') return undefined
  // `StartseiteNewstickerNewsletter`: a menu that lost its spaces
  if (!starts && role === 'newsletter' && seams(line.value) > 1) return undefined
  if (finding.rule.charCodeAt(0) === 0x73 && finding.rule.startsWith('section:')) {
    // the fields and rules of a form are its own, and so are headlines in a list
    if (finding.role === 'login' || (finding.role === 'comments' && !(after.has(role) && scan.letters <= heading)))
      return undefined
    if (starts && scan.letters > item && role !== 'copyright' && role !== 'cookie') return undefined
  }
  const most = starts ? (longest[role] ?? heading) : sentence
  if (scan.letters > most || (most <= heading && endsSentence(scan) && scan.words > 3 && role !== 'counter'))
    return undefined
  return {role, rule: prefix + finding.rule, score: finding.score}
}

/** Places in the first words where a capital follows a small letter. */
function seams(value: string): number {
  return value.slice(0, 80).match(/\p{Ll}\p{Lu}/gu)?.length ?? 0
}

/** Roles of what follows comments. */
const after: ReadonlySet<RemovedRole> = new Set(['follow', 'copyright', 'most-read', 'related'])

function stands(folded: Uint16Array, from: number, end: number, word: string): boolean {
  if (from + word.length > end) return false
  for (let index = 0; index < word.length; index++) if (folded[from + index] !== word.charCodeAt(index)) return false
  return true
}

/** Whether the words of the line told its role. */
export function isToldByWords({rule}: Finding): boolean {
  return rule.charCodeAt(0) === 0x74 && rule.startsWith(prefix)
}

/** The finding with the rule by which the line left. */
export function withoutTell({role, rule, score}: Finding): Finding {
  return {role, rule: rule.slice(prefix.length), score}
}

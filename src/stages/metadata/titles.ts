/**
 * Which line of a whole page is its headline, where menus stand above it: weighed by what it shares with the text.
 *
 * The weights were fitted by logistic regression on pages whose address spells the headline, and rounded.
 */
import {fold} from '../../fold.js'
import type {Block, Role} from '../../types.js'
import {endsIn, endsSentence} from './bare.js'
import {canBeHeadline} from './mastheads.js'
import {hasGap, type Page, unspaced} from './page.js'
import {countWords, forgetWords, noteArticle, noteWords} from './words.js'

/** Blocks that are looked at, and blocks between a headline and the text. */
const mostBlocks = 400
const reach = 14
/** Blocks of running text that may stand above the headline: leads, notices. */
const mostText = 4
const running = 100
const shortest = 8
const longest = 260
const wordy = 160
/** Characters of the next lines in which a headline may be said again. */
const enough = 5000
/** Words in a headline that is a sentence. */
const fewest = 6
const many = 26
/** Lines that may be the title of the page's window. */
const mostWindows = 40

const furniture: ReadonlySet<Role> = new Set<Role>([
  'date',
  'byline',
  'caption',
  'share',
  'section',
  'kicker',
  'article-id',
  'counter',
  'print-tools',
  'duplicate',
  'agency',
  'dateline'
])

const weights = {
  none: 2.1,
  stays: -0.6,
  /** Share of its words that the text uses. */
  shared: 1.8,
  /** The same as a number, six at most. */
  hits: 2.5,
  /** It stands in a longer line too, such as the title of the window. */
  repeated: 1.6,
  /** Each block of running text above it. */
  textAbove: -0.9,
  /** Each line between it and the text that is no furniture. */
  between: -0.03,
  short: -3.2,
  endsSentence: -4.1,
  endsOpen: -0.8,
  /** It left for what it says, not for how it looks. */
  phrase: -1.5,
  wordy: -4.8,
  /** The chrome stage took it for the headline, and only furniture stands between it and the text. */
  settled: 0.6,
  /** A date or a writer stands right below. */
  credit: 1,
  /** Nothing stays above it. */
  first: 0.6,
  /** Lines of the menu on both sides. */
  amongMenus: -0.5
}

/** What a line can gain at most by its words, and by its neighbours; and what adding up may round off. */
const mostByWords = weights.shared + weights.hits + weights.repeated
const mostByPlace = weights.settled + weights.credit - weights.none
const rounding = 1e-9

/** Index of the block that is the headline most likely; -1 when none is likely, undefined when there is no text to compare. */
export function mostLikely(page: Page, navigation: ReadonlySet<Role>): number | undefined {
  const {blocks, standing} = page
  let below = nextText(page, 0)
  if (below < 0) return undefined
  let noted = false
  let windows: Window[] | undefined
  let best = -1
  let most = 0
  let texts = 0
  let above = 0
  for (let at = 0; at < blocks.length && at < mostBlocks && texts <= mostText; at++) {
    const block = blocks[at]
    const {value} = block.children[0]
    const isRunning = at === below
    const next = isRunning ? nextText(page, at + 1) : below
    const kept = standing[at]
    const stands = kept ? weights.stays + (above === 0 ? weights.first : 0) : 0
    const bound = stands + weights.textAbove * Math.min(texts, 3) + (value.length > wordy ? weights.wordy : 0)
    // what cannot win, whatever stands beside it and whatever its words are, is not looked at closely
    const mayWin = bound + mostByPlace + mostByWords + rounding > most
    if (mayWin && value.length >= shortest && value.length <= longest && next >= 0 && next - at <= reach) {
      let place = weighPlace(blocks, at, next, navigation) + weights.textAbove * Math.min(texts, 3)
      if (kept) place += weights.stays
      if (kept && above === 0) place += weights.first
      if (place + mostByWords + rounding > most && !hasAddress(value) && (noted || mayBe(value, most - place))) {
        if (!noted) noteArticle(page)
        noted = true
        const score = place + weighWords(value)
        if (score + weights.repeated > most) {
          const said = isRepeated(fold(value), (windows ??= windowsOf(blocks)))
          const whole = said ? score + weights.repeated : score
          if (whole > most && canBeHeadline(value) && !hasGap(unspaced(block))) {
            most = whole
            best = at
          }
        }
      }
    }
    if (kept) above++
    if (isRunning) texts++
    below = next
  }
  return best
}

/** What speaks for a line and against it but for its words. */
function weighPlace(blocks: readonly Block[], at: number, next: number, navigation: ReadonlySet<Role>): number {
  const block = blocks[at]
  const {value} = block.children[0]
  const rule = block.data.verdict?.rule ?? ''
  let score = -weights.none
  if (value.length > wordy) score += weights.wordy
  if (rule.startsWith('phrase:') || rule.startsWith('shape:')) score += weights.phrase
  if (endsSentence(value)) score += weights.endsSentence
  if (endsIn(value, ':؛;')) score += weights.endsOpen
  if (at > 0 && navigation.has(roleOf(blocks[at - 1])) && navigation.has(roleOf(blocks[at + 1])))
    score += weights.amongMenus
  let between = 0
  for (let line = at + 1; line < next && line < at + 11; line++) if (!furniture.has(roleOf(blocks[line]))) between++
  score += weights.between * between
  if (between === 0 && roleOf(block) === 'title') score += weights.settled
  return hasCredit(blocks, at) ? score + weights.credit : score
}

/** Whether a line can be the headline if the article has all of its words: to read the article is dear. */
function mayBe(value: string, least: number): boolean {
  const {words, content} = countWords(value)
  return weigh(words, content, content) + weights.repeated + rounding > least
}

/** What the words of a line say for it. */
function weighWords(value: string): number {
  const {words, content, hits} = countWords(value)
  return weigh(words, content, hits)
}

/** One word is no headline. */
function weigh(words: number, content: number, hits: number): number {
  if (words < 2) return Number.NEGATIVE_INFINITY
  const shared = content > 0 ? (weights.shared * hits) / content : 0
  return shared + (weights.hits * Math.min(hits, 6)) / 6 + (words <= 3 ? weights.short : 0)
}

/** Whether an address stands in a line. */
function hasAddress(value: string): boolean {
  return value.includes('@') || (value.includes(':') && (value.includes('http:') || value.includes('https:')))
}

function roleOf(block: Block): Role {
  return block.data.verdict?.role ?? 'body'
}

/** The first block of running text from one on; -1 where there is none. */
function nextText({blocks, standing}: Page, from: number): number {
  for (let at = from; at < blocks.length; at++)
    if (standing[at] && blocks[at].children[0].value.length >= running && roleOf(blocks[at]) !== 'title') return at
  return -1
}

/** The share of the words of a line that the next lines say again; 0 for a line of too few words or too many. */
export function restatedShare(text: string, next: readonly string[], least = fewest): number {
  const {words} = countWords(text, true)
  if (words < least || words > many) return 0
  forgetWords()
  for (const value of next) noteWords(value, Math.min(value.length, enough), true)
  return countWords(text, true).hits / words
}

/** A line that may be a headline with the names of section and site beside it; folded when it is asked for. */
interface Window {
  value: string
  folded: string | undefined
}

function windowsOf(blocks: readonly Block[]): Window[] {
  const found: Window[] = []
  for (let at = 0; at < blocks.length && at < mostBlocks && found.length < mostWindows; at++) {
    const {value} = blocks[at].children[0]
    if (value.length < 16 || value.length > longest + 90) continue
    const role = roleOf(blocks[at])
    if (role !== 'body' && role !== 'lead' && /[-–—|:»>/•]/u.test(value)) found.push({value, folded: undefined})
  }
  return found
}

function isRepeated(folded: string, windows: readonly Window[]): boolean {
  if (folded.length < 12) return false
  return windows.some((window) => {
    // a fold may be shorter
    if (window.value.length <= folded.length + 2) return false
    const other = (window.folded ??= fold(window.value))
    return other.length > folded.length + 2 && other.length < folded.length + 90 && other.includes(folded)
  })
}

function hasCredit(blocks: readonly Block[], at: number): boolean {
  for (let next = at + 1; next < blocks.length && next <= at + 3; next++) {
    const role = roleOf(blocks[next])
    if (role === 'date' || role === 'byline') return true
  }
  return false
}

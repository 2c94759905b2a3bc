/** What readers wrote: names, times and sentences in turn, below a word of comments. */
import type {RemovedRole} from '../../types.js'
import {endsSentence, isProse, type Line} from './lines.js'
import {isAgo} from './names.js'
import {type Findings, name, type Told} from './naming.js'

/** Lines from a word of comments to the first of them, and from one to the next, at most. */
const reach = {first: 30, next: 14}

/** Comments that make a thread, at least. */
const least = 2

/** Letters and words of a reader's name, at most. */
const reader = {letters: 24, words: 4}

/** Roles that lines of comments may seem to have. */
const loose: ReadonlySet<RemovedRole> = new Set<RemovedRole>([
  'related',
  'most-read',
  'byline',
  'date',
  'caption',
  'nav',
  'counter',
  'other',
  'duplicate',
  'section',
  'tags',
  'widget'
])

/** Roles that end a thread. */
const ends: ReadonlySet<RemovedRole | undefined> = new Set<RemovedRole | undefined>([
  'copyright',
  'footer',
  'ad',
  'most-read',
  'related',
  'newsletter',
  'source-url',
  'tags'
])

/** Name the comments below the text's beginning; what readers wrote may have stayed. */
export function nameThreads(lines: readonly Line[], findings: Findings, told: Told, start: number): void {
  let open = -1
  for (let index = start; index < lines.length; index++) {
    if (told[index] === 'comments') open = index
    if (open < 0 || index - open > reach.first || !findings[index] || !isPosted(lines, told, index)) continue
    const [end, last] = threadFrom(lines, told, index)
    if (end < 0) {
      // none of its times begins one
      index = last
      continue
    }
    const from = isReader(lines[index - 1]) ? index - 1 : index
    for (let line = from; line < end; line++) {
      if (findings[line] && loose.has(findings[line]!.role)) name(findings, line, 'comments')
    }
    open = index = end - 1
  }
}

/** The end of the thread whose first time stands here, or −1 where it is none; and its last time. */
function threadFrom(lines: readonly Line[], told: Told, first: number): readonly [end: number, last: number] {
  let last = first
  let posts = 1
  let said = 0
  let headlines = 0
  let end = first + 1
  for (; end < lines.length && end - last <= reach.next && !ends.has(told[end]); end++) {
    if (isPosted(lines, told, end)) {
      last = end
      posts++
    } else if (endsSentence(lines[end].scan) || isProse(lines[end].scan)) said++
    else if (lines[end].scan.letters > reader.letters) headlines++
  }
  // stories have headlines, readers have not
  if (posts < least || said * 2 < posts || headlines * 2 > said) return [-1, last]
  // the last reader's words go on to the next name or heading
  let close = last + 1
  while (close < end && lines[close].scan.letters > reader.letters) close++
  return [close, last]
}

/** A time with the name of a reader right above or below it. */
function isPosted(lines: readonly Line[], told: Told, index: number): boolean {
  const {scan, value} = lines[index]
  if (scan.letters > 34 || scan.digits > 16) return false
  if (!isReader(lines[index - 1]) && !isReader(lines[index + 1])) return false
  return told[index] === 'date' || (scan.digits <= 4 && isAgo(value))
}

function isReader(line: Line | undefined): boolean {
  if (!line) return false
  const {letters, words, functionWords, urls} = line.scan
  if (letters < 2 || letters > reader.letters || words > reader.words || functionWords > 0 || urls > 0) return false
  return !endsSentence(line.scan)
}

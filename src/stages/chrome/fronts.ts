/** Pages without an article: front pages and sections, of which only scraps stand when all that is known has left. */
import type {Finding, Line} from './lines.js'
import {endsSentence, isProse} from './lines.js'

/** What says that a line left because its page has no article. */
export const noArticle: Finding = {role: 'other', rule: 'page:no-article', score: 0.7}

/** Lines that must have left before what stands may be the scraps of a page. */
const fewest = 40

/** Whether what stands of a page are scraps: hardly any prose, a few teasers that are cut off, a few of its many stories. */
export function holdsNoArticle(lines: readonly Line[], standing: readonly Line[]): boolean {
  if (standing.length === 0 || lines.length - standing.length < fewest || standing.length * 2 > lines.length)
    return false
  let letters = 0
  let prose = 0
  let cut = 0
  for (const line of standing) {
    if (isCut(line)) cut++
    if (!isProse(line.scan)) continue
    prose++
    letters += line.scan.letters
  }
  if (letters < 300) return true
  if (cut * 4 >= standing.length && ((cut >= 12 && cut * 3 >= standing.length) || (cut >= 6 && letters < 1500)))
    return true
  return prose >= 2 && countStories(lines) >= Math.max(stories, prose * 3)
}

/** Stories on a page from which on it is a list of them. */
const stories = 10

/**
 * The stories of a page that prints one after the other: a headline and below it one paragraph, or what is left of it. 0 where
 * two paragraphs stand together anywhere, as in an article. Of 2,800 training pages with an article, one has such stories
 * three times as often as paragraphs that stand, and that is a list of stories.
 */
function countStories(lines: readonly Line[]): number {
  let count = 0
  let paragraph = isProse(lines[0].scan)
  for (let index = 1; index < lines.length; index++) {
    const above = paragraph
    paragraph = isProse(lines[index].scan)
    if (paragraph && above) return 0
    const summary = paragraph || (isCut(lines[index]) && lines[index].scan.letters >= shortest)
    if (summary && isHeadline(lines[index - 1])) count++
  }
  return count
}

/** Letters of what is left of a paragraph, at least. */
const shortest = 30

function isHeadline(line: Line): boolean {
  const {scan} = line
  return scan.letters >= 12 && scan.letters <= 140 && !endsSentence(scan) && !isProse(scan) && !isCut(line)
}

/** Whether a line breaks off in mid-sentence. */
function isCut({value}: Line): boolean {
  const end = value.endsWith(']') ? value.slice(-4, -1) : value.slice(-3)
  return end.endsWith('\u2026') || end === '...'
}

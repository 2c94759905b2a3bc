/** Short lines in the middle of an article that a model takes for captions or teasers: line-ups, facts, footnotes. */
import * as is from './letters.js'
import {type Finding, isProse, type Line} from './lines.js'

/** The most a model may say of a sheltered line. */
export const most = 0.25

/** Most lines of a list that the article goes on after. */
const longestList = 60

/** Short lines without any mark of furniture, between paragraphs, whose words the paragraphs use: a line-up, a list of facts. */
export function shelterEnclosed(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  echoes: Float32Array,
  opinions: Float32Array
): void {
  let from = -1
  for (let index = 0; index < lines.length; index++) {
    if (!isArticle(lines, opinions, index)) continue
    const count = index - from - 1
    if (from >= 0 && count >= 3 && count <= longestList && staysOn(lines, opinions, index)) {
      let plain = 0
      let echo = 0
      for (let item = from + 1; item < index; item++) {
        if (!findings[item] && lines[item].scan.letters <= 45 && lines[item].scan.urls === 0) plain++
        echo += echoes[item]
      }
      if (plain >= count * 0.9 && echo >= count * 0.3) {
        for (let item = from + 1; item < index; item++) {
          if (!findings[item]) opinions[item] = Math.min(opinions[item], most)
        }
      }
    }
    from = index
  }
}

/** Prose that the model takes for article. */
function isArticle(lines: readonly Line[], opinions: Float32Array, index: number): boolean {
  return isProse(lines[index].scan) && opinions[index] < 0.4
}

/** Whether the article goes on right after a line with a finding, and stands right before it or starts with it. */
export function isInside(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array,
  index: number
): boolean {
  // one of several: the rules of a comment form
  const {role} = findings[index]!
  for (const other of [findings[index - 1], findings[index + 1]]) {
    if (other && other.role === role && other.score >= 0.7) return false
  }
  const near = (from: number, to: number) => {
    for (let other = Math.max(0, from); other < to && other < lines.length; other++) {
      if ((findings[other]?.score ?? 0) < 0.7 && isArticle(lines, opinions, other)) return true
    }
    return false
  }
  return near(index + 1, index + 1 + inside.reach) && (near(index - inside.reach, index) || !near(0, index))
}

/** More of the article follows soon. */
function staysOn(lines: readonly Line[], opinions: Float32Array, index: number): boolean {
  for (let next = index + 1; next <= index + 3 && next < lines.length; next++) {
    if (isArticle(lines, opinions, next)) return true
  }
  return false
}

/** How near on both sides the article has to be, and below which opinion a fact stays. */
const inside = {reach: 6, opinion: 0.8}

/** Between paragraphs the model must be surer of `stadium: name / spectators: 66,000` than of other lines. */
export function shelterFacts(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): void {
  let before = -Infinity
  for (let index = 0; index < lines.length; index++) {
    if (isArticle(lines, opinions, index)) before = index
    else if (index - before <= inside.reach && !findings[index] && isFact(lines[index])) {
      if (opinions[index] >= inside.opinion || !goesOn(lines, opinions, index)) continue
      opinions[index] = Math.min(opinions[index], most)
    }
  }
}

/** The article goes on near below. */
function goesOn(lines: readonly Line[], opinions: Float32Array, index: number): boolean {
  const end = Math.min(lines.length, index + inside.reach + 1)
  for (let next = index + 1; next < end; next++) if (isArticle(lines, opinions, next)) return true
  return false
}

/** Letters of a line of facts, at most: a longer one with a colon is rather a caption with its credit. */
const longestFact = 70

/** A label and its value. */
function isFact({scan}: Line): boolean {
  const parts = scan.marks[is.colon] > 0 && scan.ending !== is.colon
  return parts && scan.letters <= longestFact && scan.urls === 0 && scan.marks[is.handle] === 0
}

/** How many lines of furniture may part a footnote from the article. */
const farthest = 8

/** Footnotes: «[1] …» below an article that has a «[1]» in its text. */
export function shelterNotes(
  lines: readonly Line[],
  findings: readonly (Finding | undefined)[],
  opinions: Float32Array
): void {
  let last = -1
  let marks: Set<string> | undefined
  for (let index = 0; index < lines.length; index++) {
    const {value, scan} = lines[index]
    if (scan.marks[is.open] === 0 || scan.digits === 0) {
      if (isArticle(lines, opinions, index)) last = index
      continue
    }
    const mark = markOf(value, 0)
    if (mark !== undefined && marks?.has(mark) && index - last <= farthest && scan.letters > 2 && !findings[index]) {
      opinions[index] = Math.min(opinions[index], most)
      last = index
    } else if (isArticle(lines, opinions, index)) {
      last = index
      for (let at = value.indexOf('[', 1); at > 0; at = value.indexOf('[', at + 1)) {
        const found = markOf(value, at)
        if (found !== undefined) marks = (marks ?? new Set()).add(found)
      }
    }
  }
}

/** The number in square brackets at a place of a line. */
function markOf(value: string, at: number): string | undefined {
  if (value.charCodeAt(at) !== 0x5b) return undefined
  for (let index = at + 1; index < at + 5; index++) {
    const kind = is.classTable[value.charCodeAt(index)]
    if (kind === is.close) return index > at + 1 ? value.slice(at + 1, index) : undefined
    if (kind !== is.digit) return undefined
  }
  return undefined
}

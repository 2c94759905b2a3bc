/** Lines that the documents of a site repeat: counted in one pass, in bounded memory, and mergeable. */
import {foldTable} from '../fold.js'
import {classTable, digit, letter} from '../stages/chrome/letters.js'
import {hostOf} from '../stages/chrome/rules.js'
import type {SiteMemory} from '../types.js'

/** A site memory that still learns. */
export interface LearningMemory extends SiteMemory {
  /** Count the lines of one document, each once. */
  add(text: string, site?: string): void
  /** Count in what another memory counted. */
  merge(other: LearningMemory): void
  /** Documents and counts by site, largest counts first. */
  sites(): IterableIterator<[string, SiteCounts]>
}

/** What one site's documents repeat. */
export interface SiteCounts {
  documents: number
  /** Documents by key of the line. */
  lines: Map<number, number>
}

/** Lines that are held at most (default), some 100 MB. */
const mostLines = 2_000_000

/** The name of documents whose site is not known. */
const anySite = ''

/**
 * Make an empty memory.
 *
 * When more than `limit` different lines are held, the rarest are forgotten (lossy counting, Manku and Motwani 2002): what
 * many documents repeat stays.
 *
 * @example
 *   const memory = createMemory()
 *   memory.add('Home\nStory one', 'example.com')
 *   memory.has('HOME', 'example.com') // 1
 */
export function createMemory(limit: number = mostLines): LearningMemory {
  const sites = new Map<string, SiteCounts>()
  let held = 0
  const countsOf = (site: string) => {
    let counts = sites.get(site)
    if (!counts) sites.set(site, (counts = {documents: 0, lines: new Map()}))
    return counts
  }
  const count = (lines: Map<number, number>, key: number, times: number) => {
    const before = lines.get(key)
    if (before === undefined) held++
    lines.set(key, (before ?? 0) + times)
  }
  const forget = () => {
    for (let rare = 1; held > limit; rare++) {
      for (const {lines} of sites.values()) {
        for (const [key, times] of lines) if (times <= rare) lines.delete(key)
      }
      held = 0
      for (const {lines} of sites.values()) held += lines.size
    }
  }
  return {
    add(text, site = anySite) {
      const counts = countsOf(hostOf(site))
      counts.documents++
      const keys = new Set<number>()
      for (const line of text.split(/[\n\r\v\f\u0085\u2028\u2029]/u)) keys.add(keyOfLine(line))
      keys.delete(0)
      for (const key of keys) count(counts.lines, key, 1)
      if (held > limit) forget()
    },
    merge(other) {
      for (const [site, {documents, lines}] of other.sites()) {
        const counts = countsOf(site)
        counts.documents += documents
        for (const [key, times] of lines) count(counts.lines, key, times)
      }
      if (held > limit) forget()
    },
    has(line, site) {
      const key = keyOfLine(line)
      if (site !== undefined) return sites.get(hostOf(site))?.lines.get(key) ?? 0
      let most = 0
      for (const {lines} of sites.values()) most = Math.max(most, lines.get(key) ?? 0)
      return most
    },
    sites: () => sites.entries()
  }
}

/** A line as a number of 53 bits: its folded letters and digits, hashed; 0 where it has none. */
function keyOfLine(line: string): number {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  let letters = 0
  for (let index = 0; index < line.length; index++) {
    const kind = classTable[line.charCodeAt(index)]
    if (kind !== letter && kind !== digit) continue
    const unit = foldTable[line.charCodeAt(index)]
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x5bd1e995)
    second ^= second >>> 13
    letters++
  }
  return letters === 0 ? 0 : (first >>> 0) * 0x200000 + ((second >>> 0) >>> 11) + 1
}

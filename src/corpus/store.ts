/** A site memory as a file. */
import {createMemory, type LearningMemory} from './memory.js'

interface Stored {
  zolal: 'site-memory'
  version: 1
  sites: Record<string, {documents: number; lines: Record<string, number>}>
}

/**
 * A memory as JSON: lines that at least `least` documents of a site hold (default: 2). Memories that are to be merged
 * later are better written with 1.
 */
export function writeMemory(memory: LearningMemory, least = 2): string {
  const stored: Stored = {zolal: 'site-memory', version: 1, sites: {}}
  for (const [site, {documents, lines}] of [...memory.sites()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const often = [...lines].filter(([, times]) => times >= least)
    often.sort(([a, m], [b, n]) => n - m || a - b)
    stored.sites[site] = {documents, lines: Object.fromEntries(often.map(([key, times]) => [key.toString(36), times]))}
  }
  return `${JSON.stringify(stored)}\n`
}

/**
 * Read a memory.
 *
 * @throws {RangeError} When the text is no site memory.
 */
export function readMemory(text: string, limit?: number): LearningMemory {
  const memory = createMemory(limit)
  const sites = new Map(
    Object.entries(parse(text).sites).map(([site, {documents, lines}]) => [
      site,
      {documents, lines: new Map(Object.entries(lines).map(([key, times]) => [Number.parseInt(key, 36), times]))}
    ])
  )
  memory.merge({...memory, sites: () => sites.entries()})
  return memory
}

/** Whether a text looks like a stored memory. */
export function isMemory(text: string): boolean {
  return /^\s*\{\s*"zolal"\s*:\s*"site-memory"/u.test(text.slice(0, 200))
}

function parse(text: string): Stored {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new RangeError(`The site memory is no JSON: ${(error as Error).message}`)
  }
  const stored = value as Partial<Stored> | null
  if (stored?.zolal !== 'site-memory') throw new RangeError('The file is no site memory: make one with `zolal learn`')
  if (stored.version !== 1)
    throw new RangeError(`The site memory is of version ${stored.version}: this zolal reads version 1`)
  const sound = Object.values(stored.sites ?? {}).every(
    (site) => Number.isSafeInteger(site?.documents) && Object.values(site?.lines ?? {}).every(Number.isSafeInteger)
  )
  if (!stored.sites || !sound) throw new RangeError('The site memory is broken: counts are missing or no numbers')
  return stored as Stored
}

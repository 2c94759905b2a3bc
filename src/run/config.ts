import {sha256} from '../formats/hash.js'

/**
 * A short name for all that decides what comes out beside the input: the same options give the same name, in any order
 * and whether a default is spelled out as `undefined` or `null` or left away.
 */
export function configHash(settings: object): string {
  return sha256(canonical(settings)).slice(0, 12)
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object' || value instanceof Date) return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

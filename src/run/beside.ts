/** Files that a run writes beside its results: the summary, and records that failed. */
import {refuseLoss, refuseMissingFolder} from '../formats/claim.js'
import type {Target} from './plan.js'

/** The files, as the flags name them. */
export interface Beside {
  report?: string
  rejects?: string
  /** Folder or file of the results. */
  output?: string
  force?: boolean
  dryRun?: boolean
}

/**
 * Refuse files beside the results that would take the place of something else.
 *
 * @throws {UsageError} Where a file is an input, a result, the other file, not zolal's own, or in a folder that is missing.
 */
export function refuseBeside(
  {report, rejects, output, force = false, dryRun}: Readonly<Beside>,
  targets: Target[]
): void {
  const inputs = targets.map(({input}) => input.path)
  const outputs = targets.flatMap(({path, pair}) => (pair ? [pair.text, pair.json] : [path, `${path}.done`]))
  const made = dryRun ? undefined : output
  const files = [
    {flag: '--report', path: report, isOurs: isReport},
    {flag: '--rejects', path: rejects, isOurs: isRejects}
  ]
  for (const {flag, path, isOurs} of files) {
    if (path === undefined) continue
    refuseMissingFolder(flag, path, made)
    refuseLoss({flag, path, isOurs, force, inputs, outputs})
  }
  if (report !== undefined && rejects !== undefined) {
    refuseLoss({flag: '--rejects', path: rejects, isOurs: () => true, force: true, inputs: [], outputs: [report]})
  }
}

function isReport(content: string): boolean {
  return has(content, ['version', 'config', 'inputs', 'documents', 'failures'])
}

function isRejects(content: string): boolean {
  return has(content.slice(0, content.indexOf('\n')), ['source', 'record', 'reason', 'message'])
}

function has(json: string, keys: readonly string[]): boolean {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key))
  } catch {
    return false // not JSON: not ours
  }
}

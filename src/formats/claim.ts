import {existsSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {UsageError} from './problem.js'

/** A file that a run writes beside its results, or instead of them. */
export interface Claim {
  /** The flag that names it, for messages. */
  flag: string
  path: string
  /** Tells from its content whether zolal wrote the file that is there. */
  isOurs(content: string): boolean
  force: boolean
  /** Files that are read. */
  inputs: readonly string[]
  /** Files that are written besides. */
  outputs?: readonly string[]
}

/**
 * Refuse a place where something would be lost: an input, another output, or a file that zolal did not write.
 *
 * @throws {UsageError} What is wrong with the place. `force` allows the last of the three, never the others.
 */
export function refuseLoss({flag, path, isOurs, force, inputs, outputs = []}: Readonly<Claim>): void {
  const what = `${flag} ${path}`
  if (inputs.some((input) => input !== '-' && isSame(input, path))) {
    throw new UsageError(`${what}: that is one of the inputs: choose another file`)
  }
  if (outputs.some((output) => output !== '-' && isSame(output, path))) {
    throw new UsageError(`${what}: a result goes there already: choose another file`)
  }
  const stat = statSync(path, {throwIfNoEntry: false})
  if (stat?.isDirectory() || path.endsWith('/')) throw new UsageError(`${what}: that is a folder: name a file`)
  if (force || !stat?.isFile() || stat.size === 0) return
  if (!isOurs(readFileSync(path, 'utf8'))) {
    throw new UsageError(`${what}: the file is there already and zolal did not write it: use --force or another name`)
  }
}

/**
 * Refuse a file in a folder that is not there, lest a slip of the pen make folders; one that the run makes is fine.
 *
 * @throws {UsageError} Where the folder is missing.
 */
export function refuseMissingFolder(flag: string, path: string, made?: string): void {
  const folder = dirname(resolve(path))
  if (existsSync(folder)) return
  if (made !== undefined && `${folder}${sep}`.startsWith(`${resolve(made)}${sep}`)) return
  throw new UsageError(`${flag} ${path}: there is no folder ${dirname(path)}: make it first, or choose another file`)
}

/** The place a path leads to, through links; of a path that is not there yet, through the links of its parents. */
export function realPlace(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(resolve(path))
    return parent === resolve(path) ? parent : join(realPlace(parent), basename(path))
  }
}

/** Whether two paths lead to one file, by whatever names and links. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, {throwIfNoEntry: false}))
  if (a && b) return a.ino === b.ino && a.dev === b.dev && a.isFile()
  return !a && !b && realPlace(one) === realPlace(other)
}

import {existsSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {realPlace} from './claim.js'
import {compressionOf, type Format, type Kind, kindOf} from './kind.js'
import {explainProblem, UsageError} from './problem.js'

/** What looks through folders; a run over one file does without. */
const globbing = () => import('tinyglobby')

/** A file to clean. */
export interface Input extends Kind {
  /** Where it is; `-` for standard input. */
  path: string
  /** Folder that its mirrored name is relative to. */
  root: string
  /** Its name below `root`, with `/`: the same on every machine. */
  source: string
}

/** What the arguments of a command name. */
export interface Found {
  /** Files to clean, sorted by name within each argument. */
  inputs: Input[]
  /** Arguments that name nothing that can be read, with the reason. */
  problems: {path: string; message: string}[]
  /** Files in folders whose ending says nothing; `--from` takes them too. */
  unknown: number
}

/**
 * Find the files that paths, folders and globs name.
 *
 * In a folder, files of a known ending are taken (all files where `from` names the format) and names that start with a
 * dot are left out; so is everything below `output`, lest a run eat its own results.
 */
export async function findInputs(
  args: readonly string[],
  {from, output}: {from?: Format; output?: string} = {}
): Promise<Found> {
  const found: Found = {inputs: [], problems: [], unknown: 0}
  const seen = new Set<string>()
  const inside = output === undefined ? undefined : `${realPlace(output)}${sep}`
  const add = (root: string, source: string, kind: Kind | undefined) => {
    const path = join(root, source)
    const place = realPlace(path)
    if (seen.has(place) || (inside && place.startsWith(inside) && !`${realPlace(root)}${sep}`.startsWith(inside)))
      return
    if (!kind) {
      found.unknown++
      return
    }
    seen.add(place)
    found.inputs.push({path, root, source: source.split(sep).join('/'), ...kind})
  }
  for (const arg of args) {
    if (arg === '-') {
      found.inputs.push({path: '-', root: '', source: '-', format: from ?? 'text'})
      continue
    }
    let folder = false
    try {
      folder = statSync(arg).isDirectory()
    } catch (error) {
      const pattern = arg.split(sep).join('/')
      const {glob, isDynamicPattern} = await globbing()
      if (!existsSync(arg) && isDynamicPattern(pattern)) {
        const root = staticPart(pattern, isDynamicPattern)
        const names = (await glob(pattern, {expandDirectories: false})).map((name) => resolve(name).slice(real1(root)))
        for (const name of names.sort(byCode)) add(root, name, chosen(name, from) ?? {format: 'text'})
        if (names.length === 0) found.problems.push({path: arg, message: 'no file matches: check the pattern'})
      } else found.problems.push({path: arg, message: explainProblem(error)})
      continue
    }
    if (folder) {
      const {glob} = await globbing()
      const names = (await glob('**/*', {cwd: arg})).sort(byCode)
      for (const name of names) add(arg, name, chosen(name, from))
      if (!names.some((name) => chosen(name, from))) found.problems.push({path: arg, message: nothingIn(names.length)})
    } else add(dirname(arg), basename(arg), chosen(arg, from) ?? {format: 'text', ...packing(arg)})
  }
  return found
}

/** Refuse an output folder that holds the inputs themselves. @throws {UsageError} */
export function refuseSameFolder(inputs: readonly Input[], output: string): void {
  const target = realPlace(output)
  const same = inputs.find((input) => input.path !== '-' && realPlace(input.root) === target)
  if (same) throw new UsageError(`Input and output are the same folder (${output}): choose another one with -o`)
}

function nothingIn(files: number): string {
  return files === 0
    ? 'no file in it: check the name of the folder'
    : 'no text, JSONL, WET or Parquet file in it, by their names: name the format with --from'
}

function chosen(name: string, from: Format | undefined): Kind | undefined {
  return from ? {format: from, ...packing(name)} : kindOf(name)
}

function packing(name: string): Pick<Kind, 'compression'> {
  const compression = compressionOf(name)
  return compression ? {compression} : {}
}

/** The folder in front of a pattern's first wild card. */
function staticPart(pattern: string, isDynamicPattern: (part: string) => boolean): string {
  const parts = pattern.split('/')
  const wild = parts.findIndex((part) => isDynamicPattern(part))
  return parts.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

function real1(root: string): number {
  const path = resolve(root)
  return path.endsWith(sep) ? path.length : path.length + 1
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import {existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** Name under which a file is written until it is whole: in the same folder, hidden, taken again after a kill. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.zolal.tmp`)
}

/**
 * Make a folder and those it is in.
 *
 * One by one: where a file system takes no folders (`/proc`), Node's recursive `mkdir` tries for ever.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // another run may have made it meanwhile
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Write a file whole or not at all; missing folders are made. A device or a pipe is written as it is. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const stat = statSync(path, {throwIfNoEntry: false})
  if (stat && !stat.isFile() && !stat.isDirectory()) {
    writeFileSync(path, content)
    return
  }
  const temporary = temporaryName(path)
  try {
    try {
      writeFileSync(temporary, content)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      makeFolder(dirname(path))
      writeFileSync(temporary, content)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

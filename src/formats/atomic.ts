import {mkdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** Name under which a file is written until it is whole: in the same folder, hidden, taken again after a kill. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.zolal.tmp`)
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
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(temporary, content)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

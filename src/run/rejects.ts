import {appendFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {makeFolder, writeWhole} from '../formats/atomic.js'
import {toJson} from '../formats/json.js'
import type {Reject} from './batch.js'
import {rawFields} from './output.js'

/** A file of records that could not be cleaned, one JSON object a line. */
export interface RejectFile {
  add(source: string, reject: Readonly<Reject>): void
}

/**
 * Open a file for rejects.
 *
 * @param isDone When a run is resumed, tells which records are done: what the earlier run said of the others goes, for
 *   they are read again.
 */
export function openRejects(path: string, isDone?: (source: string, record: number) => boolean): RejectFile {
  if (isDone && existsSync(path)) {
    const lines = readFileSync(path, 'utf8').split('\n')
    // a kill may have cut the last line
    const whole = lines.slice(0, -1).filter((line) => {
      const {source, record} = JSON.parse(line)
      return isDone(source, record)
    })
    writeWhole(path, whole.map((line) => `${line}\n`).join(''))
  } else {
    makeFolder(dirname(path))
    writeFileSync(path, '')
  }
  return {
    add(source, {record, id, reason, message, raw}) {
      const place = {source, record, ...(id !== undefined && {id})}
      appendFileSync(path, `${toJson({...place, reason, message, ...(raw && rawFields(raw))})}\n`)
    }
  }
}

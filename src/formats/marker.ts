import {readFileSync, statSync} from 'node:fs'
import {version} from '../version.js'
import {temporaryName, writeWhole} from './atomic.js'

/** What stands in the marker beside a finished file. */
export interface Marker {
  version: string
  source: string
  config: string
  records: number
  failed: number
  /** Size of the file it stands beside. */
  bytes: number
  /** False where the input broke off: what could be read is there. */
  complete: boolean
}

const markerOf = (path: string) => `${path}.done`

/**
 * Say that a file is done. The marker is written right before the file gets its name: of a run that is killed between the
 * two, the temporary file is left to show whose the marker is.
 */
export function writeMarker(path: string, marker: Readonly<Omit<Marker, 'version'>>): void {
  const {source, config, records, failed, bytes, complete} = marker
  writeWhole(markerOf(path), `${JSON.stringify({version, source, config, records, failed, bytes, complete})}\n`)
}

/** The marker of a file that is there, whole, and made from this input by this version with this configuration. */
export function doneShard(path: string, source: string, config: string): Marker | undefined {
  const marker = readMarker(path)
  const same = marker?.version === version && marker.config === config && marker.source === source
  return same && marker.complete === true && sizeOf(temporaryName(path)) !== marker.bytes ? marker : undefined
}

/** @throws {Error} When a file of that name is there that zolal did not write. */
export function refuseStrangeShard(path: string): void {
  if (!statSync(path, {throwIfNoEntry: false})?.isFile() || readMarker(path) || readMarker(path, temporaryName(path)))
    return
  throw new Error(`${path} is there already and zolal did not write it: use --force or another output`)
}

/** The marker of a file, if it is of the file that is there under its name or under another. */
function readMarker(path: string, name = path): Marker | undefined {
  const size = sizeOf(name)
  if (size === undefined) return undefined
  try {
    const marker = JSON.parse(readFileSync(markerOf(path), 'utf8'))
    return marker?.bytes === size && typeof marker.config === 'string' ? marker : undefined
  } catch {
    return undefined // no marker, or not one of ours
  }
}

function sizeOf(path: string): number | undefined {
  return statSync(path, {throwIfNoEntry: false})?.size
}

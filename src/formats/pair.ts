import {readFileSync} from 'node:fs'
import type {Article} from '../types.js'
import {version} from '../version.js'
import {writeWhole} from './atomic.js'
import {sha256} from './hash.js'

/** Where a cleaned text file goes: the article, and everything else beside it. */
export interface Pair {
  text: string
  json: string
}

/** The pair that a text file becomes: `x.txt` is `x.txt` and `x.json`, any other name keeps its ending in both. */
export function pairOf(path: string): Pair {
  return {text: path, json: path.endsWith('.txt') ? `${path.slice(0, -4)}.json` : `${path}.json`}
}

/** What stands beside an article, as JSON: the same on every machine and at any time. */
export function sidecar(article: Readonly<Article>, source: string, config: string, text: string | Uint8Array): string {
  const {language, encoding, repairs, metadata, removed, ledger} = article
  const content = {
    version,
    source,
    language,
    encoding,
    repairs,
    metadata,
    removed,
    ledger,
    config,
    sha256: sha256(text)
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/**
 * Write a pair, the article first: what stands beside it is the sign that both are whole.
 *
 * @throws {Error} When a file of that name is there that zolal did not write, unless `force` is set; nothing is written then.
 */
export function writePair(pair: Pair, text: string | Uint8Array, json: string, force: boolean): void {
  if (!force) refuseStranger(pair, text)
  writeWhole(pair.text, text)
  writeWhole(pair.json, json)
}

/** Tell whether a pair is there, whole, and made by this version with this configuration. */
export function isDone(pair: Pair, config: string): boolean {
  const record = readRecord(pair.json)
  if (record?.version !== version || record.config !== config) return false
  const text = readIfThere(pair.text)
  return text !== undefined && sha256(text) === record.sha256
}

function refuseStranger(pair: Pair, text: string | Uint8Array): void {
  const before = readIfThere(pair.text)
  const beside = readIfThere(pair.json)
  const record = beside && parseRecord(beside)
  const stranger =
    beside && !record
      ? pair.json
      : // a run that was killed between the two files leaves the text that is about to be written again
        before && sha256(before) !== record?.sha256 && sha256(before) !== sha256(text)
        ? pair.text
        : undefined
  if (stranger !== undefined) {
    throw new Error(`${stranger} is there already and zolal did not write it: use --force or another output folder`)
  }
}

interface Record {
  version: string
  source: string
  config: string
  sha256: string
}

function readRecord(path: string): Record | undefined {
  const bytes = readIfThere(path)
  return bytes && parseRecord(bytes)
}

function parseRecord(bytes: Buffer): Record | undefined {
  try {
    const record = JSON.parse(bytes.toString('utf8'))
    const ours = ['version', 'source', 'config', 'sha256'].every((name) => typeof record?.[name] === 'string')
    return ours ? record : undefined
  } catch {
    return undefined // not JSON: not ours
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

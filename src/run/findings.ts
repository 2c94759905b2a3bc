/** What was found in a text, as JSON: the same bytes as `writeJson` makes of `findings`, in half the time. */
import {toJson} from '../formats/json.js'
import {type Writing, writeFew, writeJson, writeName, writeNumber} from '../formats/writing.js'
import type {Article, Removal} from '../types.js'
import {version} from '../version.js'

const bytes = (json: string): Uint8Array => Buffer.from(json)
const opening = bytes(`{"version":${toJson(version)},"language":`)
const [encodingIs, metadataIs, removedIs, repairsIs, ledgerIs, configIs] = [
  ',"encoding":',
  ',"metadata":',
  ',"removed":[',
  '],"repairs":',
  ',"ledger":',
  ',"config":'
].map(bytes)
const closing = bytes('}')
const [comma, lineIs, textIs, roleIs, ruleIs, scoreIs, partIs] = [
  ',',
  '{"line":',
  ',"text":',
  ',"role":',
  ',"rule":',
  ',"score":',
  ',"part":true'
].map(bytes)

/** Write the findings of an article, and the name of what decided them. */
export function writeFindings(writing: Writing, article: Readonly<Article>, config: string): void {
  const {language, encoding, metadata, removed, repairs, ledger} = article
  writeFew(writing, opening)
  writeName(writing, language)
  if (encoding) {
    writeFew(writing, encodingIs)
    writeName(writing, encoding)
  }
  writeFew(writing, metadataIs)
  writeJson(writing, metadata)
  writeFew(writing, removedIs)
  for (let index = 0; index < removed.length; index++) {
    if (index > 0) writeFew(writing, comma)
    writeRemoval(writing, removed[index])
  }
  writeFew(writing, repairsIs)
  writeJson(writing, repairs)
  if (ledger) {
    writeFew(writing, ledgerIs)
    writeJson(writing, ledger)
  }
  writeFew(writing, configIs)
  writeName(writing, config)
  writeFew(writing, closing)
}

function writeRemoval(writing: Writing, {line, text, role, rule, score, part}: Readonly<Removal>): void {
  writeFew(writing, lineIs)
  writeNumber(writing, line)
  writeFew(writing, textIs)
  writeJson(writing, text)
  writeFew(writing, roleIs)
  writeName(writing, role)
  writeFew(writing, ruleIs)
  writeName(writing, rule)
  writeFew(writing, scoreIs)
  writeNumber(writing, score)
  if (part) writeFew(writing, partIs)
  writeFew(writing, closing)
}

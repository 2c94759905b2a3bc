/** What was found in a text, as JSON: the same bytes as `writeJson` makes of `findings`, in half the time. */
import {fewOf, writeFew, writeKey, writeName} from '../formats/few.js'
import {toJson} from '../formats/json.js'
import type {Writing} from '../formats/room.js'
import {writeText} from '../formats/text.js'
import {closeList, closeObject, writeJson, writeNumber} from '../formats/writing.js'
import type {Article, Metadata, Removal} from '../types.js'
import {version} from '../version.js'

const opening = fewOf(`{"version":${toJson(version)},"language":`)
const [encodingIs, metadataIs, removedIs, repairsIs, ledgerIs, configIs] = [
  ',"encoding":',
  ',"metadata":',
  ',"removed":',
  ',"repairs":',
  ',"ledger":',
  ',"config":'
].map(fewOf)
const closing = fewOf('}')
const [lineIs, textIs, roleIs, ruleIs, scoreIs, partIs, rawIs, fromIs, confidenceIs] = [
  ',{"line":',
  ',"text":',
  ',"role":',
  ',"rule":',
  ',"score":',
  ',"part":true',
  ',"raw":',
  ',"from":',
  ',"confidence":'
].map(fewOf)

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
  writeMetadata(writing, metadata)
  writeFew(writing, removedIs)
  const start = writing.length
  for (let index = 0; index < removed.length; index++) writeRemoval(writing, removed[index])
  closeList(writing, start)
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

function writeMetadata(writing: Writing, metadata: Readonly<Metadata>): void {
  const start = writing.length
  for (const field in metadata) {
    const value = metadata[field as keyof Metadata]
    if (value === undefined) continue
    writeKey(writing, field)
    if (field === 'evidence') writeEvidence(writing, metadata.evidence!)
    else writeJson(writing, value)
  }
  closeObject(writing, start)
}

function writeEvidence(writing: Writing, evidence: NonNullable<Metadata['evidence']>): void {
  const first = writing.length
  for (const field in evidence) {
    writeKey(writing, field)
    const list = evidence[field]
    const start = writing.length
    for (let index = 0; index < list.length; index++) {
      const {line, rule, raw, from, confidence} = list[index]
      writeFew(writing, lineIs)
      writeNumber(writing, line)
      writeFew(writing, ruleIs)
      writeName(writing, rule)
      writeFew(writing, rawIs)
      writeText(writing, raw)
      writeFew(writing, fromIs)
      writeName(writing, from)
      writeFew(writing, confidenceIs)
      writeNumber(writing, confidence)
      writeFew(writing, closing)
    }
    closeList(writing, start)
  }
  closeObject(writing, first)
}

function writeRemoval(writing: Writing, {line, text, role, rule, score, part}: Readonly<Removal>): void {
  writeFew(writing, lineIs)
  writeNumber(writing, line)
  writeFew(writing, textIs)
  writeText(writing, text)
  writeFew(writing, roleIs)
  writeName(writing, role)
  writeFew(writing, ruleIs)
  writeName(writing, rule)
  writeFew(writing, scoreIs)
  writeNumber(writing, score)
  if (part) writeFew(writing, partIs)
  writeFew(writing, closing)
}

import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {phraseLists} from '../../../src/languages/lists.js'
import {parseBlocks} from '../../../src/stages/blocks.js'
import {findEvidence} from '../../../src/stages/chrome/evidence.js'
import {filled} from '../../../src/stages/chrome/features.js'
import {makeLines} from '../../../src/stages/chrome/lines.js'
import {pad} from '../../../src/stages/chrome/model.js'
import {buildAutomaton, entriesOf} from '../../../src/stages/chrome/phrases.js'
import {readRows} from '../../../src/stages/chrome/sequence.js'

const folder = new URL('../../../training/chrome/', import.meta.url)
const {chooseKnown, hashRows, storeKnown} = await import(`${folder}keys.js`)
const {default: known, rows} = await import(`${folder}known.js`)

/** The share of phrases that training hides: a list may differ that much from what the model was trained with. */
const hidden = 0.15

describe('the phrases that the model was trained with', () => {
  const entries = entriesOf(phraseLists)

  it('are most of those that there are: else it has to be trained anew (see models/chrome.md)', () => {
    const {entries: chosen, gone} = chooseKnown(entries, known)
    expect((entries.length - chosen.length) / entries.length).toBeLessThan(hidden)
    expect(gone / entries.length).toBeLessThan(hidden / 3)
  })

  it('stay the same when a phrase is added, and tell when one is gone or means something else', () => {
    const keys = /'(.*)'/.exec(storeKnown(entries.slice(1), rows))![1]
    expect(chooseKnown(entries, keys)).toEqual({entries: entries.slice(1), gone: 0})
    const [, second, ...others] = entries
    const changed = {...second, phrase: {...second.phrase, scope: second.phrase.scope === 'line' ? 'start' : 'line'}}
    expect(chooseKnown([changed, ...others], keys)).toEqual({entries: others, gone: 1})
  })
})

describe('the features that the model was trained with', () => {
  it('are what they were: else `npm run train:chrome` writes another model than is there (see models/chrome.md)', () => {
    const seeds = new URL('../../../seeds/', import.meta.url)
    const text = readdirSync(seeds)
      .sort()
      .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
      .join('\n')
    const {entries} = chooseKnown(entriesOf(phraseLists), known)
    const lines = makeLines(parseBlocks(text), buildAutomaton(entries))
    expect(hashRows(readRows(lines, findEvidence(lines)), pad, lines.length, filled)).toBe(rows)
  })
})

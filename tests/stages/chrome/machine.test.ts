import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'

const seeds = new URL('../../../seeds/', import.meta.url)
const lines = readdirSync(seeds).flatMap((name) => readFileSync(new URL(name, seeds), 'utf8').split('\n'))
const pieces = [
  'a',
  'B',
  'é',
  'Я',
  'ش',
  'ـ',
  '中',
  '7',
  '۲',
  ' ',
  '\u200c',
  '\u064b',
  '.',
  ':',
  '//',
  '-',
  '(',
  '😀',
  ' the '
]
const text = fc
  .array(fc.constantFrom(...pieces, 'انتهای پیام', 'Foto: '), {maxLength: 60})
  .map((parts) => parts.join(''))

/** Scans of lines as one document, and their echoes, of the modules that are loaded now. */
async function load() {
  const {makeLines} = await import('../../../src/stages/chrome/lines.js')
  const {automatonOf} = await import('../../../src/stages/chrome/phrases.js')
  const {phraseLists} = await import('../../../src/languages/lists.js')
  const {findEchoes} = await import('../../../src/stages/chrome/echo.js')
  const {notes} = await import('../../../src/stages/chrome/units.js')
  const automaton = automatonOf(phraseLists)
  return (values: readonly string[]) => {
    const blocks = values.map((value) => ({children: [{value}]}))
    const made = makeLines(blocks as unknown as Parameters<typeof makeLines>[0], automaton)
    return {
      scans: made.map(({scan}) => ({...scan, hits: scan.hits.map(({entry, start, end}) => [entry.rule, start, end])})),
      letters: notes.symbols.slice(0, notes.end),
      echoes: Array.from(findEchoes(made))
    }
  }
}

describe('the machine', () => {
  let read: Awaited<ReturnType<typeof load>>
  let readHere: typeof read

  beforeAll(async () => {
    read = await load()
    vi.resetModules()
    vi.stubGlobal('WebAssembly', undefined)
    readHere = await load()
  })
  afterAll(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it('reads the lines of documents as they are read without it', () => {
    expect(read(lines)).toEqual(readHere(lines))
  })

  it('reads any lines as they are read without it', () => {
    fc.assert(
      fc.property(fc.array(text, {maxLength: 12}), (values) => {
        expect(read(values)).toEqual(readHere(values))
      })
    )
  })

  it('reads lines that are long, and leaves those that are longer than its room', () => {
    const long = lines.join(' https://example.com/ 12 ').slice(0, 65_000)
    for (const value of [long, long + long, 'م'.repeat(5000), '۱'.repeat(70_000)])
      expect(read([value, ...lines.slice(0, 40)])).toEqual(readHere([value, ...lines.slice(0, 40)]))
  })

  it('leaves the lines of a document for whose letters it has no room', () => {
    const many = Array.from({length: 20}, (_, index) => lines.join(' ').slice(index).repeat(3).slice(0, 60_000))
    expect(read(many)).toEqual(readHere(many))
    expect(read(lines)).toEqual(readHere(lines))
  })
})

import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import retextBlocks from '../../../src/stages/blocks.js'
import retextLanguage from '../../../src/stages/language.js'
import retextMetadata from '../../../src/stages/metadata/index.js'
import type {BlockRoot, Metadata, Options, RemovedRole, Role} from '../../../src/types.js'
import {keptRoles, removedRoles} from '../../../src/types.js'

/** A line with its role; `head` and `tail` were cut off it. */
interface Line {
  role: Role
  text: string
  /** What decided (default: `test`). */
  rule?: string
  head?: {role: RemovedRole; text: string}
  tail?: {role: RemovedRole; text: string}
}

interface Case {
  label: string
  source?: string
  lines: Line[]
  options?: Options
  /** Fields that must be so; `null` for one that must be absent. */
  metadata: Record<string, unknown>
}

function read(lines: readonly Line[], options?: Options): Metadata {
  const processor = retext()
    .use(retextBlocks)
    .use(retextLanguage)
    .use(() => (tree) => {
      for (const block of (tree as BlockRoot).children) {
        const {role, rule = 'test', head, tail} = lines[block.data.line - 1]
        block.data.verdict = {role, rule, score: 1}
        const node = block.children[0]
        const from = head ? head.text.length : 0
        const to = tail ? node.value.length - tail.text.length : node.value.length
        if (head || tail) block.data.trims = []
        if (head) block.data.trims!.push({...head, rule: 'test', score: 1, start: 0, end: from})
        if (tail) block.data.trims!.push({...tail, rule: 'test', score: 1, start: to, end: node.value.length})
        node.value = node.value.slice(from, to)
      }
    })
    .use(retextMetadata, options)
  const text = lines.map(({head, text, tail}) => `${head?.text ?? ''}${text}${tail?.text ?? ''}`).join('\n')
  const file = new VFile({value: text})
  processor.runSync(processor.parse(file), file)
  return file.data.metadata!
}

function cases(name: string): Case[] {
  return JSON.parse(readFileSync(new URL(`../../cases/metadata/${name}.json`, import.meta.url), 'utf8'))
}

function expectCase({lines, options, metadata}: Case): void {
  const found = read(lines, options) as Record<string, unknown>
  for (const [field, value] of Object.entries(metadata)) {
    expect({[field]: found[field]}).toEqual({[field]: value ?? undefined})
  }
}

describe('retextMetadata', () => {
  for (const name of ['fields', 'negative']) {
    describe(name, () => {
      it.each(cases(name).map((one): [string, Case] => [one.label, one]))('%s', (_, one) => {
        expectCase(one)
      })
    })
  }

  it.fails.each(cases('known-failures').map((one): [string, Case] => [one.label, one]))(
    'known failure: %s',
    (_, one) => {
      expectCase(one)
    }
  )

  it('gives every value its evidence, in the order of the values', () => {
    for (const {lines: all, options} of cases('fields')) {
      const {evidence = {}, inLanguage: _, ...fields} = read(all, options)
      for (const [field, value] of Object.entries(fields)) {
        const count = Array.isArray(value) ? value.length : field === 'labels' ? Object.keys(value).length : 1
        // a line of tags is said once
        const lines = field === 'keywords' ? new Set(evidence[field].map(({raw}) => raw)).size : count
        expect({[field]: evidence[field]?.length}).toEqual({[field]: lines})
        for (const one of evidence[field]) {
          expect(one.rule).not.toBe('')
          expect(one.confidence).toBeGreaterThan(0)
          expect(one.confidence).toBeLessThanOrEqual(1)
          if (one.line === 0) continue
          expect(all[one.line - 1]).toBeDefined()
          const {head, text, tail} = all[one.line - 1]
          if (one.from === 'removed')
            expect([head?.text, text, tail?.text].map((x) => x?.trim())).toContain(one.raw.trim())
        }
      }
    }
  })

  it('changes no block', () => {
    const lines: Line[] = [
      {role: 'title', text: 'پل تازه باز شد'},
      {role: 'date', text: 'تاریخ انتشار: ۱۲ خرداد ۱۴۰۳'}
    ]
    const tree = retext()
      .use(retextBlocks)
      .parse(lines.map((line) => line.text).join('\n')) as BlockRoot
    for (const [at, block] of tree.children.entries())
      block.data.verdict = {role: lines[at].role, rule: 'test', score: 1}
    const before = structuredClone(tree)
    retext().use(retextMetadata).runSync(tree, new VFile())
    expect(structuredClone(tree)).toEqual(before)
  })

  it('stays bounded on a page of lists', () => {
    const lines: Line[] = [{role: 'title', text: 'پل تازه باز شد'}]
    for (let at = 0; at < 500; at++) lines.push({role: 'tags', text: `پل شماره ${at}`})
    expect(read(lines).keywords).toHaveLength(200)
  })

  it('never throws, whatever the lines', () => {
    const text = fc.stringMatching(/^[ a-zA-Z0-9:|/()«»،؛.\-–\t#@©٠-٩۰-۹آ-ی]{0,80}$/)
    const line = fc.record({
      role: fc.constantFrom(...keptRoles, ...removedRoles),
      text: fc.oneof(
        text,
        fc.string({unit: 'binary', maxLength: 40}).map((one) => one.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' '))
      )
    })
    fc.assert(
      fc.property(fc.array(line, {maxLength: 12}), (lines) => {
        const blocks = lines.filter((one) => one.text.trim() !== '' && !/^[\s\u200b\u200c\ufeff]*$/.test(one.text))
        read(blocks.map((one) => ({role: one.role, text: `x${one.text}`})))
      }),
      {numRuns: 100}
    )
  })
})

import type {Root} from 'nlcst'
import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/edits.js'
import {restore} from '../../src/restore.js'
import retextArticle, {type ArticleOptions} from '../../src/stages/article.js'
import retextBlocks from '../../src/stages/blocks.js'
import type {BlockRoot, Role} from '../../src/types.js'

/** Compile a text whose lines have the given roles. */
function compile(input: string, roles: readonly Role[], options?: ArticleOptions) {
  const file = retext()
    .use(retextBlocks)
    .use(() => (tree: Root) => {
      for (const [index, block] of (tree as BlockRoot).children.entries()) {
        block.data.verdict = {role: roles[index], rule: `test:${roles[index]}`, score: 0.9}
      }
    })
    .use(retextArticle, {ledger: true, ...options})
    .processSync(input)
  return {text: String(file), removed: file.data.removed!, ledger: file.data.ledger!}
}

describe('retextArticle', () => {
  it('sets paragraphs apart by one blank line and ends with one newline', () => {
    expect(compile('a\n\n\n\nb\nc', ['title', 'lead', 'body']).text).toBe('a\n\nb\n\nc\n')
  })

  it('keeps list items, table cells and verses on adjacent lines', () => {
    const {text} = compile('a\nb\nc\nd\ne\nf\ng', ['body', 'list', 'list', 'table', 'table', 'verse', 'body'])
    expect(text).toBe('a\n\nb\nc\n\nd\ne\n\nf\n\ng\n')
  })

  it('gives the reason of each removal, in the order of the lines', () => {
    const {text, removed} = compile('x\na\n\ny', ['nav', 'body', 'footer'])
    expect(text).toBe('a\n')
    expect(removed).toEqual([
      {line: 1, text: 'x', role: 'nav', rule: 'test:nav', score: 0.9},
      {line: 4, text: 'y', role: 'footer', rule: 'test:footer', score: 0.9}
    ])
  })

  it('leaves the headline out when asked to, and still restores it', () => {
    const article = compile(' a \r\nb', ['title', 'body'], {headline: false})
    expect(article.text).toBe('b\n')
    expect(article.removed).toEqual([])
    expect(restore(article)).toBe(' a \r\nb')
  })

  it('gives an empty text when nothing is article', () => {
    expect(compile('x\ny', ['nav', 'nav']).text).toBe('')
  })

  it('restores lines that were changed, trimmed and removed', () => {
    const input = '\tnav \n\n  agency/abc\u200c \r\n'
    const file = retext()
      .use(retextBlocks)
      .use(() => (tree: Root) => {
        const [nav, body] = (tree as BlockRoot).children
        nav.data.verdict = {role: 'nav', rule: 'test', score: 1}
        applyEdits(nav, 'characters', [{rule: 'case', at: 0, before: 'n', after: 'N'}])
        const trim = {role: 'agency' as const, rule: 'trim', score: 1, start: 0, end: 7, text: 'agency/'}
        body.data.trims = [trim]
        applyEdits(body, 'chrome', [{rule: 'trim', at: 0, before: 'agency/', after: ''}])
        applyEdits(body, 'joins', [{rule: 'join', at: 1, before: '', after: '\u200c'}])
      })
      .use(retextArticle, {ledger: true})
      .processSync(input)
    const {removed, repairs, ledger} = file.data
    expect(String(file)).toBe('a\u200cbc\n')
    expect(removed!.map(({text, part}) => [text, part])).toEqual([
      ['nav', undefined],
      ['agency/', true]
    ])
    expect(repairs).toEqual([{stage: 'characters', rule: 'case', line: 1, pass: 0, at: [1], before: 'n', after: 'N'}])
    expect(restore({text: String(file), removed: removed!, ledger: ledger!})).toBe(input)
  })
})

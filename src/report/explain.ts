import pc from 'picocolors'
import type {Article, Edit, Removal} from '../types.js'
import {type LineReport, reportLines} from './lines.js'
import {visible} from './visible.js'

type Colors = ReturnType<typeof pc.createColors>

/**
 * The document line by line: what left and why, what was changed and how, and where each field was read.
 *
 * @param article Cleaned with `{ledger: true}`.
 * @param input Its decoded input.
 */
export function explain(article: Readonly<Article>, input: string, color: boolean): string {
  const colors = pc.createColors(color)
  const width = String(input.split('\n').length).length
  const lines = reportLines(article, input).flatMap((line) => explainLine(line, width, colors))
  const legend = colors.dim('- left, ~ changed, · zero-width non-joiner; after each reason how sure it is, 0–1')
  return `${[...lines, '', ...explainFields(article, colors), '', legend].join('\n')}\n`
}

function explainLine(report: LineReport, width: number, colors: Colors): string[] {
  const number = colors.dim(String(report.line).padStart(width))
  const indent = ' '.repeat(width + 2)
  if (report.removal) {
    return [
      `${number} ${colors.red('-')} ${colors.red(visible(report.before))}`,
      `${indent}  ${because(report.removal, colors)}`
    ]
  }
  if (report.after === undefined) return [`${number}   ${visible(report.before)}`]
  const changed = report.edits.length > 0
  const sign = changed ? colors.yellow('~') : ' '
  return [
    `${number} ${sign} ${visible(report.after)}`,
    ...report.parts.map((part) => `${indent}  ${colors.red(`- ${visible(part.text)}`)}  ${because(part, colors)}`),
    ...counted(report.edits.filter((edit) => edit.stage !== 'chrome').map((edit) => explainEdit(edit, colors))).map(
      (row) => `${indent}  ${row}`
    )
  ]
}

/** Rows in the order of their first, each once, with its count. */
function counted(rows: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1)
  return [...counts].map(([row, count]) => (count > 1 ? `${row} ×${count}` : row))
}

function because({role, rule, score}: Removal, colors: Colors): string {
  return `${colors.bold(role)} ${colors.dim(`${rule} ${score.toFixed(2)}`)}`
}

function explainEdit({stage, rule, before, after, source, score, guess}: Edit, colors: Colors): string {
  const about = [`${stage}:${rule}`, source, score?.toFixed(2), guess && 'guess'].filter(Boolean).join(' ')
  return `${colors.red(`[${visible(before)}]`)} → ${colors.green(`[${visible(after)}]`)} ${colors.dim(about)}`
}

function explainFields({language, encoding, metadata}: Readonly<Article>, colors: Colors): string[] {
  const rows = [`${colors.bold('language')} ${language}`]
  if (encoding) rows.push(`${colors.bold('encoding')} ${encoding}`)
  for (const [name, value] of Object.entries(metadata)) {
    if (name === 'evidence') continue
    const evidence = metadata.evidence?.[name] ?? []
    rows.push(`${colors.bold(name)} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    for (const {line, rule, raw, from, confidence} of evidence) {
      rows.push(`  line ${line}, ${from}: ${visible(raw)} ${colors.dim(`${rule} ${confidence.toFixed(2)}`)}`)
    }
  }
  return rows
}

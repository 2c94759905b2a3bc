import pc from 'picocolors'
import type {Stats} from './stats.js'

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
const count = (value: number, word: string) => `${number(value)} ${word}${value === 1 ? '' : 's'}`

/** A run in a few lines for people: documents, what was removed by role, repairs, time. */
export function summarize(stats: Readonly<Stats>, seconds: number, color: boolean): string {
  const colors = pc.createColors(color)
  const head = [
    count(stats.documents - stats.failed, 'document'),
    count(stats.repairs, 'repair'),
    `${seconds.toFixed(1)} s`
  ]
  if (stats.done > 0) head.splice(1, 0, `${number(stats.done)} done before`)
  if (stats.failed > 0) head.splice(1, 0, colors.red(`${number(stats.failed)} failed`))
  const rows = Object.entries(stats.removed).sort(
    ([a, x], [b, y]) => y.lines + y.parts - x.lines - x.parts || (a < b ? -1 : 1)
  )
  const total = {lines: 0, parts: 0, characters: 0}
  for (const [, row] of rows) {
    total.lines += row.lines
    total.parts += row.parts
    total.characters += row.characters
  }
  const lines = [`${colors.bold('cleaned')}  ${head.join(', ')}`]
  lines.push(`${colors.bold('removed')}  ${describe(total)}`)
  for (const [role, row] of rows) lines.push(`  ${role.padEnd(18)} ${describe(row)}`)
  return `${lines.join('\n')}\n`
}

function describe({lines, parts, characters}: {lines: number; parts: number; characters: number}): string {
  const part = `${count(parts, 'part')} of lines`
  const what = parts === 0 ? count(lines, 'line') : lines === 0 ? part : `${count(lines, 'line')} and ${part}`
  return `${what}, ${count(characters, 'character')}`
}

import type {Command, Flag} from './command.js'

/** Columns that flags and lines of examples may take before what they mean starts. */
const most = 34

/** The help of one command. */
export function helpOf({name, describe, inputs, flags, examples, epilogue}: Readonly<Command>, width: number): string {
  const groups = new Map<string, [string, string][]>()
  const all = {...flags, help: {type: 'boolean', alias: 'h', describe: 'Show this help'} as Flag}
  for (const [flag, facts] of Object.entries(all)) {
    const group = facts.group ?? 'Options:'
    groups.set(group, [...(groups.get(group) ?? []), [termOf(flag, facts), meaningOf(facts)]])
  }
  const sections = [
    `zolal ${name} <${inputs.name}${inputs.many ? '..' : ''}> [flags]\n\n${describe}`,
    table('Inputs:', [[inputs.name, inputs.describe]], width),
    ...[...groups]
      .sort(([a], [b]) => Number(a === 'Options:') - Number(b === 'Options:'))
      .map(([title, rows]) => table(title, rows, width)),
    table(
      'Examples:',
      examples.map(([line, does]) => [`zolal ${line}`, does]),
      width
    ),
    ...(epilogue ? [wrap(epilogue, width, '')] : [])
  ]
  return `${sections.join('\n\n')}\n`
}

/** What there is, for somebody who names no command. */
export function overview(commands: readonly Command[], width: number): string {
  const rows = commands.map(({name, inputs, describe}): [string, string] => [
    `zolal ${name} <${inputs.name}>`,
    describe
  ])
  const sections = [
    'zolal <command>\n\nCrawled news text in, clean articles and their metadata out.',
    table('Commands:', rows, width),
    table(
      'Options:',
      [
        ['-h, --help', 'Show this help, or that of a command'],
        ['-v, --version', 'Show the version']
      ],
      width
    ),
    'Exit status: 0 all clean, 1 some inputs failed, 2 wrong usage.'
  ]
  return `${sections.join('\n\n')}\n`
}

function termOf(name: string, {alias, type}: Flag): string {
  return `${alias ? `-${alias}, ` : '    '}--${name}${type === 'boolean' ? '' : type === 'number' ? ' N' : type === 'list' ? ' A,B' : ' …'}`
}

function meaningOf({describe, choices, default: standard, otherwise, required}: Flag): string {
  const plain =
    otherwise ?? (standard === undefined || standard === false || standard === true ? undefined : String(standard))
  const notes = [choices && `one of ${choices.join(', ')}`, plain && `default: ${plain}`, required && 'needed'].filter(
    Boolean
  )
  return notes.length > 0 ? `${describe} (${notes.join('; ')})` : describe
}

function table(title: string, rows: readonly (readonly [string, string])[], width: number): string {
  const column = Math.min(most, Math.max(...rows.map(([term]) => term.length))) + 4
  const indent = ' '.repeat(column)
  const lines = rows.map(([term, meaning]) => {
    const text = wrap(meaning, width, indent).trimStart()
    return term.length + 4 > column ? `  ${term}\n${indent}${text}` : `  ${term}`.padEnd(column) + text
  })
  return [title, ...lines].join('\n')
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > width && line !== indent) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

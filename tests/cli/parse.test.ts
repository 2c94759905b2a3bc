import {describe, expect, it, test} from 'vitest'
import type {Command} from '../../src/cli/command.js'
import {helpOf} from '../../src/cli/help.js'
import {parse} from '../../src/cli/parse.js'

const command: Command = {
  name: 'mend',
  describe: 'Mend what is torn',
  inputs: {name: 'inputs', describe: 'files', many: true},
  flags: {
    output: {type: 'string', alias: 'o', describe: 'Where to'},
    'most-rounds': {type: 'number', describe: 'How often', default: 3},
    colour: {type: 'string', choices: ['red', 'blue'], describe: 'Which'},
    skip: {type: 'list', describe: 'Not these'},
    headline: {type: 'boolean', default: true, describe: 'With a headline'},
    quiet: {type: 'boolean', alias: 'q', default: false, describe: 'Say nothing', conflicts: 'colour'}
  },
  examples: [['mend a.txt', 'one file']],
  async run() {}
}
const read = (line: string, changes: Partial<Command> = {}) => parse(line.split(' '), {...command, ...changes})

test('flags by their names, numbers, lists, letters, negations, and what stands between', () => {
  expect(read('a -o out --most-rounds=5 b --skip x,y --skip z -q --no-headline -')).toEqual({
    inputs: ['a', 'b', '-'],
    output: 'out',
    mostRounds: 5,
    skip: ['x', 'y', 'z'],
    headline: false,
    quiet: true
  })
  expect(read('-- --a')).toEqual({inputs: ['--a'], mostRounds: 3, headline: true, quiet: false})
  expect(read('a -o -')).toMatchObject({output: '-'})
  expect(read('a --help')).toBe('help')
})

test.each([
  ['a --shiny', 'Unknown flag --shiny'],
  ['a -x', 'Unknown flag -x'],
  ['a -o', 'argument missing'],
  ['a --most-rounds many', '--most-rounds many: write a number'],
  ['a --colour green', '--colour green: choose red, blue'],
  ['a -q --colour red', '--quiet and --colour do not go together'],
  ['--quiet', 'Name what to read'],
  ['a --quiet=yes', 'does not take an argument']
])('wrong usage: mend %s', (line, message) => {
  expect(() => read(line)).toThrow(message)
})

test('one input where one is read; flags that must be there', () => {
  expect(() => read('a b', {inputs: {name: 'file', describe: 'a file', many: false}})).toThrow('Name one file, not 2')
  const flags = {output: {...command.flags.output, required: true as const}}
  expect(() => read('a', {flags})).toThrow('--output is missing')
})

describe('help', () => {
  it('says of every flag what it does, what it takes and what happens without it, within the width', () => {
    const help = helpOf(command, 60)
    expect(help).toContain('zolal mend <inputs..> [flags]')
    expect(help).toMatch(/-o, --output … +Where to\n/)
    expect(help).toMatch(/--most-rounds N +How often \(default: 3\)/)
    expect(help).toMatch(/--colour … +Which \(one of red, blue\)/)
    expect(help).toContain('zolal mend a.txt  one file')
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })
})

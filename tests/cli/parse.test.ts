import {expect, test, vi} from 'vitest'
import type {Command} from '../../src/cli/command.js'
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

test('flags by their names, numbers, lists, letters, negations, and what stands between', async () => {
  expect(await read('a -o out --most-rounds=5 b --skip x,y --skip z -q --no-headline -')).toEqual({
    inputs: ['a', 'b', '-'],
    output: 'out',
    mostRounds: 5,
    skip: ['x', 'y', 'z'],
    headline: false,
    quiet: true
  })
  expect(await read('-- --a')).toEqual({inputs: ['--a'], mostRounds: 3, headline: true, quiet: false})
  expect(await read('a -o -')).toMatchObject({output: '-'})
  expect(await read('7 -o x -o y')).toMatchObject({inputs: ['7'], output: 'y'})
})

test.each([
  ['a --shiny', 'shiny'],
  ['a -x', 'x'],
  ['a -o', 'Not enough arguments following: o'],
  ['a --most-rounds many', '--most-rounds: write a number'],
  ['a --colour green', 'Choices: "red", "blue"'],
  ['a -q --colour red', 'mutually exclusive'],
  ['--headline', 'Not enough non-option arguments']
])('wrong usage: mend %s', async (line, message) => {
  await expect(read(line)).rejects.toThrow(message)
})

test('one input where one is read; flags that must be there', async () => {
  const inputs = {name: 'file', describe: 'a file', many: false}
  expect(await read('a', {inputs})).toMatchObject({inputs: ['a']})
  await expect(read('a b', {inputs})).rejects.toThrow('Unknown argument: b')
  const flags = {output: {...command.flags.output, required: true as const}}
  await expect(read('a', {flags})).rejects.toThrow('Missing required argument: output')
})

test('help says of every flag what it does and what happens without it', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  expect(await read('a --help')).toBeUndefined()
  const help = String(log.mock.calls[0][0])
  log.mockRestore()
  expect(help).toContain('zolal mend <inputs..>')
  expect(help).toMatch(/-o, --output +Where to/)
  expect(help).toMatch(/--most-rounds +How often +\[number\] \[default: 3\]/)
  expect(help).toMatch(/--colour +Which +\[string\] \[choices: "red", "blue"\]/)
  expect(help).toMatch(/zolal mend a.txt +one file/)
})

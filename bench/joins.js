#!/usr/bin/env node
// Speed of the joins stage alone, and where its time goes. Usage: node bench/joins.js [FILE …] [--profile]
// The corpus is the Persian seeds, or the files given; beside the stage runs an identity pass over the same blocks.
import {spawnSync} from 'node:child_process'
import {readdir, readFile} from 'node:fs/promises'
import {Session} from 'node:inspector/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {retext} from 'retext'
import {repairJoins, retextBlocks, retextJoins} from '../dist/index.js'
import {actionOf, pairAction, word as wordBits} from '../dist/stages/joins/entries.js'
import {opens} from '../dist/stages/joins/letters.js'
import {lexicon} from '../dist/stages/joins/lexicon.js'
import {gap, hashPart, makeScan, scanText} from '../dist/stages/joins/scan.js'

const {values, positionals} = parseArgs({allowPositionals: true, options: {profile: {type: 'boolean', default: false}}})
const seeds = new URL('../seeds/', import.meta.url)
const names = positionals.length ? positionals : (await readdir(seeds)).map((name) => new URL(name, seeds))
const texts = (await Promise.all(names.map((name) => readFile(name, 'utf8')))).filter((text) => /[پچژگ]/.test(text))
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const rounds = Math.max(1, Math.round(4e6 / size))
const parser = retext().use(retextBlocks)
const joins = retextJoins({language: 'fa'})

await printLoad()
printSpeed()
printShares()
if (values.profile) await printProfile()

/** Time and memory that the stage takes before its first document, each in a process of its own. */
async function printLoad() {
  const module = (name) => JSON.stringify(fileURLToPath(new URL(`../dist/stages/joins/${name}.js`, import.meta.url)))
  const program = `
    const memory = () => { global.gc(); const {heapUsed, arrayBuffers, external} = process.memoryUsage(); return heapUsed + external }
    const [bytes, start] = [memory(), performance.now()]
    const {repairJoins} = await import(${module('repair')})
    const imported = performance.now()
    repairJoins('سلام')
    const used = performance.now()
    console.log(JSON.stringify([imported - start, used - imported, (memory() - bytes) / 1e6]))`
  const runs = Array.from({length: 5}, () => {
    const run = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {encoding: 'utf8'})
    return JSON.parse(run.stdout)
  })
  const least = (index) => Math.min(...runs.map((run) => run[index]))
  console.log(
    `load: import ${least(0).toFixed(0)} ms, first use ${least(1).toFixed(0)} ms, ${least(2).toFixed(0)} MB of memory`
  )
}

/** MB/s of a pass over fresh trees; the parse is not counted. */
function speed(texts, pass) {
  let spent = 0
  for (let round = 0; round < rounds; round++) {
    const trees = texts.map((text) => parser.parse(text))
    const start = performance.now()
    for (const tree of trees) pass(tree)
    spent += performance.now() - start
  }
  return (size * rounds) / 1e3 / spent
}

/** Reads every unit of every block and changes none. */
function identity(tree) {
  let sum = 0
  for (const {children} of tree.children) {
    const {value} = children[0]
    for (let index = 0; index < value.length; index++) sum += value.charCodeAt(index)
  }
  return sum
}

function printSpeed() {
  const repaired = texts.map((text) => repairJoins(text))
  const damaged = repaired.map((text) => text.replaceAll('\u200c', ''))
  const rows = new Map()
  for (let round = 0; round < 5; round++) {
    for (const [name, corpus] of Object.entries({'as it is': texts, 'joins lost': damaged, healthy: repaired})) {
      const stage = speed(corpus, (tree) => joins(tree, {data: {}}))
      const still = speed(corpus, identity)
      const best = rows.get(name)
      if (!best || stage > best.stage) rows.set(name, {stage, still})
    }
  }
  for (const [name, {stage, still}] of rows) {
    console.log(
      `${name.padEnd(10)} joins ${stage.toFixed(1)} MB/s, identity ${still.toFixed(0)} MB/s, ratio ${(stage / still).toFixed(3)}`
    )
  }
}

/** Whose answer decides over words and over the spaces between them. */
function printShares() {
  const knowledge = lexicon()
  const words = {short: 0, table: 0, model: 0}
  const spaces = {closed: 0, table: 0, model: 0}
  let scan = makeScan(1024)
  for (const line of texts.join('\n').split('\n')) {
    scan = scanText(line, scan)
    const {starts, gaps, letters} = scan
    let before = 0
    for (let number = 0; number < scan.words; number++) {
      const [from, to] = [starts[number], starts[number + 1]]
      const entry = knowledge.word(hashPart(scan, from, to))
      const todo = actionOf(entry)
      words[to - from < 4 ? 'short' : todo === 1 || todo === 2 ? 'table' : 'model']++
      if (gaps[from] === gap.space) {
        const pair = knowledge.pair(hashPart(scan, starts[number - 1], to), from - starts[number - 1])
        const asked = pair ? pairAction(pair) === 3 : before & wordBits.left || entry & wordBits.right
        spaces[opens[letters[from - 1]] === 0 ? 'closed' : asked ? 'model' : 'table']++
      }
      before = entry
    }
  }
  for (const [name, counts] of Object.entries({words, spaces})) {
    const all = Object.values(counts).reduce((sum, value) => sum + value, 0)
    const shares = Object.entries(counts).map(([key, value]) => `${key} ${((100 * value) / all).toFixed(1)}%`)
    console.log(`${name}: ${all}, ${shares.join(', ')}`)
  }
}

async function printProfile() {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  speed(texts, (tree) => joins(tree, {data: {}}))
  const {profile} = await session.post('Profiler.stop')
  const spent = new Map()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]))
  profile.samples.forEach((id, index) => {
    const {functionName, url} = nodes.get(id)
    const name = `${functionName || '(anonymous)'} ${url.split('/').at(-1)}`
    spent.set(name, (spent.get(name) ?? 0) + profile.timeDeltas[index])
  })
  const all = [...spent.values()].reduce((sum, value) => sum + value, 0)
  const first = [...spent].sort((a, b) => b[1] - a[1]).slice(0, 20)
  for (const [name, value] of first) console.log(`${((100 * value) / all).toFixed(1).padStart(5)}%  ${name}`)
}

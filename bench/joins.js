#!/usr/bin/env node
// Speed of the joins stage alone, and where its time goes. Usage: node bench/joins.js [FILE …] [--profile]
// The corpus is the Persian seeds, or the files given; beside the stage runs an identity pass over the same blocks.
import {readdir, readFile} from 'node:fs/promises'
import {Session} from 'node:inspector/promises'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({allowPositionals: true, options: {profile: {type: 'boolean', default: false}}})
const before = performance.now()
const {repairJoins, retextBlocks, retextJoins} = await import('../dist/index.js')
const {retext} = await import('retext')
const loaded = performance.now()
repairJoins('سلام')
console.log(
  `first use of the lexicon: ${(performance.now() - loaded).toFixed(0)} ms (import of everything: ${(loaded - before).toFixed(0)} ms)`
)

const seeds = new URL('../seeds/', import.meta.url)
const names = positionals.length ? positionals : (await readdir(seeds)).map((name) => new URL(name, seeds))
const texts = (await Promise.all(names.map((name) => readFile(name, 'utf8')))).filter((text) => /[پچژگ]/.test(text))
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const rounds = Math.max(1, Math.round(4e6 / size))
const parser = retext().use(retextBlocks)
const joins = retextJoins({language: 'fa'})

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

function identity(tree) {
  for (const block of tree.children) block.children[0].value = block.children[0].value.split(' ').join(' ')
}

const repaired = texts.map((text) => repairJoins(text))
const kinds = {damaged: texts, healthy: repaired}
const rows = []
for (let warm = 0; warm < 3; warm++) {
  rows.length = 0
  for (const [name, corpus] of Object.entries(kinds)) {
    const stage = speed(corpus, (tree) => joins(tree, {data: {}}))
    const still = speed(corpus, identity)
    rows.push(
      `${name.padEnd(8)} joins ${stage.toFixed(1)} MB/s, identity ${still.toFixed(1)} MB/s, ratio ${(stage / still).toFixed(3)}`
    )
  }
}
for (const row of rows) console.log(row)
const {heapUsed, arrayBuffers} = process.memoryUsage()
console.log(`memory: ${((heapUsed + arrayBuffers) / 1e6).toFixed(0)} MB with the corpus`)

if (values.profile) {
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

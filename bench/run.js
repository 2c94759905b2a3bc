#!/usr/bin/env node
// How fast zolal is, beside an identity pass (the same reader and writer, split and join, no stage) in the same run, and
// beside what a user would chain today. All figures on one thread unless said otherwise; MB are 10⁶ bytes of JSONL.
// Usage: node bench/run.js [--megabytes N] [--peers]
import {execFileSync} from 'node:child_process'
import {appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {stages} from '../dist/chain.js'
import {createCleaner} from '../dist/clean.js'
import {collectAfter} from '../dist/run/collector.js'
import {cutLines} from '../dist/run/cut.js'
import {openPool} from '../dist/run/pool.js'
import {defaults} from '../dist/run/settings.js'
import {createWork} from '../dist/run/work.js'
import {comparePeers} from './peers/compare.js'

const {values} = parseArgs({
  options: {megabytes: {type: 'string', default: '6'}, peers: {type: 'boolean'}}
})
/** MB after which a thread compiles hardly any more: the chain gets faster up to there. */
const warm = 60
/** Rounds of which the best counts: a machine that others use may be half as fast for seconds. */
const rounds = 12
/** Documents that go through a stage before the next one begins, as in the command. */
const together = 96

const root = fileURLToPath(new URL('..', import.meta.url))
const texts = makeTexts(Number(values.megabytes) * 1e6)
const corpus = Buffer.from(texts.map((text, id) => `${JSON.stringify({id, text})}\n`).join(''))
const folder = mkdtempSync(join(tmpdir(), 'zolal-bench-'))
const file = join(folder, 'corpus.jsonl')
writeFileSync(file, corpus)
const megabytes = corpus.length / 1e6
console.log(
  `${texts.length} documents, ${megabytes.toFixed(1)} MB of JSONL made from seeds/, Node ${process.version}\n`
)

// the chain first: code that was compiled for another use is slower; and again, should the machine have been slow just then
const chain = begin({})
const first = chain()
const identity = begin({only: []})()
const alone = rateOfTexts()
row('identity pass', identity)
row('whole chain', Math.max(first, chain()), identity)
row('the same on text alone', alone)
console.log('')
for (const [name, seconds] of stageTimes()) row(`  ${name}`, megabytes / seconds)

console.log('')
const [one, two] = await pooled([1, 2])
row('one worker thread', one)
row('two worker threads', two, one, 'times one')
const [cold, coldTwo] = runs([1, 2])
row('a run of 60 MB, one worker', cold)
row('the same with two', coldTwo, cold, 'times one')
const memory = [2, 3].map(peakMemory)
console.log(`${'memory of a worker'.padEnd(26)}${(memory[1] - memory[0]).toFixed(0).padStart(8)} MB`)
const start = startUp()
console.log(
  `${'start-up on one file'.padEnd(26)}${start.toFixed(0).padStart(8)} ms (node itself ${bareStart().toFixed(0)} ms)`
)

if (values.peers) await comparePeers({texts, folder, zolal: alone, row})
rmSync(folder, {recursive: true})

/** Documents made of the seeds' lines, each turned another way, so that no two are the same. */
function makeTexts(bytes) {
  const seeds = readdirSync(join(root, 'seeds'))
    .sort()
    .map((name) => readFileSync(join(root, 'seeds', name), 'utf8').split('\n'))
  const made = []
  for (let size = 0, id = 0; size < bytes; id++) {
    const lines = seeds[id % seeds.length]
    const at = id < seeds.length ? 0 : (id * 7) % lines.length
    const text = [...lines.slice(at), ...lines.slice(0, at)].join('\n')
    made.push(text)
    size += Buffer.byteLength(text)
  }
  return made
}

function settings(options) {
  return {...defaults, options, config: ''}
}

/** Warm up; what is given measures MB a second of JSONL in and out in this thread, by the processor's clock: the best of some rounds. */
function begin(options) {
  const work = createWork(settings(options))
  const batches = cutNow(corpus, 512 << 10)
  const round = () => {
    for (const batch of batches) work(batch)
  }
  for (let size = 0; size < warm * 1e6; size += corpus.length) round()
  return () => best(round, megabytes)
}

function best(round, size) {
  let seconds = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < rounds; turn++) {
    const started = process.cpuUsage()
    round()
    const {user, system} = process.cpuUsage(started)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return size / seconds
}

function cutNow(bytes, size) {
  const batches = []
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, Math.min(start + size, bytes.length - 1))
    batches.push({kind: 'lines', bytes: new Uint8Array(bytes.subarray(start, newline + 1))})
    start = newline + 1
  }
  return batches
}

/** Seconds that each stage takes for all documents, by the processor's clock: the best of some rounds. */
function stageTimes() {
  const processor = retext().use(stages.blocks).use(stages.article).freeze()
  const {blocks: _, article: __, ...rest} = stages
  const transforms = Object.entries(rest).map(([name, plugin]) => {
    const transform = plugin({})
    return [name, transform.all ? transform : ({file, tree}) => transform(tree, file)]
  })
  const all = Array.from({length: rounds}, () => {
    const times = new Map([['blocks', 0], ...transforms.map(([name]) => [name, 0]), ['article', 0]])
    const timed = (name, documents, work) => {
      const started = process.cpuUsage()
      const results = work.all ? work.all(documents) : documents.map(work)
      const {user, system} = process.cpuUsage(started)
      times.set(name, times.get(name) + (user + system) / 1e6)
      return results
    }
    for (let at = 0; at < texts.length; at += together) {
      const files = texts.slice(at, at + together).map((value) => new VFile({value, data: {quiet: true}}))
      const drafts = timed('blocks', files, (file) => ({file, tree: processor.parse(file)}))
      for (const [name, transform] of transforms) timed(name, drafts, transform)
      timed('article', drafts, ({file, tree}) => processor.stringify(tree, file))
      // the command does so, too
      collectAfter(corpus.length)
    }
    return times
  })
  return new Map(Array.from(all[0].keys(), (name) => [name, Math.min(...all.map((times) => times.get(name)))]))
}

/**
 * MB a second by the clock, reading, cutting and re-ordering included, for some numbers of worker threads; threads in all
 * cases, for what is compared is one against two. Threads that are new compile for seconds, on processors that are
 * measured: they work until they are warm. Then all take turns, and the best of the rounds counts: other work on the
 * machine makes one slower, never faster.
 */
async function pooled(counts) {
  const script = new URL('../dist/command/worker.js', import.meta.url)
  const pools = counts.map((workers) => openPool(workers, settings({}), script))
  const cut = {size: 512 << 10, limit: 1 << 30}
  // long enough that the last batches, for which one worker waits, are few
  const times = Math.ceil(48 / megabytes)
  const once = async (pool) => {
    const started = performance.now()
    for await (const _ of pool.map(cutLines(chunks(corpus, times), cut)));
    return (performance.now() - started) / 1000 / times
  }
  for (const [index, pool] of pools.entries()) {
    for (let size = 0; size < warm * counts[index]; size += megabytes * times) await once(pool)
  }
  const best = pools.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds / 2; round++) {
    for (const [index, pool] of pools.entries()) best[index] = Math.min(best[index], await once(pool))
  }
  for (const pool of pools) await pool.close()
  return best.map((seconds) => megabytes / seconds)
}

async function* chunks(bytes, times) {
  for (let turn = 0; turn < times; turn++) {
    for (let at = 0; at < bytes.length; at += 512 << 10) yield bytes.subarray(at, at + (512 << 10))
  }
}

/** MB a second by the clock of the command from its start to its end, over ten times the corpus: compiling takes its share. */
function runs(counts) {
  const large = join(folder, 'large.jsonl')
  for (let turn = 0; turn < 10; turn++) appendFileSync(large, corpus)
  return counts.map((workers) => {
    const args = [large, '-o', join(folder, `large-${workers}.jsonl`), '-q', '--workers', String(workers)]
    const started = performance.now()
    execFileSync(process.execPath, [join(root, 'bin/zolal.js'), 'clean', ...args], {stdio: 'ignore'})
    return (megabytes * 10 * 1000) / (performance.now() - started)
  })
}

/** MB of a run at its highest. */
function peakMemory(workers) {
  const script = `process.argv.splice(1, 0, ''); process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));
    await import(${JSON.stringify(new URL('../dist/command/main.js', import.meta.url).href)})`
  const args = [
    '--input-type=module',
    '-e',
    script,
    'clean',
    file,
    '-o',
    join(folder, `${workers}.jsonl`),
    '-q',
    '--workers'
  ]
  const {stderr} = run([...args, String(workers)])
  return Number(/peak (\d+)/.exec(stderr)[1]) / 1000
}

function run(args) {
  const output = execFileSync('sh', ['-c', '"$@" 2>&1 >/dev/null', 'sh', process.execPath, ...args], {encoding: 'utf8'})
  return {stderr: output}
}

function startUp() {
  const page = join(root, 'seeds', readdirSync(join(root, 'seeds'))[0])
  return quickest(() =>
    execFileSync(process.execPath, [join(root, 'bin/zolal.js'), 'clean', page, '-q'], {stdio: 'ignore'})
  )
}

function bareStart() {
  return quickest(() => execFileSync(process.execPath, ['-e', '0']))
}

function quickest(work) {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 7; turn++) {
    const started = performance.now()
    work()
    least = Math.min(least, performance.now() - started)
  }
  return least
}

/** MB a second of text alone, no JSON read or written, as the peers are measured. */
function rateOfTexts() {
  const clean = createCleaner()
  const inputs = texts.map((text) => ({text}))
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const round = () => {
    for (let at = 0; at < inputs.length; at += together) clean.all(inputs.slice(at, at + together))
  }
  for (let done = 0; done < warm; done += size) round()
  return best(round, size)
}

function row(name, rate, beside, unit = 'of the identity pass') {
  const ratio = beside === undefined ? '' : `   ${(rate / beside).toFixed(2)} ${unit}`
  console.log(`${name.padEnd(26)}${rate.toFixed(1).padStart(8)} MB/s${ratio}`)
}

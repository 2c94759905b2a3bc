// Pack the command into one script, with what it needs to start: 250 modules take half a second to find and compile.
// Run after tsc: dist/command/ is made of dist/. What only some runs need (Parquet, other charsets, globs) stays outside.
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {bundle, data} from './bundle.js'
import {packTables} from './tables.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const folder = join(dist, 'command')
/** What is prepared when all of the chain is loaded and has cleaned the seeds, which have all that most documents need. */
async function makeTables() {
  const load = (path) => import(pathToFileURL(join(root, path)))
  const {clean} = await load('dist/index.js')
  const {made} = await load('dist/prepared.js')
  const {languages} = await load('dist/languages/index.js')
  const {neighbours} = await load('dist/languages/neighbours.js')
  const {lexiconOf} = await load('dist/dates/lexicon.js')
  const {detectLanguage} = await load('dist/dates/detect.js')
  await load('dist/formats/writing.js')
  for (const name of readdirSync(join(root, 'seeds'))) clean(readFileSync(join(root, 'seeds', name)))
  for (const {code} of languages) lexiconOf(code)
  detectLanguage('\u0645\u0627\u06cc may \u043c\u0430\u044f \u4e94\u6708')
  const add = (name, table) => {
    if (made.has(name)) throw new Error(`Two tables are called ${name}`)
    made.set(name, table)
  }
  for (const [name, lists] of Object.entries({languages, neighbours})) {
    add(
      name,
      lists.map(({code, script, phrases, ...rest}) => ({code, script, count: phrases.length, names: Object.keys(rest)}))
    )
    for (const {code, script: _, phrases, ...rest} of lists) {
      const texts = phrases.map(phraseAlone)
      let end = 0
      add(`language ${code}`, rest)
      add(`phrases ${code}`, {
        ends: Uint32Array.from(texts, ({length}) => (end += length)),
        units: Uint16Array.from(texts.join(''), (unit) => unit.charCodeAt(0))
      })
    }
  }
  for (const path of data) {
    const [[name, value]] = Object.entries(await load(`dist/languages/${path}.js`))
    add(name, value)
  }
  return made
}

/** A phrase as JSON, without the lines that prove it: that it has one to keep counts. */
function phraseAlone({drop: _, keep, ...phrase}) {
  return JSON.stringify({...phrase, ...(keep !== undefined && {keep: ''})})
}

/** Code with escapes for all but ASCII: V8 reads it in bytes then. */
function inAscii(code) {
  if (/(?<!\\)(?:\\\\)*\\[\x80-\uffff]/.test(code))
    throw new Error('A letter behind a backslash cannot be written as an escape')
  return code.replace(/[\x80-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder)
const {index, bytes} = packTables(await makeTables())
writeFileSync(join(folder, 'tables.bin'), bytes)
const {text, packages} = await bundle(root, index)
// a script that V8 finds compiled cannot import by itself
const code = inAscii(text).replace(/\bimport\((?=["'`])/g, 'place.load(')
writeFileSync(join(folder, 'zolal.js'), `(function(exports,require,place){${code}})`)
for (const name of ['start.js', 'package.json']) copyFileSync(join(root, 'scripts/command', name), join(folder, name))
writeFileSync(join(folder, 'main.js'), "require('./start.js').command(process.argv.slice(2))\n")
writeFileSync(join(folder, 'worker.js'), "require('./start.js').worker()\n")
// what a run over pages like the seeds compiles, it finds compiled
execFileSync(process.execPath, [join(root, 'scripts/command/warm.js'), folder, join(root, 'seeds')], {
  stdio: ['ignore', 'ignore', 'inherit']
})

// the licences of what is inside
const licences = [...packages].sort().map((path) => {
  const {name, version, license} = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} comes without its licence`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(path, file), 'utf8').trim()}\n`
})
writeFileSync(join(folder, 'LICENCES'), `This folder holds parts of:\n\n${licences.join(`\n${'-'.repeat(80)}\n\n`)}`)

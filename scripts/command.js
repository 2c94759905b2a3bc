// Pack the command into one script, with what it needs to start: 250 modules take half a second to find and compile.
// Run after tsc: dist/command/ is made of dist/. What only some runs need (Parquet, other charsets, globs) stays outside.
import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {packTables} from './tables.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const folder = join(dist, 'command')
const outside = [
  'tinyglobby',
  'iconv-lite',
  'jschardet',
  'fzstd',
  '@hpcc-js/wasm-zstd',
  'hyparquet',
  'hyparquet-writer',
  'diff'
]

/**
 * What yargs brings for more than it is used for here, and takes 40 ms at every start: widths of emoji and colours in a help
 * that has letters only, assertions of Node for three checks of its own.
 */
const stands = {
  'string-width': 'export default (text) => [...text.replace(/\\x1b\\[[\\d;]*m|[\\p{Mn}\\p{Cf}]/gu, "")].length',
  'ansi-styles': 'export default {codes: new Map()}',
  // settings for yargs in the package.json of a program
  'escalade/sync': 'export default () => undefined',
  assert: `export function strictEqual(found, wanted, message) {
      if (!Object.is(found, wanted)) throw new Error(message)
    }
    export function notStrictEqual(found, wanted, message) {
      if (Object.is(found, wanted)) throw new Error(message)
    }`
}
const standIns = {
  name: 'stand-ins',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^(?:string-width|ansi-styles|escalade\/sync|assert)$/}, ({path}) => ({
      path,
      namespace: 'stand-in'
    }))
    onLoad({filter: /./, namespace: 'stand-in'}, ({path}) => ({contents: stands[path]}))
  }
}

/** Libraries that only some texts need: they get ready when they are first called. */
const later = {
  name: 'later',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^entities\/decode$/}, ({path, kind}) =>
      kind === 'import-statement' ? {path, namespace: 'later'} : undefined
    )
    onLoad({filter: /./, namespace: 'later'}, ({path}) => ({
      contents: `export const decodeHTMLStrict = (text) => require(${JSON.stringify(path)}).decodeHTMLStrict(text)`,
      resolveDir: root
    }))
  }
}

/** Modules of data that most tables are made of and few runs read: each exports one object. */
const data = ['places', 'dates/index', 'dates/additions', 'dates/world']

/**
 * Tables that every run would make anew, made now, and data that is read faster than code: the languages, whose phrases
 * are read one language at a time, and the words of dates of all other languages. All of it is in one file.
 */
const tables = {
  name: 'tables',
  setup({onLoad}) {
    onLoad({filter: /dist[\\/]prepared\.js$/}, async () => {
      const {index, bytes} = packTables(await makeTables())
      writeFileSync(join(folder, 'tables.bin'), bytes)
      return {
        contents: `
          import {openSync, readSync} from 'node:fs'
          import {unpackTable} from ${JSON.stringify(join(root, 'scripts/unpack.js'))}
          const index = ${JSON.stringify(index)}
          const file = openSync(place.folder + '/tables.bin')
          export function prepared(name, make) {
            const stretch = index[name]
            if (stretch === undefined) return make()
            const [at, length, header, wide] = stretch
            const bytes = Buffer.from(new ArrayBuffer(length))
            readSync(file, bytes, 0, length, at)
            return unpackTable(bytes, header, wide)
          }`
      }
    })
    const own = `import {prepared} from ${JSON.stringify(join(dist, 'prepared.js'))}\n`
    onLoad({filter: /dist[\\/]languages[\\/](?:index|neighbours)\.js$/}, ({path}) => {
      const name = /index\.js$/.test(path) ? 'languages' : 'neighbours'
      return {
        contents: `${own}export const ${name} = prepared('${name}').map(({code, script, count, names}) => {
          let rest
          let texts
          const restOf = () => (rest ??= prepared('language ' + code))
          const phrase = (index) => {
            const {ends, units} = (texts ??= prepared('phrases ' + code))
            const start = index === 0 ? 0 : ends[index - 1]
            const text = Buffer.from(units.buffer, units.byteOffset + start * 2, (ends[index] - start) * 2)
            return JSON.parse(text.toString('utf16le'))
          }
          const phrases = new Proxy(new Array(count), {
            has: () => true,
            get: (array, key) => (typeof key === 'string' && key >= 0 ? phrase(Number(key)) : array[key])
          })
          const language = {code, script, phrases}
          for (const name of names) Object.defineProperty(language, name, {enumerable: true, get: () => restOf()[name]})
          return language
        })`
      }
    })
    onLoad(
      {filter: new RegExp(`dist[\\\\/]languages[\\\\/](?:${data.join('|').replaceAll('/', '[\\\\/]')})\\.js$`)},
      async ({path}) => {
        const [[name, value]] = Object.entries(await import(pathToFileURL(path)))
        return {
          contents: `${own}let all
        const names = ${JSON.stringify(Object.keys(value))}
        const read = () => (all ??= prepared('${name}'))
        export const ${name} = new Proxy({}, {
          get: (_, key) => read()[key],
          has: (_, key) => names.includes(key),
          ownKeys: () => names,
          getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(read(), key)
        })`
        }
      }
    )
    // the tables are made of them
    onLoad({filter: /models[\\/]joins\.js$/}, () => ({contents: "export const joins = ''"}))
    onLoad({filter: /models[\\/]chrome\.js$/}, () => ({contents: 'export default undefined'}))
  }
}

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

/** Code with escapes for all but ASCII, as esbuild leaves it but for regular expressions: V8 reads it in bytes then. */
function inAscii(code) {
  if (/(?<!\\)(?:\\\\)*\\[\x80-\uffff]/.test(code))
    throw new Error('A letter behind a backslash cannot be written as an escape')
  return code.replace(/[\x80-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder)
const {metafile, outputFiles} = await build({
  stdin: {
    contents: `
      export const command = async (line) => (await import('./cli/main.js')).main(line)
      export const worker = () => import('./run/worker.js')`,
    resolveDir: dist
  },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  write: false,
  external: outside,
  define: {'import.meta.url': 'place.url'},
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
  plugins: [tables, standIns, later],
  logLevel: 'warning'
})
const [{text}] = outputFiles
// a script that V8 finds compiled cannot import by itself
const code = inAscii(text).replace(/\bimport\((?=")/g, 'place.load(')
writeFileSync(join(folder, 'zolal.js'), `(function(require,module,place){${code}})`)
for (const name of ['start.js', 'package.json']) copyFileSync(join(root, 'scripts/command', name), join(folder, name))
writeFileSync(join(folder, 'main.js'), "require('./start.js').command(process.argv.slice(2))\n")
writeFileSync(join(folder, 'worker.js'), "require('./start.js').worker()\n")
// what a run over pages like the seeds compiles, it finds compiled
execFileSync(process.execPath, [join(root, 'scripts/command/warm.js'), folder, join(root, 'seeds')], {
  stdio: ['ignore', 'ignore', 'inherit']
})

// the licences of what is inside
const packages = new Set()
for (const path of Object.keys(metafile.inputs)) {
  const at = path.lastIndexOf('node_modules/')
  if (at >= 0) packages.add(path.slice(0, at) + /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.slice(at))[0])
}
const licences = [...packages].sort().map((path) => {
  const {name, version, license} = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
  const file = readdirSync(join(root, path)).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} comes without its licence`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(root, path, file), 'utf8').trim()}\n`
})
writeFileSync(join(folder, 'LICENCES'), `This folder holds parts of:\n\n${licences.join(`\n${'-'.repeat(80)}\n\n`)}`)

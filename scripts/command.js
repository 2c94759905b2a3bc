// Pack the command into few files, with what it needs to start: 250 modules take half a second to find and compile.
// Run after tsc: dist/command/ is made of dist/. What only some runs need (Parquet, other charsets, globs) stays outside.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

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
 * Data in files of its own, which is read faster than code: the languages without the lines that prove their phrases
 * (that a phrase has one to keep counts), and the words of dates in all the others.
 */
const data = {
  name: 'data',
  setup({onLoad}) {
    onLoad({filter: /dist[\\/]languages[\\/](?:index|dates[\\/]world)\.js$/}, async ({path}) => {
      const [[name, value]] = Object.entries(await import(pathToFileURL(path)))
      const file = `${name}.json`
      writeFileSync(join(folder, file), JSON.stringify(name === 'languages' ? value.map(withoutProofs) : value))
      return {
        contents: `import {readFileSync} from 'node:fs'
        export const ${name} = JSON.parse(readFileSync(new URL('${file}', import.meta.url), 'utf8'))`
      }
    })
  }
}

function withoutProofs({phrases, ...language}) {
  const bare = phrases.map(({drop: _, keep, ...phrase}) => ({...phrase, ...(keep !== undefined && {keep: ''})}))
  return {...language, phrases: bare}
}

/**
 * What the help is laid out by. The one that yargs brings splits emoji into clusters and takes 25 ms to be ready, at every
 * start; the help has letters only.
 */
const widths = {
  name: 'widths',
  setup({onLoad}) {
    onLoad({filter: /node_modules[\\/]string-width[\\/]index\.js$/}, () => ({
      contents: 'export default (text) => [...text.replace(/\\x1b\\[[\\d;]*m|[\\p{Mn}\\p{Cf}]/gu, "")].length'
    }))
  }
}

/** Tables that every run would make anew, made now: `dist/prepared.js` with something in it. */
const tables = {
  name: 'tables',
  setup({onLoad}) {
    onLoad({filter: /dist[\\/]prepared\.js$/}, async () => {
      const {shape, bytes} = pack(await prepare())
      writeFileSync(join(folder, 'tables.bin'), bytes)
      return {
        contents: `import {readFileSync} from 'node:fs'
        const {buffer, byteOffset} = readFileSync(new URL('tables.bin', import.meta.url))
        export const prepared = JSON.parse(${JSON.stringify(JSON.stringify(shape))}, (_, value) =>
          value?.array ? new globalThis[value.array](buffer, byteOffset + value.at, value.length) : value)`
      }
    })
    // its tables are among them
    onLoad({filter: /models[\\/]joins\.js$/}, () => ({contents: "export const joins = ''"}))
  }
}

async function prepare() {
  const load = (path) => import(pathToFileURL(join(root, path)))
  const letters = await load('dist/stages/chrome/letters.js')
  const garble = await load('dist/decode/letters.js')
  const phrases = await load('dist/stages/chrome/phrases.js')
  const lexicon = await load('dist/stages/joins/lexicon.js')
  const {phraseLists} = await load('dist/languages/lists.js')
  const {entries, ...automaton} = phrases.buildAutomaton(phrases.entriesOf(phraseLists))
  return {
    fold: (await load('dist/fold.js')).foldTable,
    spacing: (await load('dist/spacing.js')).classes,
    symbols: garble.symbolOf,
    turned: garble.turned,
    garbled: (await load('dist/decode/classes.js')).classes,
    classes: letters.classTable,
    scripts: letters.scriptTable,
    units: letters.unitTable,
    phrases: automaton,
    lengths: Uint16Array.from(entries, ({length}) => length),
    exact: Object.fromEntries(entries.flatMap(({exact}, index) => (exact === undefined ? [] : [[index, exact]]))),
    joins: lexicon.unpack((await load('models/joins.js')).joins)
  }
}

/** All typed arrays in a value, one after the other, and the value with their places in their stead. */
function pack(value) {
  const parts = []
  let size = 0
  const shape = JSON.parse(
    JSON.stringify(value, (_, item) => {
      if (!ArrayBuffer.isView(item)) return item
      const place = {array: item.constructor.name, at: size, length: item.length}
      const bytes = Buffer.from(item.buffer, item.byteOffset, item.byteLength)
      const padding = -bytes.length & 7
      parts.push(bytes, Buffer.alloc(padding))
      size += bytes.length + padding
      return place
    })
  )
  return {shape, bytes: Buffer.concat(parts)}
}

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder)
const {metafile} = await build({
  entryPoints: [join(dist, 'cli/main.js'), join(dist, 'run/worker.js')],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outdir: folder,
  entryNames: '[name]',
  external: outside,
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
  plugins: [data, tables, widths],
  logLevel: 'warning'
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

// The command's modules as one script. Rolldown keeps constants that are constant, which V8 folds into the code it makes:
// packed as variables, the same chain takes about 1.15 times as long.
import {join, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

/** What only some runs need (Parquet, other charsets, globs) stays outside. */
const outside = ['tinyglobby', 'iconv-lite', 'jschardet', '@hpcc-js/wasm-zstd', 'hyparquet', 'hyparquet-writer']

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
    }`,
  // libraries that only some texts need get ready when they are first called; the last two stay outside
  'entities/decode': "export const decodeHTMLStrict = (text) => require('entities/decode').decodeHTMLStrict(text)",
  diff: "export const diffArrays = (...all) => place.require('diff').diffArrays(...all)",
  fzstd: "export const decompress = (...all) => place.require('fzstd').decompress(...all)"
}

/** Modules of data that most tables are made of and few runs read: each exports one object. */
export const data = ['places', 'dates/index', 'dates/additions', 'dates/world']

/**
 * Tables that every run would make anew are made already, and data is read faster than code: the languages, whose phrases
 * are read one language at a time, and the words of dates of all other languages. All of it is in one file, in the
 * stretches of `index`.
 */
async function tableModules(root, index) {
  const prepared = join(root, 'dist/prepared.js')
  const own = `import {prepared} from ${JSON.stringify(prepared)}\n`
  const modules = {
    // the tables are made of them
    [join(root, 'models/joins.js')]: "export const joins = ''",
    [join(root, 'models/chrome.js')]: 'export default undefined',
    [prepared]: `
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
  for (const [name, file] of [
    ['languages', 'index.js'],
    ['neighbours', 'neighbours.js']
  ]) {
    modules[join(root, 'dist/languages', file)] =
      `${own}export const ${name} = prepared('${name}').map(({code, script, count, names}) => {
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
  for (const path of data) {
    const file = join(root, `dist/languages/${path}.js`)
    const [[name, value]] = Object.entries(await import(pathToFileURL(file)))
    modules[file] = `${own}let all
      const names = ${JSON.stringify(Object.keys(value))}
      const read = () => (all ??= prepared('${name}'))
      export const ${name} = new Proxy({}, {
        get: (_, key) => read()[key],
        has: (_, key) => names.includes(key),
        ownKeys: () => names,
        getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(read(), key)
      })`
  }
  return modules
}

/** Modules that are loaded when they are needed, loaded at once: of those, what is packed has no parts of its own. */
function together(code) {
  const names = []
  const rest = code.replace(/\bimport\((['"]\.[^'"]+['"])\)/g, (_, name) => {
    if (!names.includes(name)) names.push(name)
    return `Promise.resolve(module${names.indexOf(name)})`
  })
  return `${names.map((name, index) => `import * as module${index} from ${name}\n`).join('')}${rest}`
}

/** The script, and the folders of the packages that it holds. */
export async function bundle(root, index) {
  const modules = await tableModules(root, index)
  const entry = join(root, 'dist/packed.js')
  modules[entry] = `
    export {main as command} from './cli/main.js'
    import {serve} from './run/serve.js'
    export const worker = () => {
      const {parentPort, workerData} = process.getBuiltinModule('node:worker_threads')
      serve(parentPort, workerData)
    }`
  const bundler = await rolldown({
    input: entry,
    cwd: root,
    platform: 'node',
    external: outside,
    transform: {target: 'node20.19', define: {'import.meta.url': 'place.url', 'import.meta.resolve': 'undefined'}},
    plugins: [
      {
        name: 'modules',
        resolveId: (source, _, {kind}) => {
          if (Object.hasOwn(modules, source)) return source
          if (kind === 'import-statement' && Object.hasOwn(stands, source)) return `\0${source}`
          return source === 'fzstd' ? {id: source, external: true} : undefined
        },
        transform: (code, id) => (id.startsWith(join(root, 'dist')) ? together(code) : undefined),
        load: (id) => modules[id] ?? (id.startsWith('\0') ? stands[id.slice(1)] : undefined)
      }
    ]
  })
  const {output} = await bundler.generate({
    format: 'cjs',
    codeSplitting: false,
    comments: false,
    minify: {compress: false, mangle: false, codegen: {removeWhitespace: true}}
  })
  await bundler.close()
  if (output.length > 1) throw new Error(`Expected one script, got ${output.map(({fileName}) => fileName)}`)
  const [{code, moduleIds}] = output
  const packages = new Set()
  for (const path of moduleIds) {
    const at = path.lastIndexOf(`node_modules${sep}`)
    if (at >= 0) packages.add(path.slice(0, at) + /node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path.slice(at))[0])
  }
  return {text: code, packages: [...packages]}
}

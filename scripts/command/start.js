// Starts the packed command: one script, with what V8 made of it when it was packed.
const {readFileSync} = require('node:fs')
const {Script} = require('node:vm')

const filename = `${__dirname}/zolal.js`

/** Compiled code is good for the V8 that made it; without it, or for another one, V8 compiles what it needs. */
function compiled() {
  try {
    return readFileSync(`${__dirname}/compiled.bin`)
  } catch {
    return undefined
  }
}

const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData: compiled()})
const place = {
  folder: __dirname,
  require,
  load: (name) => import(name),
  get url() {
    return require('node:url').pathToFileURL(filename).href
  }
}
script.runInThisContext()(exports, require, place)
exports.script = script

// Run by scripts/command.js: does what a short run does, and keeps what V8 compiled for it.
const {readdirSync, writeFileSync} = require('node:fs')
const {join} = require('node:path')

const [folder, pages] = process.argv.slice(2)
const {script, command} = require(join(folder, 'start.js'))

async function warm() {
  for (const name of readdirSync(pages)) await command(['clean', join(pages, name), '-q'])
  writeFileSync(join(folder, 'compiled.bin'), script.createCachedData())
}

warm()

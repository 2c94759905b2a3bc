#!/usr/bin/env node
// Measures zolal on the annotated data beside the repository (../shared/eval) and checks tests/floors.json.
// Usage: node bench/eval/run.js [SET …] [--shared DIR]
import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {shared: {type: 'string', default: fileURLToPath(new URL('../../../shared', import.meta.url))}}
})

if (!existsSync(`${values.shared}/eval`)) {
  console.log(`eval: no data at ${values.shared}/eval, nothing to measure`)
  process.exit(0)
}

/** Figures by name, `lines.fa-residue.keepF1`; each set is one file of this folder. */
const figures = {}
const folder = new URL('sets/', import.meta.url)
for (const file of (await readdir(folder)).sort()) {
  const set = file.replace(/\.js$/, '')
  if (positionals.length > 0 && !positionals.includes(set)) continue
  const {default: measure} = await import(new URL(file, folder))
  for (const [name, value] of Object.entries(await measure(values.shared))) figures[`${set}.${name}`] = value
}

/** `min`: a figure may not fall below; `max`: may not rise above. A floor only ever goes up. */
const floors = JSON.parse(await readFile(new URL('../../tests/floors.json', import.meta.url), 'utf8'))
const failures = []
const width = Math.max(...Object.keys(figures).map((name) => name.length))
for (const [name, value] of Object.entries(figures)) {
  const min = floors.min[name]
  const max = floors.max[name]
  const bad = value < min || value > max
  if (bad) failures.push(name)
  const bound = min === undefined ? (max === undefined ? '' : `≤ ${max}`) : `≥ ${min}`
  console.log(`${name.padEnd(width)}  ${value.toFixed(4).padStart(10)}  ${bound}${bad ? '  BELOW FLOOR' : ''}`)
}
const sets = new Set(Object.keys(figures).map((name) => name.split('.')[0]))
for (const name of [...Object.keys(floors.min), ...Object.keys(floors.max)]) {
  if (sets.has(name.split('.')[0]) && !(name in figures)) failures.push(`${name} (not measured)`)
}
if (failures.length > 0) {
  console.error(`eval: below floor: ${failures.join(', ')}`)
  process.exitCode = 1
}

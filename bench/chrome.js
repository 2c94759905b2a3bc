#!/usr/bin/env node
// Speed of the chrome stage alone, on one thread, on documents made from seeds/: parsed and normalised beforehand, the clock runs
// only while the stage does. Beside it a pass that looks at every character once.
// Usage: node bench/chrome.js [--seconds 3]
import {readdir, readFile} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {VFile} from 'vfile'
import {parseBlocks} from '../dist/stages/blocks.js'
import retextChrome from '../dist/stages/chrome/index.js'

const {values} = parseArgs({options: {seconds: {type: 'string', default: '3'}}})
const folder = new URL('../seeds/', import.meta.url)
const texts = await Promise.all((await readdir(folder)).map((name) => readFile(new URL(name, folder), 'utf8')))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const transform = retextChrome()

/** Run `pass` over trees of all texts until the time is up; MB/s of UTF-8. */
function measure(pass) {
  let spent = 0
  let rounds = 0
  for (const started = performance.now(); performance.now() - started < Number(values.seconds) * 1000; rounds++) {
    const trees = texts.map((text) => ({type: 'RootNode', children: parseBlocks(text)}))
    const from = performance.now()
    for (const tree of trees) pass(tree)
    spent += performance.now() - from
  }
  return (bytes * rounds) / 1e6 / (spent / 1000)
}

function look(tree) {
  let sum = 0
  for (const {children} of tree.children) {
    const {value} = children[0]
    for (let index = 0; index < value.length; index++) sum = (sum + value.charCodeAt(index)) | 0
  }
  tree.sum = sum
}

const chrome = (tree) => transform(tree, new VFile({data: {quiet: true}}))
measure(chrome)
const floor = measure(look)
const speed = measure(chrome)
console.log(`every character once  ${floor.toFixed(0).padStart(6)} MB/s`)
console.log(`chrome                ${speed.toFixed(1).padStart(6)} MB/s  1/${(floor / speed).toFixed(0)}`)
